import { type NumberReading, readNumber } from '../../lib/numbers/index.js';
import { readWithUnit } from './amount-with-unit.js';
import { fieldTypes } from './field-types.js';
import type { CaseHeader, Entry, Kind } from './kinds.js';
import { isCountForShare, isShareOfNothing } from './share-of-nothing.js';
import { isShare, type Measure } from './vocabulary.js';

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
  /** As the entry has it. */
  readonly text: string;
  readonly reading: NumberReading;
  /** The number alone, with the marks its table shows. */
  readonly number: string;
  /** The unit, where the text brings it along: "5.000 guanti". */
  readonly unit?: string | undefined;
  /** It can be read, but is a share and nothing says of how many. */
  readonly isShareOfNothing?: true;
  /** It can be read, but is a count where a share is measured. */
  readonly isCountForShare?: true;
  /** Another amount of the table, by which one that can mean two numbers was read. */
  readonly by?: string | undefined;
};

/** How the other amounts of a table would have one read that can mean two numbers. */
export type ByTable = (
  field: string,
  text: string,
) => { readonly text: string; readonly by: string } | undefined;

const withUnits: ReadonlySet<string> = new Set(['amount', 'outOf', 'expected']);
const counts: ReadonlySet<unknown> = new Set(['goods', 'people', 'cases', 'deaths', 'posts']);

// A test report's amount is what was measured.
const countsGoods: ReadonlySet<Kind> = new Set(['statement', 'lot']);
const countForShare = { reading: { kind: 'unreadable' }, isCountForShare: true } as const;
const shareOfNothing = { reading: { kind: 'unreadable' }, isShareOfNothing: true } as const;

/** Every amount of an entry, read by its language, or where there is none by its table. */
export function amountsIn(
  kind: Kind,
  entry: object,
  language: string | undefined,
  byTable?: ByTable,
): AmountInEntry[] {
  const fields = new Map<string, unknown>(Object.entries(entry));
  const measure = fields.get('measure') ?? 'goods';
  const own = fields.get('unit');
  let unit = typeof own === 'string' ? own : undefined;
  return amountFields(kind).flatMap((field): AmountInEntry[] => {
    const value = fields.get(field);
    // A count where a share is measured is one in whatever way it is written.
    const isPlain = typeof value === 'number' && isShare(measure as Measure);
    const text = isPlain ? String(value) : value;
    if (typeof text !== 'string') return [];
    const tabled = language === undefined && counts.has(measure) ? byTable?.(field, text) : undefined;
    const number = tabled?.text ?? text;
    const reading = readNumber(number, { language });
    if (countsGoods.has(kind) && isShareOfNothing(entry, field, reading))
      return [{ ...shareOfNothing, field, text, number }];
    if (isCountForShare(entry, field, reading)) return [{ ...countForShare, field, text, number }];
    const plain = { field, text, number, reading, by: tabled?.by };
    const canSplit = reading.kind === 'unreadable' && measure === 'goods' && withUnits.has(field);
    const split = canSplit ? readWithUnit(number, unit, language) : undefined;
    // "15, out of 40 boxes": 15 of what is not said.
    if (!split || (field !== 'amount' && unit === undefined && fields.has('amount'))) return [plain];
    if (field === 'amount') unit = split.unit;
    return [{ ...plain, number: split.amount, reading: split.reading, unit: split.unit }];
  });
}
