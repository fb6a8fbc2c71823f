import { asText, asTexts, type EpcisEvent, isObject, type JsonObject } from '../epcis/index.js';
import { type RefusalReason, refusalReasons } from './delivery.js';
import { deliveryNamespace } from './names.js';

/** The delivery that an event is of. */
export function deliveryIn(event: EpcisEvent): string | undefined {
  const id = asText(ownField(event, 'delivery'));
  return id === undefined ? undefined : /^urn:uuid:([\da-f-]{36})$/i.exec(id)?.[1]?.toLowerCase();
}

/** The goods sent on that an event tells of. */
export function forwardingIn(event: EpcisEvent): string | undefined {
  const id = ownText(event, 'forwarding');
  return id === undefined ? undefined : /^urn:uuid:([\da-f-]{36})$/i.exec(id)?.[1]?.toLowerCase();
}

/** Why goods of an event were not kept; undefined of any event but that of a delivery which says so. */
export function refusalIn(event: EpcisEvent): RefusalReason | undefined {
  const said = asText(ownField(event, 'refused'));
  return refusalReasons.find((reason) => reason === said);
}

/** The shipment of a case that a delivery was said to be of. */
export function shipmentIn(event: EpcisEvent): { readonly caseId: string; readonly id: string } | undefined {
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

// Over XML a list of one is a text, and a number too.
export function textsOf(event: EpcisEvent, name: string): string[] {
  const value = ownField(event, name);
  return typeof value === 'string' ? [value] : asTexts(value);
}

export const prefixIn = ({ namespaces }: EpcisEvent): string | undefined =>
  Object.keys(namespaces).find((each) => namespaces[each] === deliveryNamespace);

export function ownField(event: EpcisEvent, name: string): JsonObject[string] {
  const prefix = prefixIn(event);
  if (prefix === undefined) return undefined;
  const value = event.body[`${prefix}:${name}`];
  return isObject(value) ? value['#text'] : value;
}

export const ownText = (event: EpcisEvent, name: string): string | undefined => asText(ownField(event, name));
