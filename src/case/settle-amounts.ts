import { type NumberReading, readNumber, settleNumerals } from '../lib/numbers/index.js';
import { amountFields, amountsIn, languageOf } from './amount-context.js';
import { type Case, type CaseHeader, type EntryOf, type Kind, kindNames } from './kinds.js';

type Entries = Case['entries'];

/**
 * The entries as the record reads them: an amount that only its language decides is put so that everybody reads it the
 * same, and one that cannot be read is left out. The case keeps the words.
 */
export function settleAmounts(entries: Entries, header: CaseHeader): Entries {
  const sources = new Map(entries.source.map((source) => [source.id as string, source]));
  const settle = <K extends Kind>(kind: K, list: readonly EntryOf<K>[]): readonly EntryOf<K>[] =>
    amountFields(kind).length === 0
      ? list
      : list.map((entry) => settleEntry(kind, entry, languageOf(entry, sources, header)));
  const settled: { -readonly [K in Kind]?: readonly EntryOf<K>[] } = {};
  const put = <K extends Kind>(kind: K): void => {
    settled[kind] = settle(kind, entries[kind]) as (typeof settled)[K];
  };
  for (const kind of kindNames) put(kind);
  return { ...entries, ...settled };
}

function settleEntry<E extends EntryOf<Kind>>(kind: Kind, entry: E, language: string | undefined): E {
  const changes = amountsIn(kind, entry, language).flatMap(({ field, text, reading }) => {
    const settled = settleText(text, reading, language);
    return settled === text ? [] : [[field, settled] as const];
  });
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
