import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { requireShare } from './requirements.js';

/** Φ(z). @stdlib holds 1e-13 relative down to 1e-300. */
export const normalCdf = (z: number): number => cdf(z, 0, 1);

/** ln Φ(z), also where Φ(z) itself is too small for a double: there by Laplace's continued fraction for Mills' ratio. */
export function logNormalCdf(z: number): number {
  if (z > -30) return Math.log(normalCdf(z));
  let ratio = -z;
  for (let k = 30; k >= 1; k--) ratio = -z + k / ratio;
  return -0.5 * z * z - 0.5 * Math.log(2 * Math.PI) - Math.log(ratio);
}

/**
 * The z with Φ(z) = p. Our own: @stdlib's is off by 2e-9 at p = 1e-10 and infinite at 1e-20.
 *
 * Newton's method on ln Φ, which is concave and rises: from the left of the root it comes nearer from one side only.
 * −√(−2 ln p) is left of it, for Φ(z) ≤ ½ e^(−z²/2).
 */
export function normalQuantile(p: number): number {
  requireShare('p', p);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  if (p === 0.5) return 0;
  let z = -Math.sqrt(-2 * Math.log(p));
  for (;;) {
    const reached = normalCdf(z);
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    const step = (Math.log(p / reached) * reached) / density;
    z += step;
    if (!(Math.abs(step) > 1e-14 * Math.abs(z))) return z;
  }
}
