import { quantile } from '../../statistics/index.js';

/** A value and the interval around it, as shares.json has them. */
export type Estimate = { readonly estimate: number; readonly low: number; readonly high: number };

export const width = ({ low, high }: { low: number; high: number }): number => high - low;

export const clampShare = (value: number): number => Math.min(1, Math.max(0, value));

/** The middle `confidence` of the draws, widened to hold the estimate where they all lie to one side of it. */
export function percentileInterval(estimate: number, draws: Float64Array, confidence: number): Estimate {
  const sorted = draws.slice().sort();
  const tail = (1 - confidence) / 2;
  return {
    estimate,
    low: Math.min(estimate, quantile(sorted, tail)),
    high: Math.max(estimate, quantile(sorted, 1 - tail)),
  };
}

/** Both intervals and what lies between; the estimate is halfway between theirs. */
export const hull = (a: Estimate, b: Estimate): Estimate => ({
  estimate: (a.estimate + b.estimate) / 2,
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});
