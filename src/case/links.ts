import type { Candidate, Candidates } from './candidate.js';
import { type Kind, kindNames } from './kinds.js';
import { references } from './references.js';

/** One entry naming another. */
export type Link = {
  readonly from: Candidate;
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
};

const fieldsOf = new Map(kindNames.map((kind) => [kind, Object.entries(references[kind])]));

export function* linksOf(candidates: Candidates): Generator<Link> {
  for (const kind of kindNames) for (const each of candidates[kind]) yield* linksFrom(each);
}

export function linksFrom(from: Candidate): Link[] {
  const links: Link[] = [];
  for (const [field, kind] of fieldsOf.get(from.kind) ?? []) {
    for (const id of idsIn(from, field)) links.push({ from, field, kind, id });
  }
  return links;
}

// Read off the entry as it came: an id that passed its schema is the same text before and after.
export function idsIn({ raw }: Candidate, field: string): readonly string[] {
  const value = raw.value[field];
  if (value === undefined) return none;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : none;
}

const none: readonly string[] = [];
