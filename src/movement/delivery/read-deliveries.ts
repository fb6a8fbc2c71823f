import { groupBy } from '../../lib/lists/index.js';
import { asText, asTexts, type EpcisEvent, isObject, type JsonObject } from '../epcis/index.js';
import { type Happening, isDeclaration } from '../trace/index.js';
import { type RefusalReason, refusalReasons, type Signature, signedWays } from './delivery.js';
import { deliveryNamespace } from './names.js';

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
};

/** The delivery that an event is of. */
export function deliveryIn(event: EpcisEvent): string | undefined {
  const id = asText(ownField(event, 'delivery'));
  return id === undefined ? undefined : /^urn:uuid:([\da-f-]{36})$/i.exec(id)?.[1]?.toLowerCase();
}

/** Why goods of an event were not kept; undefined of any event but that of a delivery which says so. */
export function refusalIn(event: EpcisEvent): RefusalReason | undefined {
  const said = asText(ownField(event, 'refused'));
  return refusalReasons.find((reason) => reason === said);
}

/** The shipment of a case that a delivery was said to be of. */
export function shipmentIn(event: EpcisEvent): DeliveryRead['shipment'] {
  const [caseId, id] = [asText(ownField(event, 'case')), asText(ownField(event, 'shipment'))];
  return caseId === undefined || id === undefined ? undefined : { caseId, id };
}

/** The documents that a delivery rests on: its photos and its signature. */
export function documentsIn(event: EpcisEvent): string[] {
  const signature = asText(ownField(event, 'signature'));
  return [...textsOf(event, 'photo'), ...(signature === undefined ? [] : [signature])].filter((each) =>
    /^[\da-f]{64}$/.test(each),
  );
}

/** Each delivery once, the last one first. What was declared wrong is none; one whose arrival is not there is not told. */
export function deliveriesIn(happenings: readonly Happening[]): DeliveryRead[] {
  const wrong = new Set(happenings.filter(isDeclaration).map(({ hash }) => hash));
  const standing = happenings.filter((each) => !wrong.has(each.hash));
  return [...groupBy(standing, ({ event }) => deliveryIn(event) ?? '')]
    .flatMap(([id, of]) => (id === '' ? [] : (readDelivery(id, of) ?? [])))
    .toSorted((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
}

function readDelivery(id: string, of: readonly Happening[]): DeliveryRead | undefined {
  const arrival = of.find(({ step }) => step === 'arriving');
  const receiver = arrival && asText(ownField(arrival.event, 'receiver'));
  if (arrival === undefined || receiver === undefined) return undefined;
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
  };
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

// Over XML a list of one is a text, and a number too.
function textsOf(event: EpcisEvent, name: string): string[] {
  const value = ownField(event, name);
  return typeof value === 'string' ? [value] : asTexts(value);
}

function numberOf(event: EpcisEvent, name: string): number | undefined {
  const value = ownField(event, name);
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function ownField({ body, namespaces }: EpcisEvent, name: string): JsonObject[string] {
  const prefix = Object.keys(namespaces).find((each) => namespaces[each] === deliveryNamespace);
  if (prefix === undefined) return undefined;
  const value = body[`${prefix}:${name}`];
  return isObject(value) ? value['#text'] : value;
}

const defined = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [N in Name]?: Value } => (value === undefined ? {} : ({ [name]: value } as { [N in Name]: Value }));
