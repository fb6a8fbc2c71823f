import { type NumberReading, readNumber, settleNumerals } from '../../lib/numbers/index.js';
import { amountFields, amountsIn, type ByTable, languageOf } from './amount-context.js';
import { type Case, type EntryOf, type Kind, kindNames } from './kinds.js';
import { TableMarks } from './table-marks.js';

type Entries = Case['entries'];

/**
 * The entries as the record reads them: an amount that only its language or its table decides is put so that everybody
 * reads it the same, one that brings its unit is parted from it, and one that cannot be read is left out. The case keeps
 * the words.
 */
export function settleAmounts(entries: Entries, caseData: Case, kinds: readonly Kind[] = kindNames): Entries {
  const { header, formats } = caseData;
  const sources = new Map(entries.source.map((source) => [source.id as string, source]));
  // What a table shows does not turn on the day it is asked about.
  const marks = new TableMarks((kind) => caseData.entries[kind], formats, sources, header);
  const settle = <K extends Kind>(kind: K, list: readonly EntryOf<K>[]): readonly EntryOf<K>[] =>
    amountFields(kind).length === 0
      ? list
      : list.map((entry) =>
          settleEntry(kind, entry, languageOf(entry, sources, header), marks.byTable(kind)),
        );
  const settled: { -readonly [K in Kind]?: readonly EntryOf<K>[] } = {};
  const put = <K extends Kind>(kind: K): void => {
    settled[kind] = settle(kind, entries[kind]) as (typeof settled)[K];
  };
  for (const kind of kinds) put(kind);
  return { ...entries, ...settled };
}

function settleEntry<E extends EntryOf<Kind>>(
  kind: Kind,
  entry: E,
  language: string | undefined,
  byTable: ByTable,
): E {
  const changes = amountsIn(kind, entry, language, byTable).flatMap(
    ({ field, text, number, reading, unit }) => {
      const settled = settleText(number, reading, language);
      const parted = unit !== undefined && field === 'amount' ? [['unit', unit] as const] : [];
      return settled === text ? [] : [[field, settled] as const, ...parted];
    },
  );
  return changes.length === 0 ? entry : { ...entry, ...Object.fromEntries(changes) };
}

function settleText(text: string, reading: NumberReading, language: string | undefined): string | undefined {
  if (reading.kind !== 'read') return undefined;
  const same = (other: string): boolean => {
    const plain = readNumber(other);
    return plain.kind === 'read' && plain.low === reading.low && plain.high === reading.high;
  };
  // One way to write a share, in the languages the answers are given in.
  const tidy = text.replaceAll(/(?<=\d)\s+(?=[%％])/g, '');
  if (same(text)) return tidy;
  const settled = settleNumerals(tidy, language);
  if (same(settled)) return settled;
  const { low, high } = reading;
  if (high === Number.POSITIVE_INFINITY) return `at least ${low}`;
  return low === high ? String(low) : `${low}..${high}`;
}
