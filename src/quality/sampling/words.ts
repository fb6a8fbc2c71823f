import { chance, type Message, message, share } from '../../findings/index.js';
import type { IsolatedLotPlan } from './isolated-lot.js';
import type { LotLimits, Sampled } from './lot-limits.js';
import type { Plan } from './plan.js';
import type { Risks } from './risks.js';
import type { SinglePlan } from './single-plan.js';

const exactly = (value: number) => share({ low: value, high: value });

/** The instruction, which comes first. */
export function instruct(plan: { n: number; ac: number }, lot: number, faults = false): Message {
  const { n, ac } = plan;
  if (n >= lot) {
    if (faults) return message('sampling.all-faults', { lot, n, ac });
    return message(ac === 0 ? 'sampling.all-none' : 'sampling.all', { lot, n, ac });
  }
  if (faults) return message('sampling.take-faults', { n, ac });
  return ac === 0 ? message('sampling.take-none', { n }) : message('sampling.take', { n, ac });
}

/** The instruction for plans of several samples, by one piece after another, or by measuring. */
export function instructPlan(plan: Plan): Message[] {
  if ('hA' in plan) {
    const { g, hA, hR } = plan;
    return [message('sampling.sequential', { g, hA, hR })];
  }
  if ('k' in plan) {
    const { n, k, sigma } = plan;
    return [message(`sampling.variables-${sigma}`, { n, k })];
  }
  return plan.map(({ n, ac, re }, at) => {
    if (at === plan.length - 1) return message('sampling.last-stage', { stage: at + 1, n, ac });
    return ac < 0
      ? message('sampling.stage-no-accept', { stage: at + 1, n, re })
      : message('sampling.stage', { stage: at + 1, n, ac, re });
  });
}

export function sayRisks(risks: Risks, faults = false): Message[] {
  if (faults) {
    return [
      message('sampling.passes-faults', { rate: 100 * risks.passes }),
      message('sampling.stopped-faults', { rate: 100 * risks.stopped }),
      message('sampling.one-in-three-faults', { chance: chance(risks.oneInThree) }),
    ];
  }
  return [
    message('sampling.passes', { quality: exactly(risks.passes) }),
    message('sampling.stopped', { quality: exactly(risks.stopped) }),
    message('sampling.one-in-three', { chance: chance(risks.oneInThree) }),
  ];
}

export function sayOrigin(plan: SinglePlan, refused: number): Message[] {
  const { codeLetter, planLetter, level, severity, edition, aql } = plan;
  return [
    plan.counts === 'nonconformities'
      ? message('sampling.producer-faults', { rate: aql, chance: chance(refused) })
      : message('sampling.producer', { quality: exactly(aql / 100), chance: chance(refused) }),
    message('sampling.edition', { edition, codeLetter, level, severity: { key: `severity.${severity}` } }),
    ...(planLetter === codeLetter ? [] : [message('sampling.arrow', { codeLetter, planLetter })]),
    ...(severity === 'reduced' ? [message('sampling.reduced-differs')] : []),
    message('sampling.series'),
  ];
}

export const sayIsolated = ({ bad, risk }: IsolatedLotPlan, lot: number): Message =>
  message('sampling.isolated', { bad, lot, quality: exactly(bad / lot), chance: chance(risk) });

export const sayDecision = (accepted: boolean, found: number): Message =>
  message(accepted ? 'sampling.accept' : 'sampling.refuse', { found });

export const sayLimits = ({ low, high }: LotLimits, { lot, confidence }: Sampled): Message =>
  message('sampling.limits', {
    bad: { interval: { low, high }, as: 'count' },
    lot,
    share: share({ low: low / lot, high: high / lot }),
    confidence: exactly(confidence),
  });
