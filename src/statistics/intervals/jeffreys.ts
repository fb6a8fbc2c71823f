import { betaQuantile } from '../distributions/beta.js';
import type { Interval } from './proportion.js';

/** The middle of what Jeffreys' prior Beta(½, ½) becomes after x of n. At x = 0 and x = n it leaves x/n outside. */
export function jeffreysEqualTailed(x: number, n: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: betaQuantile(tail, x + 0.5, n - x + 0.5),
    high: betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
  };
}

/** The same, reaching to 0 at x = 0 and to 1 at x = n, as Brown, Cai and DasGupta 2001 propose. */
export function jeffreys(x: number, n: number, confidence: number): Interval {
  const { low, high } = jeffreysEqualTailed(x, n, confidence);
  return { low: x === 0 ? 0 : low, high: x === n ? 1 : high };
}
