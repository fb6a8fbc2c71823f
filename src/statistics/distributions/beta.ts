import { requirePositive, requireShare } from './requirements.js';
import { logBinomialTerm } from './saddle-point.js';

/**
 * P(X ≤ x) for Beta(a, b), the regularised incomplete beta function. @stdlib's is off by up to 5e-10 where
 * b is small and a in the thousands.
 */
export function betaCdf(x: number, a: number, b: number): number {
  requirePositive('a', a);
  requirePositive('b', b);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return Math.exp(logCdf(x, 1 - x, a, b).log);
}

/**
 * The x at which Beta(a, b) has reached p. @stdlib's holds too, but loading it costs every command 0.1 s and it takes
 * several times as long.
 *
 * Newton's method on ln F in u = ln(x/(1−x)), where ln F is concave, since the density of u is log-concave: whatever
 * the first step does, from then on it nears the root from one side. dF/du = x^a (1−x)^b / B(a, b).
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireShare('p', p);
  requirePositive('a', a);
  requirePositive('b', b);
  if (p === 0 || p === 1) return p;
  return p > 0.5 ? 1 / (1 + Math.exp(logOdds(1 - p, b, a))) : 1 / (1 + Math.exp(-logOdds(p, a, b)));
}

const lowest = -700;

function logOdds(p: number, a: number, b: number): number {
  const target = Math.log(p);
  let u = Math.log(a / b);
  for (let i = 0; i < 500; i++) {
    const x = 1 / (1 + Math.exp(-u));
    const { log, perSlope } = logCdf(x, 1 / (1 + Math.exp(u)), a, b);
    const step = (target - log) * perSlope;
    // A quantile below e^-700 is 0 to a double.
    if (u === lowest && step < 0) return -Infinity;
    u = Math.max(lowest, u + step);
    // The error after a step is of the order of its square.
    if (Math.abs(step) < 1e-10) return u;
  }
  throw new Error(`the beta quantile of p = ${p}, a = ${a}, b = ${b} did not converge`);
}

/** ln F(x), and F over its slope in u; y = 1 − x. In logarithms, for a first step may land far below what e^x holds. */
function logCdf(x: number, y: number, a: number, b: number): { log: number; perSlope: number } {
  // x^a y^b / B(a, b), by way of the binomial term C(a+b, a) x^a y^b.
  const logFront = logBinomialTerm(a, a + b, x, y) + Math.log((a * b) / (a + b));
  if (x <= a / (a + b)) {
    const fraction = continuedFraction(x, y, a, b);
    return { log: logFront - Math.log(fraction), perSlope: 1 / fraction };
  }
  const front = Math.exp(logFront);
  const upper = front / continuedFraction(y, x, b, a);
  return { log: Math.log1p(-upper), perSlope: (1 - upper) / front };
}

/**
 * Didonato and Morris 1992 (ACM TOMS 18, 360–373), by Lentz's method. What makes it better than the fraction most
 * books give is that the distance to the mean, a − (a + b) x, comes in once and can be had without cancellation.
 */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const distance = a > b ? (a + b) * y - b : a - (a + b) * x;
  const partial = (m: number): number =>
    m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (distance + 1 + m * (1 + y))) / (a + 2 * m + 1);
  // partial(0), which by the formula would be 0/0 at a = 1
  let value = (a * (distance + 1)) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m < 100_000; m++) {
    const odd = a + 2 * m - 1;
    const numerator = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * m * (b - m) * x * x;
    const denominator = partial(m);
    d = 1 / away(denominator + numerator * d);
    c = away(denominator + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return value;
  }
  throw new Error(`the incomplete beta function of a = ${a}, b = ${b}, x = ${x} did not converge`);
}

const tiny = 1e-300;
const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
