import { identityOf } from '../../lib/gs1/index.js';
import { remembering } from '../../lib/lru/index.js';
import { refusalIn } from '../delivery/own-fields.js';
import {
  asText,
  asTexts,
  bareWord,
  type EpcisEvent,
  eventHash,
  isList,
  isObject,
  type Json,
  type JsonObject,
} from '../epcis/index.js';

/** Goods without serials of their own: a lot, a product, so many of them. */
export type Amount = { readonly id: string; readonly quantity?: number; readonly uom?: string };

/** What an event says of where things are, every name in the one writing by which two can be compared. */
export type Happening = {
  readonly event: EpcisEvent;
  readonly hash: string;
  readonly id?: string;
  /** When it happened, in milliseconds. */
  readonly time: number;
  readonly kind: string;
  readonly action: string;
  readonly step: string;
  readonly disposition: string;
  readonly place?: string;
  /** Where it was seen, if that is another place than where it is afterwards. */
  readonly seenAt?: string;
  readonly from?: string;
  readonly to?: string;
  readonly things: readonly string[];
  readonly amounts: readonly Amount[];
  readonly parent?: string;
  readonly inputs: { readonly things: readonly string[]; readonly amounts: readonly Amount[] };
  readonly outputs: { readonly things: readonly string[]; readonly amounts: readonly Amount[] };
  readonly transformation?: string;
  /** It was not taken in at the door. */
  readonly isRefused: boolean;
  /** Lots that what is named was made in, by their class. */
  readonly lots: readonly (readonly [thing: string, lot: string])[];
};

/** Of an event that is kept the hash is known, and costs more than all else here. */
export function happeningOf(event: EpcisEvent, hash: string = eventHash(event)): Happening {
  const { body } = event;
  const read = (name: string): Things => thingsIn(body[name]);
  const [epcs, children, inputs, outputs] = ['epcList', 'childEPCs', 'inputEPCList', 'outputEPCList'].map(
    read,
  );
  const lot = lotIn(body.ilmd);
  const named = [...(epcs?.things ?? []), ...(outputs?.things ?? [])];
  const lots = [epcs, children, inputs, outputs].flatMap((each) => each?.lots ?? []);
  const inLot = lot === undefined ? [] : named.flatMap((thing) => lotOf(thing, lot));
  return {
    event,
    hash,
    ...defined('id', asText(body.eventID)),
    time: Date.parse(asText(body.eventTime) ?? ''),
    kind: asText(body.type) ?? '',
    action: asText(body.action) ?? '',
    // A word may come in full, as a URN or an address.
    step: bareWord('bizStep', asText(body.bizStep) ?? ''),
    disposition: bareWord('disposition', asText(body.disposition) ?? ''),
    ...defined('place', placeIn(body)),
    ...defined('seenAt', seenIn(body)),
    ...defined('from', endIn(body.sourceList, 'source')),
    ...defined('to', endIn(body.destinationList, 'destination')),
    things: [...(epcs?.things ?? []), ...(children?.things ?? [])],
    amounts: [...amountsIn(body.quantityList), ...amountsIn(body.childQuantityList)],
    ...defined('parent', idIn(body.parentID)),
    inputs: { things: inputs?.things ?? [], amounts: amountsIn(body.inputQuantityList) },
    outputs: { things: outputs?.things ?? [], amounts: amountsIn(body.outputQuantityList) },
    ...defined('transformation', idIn(body.transformationID)),
    isRefused: refusalIn(event) !== undefined,
    lots: [...lots, ...inLot],
  };
}

const defined = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });

type Things = { readonly things: readonly string[]; readonly lots: readonly (readonly [string, string])[] };

function thingsIn(list: Json | undefined): Things {
  const read = asTexts(list).map(thingOf);
  return {
    things: read.map(({ id }) => id),
    lots: read.flatMap(({ id, lot }) => (lot ? [[id, lot] as const] : [])),
  };
}

/**
 * A thing with a serial is the same with and without its lot in front of the serial; the lot is kept beside it
 * (Digital Link has /01/…/10/…/21/…, a URN only the serial).
 */
export const thingOf = remembering((identifier: string): { readonly id: string; readonly lot?: string } => {
  const id = identityOf(identifier);
  const [, gtin, qualifiers] = /^https:\/\/id\.gs1\.org\/01\/(\d{14})\/(.*)$/.exec(id) ?? [];
  if (gtin === undefined || qualifiers === undefined) return { id };
  const segments = qualifiers.split('/');
  const of = (ai: string): string | undefined =>
    segments.indexOf(ai) % 2 === 0 ? segments[segments.indexOf(ai) + 1] : undefined;
  const [lot, serial] = [of('10'), of('21')];
  if (serial === undefined) return { id };
  return { id: `https://id.gs1.org/01/${gtin}/21/${serial}`, ...defined('lot', lot && lotId(gtin, lot)) };
});

const lotId = (gtin: string, encodedLot: string): string => `https://id.gs1.org/01/${gtin}/10/${encodedLot}`;

export const gtinOf = (id: string): string | undefined =>
  /^https:\/\/id\.gs1\.org\/01\/(\d{14})(\/|$)/.exec(id)?.[1];

function lotOf(thing: string, lot: string): [string, string][] {
  const gtin = gtinOf(thing);
  return gtin === undefined ? [] : [[thing, lotId(gtin, encodeURIComponent(lot))]];
}

// Instance and lot master data: CBV's own name, whatever prefix it is given.
function lotIn(ilmd: Json | undefined): string | undefined {
  if (!isObject(ilmd)) return undefined;
  const [, value] = Object.entries(ilmd).find(([name]) => /:lotNumber$/.test(name)) ?? [];
  const text = isObject(value) ? value['#text'] : value;
  return typeof text === 'string' || typeof text === 'number' ? String(text).trim() : undefined;
}

function amountsIn(list: Json | undefined): Amount[] {
  if (!isList(list)) return [];
  return list.flatMap((each) => {
    const { epcClass, quantity, uom } = isObject(each) ? each : ({} as JsonObject);
    if (typeof epcClass !== 'string') return [];
    const amount = typeof quantity === 'number' ? { quantity } : {};
    return [{ id: identityOf(epcClass), ...amount, ...(typeof uom === 'string' ? { uom } : {}) }];
  });
}

const idIn = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? thingOf(value).id : undefined;

/** Where things are afterwards, or where they were seen. */
const placeIn = ({ bizLocation, readPoint }: JsonObject): string | undefined =>
  idIn(isObject(bizLocation) ? bizLocation.id : undefined) ??
  idIn(isObject(readPoint) ? readPoint.id : undefined);

function seenIn({ bizLocation, readPoint }: JsonObject): string | undefined {
  const [after, seen] = [bizLocation, readPoint].map((each) => idIn(isObject(each) ? each.id : undefined));
  return after === undefined || after === seen ? undefined : seen;
}

/** A place before whoever has it, before whoever owns it. */
function endIn(list: Json | undefined, name: string): string | undefined {
  if (!isList(list)) return undefined;
  const ends = list.filter(isObject);
  for (const kind of ['location', 'possessing_party', 'owning_party']) {
    const end = ends.find(
      ({ type }) => typeof type === 'string' && bareWord('sourceDestinationType', type) === kind,
    );
    if (end) return idIn(end[name]);
  }
  return undefined;
}
