import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQualityReference, readQualityReference } from '../../../test/support/quality-reference.js';
import {
  agrestiCoullCentre,
  estimateTruePrevalence,
  type IntervalMethod,
  intervalMethods,
  lowerBound,
  proportionInterval,
  roganGladen,
  upperBound,
} from '../index.js';

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const expectNear = (found: number, expected: number, tolerance: number, what: unknown) =>
  expect(Math.abs(found - expected), `${JSON.stringify(what)}: ${found}`).toBeLessThanOrEqual(tolerance);

describe.skipIf(!hasQualityReference)('against R and epiR', () => {
  type Ends = [low: number, high: number];
  type BinomialCase = { x: number; n: number; conf: number } & Record<Named, Ends> & {
      one_sided_lower_cp: number;
      one_sided_upper_cp: number;
    };
  type Named = (typeof named)[number][0];
  const named = [
    ['clopper_pearson', 'clopper-pearson', 1e-10],
    ['wilson', 'wilson', 1e-10],
    ['wilson_cc', 'wilson-cc', 1e-10],
    ['agresti_coull', 'agresti-coull', 1e-10],
    ['jeffreys_boundary_modified', 'jeffreys', 1e-10],
    ['jeffreys_equal_tailed', 'jeffreys-equal-tailed', 1e-10],
    ['mid_p', 'mid-p', 1e-9],
  ] as const satisfies readonly (readonly [string, IntervalMethod, number])[];

  test.each(named)('%s is that of R', (name, method, tolerance) => {
    const { cases } = readQualityReference('binom_ci.json') as { cases: BinomialCase[] };
    for (const one of cases) {
      const { low, high } = proportionInterval(one.x, one.n, one.conf, method);
      expectNear(low, one[name][0], tolerance, one);
      expectNear(high, one[name][1], tolerance, one);
    }
  });

  test('one-sided bounds are those of R to 1e-10', () => {
    const { cases } = readQualityReference('binom_ci.json') as { cases: BinomialCase[] };
    for (const one of cases) {
      expectNear(lowerBound(one.x, one.n, one.conf), one.one_sided_lower_cp, 1e-10, one);
      expectNear(upperBound(one.x, one.n, one.conf), one.one_sided_upper_cp, 1e-10, one);
    }
  });

  test("the intervals of a prevalence are epiR's to 1e-10, cut to what a share can be", () => {
    type Prevalence = { x: number; n: number; method: string; est: number; lower: number; upper: number };
    const ours: Record<string, IntervalMethod> = {
      exact: 'clopper-pearson',
      'clopper-pearson': 'clopper-pearson',
      wilson: 'wilson',
      agresti: 'agresti-coull',
      jeffreys: 'jeffreys-equal-tailed',
    };
    const { cases } = readQualityReference('epi_conf_prevalence.json') as { cases: Prevalence[] };
    for (const one of cases) {
      const { low, high } = proportionInterval(one.x, one.n, 0.95, ours[one.method] ?? 'wilson-cc');
      expectNear(low, clamp(one.lower), 1e-10, one);
      expectNear(high, clamp(one.upper), 1e-10, one);
      // What epiR calls the estimate is here the middle of Agresti and Coull's interval.
      const estimate = one.method === 'agresti' ? agrestiCoullCentre(one.x, one.n, 0.95) : one.x / one.n;
      expectNear(estimate, one.est, 1e-10, one);
    }
  });

  test("Rogan and Gladen's true prevalence is epiR's to 1e-9, with its warnings", () => {
    type Share = { est: number; lower: number; upper: number };
    type Case = {
      pos: number;
      tested: number;
      se: number;
      sp: number;
      method: string;
      ap: Share;
      tp: Share;
      warning: unknown;
    };
    const { cases } = readQualityReference('rogan_gladen_epi_prev.json') as { cases: Case[] };
    for (const one of cases) {
      // Blaker's interval is not ours: there only the correction is held.
      for (const end of ['est', 'lower', 'upper'] as const)
        expectNear(roganGladen(one.ap[end], one.se, one.sp), one.tp[end], 1e-9, one);
      const found = estimateTruePrevalence(
        { positive: one.pos, tested: one.tested },
        { sensitivity: one.se, specificity: one.sp },
      );
      const expected =
        typeof one.warning !== 'string'
          ? undefined
          : one.warning.includes('less than')
            ? 'below-false-positives'
            : 'above-sensitivity';
      expect(found.impossible, JSON.stringify(one)).toBe(expected);
      if (one.method !== 'c-p') continue;
      expectNear(found.prevalence.estimate, one.tp.est, 1e-9, one);
      expectNear(found.prevalence.low, one.tp.lower, 1e-9, one);
      expectNear(found.prevalence.high, one.tp.upper, 1e-9, one);
    }
  });
});

