import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasQualityReference,
  readQualityReference,
  relativeError,
} from '../../../test/support/quality-reference.js';
import {
  betaCdf,
  betaQuantile,
  binomial,
  type CountDistribution,
  hypergeometric,
  noncentralT,
  normalCdf,
  normalQuantile,
  poisson,
} from '../index.js';
import { logNormalCdf } from './normal.js';

function expectClose(found: number, expected: number | string, tolerance: number, what: unknown): void {
  expect(relativeError(found, Number(expected)), `${JSON.stringify(what)}: ${found}`).toBeLessThan(tolerance);
}

describe.skipIf(!hasQualityReference)('against the anchors', () => {
  type Anchors = {
    betainv: { p: number; a: number; b: number; x: string }[];
    hypergeom_cdf: { c: number; D: number; N: number; n: number; cdf: string }[];
    binom_cdf: { k: number; n: number; p: number; cdf: string }[];
    variables_unknown_sigma: {
      n: number;
      PRP: [number, number];
      CRP: [number, number];
      k_for_exact_PRP: string;
      pa_at_CRP: string;
    }[];
  };

  test('all are those of mpmath to 1e-12, deep tails included', () => {
    const anchors = readQualityReference('mp_anchors.json') as Anchors;
    for (const one of anchors.betainv) expectClose(betaQuantile(one.p, one.a, one.b), one.x, 1e-12, one);
    for (const one of anchors.hypergeom_cdf)
      expectClose(hypergeometric(one.N, one.D, one.n).cdf(one.c), one.cdf, 1e-12, one);
    for (const one of anchors.binom_cdf) expectClose(binomial(one.n, one.p).cdf(one.k), one.cdf, 1e-12, one);
  });

  // A variables plan accepts with P(T > k √n), T noncentral with n − 1 and −z_p √n. Its anchors hold 12 to 15 digits.
  test('a variables plan accepts as often as mpmath says, to 1e-12', () => {
    const anchors = readQualityReference('mp_anchors.json') as Anchors;
    for (const plan of anchors.variables_unknown_sigma) {
      const accepts = (p: number) =>
        noncentralT(plan.n - 1, -normalQuantile(p) * Math.sqrt(plan.n)).sf(
          Number(plan.k_for_exact_PRP) * Math.sqrt(plan.n),
        );
      expectClose(accepts(plan.PRP[0]), plan.PRP[1], 1e-12, plan);
      expectClose(accepts(plan.CRP[0]), plan.pa_at_CRP, 2e-12, plan);
    }
  });

  type RCase =
    | {
        fn: 'phyper';
        x: number;
        n: number;
        N: number;
        D: number;
        cdf: number;
        sf: number;
        pmf: number;
        log_pmf: number;
      }
    | { fn: 'pbinom'; x: number; n: number; p: number; cdf: number; sf: number; pmf: number }
    | { fn: 'qbeta'; prob: number; a: number; b: number; value: number };

  test('all are those of R to 1e-12', () => {
    const { cases } = readQualityReference('distribution_anchors_R.json') as { cases: RCase[] };
    for (const one of cases) {
      if (one.fn === 'qbeta') {
        expectClose(betaQuantile(one.prob, one.a, one.b), one.value, 1e-12, one);
        continue;
      }
      const count = one.fn === 'phyper' ? hypergeometric(one.N, one.D, one.n) : binomial(one.n, one.p);
      // The file prints p with 15 digits. Where a last digit more or less moves the value by over 1e-12, that is how
      // well it can be met: |d cdf/dp| = n P(X = x | n − 1), at most about n · pmf.
      const moved = one.fn === 'pbinom' ? 5e-15 * one.p * one.n * one.pmf : 0;
      const tolerance = (value: number) => 1e-12 + moved / value;
      expectClose(count.cdf(one.x), one.cdf, tolerance(one.cdf), one);
      expectClose(count.sf(one.x), one.sf, tolerance(one.sf), one);
      expectClose(count.pmf(one.x), one.pmf, 1e-12 + (one.fn === 'pbinom' ? moved : 0) / one.pmf, one);
      if (one.fn === 'phyper') expectClose(count.logPmf(one.x), one.log_pmf, 1e-12, one);
    }
  });
});

