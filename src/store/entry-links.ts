import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kind, references } from '../case/index.js';

export type NamedEntry = { readonly kind: Kind; readonly entry: Readonly<Record<string, unknown>> };

export const entryKey = (kind: Kind, id: string): string => `${kind} ${id}`;

export type EntryLink = { readonly field: string; readonly kind: Kind; readonly id: string };

/** The entries that one entry names. */
export function linksOf({ kind, entry }: NamedEntry): EntryLink[] {
  return Object.entries(references[kind]).flatMap(([field, target]) => {
    const value = entry[field];
    const ids: unknown[] = Array.isArray(value) ? value : [value];
    return ids.flatMap((id) => (typeof id === 'string' ? [{ field, kind: target, id }] : []));
  });
}

// Others have their turn after so many.
const pieceItems = 1000;

/** Which of `candidates` the roots cannot do without, directly or through others of the candidates. */
export async function findNeeded(
  roots: readonly NamedEntry[],
  candidates: ReadonlyMap<string, NamedEntry>,
): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  const queue = [...roots];
  // The queue grows while it is walked.
  for (const [at, item] of queue.entries()) {
    if (at % pieceItems === pieceItems - 1) await nextTurn();
    for (const link of linksOf(item)) {
      const key = entryKey(link.kind, link.id);
      const candidate = candidates.get(key);
      if (!candidate || needed.has(key)) continue;
      needed.add(key);
      queue.push(candidate);
    }
  }
  return needed;
}