const counts = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
const method = fc.constantFrom(...intervalMethods);

describe('laws', () => {
  test('an interval lies in 0 to 1 and holds x/n', () => {
    fc.assert(
      fc.property(counts, method, ({ x, n }, by) => {
        const { low, high } = proportionInterval(x, n, 0.95, by);
        // Equal-tailed Jeffreys is known not to at 0 and n.
        const atEnd = by === 'jeffreys-equal-tailed' && (x === 0 || x === n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (!atEnd) expect(low <= x / n && x / n <= high, `${low} ${x / n} ${high}`).toBe(true);
      }),
    );
  });

  test('counting misses instead of hits turns the interval round', () => {
    fc.assert(
      fc.property(counts, method, ({ x, n }, by) => {
        const hits = proportionInterval(x, n, 0.9, by);
        const misses = proportionInterval(n - x, n, 0.9, by);
        expectNear(misses.low, 1 - hits.high, 1e-12, by);
        expectNear(misses.high, 1 - hits.low, 1e-12, by);
      }),
    );
  });

  test('one hit more raises both ends, and more confidence widens', () => {
    fc.assert(
      fc.property(counts, method, ({ x, n }, by) => {
        const at = proportionInterval(x, n, 0.9, by);
        const wider = proportionInterval(x, n, 0.99, by);
        expect(wider.low).toBeLessThanOrEqual(at.low);
        expect(wider.high).toBeGreaterThanOrEqual(at.high);
        if (x === n) return;
        const more = proportionInterval(x + 1, n, 0.9, by);
        expect(more.low).toBeGreaterThanOrEqual(at.low);
        expect(more.high).toBeGreaterThanOrEqual(at.high);
      }),
    );
  });

  test('mid-p lies inside Clopper and Pearson', () => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        const inner = proportionInterval(x, n, 0.95, 'mid-p');
        const outer = proportionInterval(x, n, 0.95, 'clopper-pearson');
        expect(outer.low <= inner.low && inner.high <= outer.high).toBe(true);
      }),
    );
  });

  test('correcting an apparent prevalence undoes what the errors made of the true one', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (truth, se, sp) => {
        fc.pre(Math.abs(se + sp - 1) > 0.01);
        expectNear(roganGladen(truth * se + (1 - truth) * (1 - sp), se, sp), truth, 1e-12, [se, sp]);
      }),
    );
  });
});

test('an impossible count is a fault of ours and stops', () => {
  expect(() => proportionInterval(11, 10, 0.95, 'wilson')).toThrow(
    'x is 11; expected a number from 0 to n, which is 10',
  );
  expect(() => proportionInterval(-1, 10, 0.95, 'wilson')).toThrow('x is -1');
  expect(() => proportionInterval(Number.NaN, 10, 0.95, 'wilson')).toThrow('x is NaN');
  expect(() => proportionInterval(1, Number.NaN, 0.95, 'wilson')).toThrow('n is NaN');
  expect(() => proportionInterval(1, 10, 95, 'wilson')).toThrow('confidence is 95');
});
