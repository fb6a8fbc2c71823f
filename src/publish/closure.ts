import { type Case, type Entry, type Kind, kindNames, references } from '../case/index.js';
import { addAll } from '../lib/lists/index.js';
import type { Edition } from './edition.js';

type Named = { readonly kind: string; readonly id: string };

/** The entries that some are, and all that these name, in the order of the case. */
export function closureOf({ entries }: Pick<Case, 'entries'>, roots: Iterable<Named>): Edition['entries'] {
  const byKey = new Map<string, { kind: Kind; entry: Entry }>();
  for (const kind of kindNames)
    for (const entry of entries[kind]) byKey.set(keyOf({ kind, id: entry.id }), { kind, entry });
  const reached = new Set<string>();
  const open = [...roots];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = keyOf(next);
    const found = byKey.get(key);
    if (!found || reached.has(key)) continue;
    reached.add(key);
    addAll(open, namedBy(found.kind, { ...found.entry }));
  }
  return [...byKey].flatMap(([key, { kind, entry }]) =>
    reached.has(key) ? [{ kind, entry: { ...entry } }] : [],
  );
}

export const keyOf = ({ kind, id }: Named): string => `${kind} ${id}`;

function namedBy(kind: Kind, entry: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(references[kind]).flatMap(([field, to]) => {
    const value = entry[field];
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids.flatMap((id) => (typeof id === 'string' ? [{ kind: to, id }] : []));
  });
}
