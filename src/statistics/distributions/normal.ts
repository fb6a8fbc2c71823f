import { requireShare } from './requirements.js';

/**
 * Φ(z), to 2e-15 of its value as long as that is a normal double, which is down to z = −37.5; the upper tail is
 * Φ(−z), with digits of its own.
 *
 * Near the middle by its power series, whose terms are all positive. Farther out the trapezium rule over the complex
 * error function, corrected for the pole at z (Chiarella and Reichel 1968; Hunter and Regan 1972):
 *
 *     Φ(−z) = (g z / 2π) e^(−z²/2) Σ e^(−n²g²/2) / (z² + n²g²) + 1 / (1 − e^(2πz/g)),   n over all whole numbers
 *
 * It errs by a share e^(−2π²/g²), 3e-18 here. Past z = 2π/g the pole is outside and the last term is left out.
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) < middle) return 0.5 + fromMiddle(z);
  return z < 0 ? tail(-z) : 1 - tail(z);
}

/** ln Φ(z), also where Φ(z) itself is too small for a double. */
export const logNormalCdf = (z: number): number =>
  z > -poleOut ? Math.log(normalCdf(z)) : -0.5 * z * z + Math.log(tailFactor(-z));

/**
 * The z with Φ(z) = p, to 2e-15 of its value. By Newton's method from a side on which it nears the root without
 * passing it: in the middle on Φ − ½ from 0, since p − ½ has all the digits of a small z; in the tail on ln Φ, which
 * is concave and rises, from −√(−2 ln p), which is left of the root because Φ(z) ≤ ½ e^(−z²/2).
 */
export function normalQuantile(p: number): number {
  requireShare('p', p);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  if (p > 0.2) return findRoot(0, (z) => (p - 0.5 - fromMiddle(z)) / density(z));
  const log = Math.log(p);
  // The slope of ln Φ is φ/Φ.
  return findRoot(-Math.sqrt(-2 * log), (z) => (log - logNormalCdf(z)) * tailFactor(-z) * rootOf2Pi);
}

function findRoot(from: number, step: (z: number) => number): number {
  let z = from;
  for (let i = 0; i < 100; i++) {
    const next = z + step(z);
    if (Math.abs(next - z) <= 4e-15 * Math.abs(next)) return next;
    z = next;
  }
  throw new Error(`the normal quantile did not converge from ${from}`);
}

const middle = 1;
const gap = 0.7;
const poleOut = (2 * Math.PI) / gap;
// Beyond these e^(−n²g²/2) is below 1e-18.
const nodes = Array.from({ length: 13 }, (_, i) => {
  const at = ((i + 1) * gap) ** 2;
  return { at, weight: 2 * Math.exp(-at / 2) };
});

const rootOf2Pi = Math.sqrt(2 * Math.PI);
const density = (z: number): number => bell(z) / rootOf2Pi;

/** e^(−z²/2). Its exponent is split, for a rounding of z² = 1400 alone would cost the last three digits. */
function bell(z: number): number {
  const head = Math.round(z * 16) / 16;
  return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (z - head) * (z + head));
}

/** Φ(z) − ½ = φ(z) (z + z³/3 + z⁵/15 + …) */
function fromMiddle(z: number): number {
  let [sum, term] = [0, z];
  for (let n = 3; sum + term !== sum; n += 2) {
    sum += term;
    term *= (z * z) / n;
  }
  return sum * density(z);
}

/** Φ(−z) for a z of 0.5 or more. */
function tail(z: number): number {
  if (z > 39) return 0;
  return bell(z) * tailFactor(z) + (z < poleOut ? 1 / (1 - Math.exp(poleOut * z)) : 0);
}

function tailFactor(z: number): number {
  const sum = nodes.reduce((total, { at, weight }) => total + weight / (z * z + at), 1 / (z * z));
  return ((gap * z) / (2 * Math.PI)) * sum;
}
