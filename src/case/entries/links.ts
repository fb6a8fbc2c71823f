import type { Candidate, Candidates } from './candidate.js';
import { type Kind, kindNames, references } from './kinds.js';

/** One entry naming another. */
export type Link = {
  readonly from: Candidate;
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
};

const fieldsOf = new Map(kindNames.map((kind) => [kind, Object.entries(references[kind])]));

/** Calls `see` for each name an entry gives; a case holds millions, so none is made an object before it matters. */
export function forEachLink(
  candidates: Candidates,
  see: (from: Candidate, field: string, kind: Kind, id: string) => void,
): void {
  for (const kind of kindNames) {
    const fields = fieldsOf.get(kind) ?? [];
    for (const from of candidates[kind]) {
      for (const [field, to] of fields) {
        const value = from.raw.value[field];
        if (typeof value === 'string') see(from, field, to, value);
        else if (value !== undefined) for (const id of idsIn(from, field)) see(from, field, to, id);
      }
    }
  }
}

// Read off the entry as it came: an id that passed its schema is the same text before and after.
export function idsIn({ raw }: Candidate, field: string): readonly string[] {
  const value = raw.value[field];
  if (value === undefined) return none;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : none;
}

const none: readonly string[] = [];

/** Ids by kind. */
export class IdSet {
  private readonly sets = new Map<Kind, Set<string>>(kindNames.map((kind) => [kind, new Set()]));

  add(kind: Kind, id: string): void {
    this.sets.get(kind)?.add(id);
  }

  has(kind: Kind, id: string): boolean {
    return this.sets.get(kind)?.has(id) === true;
  }
}
