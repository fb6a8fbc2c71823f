import { chance, type Message, message, share } from '../../findings/index.js';
import { customaryRisks } from './defaults.js';
import type { TwoPoints } from './find-plan.js';
import type { IsolatedLotPlan, IsolatedLotRequest } from './isolated-lot.js';
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

/** First the numbers by which a plan is known, and the table they stand in. */
export const formatTable = ({ n, ac, re, codeLetter, level, severity, aql, edition }: SinglePlan): Message =>
  message('sampling.head.aql', {
    n,
    ac,
    re,
    codeLetter,
    level,
    severity: { key: `severity.${severity}` },
    aql,
    edition,
  });

/** Then the two risks: what is kept out, and how often good goods are turned away. */
export function formatTableRisks({ aql, counts }: SinglePlan, risks: Risks, refused: number): Message {
  const { consumer } = customaryRisks;
  const producer = chance(refused);
  return counts === 'nonconformities'
    ? message('sampling.points.faults', {
        consumer: exactly(consumer),
        rate: 100 * risks.consumersRiskQuality,
        producer,
      })
    : message('sampling.points.aql', {
        consumer: exactly(consumer),
        quality: exactly(risks.consumersRiskQuality),
        producer,
        aql,
      });
}

/** Of a plan that was made for two qualities, the risks it really has there. */
export const formatTwoPoints = (
  { acceptableQuality, limitingQuality }: TwoPoints,
  { consumer, producer }: RisksReached,
): Message =>
  message('sampling.points.two', {
    limiting: exactly(limitingQuality),
    consumer: chance(consumer),
    acceptable: exactly(acceptableQuality),
    producer: chance(producer),
  });

type RisksReached = { readonly producer: number; readonly consumer: number };

// A risk of 10.000001 % is the one that was asked for.
const sameRisk = 1e-6;

/** The risks that were asked for and that the plan does not keep to. */
export function formatMissed(points: TwoPoints, { producer, consumer }: RisksReached): Message[] {
  const { producerRisk, consumerRisk, acceptableQuality, limitingQuality } = points;
  return [
    ...(consumer > consumerRisk + sameRisk
      ? [formatUnattained('consumer', limitingQuality, consumerRisk, consumer)]
      : []),
    ...(producer > producerRisk + sameRisk
      ? [formatUnattained('producer', acceptableQuality, producerRisk, producer)]
      : []),
  ];
}

const formatUnattained = (
  of: 'consumer' | 'producer',
  quality: number,
  asked: number,
  reached: number,
): Message =>
  message(`sampling.unattained.${of}`, {
    quality: exactly(quality),
    asked: exactly(asked),
    reached: chance(reached),
  });

/** Where the acceptable quality is less than one piece of the lot: what one bad piece does. */
export const formatLessThanOne = (lot: number, acceptable: number, refused: number): Message =>
  message('sampling.less-than-one', { lot, acceptable: exactly(acceptable), chance: chance(refused) });

/** Of a plan by limiting quality, the risk at that quality and the quality that gets through by custom. */
export const formatAsked = (
  { limitingQuality, consumerRisk }: IsolatedLotRequest,
  { risk }: IsolatedLotPlan,
  risks: Risks,
): Message =>
  message('sampling.points.isolated', {
    limiting: exactly(limitingQuality),
    asked: exactly(consumerRisk),
    consumer: chance(risk),
    producer: exactly(customaryRisks.producer),
    passes: exactly(risks.producersRiskQuality),
  });

/** Of any other plan, the qualities at the customary risks. */
export const formatCustomary = (risks: Risks): Message =>
  message('sampling.points.other', {
    consumer: exactly(customaryRisks.consumer),
    limiting: exactly(risks.consumersRiskQuality),
    producer: exactly(customaryRisks.producer),
    passes: exactly(risks.producersRiskQuality),
  });

/** The numbers of any plan as an inspector writes them down. */
export function formatNumbers(plan: Plan): Message {
  if ('hA' in plan) {
    const { g, hA, hR } = plan;
    return message('lots.numbers.sequential', { g, hA, hR });
  }
  if ('k' in plan) return message('lots.numbers.variables', { n: plan.n, k: plan.k });
  const [first, second] = plan;
  if (second === undefined) return message('lots.numbers.single', { n: first.n, ac: first.ac, re: first.re });
  const of = (number: 'n' | 'ac' | 're'): string =>
    plan.map((stage) => (number === 'ac' && stage.ac < 0 ? '–' : stage[number])).join(', ');
  return message('lots.numbers.stages', { n: of('n'), ac: of('ac'), re: of('re') });
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

export function formatRisks(risks: Risks, faults = false): Message[] {
  if (faults) {
    return [
      message('sampling.passes-faults', { rate: 100 * risks.producersRiskQuality }),
      message('sampling.stopped-faults', { rate: 100 * risks.consumersRiskQuality }),
      message('sampling.one-in-three-faults', { chance: chance(risks.oneInThree) }),
    ];
  }
  return [
    risks.producersRiskQuality === 0
      ? message('sampling.passes-none')
      : message('sampling.passes', { quality: exactly(risks.producersRiskQuality) }),
    message('sampling.stopped', { quality: exactly(risks.consumersRiskQuality) }),
    message('sampling.one-in-three', { chance: chance(risks.oneInThree) }),
  ];
}

export function formatOrigin({ codeLetter, planLetter, severity }: SinglePlan): Message[] {
  return [
    ...(planLetter === codeLetter ? [] : [message('sampling.arrow', { codeLetter, planLetter })]),
    ...(severity === 'reduced' ? [message('sampling.reduced-differs')] : []),
    message('sampling.series'),
  ];
}

export const formatIsolated = ({ bad, risk }: IsolatedLotPlan, lot: number): Message =>
  message('sampling.isolated', { bad, lot, quality: exactly(bad / lot), chance: chance(risk) });

export const formatDecision = (accepted: boolean, found: number): Message =>
  message(accepted ? 'sampling.found.accept' : 'sampling.found.refuse', { found });

export const formatLimits = ({ low, high }: LotLimits, { lot, confidence }: Sampled): Message =>
  message('sampling.limits', {
    bad: { interval: { low, high }, as: 'count' },
    lot,
    share: share({ low: low / lot, high: high / lot }),
    confidence: exactly(confidence),
  });
