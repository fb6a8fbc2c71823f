import { type Case, type Entry, type Kind, kindNames, references } from '../../case/index.js';
import type { NamingEntries } from '../api.js';
import { entryTitle } from './title-of.js';

const shownMax = 1000;

/** The entries that name one, each with the fields it does so in. */
export function presentNaming({ entries }: Case, kind: Kind, id: string): NamingEntries {
  const naming = kindNames.flatMap((of) => {
    const fields = Object.entries(references[of]).flatMap(([field, to]) => (to === kind ? [field] : []));
    const ofKind: readonly Entry[] = fields.length === 0 ? [] : entries[of];
    return ofKind.flatMap((entry) => {
      const values: ReadonlyMap<string, unknown> = new Map(Object.entries(entry));
      const named = fields.filter((field) => names(values.get(field), id));
      return named.length === 0 ? [] : [{ kind: of, id: entry.id, title: entryTitle(entry), fields: named }];
    });
  });
  return { total: naming.length, entries: naming.slice(0, shownMax) };
}

const names = (value: unknown, id: string): boolean =>
  Array.isArray(value) ? value.includes(id) : value === id;
