import { binomial } from '../distributions/binomial.js';
import { clopperPearson } from './clopper-pearson.js';
import type { Interval } from './proportion.js';

/**
 * The exact test with only half of the observed result's own probability (Lancaster 1961): shares p with
 * P(X > x) + ½ P(X = x) > α/2 on both sides. It lies inside Clopper and Pearson's interval, which brackets the search.
 */
export function midP(x: number, n: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const { low, high } = clopperPearson(x, n, confidence);
  const share = x / n;
  return {
    low: x === 0 ? 0 : findShare(low, share, (p) => halved(x, n, p, 'sf') > tail),
    high: x === n ? 1 : findShare(share, high, (p) => halved(x, n, p, 'cdf') < tail),
  };
}

function halved(x: number, n: number, p: number, side: 'cdf' | 'sf'): number {
  const count = binomial(n, p);
  return 0.5 * count.pmf(x) + (side === 'sf' ? count.sf(x) : count.cdf(x - 1));
}

/** Where `isPast` turns true between two shares, to the last digit. */
function findShare(from: number, to: number, isPast: (p: number) => boolean): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (isPast(middle)) high = middle;
    else low = middle;
  }
}
