/** A value of an event as EPCIS has it in JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

export const eventTypes = [
  'ObjectEvent',
  'AggregationEvent',
  'TransactionEvent',
  'TransformationEvent',
  'AssociationEvent',
] as const;
export type EventType = (typeof eventTypes)[number];

/** Prefixes of names that are not the standard's, and the addresses they stand for. */
export type Namespaces = Readonly<Record<string, string>>;

/** One event, with nothing of it lost: its fields in the standard's JSON form (EPCIS 2.0, 10), whatever it was read from. */
export type EpcisEvent = {
  readonly body: JsonObject;
  readonly namespaces: Namespaces;
  /** Contexts beside the standard's that were named by their address. They are kept and never fetched. */
  readonly contexts?: readonly string[];
};

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const asText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The texts of a list; none where there is no list. */
export const asTexts = (value: Json | undefined): string[] =>
  isList(value) ? value.filter((each) => typeof each === 'string') : [];

/** A value that stands for itself as text: of an element with attributes what is in it, of a list or a group nothing. */
export function plainText(value: Json | undefined): string {
  if (isObject(value)) return plainText(value['#text']);
  return value === undefined || value === null || isList(value) ? '' : String(value);
}
