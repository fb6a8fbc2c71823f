import { formatMessage, type Language, message } from '../../findings/index.js';
import type { Compared, Comparison } from './compare-standards.js';
import type { Demand, Grade } from './demand.js';
import { formatGrade } from './find-grade.js';
import { formatLine, joinParts, limitMessage, trustMessages, withConditions } from './format-demand.js';

/** "KN95 is not FFP2", in one sentence. */
export function formatComparison(
  { first, second, suffices, properties }: Comparison,
  language: Language,
): string {
  const count = (relation: Compared['relation']): number =>
    properties.filter((one) => one.relation === relation).length;
  const params = {
    first: formatGrade(first),
    second: formatGrade(second),
    looser: count('looser'),
    missing: count('not-required'),
    open: count('not-comparable'),
  };
  return formatMessage(message(`standards.suffices.${suffices}`, params), language);
}

/** One property of a comparison, both limits in one unit where there is one. */
export function formatCompared(
  compared: Compared,
  { first, second }: Comparison,
  language: Language,
): string {
  const { property, relation, why, firstInUnit } = compared;
  const words = [
    message(`standards.relation.${relation}`),
    ...(why === undefined ? [] : [message(`standards.apart.${why}`)]),
  ].map((one) => formatMessage(one, language));
  const inUnit = firstInUnit === undefined ? undefined : compared.second?.limit;
  const ours = compared.first && { ...compared.first, limit: inUnit ?? compared.first.limit };
  const sides = [
    formatSide(first, ours, firstInUnit, language),
    formatSide(second, compared.second, undefined, language),
  ];
  const name = formatMessage(message(`property.${property}`), language);
  return formatLine(name, joinParts([...words, ...sides], language), language);
}

function formatSide(
  grade: Grade,
  demand: Demand | undefined,
  value: number | undefined,
  language: Language,
): string {
  const said = (
    demand ? [limitMessage(demand.limit, value), ...trustMessages(demand)] : [message('standards.limit.none')]
  )
    .map((one) => formatMessage(one, language))
    .join(' · ');
  const text = `${formatGrade(grade)} ${said}`;
  return demand ? withConditions(text, demand, language) : text;
}