type Tail = [...numbers: number[], cdf: string, sf: string];
const tails = JSON.parse(readFileSync(new URL('tails.json', import.meta.url), 'utf8')) as {
  hypergeometric: [N: number, D: number, n: number, x: number, cdf: string, sf: string][];
  binomial: [n: number, p: number, x: number, cdf: string, sf: string][];
  poisson: [mean: number, x: number, cdf: string, sf: string][];
  beta: [x: number, a: number, b: number, cdf: string][];
  normal: [z: number, cdf: string][];
  logNormal: [z: number, log: string][];
  normalQuantile: [p: number, z: string][];
  noncentralT: [t: number, nu: number, delta: number, cdf: string, sf: string][];
};

test('both tails are those of mpmath to 1e-12, in lots of ten million and far from the mean', () => {
  const check = (
    count: Pick<CountDistribution, 'cdf' | 'sf'>,
    x: number,
    cdf: string,
    sf: string,
    row: Tail,
  ) => {
    expectClose(count.cdf(x), cdf, 1e-12, row);
    expectClose(count.sf(x), sf, 1e-12, row);
  };
  for (const row of tails.hypergeometric) {
    const [N, D, n, x, cdf, sf] = row;
    check(hypergeometric(N, D, n), x, cdf, sf, row);
  }
  for (const row of tails.binomial) {
    const [n, p, x, cdf, sf] = row;
    check(binomial(n, p), x, cdf, sf, row);
  }
  for (const row of tails.poisson) check(poisson(row[0]), row[1], row[2], row[3], row);
  for (const row of tails.noncentralT) check(noncentralT(row[1], row[2]), row[0], row[3], row[4], row);
  for (const [x, a, b, cdf] of tails.beta) expectClose(betaCdf(x, a, b), cdf, 1e-12, [x, a, b]);
});

// The expected values were computed with mpmath at 60 digits for the double that each text stands for.
test('the normal distribution and its quantile are those of mpmath to 2e-15, down to 37.5 sigma', () => {
  expect(tails.normal.length + tails.normalQuantile.length).toBeGreaterThan(80);
  for (const [z, cdf] of tails.normal) expectClose(normalCdf(z), cdf, 2e-15, z);
  for (const [z, log] of tails.logNormal) expectClose(logNormalCdf(z), log, 2e-15, z);
  for (const [p, z] of tails.normalQuantile) expectClose(normalQuantile(p), z, 2e-15, p);
  expect([normalCdf(-Infinity), normalCdf(-50), normalCdf(0), normalCdf(50), normalCdf(Infinity)]).toEqual([
    0, 0, 0.5, 1, 1,
  ]);
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
});

const lots = fc
  .integer({ min: 1, max: 10_000_000 })
  .chain((N) =>
    fc.record({ N: fc.constant(N), D: fc.integer({ min: 0, max: N }), n: fc.integer({ min: 0, max: N }) }),
  );
const smallLots = fc
  .integer({ min: 1, max: 40 })
  .chain((N) => fc.tuple(fc.constant(N), fc.integer({ min: 0, max: N }), fc.integer({ min: 0, max: N })));

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

