import type { AddedEntry, Case } from '../../case/index.js';
import type { MadeRow } from './make-entries.js';

// What two statements must say alike to be one: all but where it was read and in which words.
const facts = [
  'product',
  'from',
  'to',
  'measure',
  'amount',
  'unit',
  'on',
  'stage',
  'terms',
  'value',
  'currency',
] as const;

const factsOf = (entry: object): string => {
  const said: Readonly<Record<string, unknown>> = { ...entry };
  return JSON.stringify(facts.map((field) => said[field] ?? null));
};

/** Rows that say nothing the case does not hold: a table that was corrected and brought again counts nothing twice. */
export function alreadyThere(
  rows: readonly MadeRow[],
  made: ReadonlyMap<string, AddedEntry>,
  { entries }: Case,
): ReadonlySet<number> {
  const held = new Set(entries.statement.map(factsOf));
  const isHeld = ({ keys }: MadeRow): boolean =>
    keys.every((key) => {
      const added = made.get(key);
      return added?.kind !== 'statement' || held.has(factsOf(added.entry));
    });
  const isNew = new Set(rows.filter((row) => !isHeld(row)).map(({ line }) => line));
  return new Set(rows.map(({ line }) => line).filter((line) => !isNew.has(line)));
}
