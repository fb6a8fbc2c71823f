import type { EntryName, Loaded } from '../store/index.js';

const namesMax = 10;

/** What taking in a folder did, in lines for the terminal; none where it did nothing. */
export function describeLoad({ added, updated, removed, unchanged, kept }: Loaded): string[] {
  if (added + updated + removed + kept.length === 0) return [];
  return [
    `From the folder: ${added} entries added, ${updated} updated, ${removed} removed, ${unchanged} unchanged.`,
    ...(kept.length > 0 ? [`Kept as in the store, where they differ from the folder: ${kept.length}.`] : []),
    ...listNames(kept),
  ];
}

/** Entries of the store that the folder no longer has. */
export const describeRemovals = (removals: readonly EntryName[]): string[] =>
  removals.length === 0
    ? []
    : [`In the store and not in the folder: ${removals.length}.`, ...listNames(removals)];

function listNames(entries: readonly EntryName[]): string[] {
  const names = entries.slice(0, namesMax).map(({ kind, id }) => `  ${kind} ${id}`);
  return entries.length > namesMax ? [...names, `  and ${entries.length - namesMax} more`] : names;
}
