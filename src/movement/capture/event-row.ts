import { sha256 } from '../../lib/hash/index.js';
import { canonicalJson } from '../../lib/json/index.js';
import { lotTextOf } from '../delivery/names.js';
import { deliveryIn, documentsIn, forwardingIn, ownText, shipmentIn } from '../delivery/own-fields.js';
import { asText, asTexts, type EpcisEvent, isList, isObject } from '../epcis/index.js';
import { plainLot } from '../plain-lot.js';
import { lineOf } from '../recall/line.js';
import { issueIn, namesOfIssue } from '../sscc/issue.js';
import { gtinOf, type Happening, happeningOf, isDeclaration, thingOf } from '../trace/index.js';

/** What an event names, and as what: the words of the standard's queries. */
export type NamedIn = { readonly name: string; readonly role: string };

/** An event as it is kept and found again, all of it plain data. */
export type EventRow = {
  readonly identity: string;
  readonly hash: string;
  readonly eventId: string | null;
  readonly type: string;
  /** In milliseconds. */
  readonly time: number;
  readonly action: string | null;
  readonly bizStep: string | null;
  readonly disposition: string | null;
  readonly place: string | null;
  readonly names: readonly NamedIn[];
  /** The event whole, as JSON. */
  readonly body: string;
};

/**
 * The hash of what happened leaves an error declaration out: with the hash alone the declaration would be dropped as the
 * double of the event that it declares wrong. Both together tell one event from every other, and from itself sent again.
 */
export function eventRow(event: EpcisEvent): EventRow {
  const happening = happeningOf(event);
  const { body } = event;
  const declared = isDeclaration(happening) ? ` ${sha256(canonicalJson(body.errorDeclaration))}` : '';
  return {
    identity: happening.hash + declared,
    hash: happening.hash,
    eventId: asText(body.eventID) ?? null,
    type: happening.kind,
    time: happening.time,
    action: asText(body.action) ?? null,
    bizStep: happening.step || null,
    disposition: happening.disposition || null,
    place: happening.place ?? null,
    names: namesIn(event, happening),
    body: JSON.stringify(event),
  };
}

function namesIn({ body }: EpcisEvent, happening: Happening): NamedIn[] {
  const as = (role: string, names: readonly string[]): NamedIn[] =>
    names.map((name) => ({ role, name: thingOf(name).id }));
  const one = (role: string, field: string): NamedIn[] => as(role, [asText(body[field]) ?? []].flat());
  const place = (role: string, field: string): NamedIn[] => {
    const value = body[field];
    return as(role, isObject(value) ? [asText(value.id) ?? []].flat() : []);
  };
  const classes = (role: string, list: string): NamedIn[] => {
    const items = body[list];
    return as(
      role,
      isList(items) ? items.flatMap((each) => (isObject(each) ? (asText(each.epcClass) ?? []) : [])) : [],
    );
  };
  const all = [
    ...as('epc', asTexts(body.epcList)),
    ...as('child', asTexts(body.childEPCs)),
    ...as('input', asTexts(body.inputEPCList)),
    ...as('output', asTexts(body.outputEPCList)),
    ...one('parent', 'parentID'),
    ...one('transformation', 'transformationID'),
    ...place('read-point', 'readPoint'),
    ...place('biz-location', 'bizLocation'),
    ...classes('class', 'quantityList'),
    ...classes('class', 'childQuantityList'),
    ...classes('input-class', 'inputQuantityList'),
    ...classes('output-class', 'outputQuantityList'),
    ...happening.lots.map(([, name]) => ({ role: 'lot', name })),
    ...lotNames(happening),
    ...recallNames(happening),
    ...deliveryNames(happening.event),
    ...unitNames(happening.event),
    ...forwardingNames(happening.event),
  ];
  return [...new Map(all.map((each) => [`${each.role} ${each.name}`, each])).values()];
}

/**
 * By what people call a lot, whatever product it is of; and by its product, since goods that are moved without their lot
 * being said may be of any.
 */
function lotNames({ lots, amounts, inputs, outputs }: Happening): NamedIn[] {
  const classes = [...amounts, ...inputs.amounts, ...outputs.amounts].map(({ id }) => id);
  return [
    ...[...lots.map(([, lot]) => lot), ...classes].flatMap((id) => {
      const text = lotTextOf(id);
      return text === undefined ? [] : [{ role: 'lot-name', name: lotNameOf(text) }];
    }),
    ...classes.flatMap((id) => {
      const gtin = gtinOf(id);
      return gtin === undefined ? [] : [{ role: 'product', name: productId(gtin) }];
    }),
  ];
}

/** By its own name all that was said of a recall is found; by the lot's, and among all of them, where it starts and ends. */
function recallNames(happening: Happening): NamedIn[] {
  const line = lineOf(happening);
  if (line === undefined) return [];
  const isEnd = line.kind === 'started' || line.kind === 'closed';
  const called = line.called === undefined ? [] : [recallCalledName(line.called)];
  const names = [recallName(line.recall), ...called, ...(isEnd ? [everyRecall, recallOfName(line.lot)] : [])];
  return names.map((name) => ({ name, role: 'recall' }));
}

/** By its own name all events of a delivery are found, by that of a shipment its deliveries, and every photo. */
function deliveryNames(event: EpcisEvent): NamedIn[] {
  const delivery = deliveryIn(event);
  if (delivery === undefined) return [];
  const shipment = shipmentIn(event);
  const of = shipment === undefined ? [] : [deliveryOfName(shipment.caseId, shipment.id)];
  return [
    ...[deliveryName(delivery), ...of].map((name) => ({ name, role: 'delivery' })),
    ...documentsIn(event).map((sha256) => ({ name: deliveryPhotoName(sha256), role: 'delivery-document' })),
  ];
}

/** Numbers that were issued are found by their shipment, and the last of a series by the series. */
function unitNames(event: EpcisEvent): NamedIn[] {
  const issue = issueIn(event);
  return issue === undefined ? [] : namesOfIssue(issue).map((name) => ({ name, role: 'unit' }));
}

/** By its own name all events of goods sent on are found, and by their case all that was sent on of it. */
function forwardingNames(event: EpcisEvent): NamedIn[] {
  const forwarding = forwardingIn(event);
  if (forwarding === undefined) return [];
  const caseId = ownText(event, 'case');
  const of = caseId === undefined ? [] : [forwardingOfName(caseId)];
  return [forwardingName(forwarding), ...of].map((name) => ({ name, role: 'forwarding' }));
}

export const forwardingName = (forwarding: string): string => `forwarding ${forwarding}`;
export const forwardingOfName = (caseId: string): string => `forwarding of ${caseId}`;
export const deliveryName = (delivery: string): string => `delivery ${delivery}`;
export const deliveryOfName = (caseId: string, shipment: string): string =>
  `delivery of ${caseId}/${shipment}`;
export const deliveryPhotoName = (sha256: string): string => `delivery document ${sha256}`;

// Typed on a Chinese keyboard, Ｌ－７ is L-7.

export const everyRecall = 'recall';
export const recallName = (recall: string): string => `recall ${recall}`;
export const recallCalledName = (called: string): string => `recall called ${plainLot(called)}`;
export const recallOfName = (lot: string): string => `recall of ${lot}`;

export const lotNameOf = (lot: string): string => `lot ${plainLot(lot)}`;
export const productId = (gtin: string): string => `https://id.gs1.org/01/${gtin}`;
