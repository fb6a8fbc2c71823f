import type { CaseRecord, ConsignmentRecord } from '../case/index.js';
import { type Language, sayMessage } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { firstDay } from './case-days.js';
import { questionOfConsignment } from './case-question.js';
import { type ConformityQuestion, type Evaluation, evaluateConformity } from './evaluate.js';
import type { Paper, Span } from './paper.js';
import { type Periods, periodsOf } from './periods.js';
import { type PublishedEvaluation, publishEvaluation } from './publish.js';
import { oneDay } from './question.js';
import type { LoadedPack } from './rule-pack.js';

type PublishedDays = { readonly from: Day | null; readonly to: Day } | null;

type PublishedPaper = {
  readonly kind: 'certificate' | 'test-report';
  readonly id: string;
  readonly title: string;
  readonly documentType: string | null;
  readonly seen: boolean;
  readonly signs: readonly string[];
};

export type PublishedConsignment = PublishedEvaluation & {
  readonly days: { readonly left: PublishedDays; readonly there: PublishedDays };
  readonly periods: Periods;
  readonly papers: readonly PublishedPaper[];
};

/** One consignment of a case by the rules of its own days, or of `on` at both ends; null where no rule speaks of it. */
export function publishConsignment(
  entry: ConsignmentRecord,
  record: CaseRecord,
  { on, packs }: { readonly on: Day | undefined; readonly packs: readonly LoadedPack[] },
  language: Language,
): PublishedConsignment | null {
  const question = questionOfConsignment(entry, record);
  if (!question) return null;
  const rules = { packs, registers: new Map() };
  const day = oneDay(on);
  const evaluation = evaluateConformity(day ? { ...question, declared: day, placed: day } : question, rules);
  return {
    ...publishEvaluation(evaluation, language),
    days: { left: publishDays(question.declared), there: publishDays(question.placed) },
    periods: periodsOf(question, rules),
    papers: publishPapers(question, evaluation, language),
  };
}

const publishDays = (span: Span | undefined): PublishedDays =>
  span === undefined ? null : { from: span.from === firstDay ? null : span.from, to: span.to };

function publishPapers(
  { goods }: ConformityQuestion,
  evaluation: Evaluation,
  language: Language,
): PublishedPaper[] {
  const signs = [...evaluation.leaving.rules, ...evaluation.entering.rules].flatMap((rule) => rule.signs);
  const ownSigns = (paper: Paper): string[] =>
    signs
      .filter(({ field }) => field.startsWith(`${paper.field}.`))
      .map(({ message }) => sayMessage(message, language));
  return goods.papers.flatMap((paper) => {
    const { evidence, title, type = null, seen } = paper;
    if (evidence?.kind !== 'certificate' && evidence?.kind !== 'test-report') return [];
    const { kind, id } = evidence;
    return [{ kind, id, title, documentType: type, seen, signs: [...new Set(ownSigns(paper))] }];
  });
}
