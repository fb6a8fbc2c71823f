import {
  type Case,
  checkMerge,
  differingFields,
  type Entry,
  type Kind,
  type Merge,
  type MergePlan,
} from '../case/index.js';
import { type Condition, requireCaseVersion } from '../http/versions.js';
import type { Problem } from '../lib/errors/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { appError, type Language, presentProblems, wrongValue } from '../words/index.js';
import type { Change } from './api.js';
import { authorOf, requireActs } from './asking.js';
import type { Context } from './context.js';
import { change, findEntry } from './edits.js';

type Asking = {
  readonly by?: string | undefined;
  readonly condition: Condition;
  readonly language: Language;
};

/** Makes two entries one, in one change that one undo takes back. */
export async function mergeEntries(
  context: Context,
  caseId: string,
  merge: Merge,
  { by, condition, language }: Asking,
): Promise<Change> {
  let told: readonly Problem[] = [];
  const changed = await change(context, caseId, ({ seq, caseData }) => {
    requireCaseVersion(condition, seq);
    const { plan, problems } = planMerge(caseData, merge);
    requireActs(
      caseId,
      plan.entries.map(({ kind, id, entry }) => ({
        kind,
        before: findEntry(caseData, kind, id),
        after: entry ?? undefined,
      })),
    );
    told = problems;
    return context.store.mergeEntries(caseId, plan, { by: authorOf(by), ifSeq: seq });
  });
  return told.length === 0 ? changed : { ...changed, problems: presentProblems(told, language) };
}

/** What a merge writes; refused where one of the two is not there, or the case could not be read again. */
export function planMerge(
  caseData: Case,
  merge: Merge,
): {
  readonly plan: MergePlan;
  readonly problems: readonly Problem[];
  /** Where the two say different things, and nobody has said whose stands. */
  readonly kept: readonly string[];
} {
  const { kind, stays, goes } = merge;
  const [staying, going] = [expectEntry(caseData, kind, stays), expectEntry(caseData, kind, goes)];
  if (stays === goes) throw wrongValue('goes', asIs(goes), wording('expect.other-entry'));
  const { plan, problems } = checkMerge(caseData, merge, staying, going);
  if (plan) {
    const kept = differingFields(merge, staying, going).filter((field) => !merge.take.includes(field));
    return { plan, problems, kept };
  }
  throw appError('entry-invalid', wording('error.unmergeable', { stays: asIs(stays), goes: asIs(goes) }), {
    problems,
  });
}

function expectEntry(caseData: Case, kind: Kind, id: string): Entry {
  const entry = findEntry(caseData, kind, id);
  if (entry) return entry;
  throw appError(
    'entry-unknown',
    wording('error.no-entry', { what: wording(`entry.${kind}`), id: asIs(id) }),
  );
}
