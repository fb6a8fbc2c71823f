import { betaNodes } from './beta-nodes.js';
import { binomialInterval } from './binomial-interval.js';
import { type Estimate, percentileInterval } from './estimate.js';
import type { Calibration, Flagged } from './labelled-set.js';

/** A rule's measured errors, each with its interval. */
export type RuleErrors = {
  readonly sensitivity: Estimate;
  readonly specificity: Estimate;
  /** Se + Sp − 1 (Youden 1950): 1 for a perfect rule, 0 for one that flags bots and humans alike. */
  readonly youden: Estimate;
};

/** Values of equal probability that stand for what sensitivity and specificity may be, given the counts. */
export type ErrorNodes = { readonly sensitivity: Float64Array; readonly specificity: Float64Array };

const nodeCount = 200;
const pairCount = 4000;

export function errorsOf(calibration: Calibration, confidence: number): RuleErrors {
  const { sensitivity, specificity } = accuracyOf(calibration, confidence);
  const { se, sp } = pairErrors(errorNodes(calibration), pairCount);
  const youden = se.map((value, i) => value + (sp[i] ?? 0) - 1);
  return {
    sensitivity,
    specificity,
    youden: percentileInterval(sensitivity.estimate + specificity.estimate - 1, youden, confidence),
  };
}

export function accuracyOf(
  { bots, humans }: Calibration,
  confidence: number,
): Pick<RuleErrors, 'sensitivity' | 'specificity'> {
  const falsePositives = binomialInterval(humans.flagged, humans.of, confidence);
  return {
    sensitivity: binomialInterval(bots.flagged, bots.of, confidence),
    specificity: {
      estimate: 1 - falsePositives.estimate,
      low: 1 - falsePositives.high,
      high: 1 - falsePositives.low,
    },
  };
}

export const errorNodes = ({ bots, humans }: Calibration, count = nodeCount): ErrorNodes => ({
  sensitivity: nodesOf(bots, count),
  specificity: nodesOf(humans, count).map((rate) => 1 - rate),
});

// Jeffreys' prior, Beta(½, ½): the interval it gives covers close to what it says at small counts too (Brown, Cai
// and DasGupta 2001).
const nodesOf = ({ flagged, of }: Flagged, count: number): Float64Array =>
  betaNodes(flagged + 0.5, of - flagged + 0.5, count);

/**
 * `count` pairs of sensitivity and specificity, evenly spread over both: the points of Roberts' R2 sequence (2018),
 * whose two steps are powers of the root of x³ = x + 1.
 */
export function pairErrors(nodes: ErrorNodes, count: number): { se: Float64Array; sp: Float64Array } {
  const root = 1.324717957244746;
  return {
    se: stepThrough(nodes.sensitivity, count, 1 / root),
    sp: stepThrough(nodes.specificity, count, 1 / root ** 2),
  };
}

/** `count` of the values, each as often as the others, in steps of a part of their number. */
export const stepThrough = (values: Float64Array, count: number, step: number): Float64Array =>
  Float64Array.from(
    { length: count },
    (_, i) => values[Math.floor(((0.5 + i * step) % 1) * values.length)] ?? 0,
  );
