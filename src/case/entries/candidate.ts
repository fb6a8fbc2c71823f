import { type Problem, type ProblemCode, type ProblemDetail, problem } from '../../lib/errors/index.js';
import type { Wording } from '../../lib/wording/index.js';
import type { RawEntry } from '../../lib/yaml/index.js';
import { type Case, type Entry, type EntryOf, type Kind, mapKinds } from './kinds.js';

/** An entry that has passed its schema and may yet be refused for what it says of others. */
export type Candidate<K extends Kind = Kind> = {
  readonly kind: K;
  readonly file: string;
  readonly raw: RawEntry;
  readonly entry: EntryOf<K>;
};

export type Candidates = { readonly [K in Kind]: readonly Candidate<K>[] };

/** A candidate refused, with the problem that says why. */
export type Refusal = { readonly candidate: Candidate; readonly problem: Problem };

export function refuse(
  candidate: Candidate,
  code: ProblemCode,
  field: string,
  says: Wording,
  detail: ProblemDetail = {},
): Refusal {
  return { candidate, problem: problemIn(candidate, code, field, says, detail) };
}

export function problemIn(
  { file, raw, entry }: Candidate,
  code: ProblemCode,
  field: string,
  says: Wording,
  detail: ProblemDetail = {},
): Problem {
  return problem(code, { file, line: raw.lineOf([field]), field, entry: entry.id }, says, detail);
}

export const rawOf = (value: Readonly<Record<string, unknown>>): RawEntry => ({
  value,
  line: 1,
  lineOf: () => 1,
});

/** The entries of a case as if they had just been read. */
export const candidatesOf = ({ entries }: Case): Candidates =>
  mapKinds<Candidates>((kind) => {
    const ofKind: readonly Entry[] = entries[kind];
    return ofKind.map((entry) => ({ kind, file: kind, raw: rawOf({ ...entry }), entry })) as Candidates[Kind];
  });
