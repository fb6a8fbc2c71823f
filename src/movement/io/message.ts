import { createHash, createHmac } from 'node:crypto';
import type { Store } from '../../store/index.js';
import type { QueryParameters } from '../query/parse-query.js';
import { parseSubscribedQuery } from '../subscriptions/index.js';
import { queryDocument } from './answer-query.js';
import { batchLimits, nextBatch } from './new-events.js';
import { changeSubscription, findQuery, type Sending, type Subscription } from './subscription-store.js';

/** What a subscriber is told at once. Sent again, it is the same to the byte, under the same id. */
export type SubscriberMessage = {
  readonly id: string;
  readonly upTo: number;
  readonly events: number;
  readonly body: Buffer;
};

type Until = {
  /** The last event that is looked at. */
  readonly last: number;
  readonly mayBeEmpty: boolean;
  readonly eventsMax: number | undefined;
};

/**
 * What is to be sent next. What was on its way when the server ended, or in vain, comes first and unchanged; what is new
 * is settled in the store before it leaves. Nothing where there is no more to say.
 */
export function settleMessage(
  store: Store,
  subscription: Subscription,
  { last, mayBeEmpty, eventsMax = batchLimits.events }: Until,
): Promise<SubscriberMessage | undefined> {
  const { id, queryName, sending: before, afterSeq } = subscription;
  return store.use(async (db) => {
    const found = await findQuery(db, queryName);
    if (found === undefined) return undefined;
    const query = parseSubscribedQuery(JSON.parse(found.query) as QueryParameters);
    const limits = before ? unlimited : { ...batchLimits, events: eventsMax };
    const upTo = before?.upTo ?? Math.max(last, afterSeq);
    const batch = await nextBatch(db, query, subscription, { ...limits, upTo });
    const { length } = batch.events;
    if (length === 0 && before === undefined && !mayBeEmpty) {
      if (batch.upTo > afterSeq) await changeSubscription(db, id, { afterSeq: batch.upTo });
      return undefined;
    }
    const sending: Sending = before ?? { upTo: batch.upTo, at: new Date().toISOString() };
    if (!before && !(await changeSubscription(db, id, { sending }))) return undefined;
    const page = { events: batch.events, next: undefined };
    const document = queryDocument(page, queryName, new Date(sending.at), id);
    return {
      id: messageId(subscription, sending),
      upTo: sending.upTo,
      events: length,
      body: Buffer.from(JSON.stringify(document)),
    };
  });
}

// What was settled once is not parted again, whatever the limits are by then.
const unlimited = { events: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

const messageId = ({ id, afterSeq }: Subscription, { upTo, at }: Sending): string =>
  createHash('sha256').update(`${id} ${afterSeq} ${upTo} ${at}`).digest('hex').slice(0, 32);

/** Of the body as it is sent; the time it was written is in it. */
export const signatureOf = (body: Buffer, token: string): string =>
  `sha256=${createHmac('sha256', token).update(body).digest('hex')}`;
