import { type Language, message, sayMessage, share } from '../../findings/index.js';
import { exactly } from '../../lib/intervals/index.js';
import { sayGrade } from './find-grade.js';
import type { Judged } from './judge-demand.js';
import type { ReportJudgement } from './judge-report.js';
import { joinParts, limitMessage, sayLine, trustMessages, unitAfter, withConditions } from './say-demand.js';

/** The verdict in one sentence. */
export function sayVerdict({ grade, verdict, requirements }: ReportJudgement, language: Language): string {
  const count = (standing: Judged['standing']): number =>
    requirements.filter((one) => one.standing === standing).length;
  const params = {
    grade: sayGrade(grade),
    passed: count('pass'),
    failed: count('fail'),
    open: count('cannot-tell'),
    all: requirements.length,
  };
  const key = requirements.length === 0 ? 'no-limits' : verdict;
  return sayMessage(message(`standards.verdict.${key}`, params), language);
}

/** One requirement and how it was met. */
export function sayJudged(judged: Judged, language: Language): string {
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
  ].map((detail) => sayMessage(detail, language));
  const property = sayMessage(message(`property.${demand.property}`), language);
  const text = joinParts([withConditions(property, demand, language), ...details], language);
  return sayLine(sayMessage(message(`standards.standing.${standing}`), language), text, language);
}

const sharesOf = ({ low, high, confidence }: NonNullable<Judged['failingShare']>) => ({
  low: share(exactly(low)),
  high: share(exactly(high)),
  confidence: share(exactly(confidence)),
});
