import { type Problem, type ProblemCode, type ProblemDetail, problem } from '../../lib/errors/index.js';
import type { Wording } from '../../lib/wording/index.js';
import type { RawEntry } from '../../lib/yaml/index.js';
import type { EntryOf, Kind } from './kinds.js';

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
