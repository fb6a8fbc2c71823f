import { randomUUID } from 'node:crypto';
import type { CaseRecord } from '../../case/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { type Database, lockHead, type Store, type Tx } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { forwardingName } from '../capture/event-row.js';
import { declarationsOf, type TakenBack } from '../delivery/read-deliveries.js';
import type { ForwardingArrival, ForwardingAsked } from '../forwarding/api.js';
import { eventOfForwarding, eventOfReceipt } from '../forwarding/events-of-forwarding.js';
import { fault, refusedFor } from '../forwarding/problems.js';
import { type ForwardingRead, forwardingsIn } from '../forwarding/read-forwardings.js';
import { capturedBy } from './captured-by.js';
import { keepOwn } from './event-store.js';
import { plannedForwarding, plannedReceipt } from './plan-forwarding.js';
import { happeningsNaming } from './related-events.js';

type By = { readonly by: string; readonly now: Date };
export type ForwardingKept = { readonly id: string; readonly isNew: boolean };

/**
 * Keeps that goods were sent on. That there are as many is looked at in the transaction that keeps it, which holds the end of
 * the journal: of two who send the same goods on at one moment the second is told that they are gone.
 */
export const forwardGoods = (
  store: Store,
  record: CaseRecord,
  asked: ForwardingAsked,
  by: By,
): Promise<ForwardingKept> =>
  locked(store, async (tx) => {
    const id = asked.id?.toLowerCase() ?? randomUUID();
    const [known] = forwardingsIn(await happeningsNaming(tx, [forwardingName(id)]));
    if (known !== undefined) return expectSame(known, record, asked);
    const forwarding = await plannedForwarding(tx, record, { ...asked, id }, by.now);
    await keepOwn(tx, [eventOfForwarding(forwarding)], by);
    return { id, isNew: true };
  });

/** Keeps that some of what was sent on came, as much as whoever received it counted. */
export const receiveForwarded = (
  store: Store,
  record: CaseRecord,
  {
    id: forwarding,
    ...arrival
  }: ForwardingArrival & { readonly id: string; readonly receipt?: string | undefined },
  by: By,
): Promise<ForwardingKept> =>
  locked(store, async (tx) => {
    const id = arrival.receipt?.toLowerCase() ?? randomUUID();
    const sent = await forwardingIn(tx, record, forwarding);
    if (sent.receipts.some((each) => each.id === id)) return { id, isNew: false };
    if (sent.takenBack !== undefined) throw refusedFor([fault('', wording('forwarding.is-taken-back'))]);
    const receipt = await plannedReceipt(tx, sent, { ...arrival, id }, by.now);
    await keepOwn(tx, [eventOfReceipt(sent, receipt)], by);
    return { id, isNew: true };
  });

/** Declares all that was told of goods sent on wrong, once however often it is asked. */
export const takeBackForwarding = (
  store: Store,
  { id, takenBack }: ForwardingRead,
  told: TakenBack,
): Promise<void> =>
  locked(store, async (tx) => {
    if (takenBack !== undefined) return;
    const events = declarationsOf(await happeningsNaming(tx, [forwardingName(id)]), told);
    await keepOwn(tx, events, { by: told.by, now: new Date(told.at) });
  });

const locked = <R>(store: Store, work: (tx: Tx) => Promise<R>): Promise<R> =>
  store.use((db) =>
    db.transaction().execute(async (tx) => {
      await lockHead(tx);
      return work(tx);
    }),
  );

/** One of a case, and who sent it here. */
export const findForwarding = (store: Store, record: CaseRecord, id: string) =>
  store.use(async (db) => {
    const forwarding = await forwardingIn(db, record, id);
    const [first = ''] = forwarding.hashes;
    return { forwarding, sentBy: (await capturedBy(db, [first])).get(first)?.by };
  });

async function forwardingIn(tx: Database, record: CaseRecord, id: string): Promise<ForwardingRead> {
  const [found] = forwardingsIn(await happeningsNaming(tx, [forwardingName(id.toLowerCase())]));
  const caseId = record.header.id;
  if (found?.caseId === caseId) return found;
  throw appError('event-unknown', wording('forwarding.unknown', { id: asIs(id), case: asIs(caseId) }));
}

/** What was kept under an id stays as it is. */
function expectSame(known: ForwardingRead, record: CaseRecord, asked: ForwardingAsked): ForwardingKept {
  const sum = (goods: readonly { readonly pieces?: number | undefined }[]): number =>
    goods.reduce((pieces, each) => pieces + (each.pieces ?? 1), 0);
  const isSame =
    known.caseId === record.header.id &&
    known.goods.length === asked.goods.length &&
    sum(known.goods) === sum(asked.goods);
  if (!isSame) throw refusedFor([fault('/id', wording('forwarding.another'))]);
  return { id: known.id, isNew: false };
}
