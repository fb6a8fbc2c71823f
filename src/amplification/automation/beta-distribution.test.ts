import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betaQuantile, incompleteBeta } from './beta-distribution.js';
import { binomialInterval } from './binomial-interval.js';

// R 4.2.2's qbeta; tolerances as in the reference folder's README. The folder is not part of the project.
const reference = new URL('../../../../shared/reference/quality/binom_ci.json', import.meta.url);

type BinomialCase = {
  x: number;
  n: number;
  conf: number;
  clopper_pearson: [number, number];
  jeffreys_equal_tailed: [number, number];
};
const cases: BinomialCase[] = existsSync(reference) ? JSON.parse(readFileSync(reference, 'utf8')).cases : [];

describe.skipIf(cases.length === 0)('against R', () => {
  test('the interval of Clopper and Pearson is that of R to 1e-10', () => {
    for (const { x, n, conf, clopper_pearson } of cases) {
      const { low, high } = binomialInterval(x, n, conf);
      expect(Math.abs(low - clopper_pearson[0]), `${x}/${n} at ${conf}`).toBeLessThan(1e-10);
      expect(Math.abs(high - clopper_pearson[1]), `${x}/${n} at ${conf}`).toBeLessThan(1e-10);
    }
  });

  test('beta quantiles are those of R to 1e-10', () => {
    for (const { x, n, conf, jeffreys_equal_tailed } of cases) {
      [(1 - conf) / 2, (1 + conf) / 2].forEach((p, end) => {
        const found = betaQuantile(p, x + 0.5, n - x + 0.5);
        expect(Math.abs(found - jeffreys_equal_tailed[end]!), `${x}/${n} at ${p}`).toBeLessThan(1e-10);
      });
    }
  });
});

test('the distribution of Beta(2, 3) is its polynomial', () => {
  for (const x of [0.001, 0.1, 0.4, 0.7, 0.999]) {
    expect(incompleteBeta(x, 2, 3)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 13);
  }
});

test('a quantile is where the distribution reaches it', () => {
  for (const [a, b] of [
    [0.5, 1500],
    [20_000, 30_000],
    [4.3, 11.6],
  ] as const) {
    for (const p of [1e-6, 0.025, 0.5, 0.999]) {
      expect(incompleteBeta(betaQuantile(p, a, b), a, b) / p).toBeCloseTo(1, 9);
    }
  }
});
