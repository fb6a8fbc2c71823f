import { groupBy } from '../../lib/lists/index.js';
import { asText, type EpcisEvent, isObject } from '../epcis/index.js';
import { type Happening, isDeclaration } from '../trace/index.js';
import { type RefusalReason, type Signature, signedWays } from './delivery.js';
import { deliveryIn, ownField, prefixIn, refusalIn, shipmentIn, textsOf } from './own-fields.js';

export type RefusedGoods = {
  readonly reason: RefusalReason;
  readonly pieces: number;
  readonly note?: string;
};

/** What became of goods of one name at the door. */
export type GoodsDelivered = {
  readonly id: string;
  readonly counted: number;
  readonly accepted: number;
  readonly refused: readonly RefusedGoods[];
};

/** A delivery as its events tell of it. */
export type DeliveryRead = {
  readonly id: string;
  readonly time: number;
  readonly offset?: string;
  /** When it came here. */
  readonly recordedAt: number | undefined;
  readonly clockAhead: number | undefined;
  readonly place: string | undefined;
  readonly receiver: string;
  readonly role?: string;
  readonly handedBy?: string;
  readonly shipment?: { readonly caseId: string; readonly id: string };
  readonly goods: readonly GoodsDelivered[];
  readonly photos: readonly string[];
  readonly signature?: Signature;
  readonly note?: string;
  readonly hashes: readonly string[];
  /** That it is not to be counted, by whom, when and why. */
  readonly takenBack?: TakenBack;
};

export type TakenBack = { readonly at: number; readonly by: string; readonly reason: string };

/** Each delivery once, the last one first, also one that was taken back. One whose arrival is not there is not told. */
export function deliveriesIn(happenings: readonly Happening[]): DeliveryRead[] {
  const wrong = new Map(happenings.filter(isDeclaration).map((each) => [each.hash, each.event]));
  const told = happenings.filter((each) => !isDeclaration(each));
  return [...groupBy(told, ({ event }) => deliveryIn(event) ?? '')]
    .flatMap(([id, of]) => (id === '' ? [] : (readDelivery(id, of, wrong) ?? [])))
    .toSorted((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
}

type Wrong = ReadonlyMap<string, EpcisEvent>;

function readDelivery(id: string, told: readonly Happening[], wrong: Wrong): DeliveryRead | undefined {
  const arrival = told.find(({ step }) => step === 'arriving');
  const receiver = arrival && asText(ownField(arrival.event, 'receiver'));
  if (arrival === undefined || receiver === undefined) return undefined;
  const declared = wrong.get(arrival.hash);
  // What was taken back is told as it was; of what stands, a part that was declared wrong is not.
  const of = declared === undefined ? told.filter(({ hash }) => !wrong.has(hash)) : told;
  const { event, time, place } = arrival;
  const { eventTimeZoneOffset, recordTime } = event.body;
  const recorded = Date.parse(asText(recordTime) ?? '');
  const text = <Name extends string>(as: Name) => defined(as, asText(ownField(event, as)));
  return {
    id,
    time,
    ...defined('offset', asText(eventTimeZoneOffset)),
    recordedAt: Number.isNaN(recorded) ? undefined : recorded,
    clockAhead: numberOf(event, 'clockAhead'),
    place,
    receiver,
    ...text('role'),
    ...text('handedBy'),
    ...text('note'),
    ...defined('shipment', shipmentIn(event)),
    goods: goodsIn(arrival, of),
    photos: textsOf(event, 'photo'),
    ...defined('signature', signatureIn(event)),
    hashes: of.map(({ hash }) => hash),
    ...defined('takenBack', declared && takenBackIn(declared)),
  };
}

export function takenBackIn(event: EpcisEvent): TakenBack {
  const { errorDeclaration } = event.body;
  const declared = isObject(errorDeclaration) ? errorDeclaration : {};
  const own = (name: string): string => asText(declared[`${prefixIn(event)}:${name}`]) ?? '';
  const at = Date.parse(asText(declared.declarationTime) ?? '');
  return { at: Number.isNaN(at) ? 0 : at, by: own('by'), reason: own('note') };
}

/** The events of a delivery as declarations of the standard that they did not occur. */
export function declarationsOf(
  happenings: readonly Happening[],
  { at, by, reason }: TakenBack,
): EpcisEvent[] {
  return happenings
    .filter((each) => !isDeclaration(each))
    .map(({ event }) => {
      const { recordTime: _, ...body } = event.body;
      const prefix = prefixIn(event);
      const errorDeclaration = {
        declarationTime: new Date(at).toISOString(),
        reason: 'did_not_occur',
        [`${prefix}:by`]: by,
        [`${prefix}:note`]: reason,
      };
      return { ...event, body: { ...body, errorDeclaration } };
    });
}

function goodsIn(arrival: Happening, of: readonly Happening[]): GoodsDelivered[] {
  const accepted = of.filter(({ step }) => step === 'accepting').map(piecesIn);
  const refused = of.flatMap((each) => {
    const reason = refusalIn(each.event);
    const note = asText(ownField(each.event, 'note'));
    return reason === undefined ? [] : [{ reason, ...defined('note', note), pieces: piecesIn(each) }];
  });
  return [...piecesIn(arrival)].map(([id, counted]) => ({
    id,
    counted,
    accepted: accepted.reduce((sum, pieces) => sum + (pieces.get(id) ?? 0), 0),
    refused: refused.flatMap(({ pieces, ...why }) => {
      const some = pieces.get(id);
      return some === undefined ? [] : [{ ...why, pieces: some }];
    }),
  }));
}

/** How many of each name; a thing is one. */
function piecesIn({ things, amounts }: Happening): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>(things.map((id) => [id, 1]));
  for (const { id, quantity = 0 } of amounts) pieces.set(id, (pieces.get(id) ?? 0) + quantity);
  return pieces;
}

function signatureIn(event: EpcisEvent): Signature | undefined {
  const sha256 = asText(ownField(event, 'signature'));
  const way = signedWays.find((each) => each === ownField(event, 'signed')) ?? 'finger';
  return sha256 === undefined ? undefined : { sha256, way };
}

function numberOf(event: EpcisEvent, name: string): number | undefined {
  const value = ownField(event, name);
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const defined = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [N in Name]?: Value } => (value === undefined ? {} : ({ [name]: value } as { [N in Name]: Value }));
