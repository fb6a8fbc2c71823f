import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { expectOwnOrigin } from '../../http/guard.js';
import { parseMoment } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { appError } from '../../words/index.js';
import { lastEventSeq } from '../io/event-store.js';
import type { QueryParameters } from '../query/parse-query.js';
import {
  parseSchedule,
  parseSubscribedQuery,
  type ScheduleText,
  scheduleFields,
  whenOf,
} from '../subscriptions/index.js';
import { one } from './epcis-paging.js';
import { LiveSockets } from './live-sockets.js';
import { Upgrades } from './upgrades.js';

const socketsMax = 200;
const known = new Set<string>([...scheduleFields, 'stream', 'reportIfEmpty', 'initialRecordTime', 'lang']);

/** Listening to a named query by WebSocket (EPCIS 2.0, 12.9.3): by a schedule, or as events come. */
export class Listening {
  private readonly upgrades = new Upgrades();
  readonly sockets: LiveSockets;

  constructor(
    private readonly store: Context['store'],
    onFault: RouteOptions['onFault'],
  ) {
    this.sockets = new LiveSockets(store, onFault);
  }

  start(app: FastifyInstance): void {
    this.upgrades.listen(app);
    this.sockets.start();
  }

  isAsked(request: FastifyRequest): boolean {
    return this.upgrades.isAsked(request);
  }

  async accept(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, query }: { readonly name: string; readonly query: QueryParameters },
  ): Promise<FastifyReply> {
    // A page elsewhere may open a WebSocket to us, as it may not read an ordinary answer.
    expectOwnOrigin(request);
    const asked = request.query as QueryParameters;
    const now = Date.now();
    const { schedule, reportIfEmpty, initialTime } = parseAsked(asked, now);
    const parsed = parseSubscribedQuery(query);
    if (this.sockets.size >= socketsMax) throw appError('server-busy', wording('error.busy'));
    const createdSeq = await this.store.use(lastEventSeq);
    const since = {
      createdSeq,
      createdAt: new Date(now).toISOString(),
      initialTime,
      afterSeq: initialTime === undefined ? createdSeq : 0,
    };
    const { mayStillRead } = request;
    const socket = await this.upgrades.accept(request, reply);
    this.sockets.add(
      { socket, queryName: name, query: parsed, schedule, reportIfEmpty, mayStillRead },
      since,
    );
    return reply;
  }
}

function parseAsked(asked: QueryParameters, now: number) {
  const unknown = Object.keys(asked).find((each) => !known.has(each));
  if (unknown !== undefined)
    throw appError('request-invalid', wording('query.unknown', { name: asIs(unknown) }));
  const fields: ScheduleText = Object.fromEntries(
    scheduleFields.flatMap((field) => {
      const text = one(asked[field]);
      return text === undefined ? [] : [[field, text]];
    }),
  );
  const text = whenOf(one(asked.stream) === 'true', fields, now);
  const parsed = text && parseSchedule(text);
  const from = one(asked.initialRecordTime);
  const initialTime = from === undefined ? undefined : parseMoment(from);
  if (from !== undefined && initialTime === undefined)
    throw appError('request-invalid', wording('trace.no-moment', { text: asIs(from) }));
  return {
    schedule: typeof parsed === 'string' ? undefined : parsed,
    reportIfEmpty: one(asked.reportIfEmpty) === 'true',
    initialTime,
  };
}
