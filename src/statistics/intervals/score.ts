import { normalQuantile } from '../distributions/normal.js';
import type { Interval } from './proportion.js';

const zOf = (confidence: number): number => normalQuantile((1 + confidence) / 2);

/** Wilson 1927: the shares that a score test at x of n does not reject. */
export function wilson(x: number, n: number, confidence: number): Interval {
  const z = zOf(confidence);
  const middle = (x + (z * z) / 2) / (n + z * z);
  const reach = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return { low: x === 0 ? 0 : middle - reach, high: x === n ? 1 : middle + reach };
}

/** Wilson's with continuity correction: method 4 of Newcombe 1998. */
export function wilsonCorrected(x: number, n: number, confidence: number): Interval {
  const z = zOf(confidence);
  const lower = (hits: number): number => {
    if (hits === 0) return 0;
    const p = hits / n;
    const root = z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1));
    return Math.max(0, (2 * hits + z * z - 1 - root) / (2 * (n + z * z)));
  };
  return { low: lower(x), high: 1 - lower(n - x) };
}

/** Agresti and Coull 1998: z² results are added, half of them hits. Their share is the interval's middle. */
export function agrestiCoullCentre(x: number, n: number, confidence: number): number {
  const z = zOf(confidence);
  return (x + (z * z) / 2) / (n + z * z);
}

/** Cut to [0, 1], beyond which the formula reaches at a small x or n − x. */
export function agrestiCoull(x: number, n: number, confidence: number): Interval {
  const z = zOf(confidence);
  const p = agrestiCoullCentre(x, n, confidence);
  const reach = z * Math.sqrt((p * (1 - p)) / (n + z * z));
  return { low: Math.max(0, p - reach), high: Math.min(1, p + reach) };
}
