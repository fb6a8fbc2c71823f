import { foundIn } from './goods.js';
import { requireShareBetween, requireWhole } from './inputs.js';
import { smallestUpTo } from './smallest.js';

export type Sampled = {
  readonly lot: number;
  readonly n: number;
  readonly found: number;
  readonly confidence: number;
};

/** Bad pieces in the whole lot, those found among them. */
export type LotLimits = {
  /** The likeliest single number. */
  readonly estimate: number;
  /** Both together at the confidence asked for. */
  readonly low: number;
  readonly high: number;
  /** Each alone at that confidence. */
  readonly atLeast: number;
  readonly atMost: number;
};

/**
 * What a sample says of its lot, exactly: every number of bad pieces stays in question that would have given so few,
 * or so many, in the sample more often than the error allows (the hypergeometric Clopper–Pearson limits).
 */
export function limitsOfLot({ lot, n, found, confidence }: Sampled): LotLimits {
  requireWhole('lot', lot, 1);
  requireWhole('n', n, 1, lot);
  requireWhole('found', found, 0, n);
  requireShareBetween('confidence', confidence);
  const [least, most] = [found, lot - (n - found)];
  const among = (bad: number) => foundIn({ kind: 'lot', lot, bad }, n);
  // The smallest number of bad pieces for which as many as were found is not too unlikely.
  const low = (error: number): number =>
    smallestUpTo(least, most, (bad) => found === 0 || among(bad).sf(found - 1) > error);
  // One below the smallest for which as few as were found is too unlikely.
  const high = (error: number): number =>
    smallestUpTo(least, most + 1, (bad) => bad > most || among(bad).cdf(found) <= error) - 1;
  const error = 1 - confidence;
  return {
    // The mode of the likelihood: the largest D with D ≤ x (N + 1)/n.
    estimate: Math.max(least, Math.min(most, Math.floor((found * (lot + 1)) / n))),
    low: low(error / 2),
    high: high(error / 2),
    atLeast: low(error),
    atMost: high(error),
  };
}
