import { logNormalCdf } from './normal.js';
import { requirePositive } from './requirements.js';

/**
 * P(T ≤ t) and P(T > t) for Student's t with ν degrees of freedom and noncentrality δ.
 *
 * T = (Z + δ)/S, so P(T ≤ t) is the mean of Φ(tS − δ) over S = √(χ²/ν). With S = e^u the integrand falls off at both
 * ends faster than any power, and there the trapezium rule converges beyond all orders (Trefethen and Weideman 2014).
 * All terms are positive: no cancellation, so both tails keep their digits.
 */
export function noncentralT(nu: number, delta: number): { cdf(t: number): number; sf(t: number): number } {
  requirePositive('nu', nu);
  const logDensity = (u: number): number => nu * u - 0.5 * nu * Math.expm1(2 * u);
  const step = 0.15 / Math.sqrt(2 * nu + delta * delta + 4);
  const total = logIntegral(logDensity, step);
  const mean = (logWeight: (s: number) => number): number =>
    Math.min(1, Math.exp(logIntegral((u) => logDensity(u) + logWeight(Math.exp(u)), step) - total));
  return {
    cdf: (t) => mean((s) => logNormalCdf(t * s - delta)),
    sf: (t) => mean((s) => logNormalCdf(delta - t * s)),
  };
}

/** ln of the sum of e^f over a grid, for an f with one peak. */
function logIntegral(f: (u: number) => number, step: number): number {
  const peak = Math.round(findPeak(f) / step);
  const top = f(peak * step);
  let sum = 1;
  for (const direction of [-1, 1]) {
    for (let i = peak + direction; ; i += direction) {
      const term = Math.exp(f(i * step) - top);
      sum += term;
      if (!(term > 1e-19)) break;
    }
  }
  return top + Math.log(sum);
}

// As functions of S all factors are log-concave, so f has one peak and sections of a bracket find it.
function findPeak(f: (u: number) => number): number {
  let [low, high] = [-40, 10];
  while (high - low > 1e-4) {
    const third = (high - low) / 3;
    if (f(low + third) < f(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}
