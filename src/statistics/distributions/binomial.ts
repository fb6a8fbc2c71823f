import { type CountDistribution, countDistribution } from './count-distribution.js';
import { requireCount, requireShare } from './requirements.js';
import { logBinomialTerm } from './saddle-point.js';

/**
 * How many of n independent trials succeed. Our own: @stdlib's distribution function takes no q, and so has only
 * the digits that 1 − p leaves it.
 */
export function binomial(n: number, p: number): CountDistribution {
  requireCount('n', n);
  requireShare('p', p);
  const q = 1 - p;
  return countDistribution({
    from: 0,
    to: n,
    mean: n * p,
    logPmf: (x) => logBinomialTerm(x, n, p, q),
    down: (x) => (x / (n - x + 1)) * (q / p),
    up: (x) => ((n - x) / (x + 1)) * (p / q),
  });
}
