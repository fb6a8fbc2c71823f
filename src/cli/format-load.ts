import type { EntryName, Loaded } from '../store/index.js';
import { digits, said } from '../terminal/said.js';

const namesMax = 10;

/** What taking in a folder did, in lines for the terminal; none where it did nothing. */
export function formatLoad({ added, updated, removed, unchanged, kept, headerKept }: Loaded): string[] {
  const header = headerKept ? [said('command.load.header-kept')] : [];
  if (added + updated + removed + kept.length === 0) return header;
  return [
    ...header,
    said('command.load.counts', {
      added: digits(added),
      updated: digits(updated),
      removed: digits(removed),
      unchanged: digits(unchanged),
    }),
    ...(kept.length > 0 ? [said('command.load.kept', { count: digits(kept.length) })] : []),
    ...listNames(kept),
  ];
}

/** Entries of the store that the folder no longer has. */
export const formatRemovals = (removals: readonly EntryName[]): string[] =>
  removals.length === 0
    ? []
    : [said('command.load.removals', { count: digits(removals.length) }), ...listNames(removals)];

function listNames(entries: readonly EntryName[]): string[] {
  const names = entries.slice(0, namesMax).map(({ kind, id }) => `  ${kind} ${id}`);
  return entries.length > namesMax
    ? [...names, `  ${said('command.load.more', { count: digits(entries.length - namesMax) })}`]
    : names;
}
