import type { Loaded } from '../store/index.js';

const keptNamesMax = 10;

/** What taking in a folder did, in lines for the terminal; none where it did nothing. */
export function describeLoad({ added, updated, removed, unchanged, kept }: Loaded): string[] {
  if (added + updated + removed + kept.length === 0) return [];
  const names = kept.slice(0, keptNamesMax).map(({ kind, id }) => `  ${kind} ${id}`);
  const more = kept.length > keptNamesMax ? [`  and ${kept.length - keptNamesMax} more`] : [];
  return [
    `From the folder: ${added} entries added, ${updated} updated, ${removed} removed, ${unchanged} unchanged.`,
    ...(kept.length > 0 ? [`Kept as in the store, where they differ from the folder: ${kept.length}.`] : []),
    ...names,
    ...more,
  ];
}
