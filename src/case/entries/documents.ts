import { z } from 'zod';
import type { KindDefinition } from './define-kind.js';
import { type Case, type Entry, type Kind, kindNames, kinds } from './kinds.js';
import { Sha256 } from './vocabulary.js';

const Names = z.union([Sha256.transform((one) => [one]), z.array(Sha256)]);

const fieldsOf = (kind: Kind): readonly string[] => {
  const { documents = [] }: KindDefinition = kinds[kind];
  return documents;
};

/** The kinds whose entries may name documents. */
export const documentedKinds: readonly Kind[] = kindNames.filter((kind) => fieldsOf(kind).length > 0);

/** The documents an entry names, by their SHA-256. */
export function documentsNamed(kind: Kind, entry: Entry): readonly string[] {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(entry));
  const first = fieldsOf(kind).find((field) => values.get(field) !== undefined);
  return first === undefined ? [] : Names.parse(values.get(first));
}

/** The documents of a case, each once, with the entries that name it. */
export function documentsOf({ entries }: Pick<Case, 'entries'>): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const kind of documentedKinds)
    for (const entry of entries[kind])
      for (const sha256 of documentsNamed(kind, entry))
        named.set(sha256, [...(named.get(sha256) ?? []), entry.id]);
  return named;
}
