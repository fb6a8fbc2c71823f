import { type Language, message, sayMessage } from '../../findings/index.js';
import type { Compared, Comparison } from './compare-standards.js';
import type { Demand, Grade } from './demand.js';
import { sayGrade } from './find-grade.js';
import { joinParts, limitMessage, sayLine, trustMessages, withConditions } from './say-demand.js';

/** "KN95 is not FFP2", in one sentence. */
export function sayComparison(
  { first, second, suffices, properties }: Comparison,
  language: Language,
): string {
  const count = (relation: Compared['relation']): number =>
    properties.filter((one) => one.relation === relation).length;
  const params = {
    first: sayGrade(first),
    second: sayGrade(second),
    looser: count('looser'),
    missing: count('not-required'),
    open: count('not-comparable'),
  };
  return sayMessage(message(`standards.suffices.${suffices}`, params), language);
}

/** One property of a comparison, both limits in one unit where there is one. */
export function sayCompared(compared: Compared, { first, second }: Comparison, language: Language): string {
  const { property, relation, why, firstInUnit } = compared;
  const words = [
    message(`standards.relation.${relation}`),
    ...(why === undefined ? [] : [message(`standards.apart.${why}`)]),
  ].map((one) => sayMessage(one, language));
  const inUnit = firstInUnit === undefined ? undefined : compared.second?.limit;
  const ours = compared.first && { ...compared.first, limit: inUnit ?? compared.first.limit };
  const sides = [
    saySide(first, ours, firstInUnit, language),
    saySide(second, compared.second, undefined, language),
  ];
  const name = sayMessage(message(`property.${property}`), language);
  return sayLine(name, joinParts([...words, ...sides], language), language);
}

function saySide(
  grade: Grade,
  demand: Demand | undefined,
  value: number | undefined,
  language: Language,
): string {
  const said = (
    demand ? [limitMessage(demand.limit, value), ...trustMessages(demand)] : [message('standards.limit.none')]
  )
    .map((one) => sayMessage(one, language))
    .join(' · ');
  const text = `${sayGrade(grade)} ${said}`;
  return demand ? withConditions(text, demand, language) : text;
}
