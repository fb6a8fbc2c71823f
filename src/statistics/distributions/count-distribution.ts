/** The distribution of a count, such as the defectives in a sample. */
export type CountDistribution = {
  /** P(X = x) */
  pmf(x: number): number;
  logPmf(x: number): number;
  /** P(X ≤ x) */
  cdf(x: number): number;
  /** P(X > x), with its own digits: 1 − cdf has none left where cdf is near 1. */
  sf(x: number): number;
};

type Shape = {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  logPmf(x: number): number;
  /** P(X = x − 1) / P(X = x) */
  down(x: number): number;
  /** P(X = x + 1) / P(X = x) */
  up(x: number): number;
};

/**
 * Each tail is summed from its largest term outwards, by the ratio of neighbours, until the terms no longer count:
 * some standard deviations of work, whatever the size of the lot. Only the smaller tail is summed, the other is the
 * rest, so that both keep their relative precision.
 */
export function countDistribution(shape: Shape): CountDistribution {
  const { from, to, mean } = shape;
  const logPmf = (x: number) =>
    Number.isInteger(x) && x >= from && x <= to ? shape.logPmf(x) : Number.isNaN(x) ? x : -Infinity;
  const lower = (x: number): number =>
    Math.exp(shape.logPmf(x)) * sumOutwards(x, (at) => (at > from ? shape.down(at) : 0), -1);
  const upper = (x: number): number =>
    Math.exp(shape.logPmf(x)) * sumOutwards(x, (at) => (at < to ? shape.up(at) : 0), 1);
  return {
    logPmf,
    pmf: (x) => Math.exp(logPmf(x)),
    cdf: (value) => {
      const x = Math.floor(value);
      if (x < from) return 0;
      if (x >= to) return 1;
      return x < mean ? Math.min(1, lower(x)) : 1 - upper(x + 1);
    },
    sf: (value) => {
      const x = Math.floor(value);
      if (x < from) return 1;
      if (x >= to) return 0;
      return x < mean ? Math.max(0, 1 - lower(x)) : Math.min(1, upper(x + 1));
    },
  };
}

/** 1 + r₁ + r₁r₂ + …: the tail beyond x in units of its first term. The terms fall, and ever faster. */
function sumOutwards(x: number, ratio: (at: number) => number, step: 1 | -1): number {
  let sum = 1;
  let term = 1;
  for (let at = x; term > sum * 1e-17; at += step) {
    term *= ratio(at);
    sum += term;
  }
  return sum;
}
