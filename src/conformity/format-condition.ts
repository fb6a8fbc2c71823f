import { message, type Param } from '../findings/index.js';
import type { Condition } from './condition.js';

/** What a rule or clause is limited to, in words; its days where they are not settled for the days asked about. */
export function formatCondition(when: Condition): Param {
  const { fact, notFact, classes, riskClasses, use, from, to } = when;
  const parts: Param[] = [
    ...(fact === undefined ? [] : [{ key: `fact.${fact}` } as const]),
    ...(notFact === undefined ? [] : [message('conformity.ask.not', { what: { key: `fact.${notFact}` } })]),
    ...(use === undefined ? [] : [message(`conformity.ask.use-${use}`)]),
    ...(riskClasses === undefined
      ? []
      : [message('conformity.ask.risk-class', { classes: { list: riskClasses, join: 'or' } })]),
    ...(classes === undefined
      ? []
      : [{ list: classes.map((one) => ({ key: `goods.${one}` }) as const), join: 'or' } as const]),
    ...(from === undefined ? [] : [message('conformity.ask.from', { day: from })]),
    ...(to === undefined ? [] : [message('conformity.ask.until', { day: to })]),
  ];
  return { list: parts, join: 'and' };
}