describe('laws', () => {
  test('a hypergeometric term is the count of samples that have it, over all samples', () => {
    fc.assert(
      fc.property(smallLots, fc.integer({ min: 0, max: 40 }), ([N, D, n], x) => {
        const exact = Number(choose(D, x) * choose(N - D, n - x)) / Number(choose(N, n));
        expectClose(hypergeometric(N, D, n).pmf(x), exact, 1e-13, [N, D, n, x]);
      }),
    );
  });

  test('a distribution rises from 0 to 1 and its two tails are one', () => {
    fc.assert(
      fc.property(lots, fc.double({ min: 0, max: 1, noNaN: true }), ({ N, D, n }, share) => {
        for (const count of [
          hypergeometric(N, D, n),
          binomial(n, D / N),
          poisson(Math.max(1e-3, (n / N) * D)),
        ]) {
          const x = Math.floor(share * Math.min(n, D));
          expect(count.cdf(x)).toBeGreaterThanOrEqual(count.cdf(x - 1));
          expect(count.cdf(x)).toBeLessThanOrEqual(1);
          expect(Math.abs(count.cdf(x) + count.sf(x) - 1)).toBeLessThan(1e-13);
        }
      }),
    );
  });

  test('it does not matter which are called the sample and which the defectives, nor which kind is counted', () => {
    fc.assert(
      fc.property(lots, fc.double({ min: 0, max: 1, noNaN: true }), ({ N, D, n }, share) => {
        const from = Math.max(0, n - (N - D));
        const x = from + Math.floor(share * (Math.min(n, D) - from));
        const value = hypergeometric(N, D, n).cdf(x);
        const close = (other: number) => expect(Math.abs(other - value)).toBeLessThan(1e-12);
        close(hypergeometric(N, n, D).cdf(x));
        close(hypergeometric(N, N - D, n).sf(n - x - 1));
      }),
    );
  });

  test('a growing lot makes the hypergeometric binomial, and a rare event makes the binomial Poisson', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }), (n, x) => {
        const limit = binomial(n, 0.1).cdf(x);
        const apart = (N: number) => Math.abs(hypergeometric(N, N / 10, n).cdf(x) - limit);
        expect(apart(10_000_000)).toBeLessThan(1e-5);
        expect(Math.abs(binomial(10_000_000, n / 1e7).cdf(x) - poisson(n).cdf(x))).toBeLessThan(1e-5);
      }),
    );
  });

  test('a beta quantile is where the distribution reaches p, and 1 − X swaps its parameters', () => {
    // Below 1 the density is infinite at an end, and the next double after x may already be past p.
    const parameter = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, p) => {
        const x = betaQuantile(p, a, b);
        expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(1e-9);
        expect(Math.abs(betaQuantile(1 - p, b, a) - (1 - x))).toBeLessThan(1e-12);
      }),
    );
  });

  test('a binomial tail is a beta distribution', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p, share) => {
          const x = Math.floor(share * (n - 1));
          const tail = binomial(n, p).sf(x);
          expect(Math.abs(betaCdf(p, x + 1, n - x) - tail)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test('a normal quantile is where the distribution reaches p, also next to the middle and at the least double', () => {
    const inTail = fc.double({ min: 5e-324, max: 0.5, noNaN: true });
    const nearMiddle = fc.double({ min: 1e-17, max: 0.1, noNaN: true }).map((apart) => 0.5 - apart);
    fc.assert(
      fc.property(fc.oneof(inTail, nearMiddle), (p) => {
        const z = normalQuantile(p);
        // Below 1e-307 doubles have fewer digits than the law asks for.
        if (p > 1e-307) expectClose(normalCdf(z), p, 4e-15 + 4e-15 * z * z, [p, z]);
        const other = 1 - p;
        if (other < 1) expect(normalQuantile(other) + normalQuantile(1 - other)).toBe(0);
      }),
    );
  });

  test('the normal distribution rises, and its two tails are one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 38, noNaN: true }), (z) => {
        expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(3e-16);
        expect(normalCdf(-z - 1e-3)).toBeLessThan(normalCdf(-z));
      }),
    );
  });

  test('without noncentrality T is symmetric, and noncentrality moves it up', () => {
    const t = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(t, fc.integer({ min: 1, max: 300 }), (at, nu) => {
        expect(Math.abs(noncentralT(nu, 0).cdf(at) - noncentralT(nu, 0).sf(-at))).toBeLessThan(1e-13);
        expect(noncentralT(nu, 1).cdf(at)).toBeLessThanOrEqual(noncentralT(nu, 0).cdf(at));
      }),
      { numRuns: 40 },
    );
  });
});

test('a beta quantile far out is found, and is 0 only where no double is smaller', () => {
  // x = p^(1/a) where b is 1, and 1 − (1 − p)^(1/b) where a is.
  expectClose(betaQuantile(1e-300, 3.5, 1), 1e-300 ** (1 / 3.5), 1e-12, 'a');
  expectClose(betaQuantile(1e-200, 1, 5000), 1e-200 / 5000, 1e-12, 'b');
  expect(betaQuantile(1e-300, 0.5, 1)).toBe(0);
});

test('what is not a distribution is refused, not turned into NaN', () => {
  expect(() => binomial(10, Number.NaN)).toThrow('p is NaN');
  expect(() => hypergeometric(10, 11, 5)).toThrow('D is 11');
  expect(() => poisson(0)).toThrow('mean is 0');
  expect(() => betaQuantile(1.5, 1, 1)).toThrow('p is 1.5');
});
