import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { oneOf, wording } from '../../lib/wording/index.js';
import type { Candidate, Candidates } from './candidate.js';
import { candidatesOf, rawOf } from './candidate.js';
import { checkEntries } from './check-entries.js';
import { checkMeaning } from './check-meaning.js';
import { refuseDangling } from './check-references.js';
import { fieldTypes } from './field-types.js';
import { type Case, type CaseHeader, type Entry, type Kind, mapKinds } from './kinds.js';
import { IdSet } from './links.js';
import { draftMerge, type Merge } from './merge.js';

/** What a merge writes; null is what goes. The entry that stays is the first. */
export type MergePlan = {
  readonly entries: readonly { readonly kind: Kind; readonly id: string; readonly entry: Entry | null }[];
  readonly header: CaseHeader | undefined;
};

export type MergeCheck = { readonly plan?: MergePlan; readonly problems: readonly Problem[] };

/**
 * Two entries as one, held against everything a file of the case is held against. `problems` beside a plan are what
 * looks wrong in the case as it would then be and did not before.
 */
export function checkMerge(caseData: Case, merge: Merge, stays: Entry, goes: Entry): MergeCheck {
  const unknown = merge.take.filter((field) => field === 'id' || !fieldTypes(merge.kind).has(field));
  if (unknown.length > 0) return { problems: unknown.map((field) => noSuchField(merge, field)) };
  const { changed, header } = draftMerge(caseData, merge, stays, goes);
  const read = changed.map(({ kind, value }) =>
    checkEntries(kind, kind, { entries: [rawOf(value)], problems: [], read: 1 }),
  );
  const refusedFields = read.flatMap(({ candidates, problems }) => (candidates.length === 0 ? problems : []));
  if (refusedFields.length > 0) return { problems: refusedFields };
  const candidates: readonly Candidate[] = read.flatMap((each) => each.candidates);
  const before = candidatesOf(caseData);
  const after = replaceAll(before, candidates, merge);
  const met = checkMeaning(after, header ?? caseData.header, caseData.formats);
  const isChanged = new Set(candidates);
  const refusals = [
    ...met.refusals.filter(
      ({ candidate, problem: { code } }) =>
        isChanged.has(candidate) && (merge.kind === 'lot' || code !== 'step-refused'),
    ),
    ...refuseDangling(after, [], new IdSet()),
  ];
  if (refusals.length > 0) return { problems: refusals.map((refusal) => refusal.problem) };
  const known = new Set(checkMeaning(before, caseData.header, caseData.formats).warnings.map(keyOf));
  const entries = candidates.map(({ kind, entry }) => ({ kind, id: entry.id, entry }));
  return {
    plan: { entries: [...entries, { kind: merge.kind, id: merge.goes, entry: null }], header },
    problems: met.warnings.filter((warning) => !known.has(keyOf(warning))),
  };
}

const keyOf = ({ code, at }: Problem): string => [code, at.file, at.entry, at.field].join(' ');

const noSuchField = ({ kind }: Merge, field: string): Problem =>
  problem('field-unknown', { file: kind, field }, wording('problem.not-a-field'), {
    found: formatFound(field),
    expected: oneOf([...fieldTypes(kind).keys()].filter((name) => name !== 'id')),
  });

function replaceAll(before: Candidates, changed: readonly Candidate[], { kind, goes }: Merge): Candidates {
  const byKey = new Map(changed.map((each) => [`${each.kind} ${each.entry.id}`, each]));
  return mapKinds<Candidates>((of) => {
    const ofKind: readonly Candidate[] = before[of];
    return ofKind
      .filter(({ entry }) => of !== kind || entry.id !== goes)
      .map((each) => byKey.get(`${of} ${each.entry.id}`) ?? each) as Candidates[Kind];
  });
}
