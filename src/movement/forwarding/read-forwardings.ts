import { groupBy } from '../../lib/lists/index.js';
import { forwardingIn, ownText, shipmentIn } from '../delivery/own-fields.js';
import { type TakenBack, takenBackIn } from '../delivery/read-deliveries.js';
import { asText, type EpcisEvent } from '../epcis/index.js';
import { type Happening, isDeclaration, isReceived, isSent } from '../trace/index.js';
import type { ForwardedGoods } from './forwarding.js';

type Told = {
  readonly time: number;
  readonly offset: string | undefined;
  /** When it came here. */
  readonly recordedAt: number;
  readonly note: string | undefined;
  readonly goods: readonly ForwardedGoods[];
};

export type ReceiptRead = Told & { readonly id: string; readonly receiver: string };

/** Goods that were sent on as their events tell of it. */
export type ForwardingRead = Told & {
  readonly id: string;
  readonly caseId: string;
  readonly shipment: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly sender: string;
  readonly receipts: readonly ReceiptRead[];
  readonly hashes: readonly string[];
  readonly takenBack: TakenBack | undefined;
};

/** Each once, the last one first, also one that was taken back. One whose sending is not there is not told. */
export function forwardingsIn(happenings: readonly Happening[]): ForwardingRead[] {
  const wrong = new Map(happenings.filter(isDeclaration).map((each) => [each.hash, each.event]));
  const told = happenings.filter((each) => !isDeclaration(each));
  return [...groupBy(told, ({ event }) => forwardingIn(event) ?? '')]
    .flatMap(([id, of]) => (id === '' ? [] : (readForwarding(id, of, wrong) ?? [])))
    .toSorted((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
}

type Wrong = ReadonlyMap<string, EpcisEvent>;

function readForwarding(id: string, of: readonly Happening[], wrong: Wrong): ForwardingRead | undefined {
  const sending = of.find(isSent);
  if (sending === undefined) return undefined;
  const { event, from, to } = sending;
  const caseId = ownText(event, 'case');
  if (from === undefined || to === undefined || caseId === undefined) return undefined;
  const declared = wrong.get(sending.hash);
  const standing = declared === undefined ? of.filter(({ hash }) => !wrong.has(hash)) : of;
  return {
    id,
    caseId,
    shipment: shipmentIn(event)?.id,
    from,
    to,
    sender: ownText(event, 'sender') ?? '',
    ...toldBy(sending),
    receipts: standing
      .filter(isReceived)
      .map((each) => ({
        id: each.id?.replace(/^urn:uuid:/, '') ?? each.hash,
        receiver: ownText(each.event, 'receiver') ?? '',
        ...toldBy(each),
      }))
      .toSorted((a, b) => a.time - b.time),
    hashes: standing.map(({ hash }) => hash),
    takenBack: declared && takenBackIn(declared),
  };
}

function toldBy({ event, time, things, amounts }: Happening): Told {
  const recordedAt = Date.parse(asText(event.body.recordTime) ?? '');
  return {
    time,
    offset: asText(event.body.eventTimeZoneOffset),
    recordedAt: Number.isNaN(recordedAt) ? time : recordedAt,
    note: ownText(event, 'note'),
    goods: [
      ...things.map((id) => ({ id, isThing: true, pieces: 1 })),
      ...amounts.map(({ id, quantity = 0 }) => ({ id, isThing: false, pieces: quantity })),
    ],
  };
}
