import type { Problem } from '../../lib/errors/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { RawEntry } from '../../lib/yaml/index.js';
import { type Candidate, type Candidates, candidatesOf } from './candidate.js';
import { checkEntries } from './check-entries.js';
import { checkMeaning } from './check-meaning.js';
import { refuseDangling } from './check-references.js';
import { type Case, type Kind, mapKinds } from './kinds.js';
import { IdSet } from './links.js';

/** An entry that is to come beside those of a case. */
export type AddedEntry = {
  readonly kind: Kind;
  readonly entry: Readonly<Record<string, unknown>> & { readonly id: string };
};

export const addedKey = ({ kind, entry }: AddedEntry): string => `${kind} ${entry.id}`;

/**
 * Holds entries that come together against all that a file of the case is held against. The problems of each by its key;
 * one with an error among them cannot be put, nor what names it.
 */
export function checkAdded(
  caseData: Case,
  added: readonly AddedEntry[],
): ReadonlyMap<string, readonly Problem[]> {
  const problems: [string, Problem][] = [];
  const ofKind = groupBy(added, ({ kind }) => kind);
  const before = candidatesOf(caseData);
  const fresh = new Set<Candidate>();
  const refusedIds = new IdSet();
  const all = mapKinds<Candidates>((kind) => {
    const some = ofKind.get(kind) ?? [];
    const entries = some.map(
      ({ entry }, line): RawEntry => ({ value: { ...entry }, line, lineOf: () => line }),
    );
    const checked = checkEntries(kind, kind, { entries, problems: [], read: entries.length });
    for (const each of checked.problems) {
      const entry = some[each.at.line ?? 0]?.entry;
      if (!entry) continue;
      refusedIds.add(kind, entry.id);
      problems.push([addedKey({ kind, entry }), each]);
    }
    for (const each of checked.candidates) fresh.add(each);
    // Every candidate is of its kind.
    return [...before[kind], ...checked.candidates] as Candidates[Kind];
  });
  const { refusals, warnings, amounts } = checkMeaning(all, caseData.header, caseData.formats);
  const dangling = refuseDangling(
    all,
    refusals.map(({ candidate }) => candidate),
    refusedIds,
  );
  for (const { candidate, problem } of [...refusals, ...dangling])
    if (fresh.has(candidate)) problems.push([`${candidate.kind} ${candidate.entry.id}`, problem]);
  const keys = new Set([...fresh].map(({ kind, entry }) => `${kind} ${entry.id}`));
  for (const each of [...warnings, ...amounts]) {
    const key = `${each.at.file} ${each.at.entry}`;
    if (keys.has(key)) problems.push([key, each]);
  }
  return new Map(
    [...groupBy(problems, ([key]) => key)].map(([key, some]) => [key, some.map(([, each]) => each)]),
  );
}
