import { betaQuantile } from '../distributions/beta.js';
import type { Interval } from './proportion.js';

/**
 * Clopper and Pearson 1934, by beta quantiles. At x = 0 and x = n the other tail still has α/2: "the rule of three"
 * is the one-sided bound. Counts of a weighted sample may be fractions (Korn and Graubard 1998).
 */
export function clopperPearson(x: number, n: number, confidence: number): Interval {
  const oneSided = (1 + confidence) / 2;
  return { low: lowerBound(x, n, oneSided), high: upperBound(x, n, oneSided) };
}

/** The share is at least this, with that confidence. */
export const lowerBound = (x: number, n: number, confidence: number): number =>
  x === 0 ? 0 : betaQuantile(1 - confidence, x, n - x + 1);

/** The share is at most this, with that confidence. */
export const upperBound = (x: number, n: number, confidence: number): number =>
  x === n ? 1 : betaQuantile(confidence, x + 1, n - x);
