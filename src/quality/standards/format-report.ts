import { formatMessage, type Language, message, share } from '../../findings/index.js';
import { exactly } from '../../lib/intervals/index.js';
import { formatGrade } from './find-grade.js';
import {
  formatLine,
  joinParts,
  limitMessage,
  trustMessages,
  unitAfter,
  withConditions,
} from './format-demand.js';
import type { Judged } from './judge-demand.js';
import type { ReportJudgement } from './judge-report.js';

/** The verdict in one sentence. */
export function formatVerdict({ grade, verdict, requirements }: ReportJudgement, language: Language): string {
  const count = (standing: Judged['standing']): number =>
    requirements.filter((one) => one.standing === standing).length;
  const params = {
    grade: formatGrade(grade),
    passed: count('pass'),
    failed: count('fail'),
    open: count('cannot-tell'),
    all: requirements.length,
  };
  const key = requirements.length === 0 ? 'no-limits' : verdict;
  return formatMessage(message(`standards.verdict.${key}`, params), language);
}

/** One requirement and how it was met. */
export function formatJudged(judged: Judged, language: Language): string {
  const { demand, standing, why, worst, n, failing, failingShare } = judged;
  const details = [
    limitMessage(demand.limit),
    ...(why ? [message(`standards.why.${why}`, { samples: demand.samples })] : []),
    ...(worst === undefined
      ? []
      : [message('standards.worst', { value: worst, unit: unitAfter(demand.limit) })]),
    ...(n === undefined || failing === undefined ? [] : [message('standards.failing', { failing, n })]),
    ...(failingShare ? [message('standards.failing-share', sharesOf(failingShare))] : []),
    ...trustMessages(demand),
  ].map((detail) => formatMessage(detail, language));
  const property = formatMessage(message(`property.${demand.property}`), language);
  const text = joinParts([withConditions(property, demand, language), ...details], language);
  return formatLine(formatMessage(message(`standards.standing.${standing}`), language), text, language);
}

const sharesOf = ({ low, high, confidence }: NonNullable<Judged['failingShare']>) => ({
  low: share(exactly(low)),
  high: share(exactly(high)),
  confidence: share(exactly(confidence)),
});
