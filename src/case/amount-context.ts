import { type NumberReading, readNumber } from '../lib/numbers/index.js';
import { fieldTypes } from './field-types.js';
import type { CaseHeader, Entry, Kind } from './kinds.js';

/** The fields of a kind that hold amounts. */
export const amountFields = (kind: Kind): readonly string[] =>
  [...fieldTypes(kind)].flatMap(([field, type]) => (type === 'amount' ? [field] : []));

type Sources = { readonly get: (id: string) => { readonly language?: string | undefined } | undefined };

/** The language an entry's amounts are written in: that of its source, else that of the case. */
export function languageOf(
  entry: Entry,
  sources: Sources,
  header: Pick<CaseHeader, 'language'> | undefined,
): string | undefined {
  const source = 'source' in entry ? sources.get(entry.source) : undefined;
  return source?.language ?? header?.language;
}

type AmountInEntry = {
  readonly field: string;
  readonly text: string;
  readonly reading: NumberReading;
};

/** Every amount of an entry, read by its language. */
export function amountsIn(kind: Kind, entry: object, language: string | undefined): AmountInEntry[] {
  const fields = new Map<string, unknown>(Object.entries(entry));
  return amountFields(kind).flatMap((field) => {
    const text = fields.get(field);
    return typeof text === 'string' ? [{ field, text, reading: readNumber(text, { language }) }] : [];
  });
}
