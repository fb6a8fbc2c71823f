import type { FastifyRequest } from 'fastify';
import { languageOf } from '../../http/language.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { formatMessage } from '../../words/index.js';
import type { SendFailure, Subscription } from '../io/subscription-store.js';

/** As the standard shows one. The token is never shown. */
export function presentSubscription(of: Subscription, request: FastifyRequest) {
  const { failure, schedule } = of;
  return {
    subscriptionID: of.id,
    queryName: of.queryName,
    dest: of.dest,
    createdAt: of.createdAt,
    ...(schedule ? { schedule, reportIfEmpty: of.reportIfEmpty } : { stream: true }),
    ...(of.initialTime === undefined ? {} : { initialRecordTime: new Date(of.initialTime).toISOString() }),
    ...(of.ranAt === undefined ? {} : { minRecordTime: of.ranAt }),
    ...(of.notifiedAt === undefined ? {} : { lastNotifiedAt: of.notifiedAt }),
    ...(failure === undefined
      ? {}
      : {
          lastFailure: {
            at: failure.at,
            failures: failure.failures,
            title: formatMessage(reasonOf(failure), languageOf(request)),
          },
        }),
  };
}

function reasonOf({ why, detail }: SendFailure): Wording {
  switch (why) {
    case 'status':
      return wording('subscription.failed.status', { status: detail });
    case 'redirect':
      return wording('subscription.failed.redirect', { status: detail });
    case 'private':
      return wording('subscription.private', { address: detail });
    case 'slow':
      return wording('subscription.failed.slow', { seconds: detail });
    case 'unreachable':
      return wording('subscription.failed.unreachable', { why: detail });
    case 'query':
      return wording('subscription.failed.query');
  }
}
