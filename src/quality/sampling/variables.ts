import { wording } from '../../lib/wording/index.js';
import { noncentralT, normalCdf, normalQuantile } from '../../statistics/index.js';
import { requireTwoPoints, type TwoPoints } from './find-plan.js';
import { wrongInput } from './inputs.js';
import { smallest } from './smallest.js';

/**
 * Accept when the mean lies at least k standard deviations inside the limit. For measured values that follow a normal
 * distribution, one limit.
 */
export type VariablesPlan = { readonly n: number; readonly k: number; readonly sigma: 'known' | 'unknown' };

/**
 * The chance that goods with a share p outside the limit are accepted. With σ known, Φ(√n (z − k)) where z leaves p
 * above it; with σ estimated by s, √n (limit − mean)/s is noncentral t with n − 1 degrees of freedom around z√n.
 */
export function judgeVariables({ n, k, sigma }: VariablesPlan, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return 0;
  const z = -normalQuantile(p);
  return sigma === 'known'
    ? normalCdf(Math.sqrt(n) * (z - k))
    : noncentralT(n - 1, z * Math.sqrt(n)).sf(k * Math.sqrt(n));
}

/** The smallest plan through two points; of the k it leaves open, the one exact at the producer's. */
export function planVariables(points: TwoPoints, sigma: VariablesPlan['sigma']): VariablesPlan {
  requireTwoPoints(points);
  const { acceptableQuality, producerRisk, limitingQuality, consumerRisk } = points;
  const planOf = (n: number): VariablesPlan => ({
    n,
    k: kOf(n, acceptableQuality, 1 - producerRisk, sigma),
    sigma,
  });
  const n = smallest(
    sigma === 'known' ? 1 : 2,
    (size) => judgeVariables(planOf(size), limitingQuality) <= consumerRisk,
  );
  return planOf(n);
}

function kOf(n: number, p: number, accepted: number, sigma: VariablesPlan['sigma']): number {
  const known = -normalQuantile(p) - normalQuantile(accepted) / Math.sqrt(n);
  if (sigma === 'known') return known;
  const inUnits = noncentralT(n - 1, -normalQuantile(p) * Math.sqrt(n));
  const above = (k: number): number => inUnits.sf(k * Math.sqrt(n)) - accepted;
  let reach = 0.5;
  while (above(known - reach) < 0 || above(known + reach) > 0) reach *= 2;
  return findRoot(above, known - reach, known + reach);
}

/** Where a falling function crosses 0: false position, with the end that stays put halved (Illinois). */
function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  let kept: 'a' | 'b' | undefined;
  for (let round = 0; round < 200 && b - a > 1e-15 * Math.max(1, Math.abs(a)); round++) {
    const x = (a * fb - b * fa) / (fb - fa);
    const fx = f(x);
    if (fx === 0 || x <= a || x >= b) return x;
    if (fx > 0) {
      [a, fa] = [x, fx];
      if (kept === 'b') fb /= 2;
      kept = 'b';
    } else {
      [b, fb] = [x, fx];
      if (kept === 'a') fa /= 2;
      kept = 'a';
    }
  }
  return (a + b) / 2;
}

export type Measured = {
  readonly values: readonly number[];
  readonly limit: number;
  readonly side: 'upper' | 'lower';
  /** The standard deviation, where the plan takes it as known. */
  readonly sigma?: number;
};

/** Measured values against a plan: how many standard deviations the mean lies inside the limit. */
export function decideVariables(plan: VariablesPlan, { values, limit, side, sigma }: Measured) {
  if (values.length !== plan.n)
    throw wrongInput('values', values.length, wording('expect.measured', { count: String(plan.n) }));
  for (const value of [...values, limit])
    if (!Number.isFinite(value)) throw wrongInput('values', value, wording('expect.finite'));
  const mean = values.reduce((sum, value) => sum + value, 0) / plan.n;
  const spread = plan.sigma === 'known' ? sigma : estimateSigma(values, mean);
  if (spread === undefined || !(spread >= 0))
    throw wrongInput('sigma', sigma ?? wording('found.nothing'), wording('expect.deviation'));
  const inside = side === 'upper' ? limit - mean : mean - limit;
  return { mean, spread, inside, accepted: inside >= plan.k * spread };
}

const estimateSigma = (values: readonly number[], mean: number): number =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
