import { type CountDistribution, countDistribution } from './count-distribution.js';
import { requireCount } from './requirements.js';
import { logBinomialTerm } from './saddle-point.js';

/**
 * How many defectives a sample of n holds, drawn without replacement from a lot of N with D defectives.
 *
 * Our own: @stdlib's is good to 3e-9, and jstat's is nothing in deep tails. The term is a quotient of three binomial
 * terms at p = n/N, C(D, x) C(N−D, n−x) / C(N, n), in which the powers of p and q cancel (Loader 2000).
 */
export function hypergeometric(N: number, D: number, n: number): CountDistribution {
  requireCount('N', N);
  requireCount('D', D, N);
  requireCount('n', n, N);
  const p = N === 0 ? 0 : n / N;
  const q = N === 0 ? 1 : (N - n) / N;
  const whole = logBinomialTerm(n, N, p, q);
  return countDistribution({
    from: Math.max(0, n - (N - D)),
    to: Math.min(n, D),
    mean: D * p,
    logPmf: (x) => logBinomialTerm(x, D, p, q) + logBinomialTerm(n - x, N - D, p, q) - whole,
    down: (x) => (x / (D - x + 1)) * ((N - D - n + x) / (n - x + 1)),
    up: (x) => ((D - x) / (x + 1)) * ((n - x) / (N - D - n + x + 1)),
  });
}
