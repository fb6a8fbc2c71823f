import type { CaseRecord, ConsignmentRecord } from '../case/index.js';
import { formatMessage, type Language } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { firstDay } from './case-days.js';
import { questionOfConsignment } from './case-question.js';
import { type ConformityQuestion, type Evaluation, evaluateConformity, type Rules } from './evaluate.js';
import type { GoodsDocument, Span } from './goods-document.js';
import { type Periods, periodsOf } from './periods.js';
import { type PresentedEvaluation, presentEvaluation } from './present-evaluation.js';
import { oneDay } from './question.js';

type PresentedDays = { readonly from: Day | null; readonly to: Day } | null;

type PresentedDocument = {
  readonly kind: 'certificate' | 'test-report';
  readonly id: string;
  readonly title: string;
  readonly documentType: string | null;
  readonly seen: boolean;
  readonly signs: readonly string[];
};

export type PresentedConsignment = PresentedEvaluation & {
  readonly days: { readonly export: PresentedDays; readonly import: PresentedDays };
  readonly periods: Periods;
  readonly documents: readonly PresentedDocument[];
};

/** One consignment of a case by the rules of its own days, or of `on` at both ends; null where no rule speaks of it. */
export function presentConsignment(
  entry: ConsignmentRecord,
  record: CaseRecord,
  { on, rules }: { readonly on: Day | undefined; readonly rules: Rules },
  language: Language,
): PresentedConsignment | null {
  const question = questionOfConsignment(entry, record);
  if (!question) return null;
  const day = oneDay(on);
  const evaluation = evaluateConformity(day ? { ...question, declared: day, placed: day } : question, rules);
  return {
    ...presentEvaluation(evaluation, language),
    days: { export: presentDays(question.declared), import: presentDays(question.placed) },
    periods: periodsOf(question, rules),
    documents: presentDocuments(question, evaluation, language),
  };
}

const presentDays = (span: Span | undefined): PresentedDays =>
  span === undefined ? null : { from: span.from === firstDay ? null : span.from, to: span.to };

function presentDocuments(
  { goods }: ConformityQuestion,
  evaluation: Evaluation,
  language: Language,
): PresentedDocument[] {
  const signs = [...evaluation.export.rules, ...evaluation.import.rules].flatMap((rule) => rule.signs);
  const ownSigns = (document: GoodsDocument): string[] =>
    signs
      .filter(({ field }) => field.startsWith(`${document.field}.`))
      .map(({ message }) => formatMessage(message, language));
  return goods.documents.flatMap((document) => {
    const { evidence, title, type = null, seen } = document;
    if (evidence?.kind !== 'certificate' && evidence?.kind !== 'test-report') return [];
    const { kind, id } = evidence;
    return [{ kind, id, title, documentType: type, seen, signs: [...new Set(ownSigns(document))] }];
  });
}
