import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQualityReference, readQualityReference } from '../../../test/support/quality-reference.js';
import { type IntervalMethod, intervalMethods } from '../../statistics/index.js';
import {
  decide,
  evaluateTable,
  expectedSensitivity,
  fewestTested,
  mostMisses,
  predictiveAt,
  predictiveValues,
} from '../index.js';
import type { KitFigures } from './evaluate-table.js';
import type { KitTarget } from './targets.js';

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const expectNear = (found: number | null | undefined, expected: number, tolerance: number, what: unknown) => {
  const apart = Math.abs((found ?? Number.NaN) - expected);
  expect(apart, `${JSON.stringify(what)}: ${found}, not ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );
};

describe.skipIf(!hasQualityReference)('against epiR and R', () => {
  type Estimate = { est: number | null; lower: number | null; upper: number | null };
  type Case = {
    id: string;
    tp: number;
    fp: number;
    fn: number;
    tn: number;
    method: string;
    conf: number;
    stats: Record<string, Estimate>;
  };
  const methods: Record<string, IntervalMethod> = {
    exact: 'clopper-pearson',
    'clopper-pearson': 'clopper-pearson',
    wilson: 'wilson',
    agresti: 'agresti-coull',
    jeffreys: 'jeffreys-equal-tailed',
  };
  const rates = {
    ap: 'apparentPrevalence',
    tp: 'prevalence',
    se: 'sensitivity',
    sp: 'specificity',
    'diag.ac': 'accuracy',
    'pv.pos': 'positivePredictiveValue',
    'pv.neg': 'negativePredictiveValue',
    'p.rout': 'ruledOut',
    'p.rin': 'apparentPrevalence',
    'p.tpdn': 'falsePositiveRate',
    'p.tndp': 'falseNegativeRate',
    'p.dntp': 'falseDiscoveryRate',
    'p.dptn': 'falseOmissionRate',
  } as const satisfies Record<string, keyof KitFigures>;

  const evaluated = (): { one: Case; figures: KitFigures }[] =>
    (readQualityReference('epi_tests.json') as { cases: Case[] }).cases.map((one) => ({
      one,
      figures: evaluateTable(one, {
        confidence: one.conf,
        method: methods[one.method] ?? 'wilson-cc',
      }),
    }));

  test('the thirteen shares have its ends to 1e-9, cut to what a share can be', () => {
    for (const { one, figures } of evaluated()) {
      for (const [name, ours] of Object.entries(rates)) {
        const { est, lower, upper } = one.stats[name] ?? { est: null, lower: null, upper: null };
        if (est === null || lower === null || upper === null) continue;
        const what = [one.id, one.method, name];
        expectNear(figures[ours].low, clamp(lower), 1e-9, what);
        expectNear(figures[ours].high, clamp(upper), 1e-9, what);
        // epiR's estimate under Agresti and Coull is the middle of the interval; here it is what was counted.
        if (one.method !== 'agresti') expectNear(figures[ours].estimate, est, 1e-9, what);
        else expect(figures[ours].estimate).toBe(figures[ours].x / figures[ours].n);
      }
    }
  });

  test('likelihood ratios and the odds ratio are its to 1e-9 where no cell is empty', () => {
    const ratios = {
      'lr.pos': 'likelihoodRatioPositive',
      'lr.neg': 'likelihoodRatioNegative',
      'diag.or': 'diagnosticOddsRatio',
    } as const;
    let held = 0;
    for (const { one, figures } of evaluated()) {
      for (const [name, ours] of Object.entries(ratios)) {
        if (Math.min(one.tp, one.fp, one.fn, one.tn) === 0) continue;
        const { est, lower, upper } = one.stats[name] ?? { est: null, lower: null, upper: null };
        const what = [one.id, one.method, name];
        expectNear(figures[ours].estimate, est ?? Number.NaN, 1e-9, what);
        expectNear(figures[ours].low, lower ?? Number.NaN, 1e-9, what);
        expectNear(figures[ours].high, upper ?? Number.NaN, 1e-9, what);
        held++;
      }
    }
    expect(held).toBeGreaterThan(60);
  });

  test("Youden's index and the number needed to diagnose are its to 1e-9", () => {
    let bounded = 0;
    for (const { one, figures } of evaluated()) {
      const what = [one.id, one.method];
      const { se, sp, youden, nndx } = one.stats;
      // Cut to what the shares can be first: se and sp beyond 1 are an artefact of Agresti and Coull's formula.
      const low = clamp(se?.lower ?? Number.NaN) + clamp(sp?.lower ?? Number.NaN) - 1;
      const high = clamp(se?.upper ?? Number.NaN) + clamp(sp?.upper ?? Number.NaN) - 1;
      expectNear(figures.youden.low, low, 1e-9, what);
      expectNear(figures.youden.high, high, 1e-9, what);
      if (one.method !== 'agresti')
        expectNear(figures.youden.estimate, youden?.est ?? Number.NaN, 1e-9, what);
      const needed = figures.numberNeededToDiagnose;
      // Where the index may be 0 epiR gives an end below the estimate; the number has no upper end there.
      if (low <= 0) {
        expect(needed.high).toBeNull();
        continue;
      }
      bounded++;
      expectNear(needed.low, 1 / high, 1e-9, what);
      expectNear(needed.high, nndx?.upper ?? Number.NaN, 1e-9, what);
    }
    expect(bounded).toBeGreaterThan(25);
  });

  test('the misses and samples a target allows are those of R', () => {
    const reference = readQualityReference('kit_lower_bound.json') as {
      max_misses: {
        target: number;
        n: number;
        one_sided_conf: number;
        max_misses: number | null;
        lower_at_max: number | null;
      }[];
      min_n: { target: number; misses: number; one_sided_conf: number; min_n: number }[];
    };
    for (const one of reference.max_misses) {
      expect(mostMisses(one.target, one.n, one.one_sided_conf), JSON.stringify(one)).toBe(
        one.max_misses ?? undefined,
      );
      if (one.max_misses === null || one.lower_at_max === null) continue;
      const table = { tp: one.n - one.max_misses, fn: one.max_misses, fp: 0, tn: 1 };
      const [sensitivity] = decide(
        table,
        { ...antigen, sensitivityMin: one.target },
        one.one_sided_conf,
      ).requirements;
      expectNear(sensitivity?.lowerBound, one.lower_at_max, 1e-10, one);
      expect(sensitivity?.standing).toBe('meets');
    }
    for (const one of reference.min_n)
      expect(fewestTested(one.target, one.misses, one.one_sided_conf), JSON.stringify(one)).toBe(one.min_n);
  });

  test('what a trial finds of a kit with both faults is the reference to 1e-10', () => {
    type Model = {
      strata: { weight: number; se: number }[];
      defective: number;
      control_line_detects: number;
      se_if_kits_good: number;
      se_per_kit_opened: number;
      se_among_valid_results: number;
      kits_per_valid_result: number;
    };
    const { cases } = readQualityReference('stratified_sensitivity.json') as { cases: Model[] };
    for (const one of cases) {
      const found = expectedSensitivity({
        strata: one.strata.map(({ weight, se }) => ({ weight, sensitivity: se })),
        defective: one.defective,
        controlLineDetects: one.control_line_detects,
      });
      expectNear(found.ifKitsGood, one.se_if_kits_good, 1e-10, one);
      expectNear(found.perKitOpened, one.se_per_kit_opened, 1e-10, one);
      expectNear(found.amongValidResults, one.se_among_valid_results, 1e-10, one);
      expectNear(found.kitsPerValidResult, one.kits_per_valid_result, 1e-10, one);
    }
  });

  test('predictive values are those of Bayes to 1e-10', () => {
    type Case = {
      se: number;
      sp: number;
      prev: number;
      ppv: number;
      npv: number;
      missed_per_10000: number;
      false_pos_per_10000: number;
    };
    const { cases } = readQualityReference('predictive_values.json') as { cases: Case[] };
    for (const one of cases) {
      const found = predictiveValues(one.se, one.sp, one.prev);
      expectNear(found.positivePredictiveValue, one.ppv, 1e-10, one);
      expectNear(found.negativePredictiveValue, one.npv, 1e-10, one);
      expectNear(found.missedPer10000, one.missed_per_10000, 1e-10, one);
      expectNear(found.falsePositivesPer10000, one.false_pos_per_10000, 1e-10, one);
    }
  });
});

const antigen: KitTarget = {
  id: 'antigen',
  name: 'a minimum',
  use: 'a test',
  sensitivityMin: 0.8,
  specificityMin: 0.97,
  source: 'this test',
  confirmation: 'none',
};

// FIND's trial of the kit Spain bought, as reconstructed from its Wilson bounds: Se 41.7 to 84.8, Sp 91.0 to 94.8.
test('Wilson at 10 of 15 and 665 of 714 gives the published interval of the Bioeasy kit', () => {
  const { sensitivity, specificity } = evaluateTable(
    { tp: 10, fn: 5, fp: 49, tn: 665 },
    { confidence: 0.95, method: 'wilson' },
  );
  const shown = [sensitivity.low, sensitivity.high, specificity.low, specificity.high];
  expect(shown.map((share) => (100 * share).toFixed(1))).toEqual(['41.7', '84.8', '91.0', '94.8']);
});

const cell = fc.integer({ min: 0, max: 400 });
const tables = fc.record({ tp: cell, fn: cell, fp: cell, tn: cell });
const choices = fc.record({ confidence: fc.constant(0.95), method: fc.constantFrom(...intervalMethods) });

describe('laws', () => {
  test('calling positive negative and negative positive swaps sensitivity and specificity', () => {
    fc.assert(
      fc.property(tables, choices, ({ tp, fn, fp, tn }, choice) => {
        const one = evaluateTable({ tp, fn, fp, tn }, choice);
        const other = evaluateTable({ tp: tn, fn: fp, fp: fn, tn: tp }, choice);
        expect(other.sensitivity).toEqual(one.specificity);
        expect(other.specificity).toEqual(one.sensitivity);
        expect(other.positivePredictiveValue).toEqual(one.negativePredictiveValue);
        expect(other.accuracy).toEqual(one.accuracy);
      }),
    );
  });

  test('one miss more never raises a lower bound, and never turns a kit that fails into one that does not', () => {
    const rank = { fails: 0, 'cannot-tell': 1, meets: 2 };
    fc.assert(
      fc.property(tables, choices, (table, choice) => {
        fc.pre(table.tp > 0);
        const worse = { ...table, tp: table.tp - 1, fn: table.fn + 1 };
        const low = (of: typeof table) => evaluateTable(of, choice).sensitivity.low;
        expect(low(worse)).toBeLessThanOrEqual(low(table));
        const verdict = (of: typeof table) => rank[decide(of, antigen, 0.95).verdict];
        expect(verdict(worse)).toBeLessThanOrEqual(verdict(table));
      }),
    );
  });

  test('every figure lies between its ends, and no figure is NaN', () => {
    fc.assert(
      fc.property(tables, choices, (table, choice) => {
        fc.pre(choice.method !== 'jeffreys-equal-tailed');
        for (const [name, { estimate, low, high }] of Object.entries(evaluateTable(table, choice))) {
          for (const value of [estimate, low, high]) expect(value, name).not.toBeNaN();
          if (estimate !== null && low !== null) expect(low, name).toBeLessThanOrEqual(estimate + 1e-12);
          if (estimate !== null && high !== null) expect(high, name).toBeGreaterThanOrEqual(estimate - 1e-12);
        }
      }),
    );
  });

  test('predictive values at the prevalence of the trial are those of the trial', () => {
    fc.assert(
      fc.property(tables, choices, (table, choice) => {
        const figures = evaluateTable(table, choice);
        fc.pre(table.tp + table.fn > 0 && table.fp + table.tn > 0 && table.tp + table.fp > 0);
        const at = predictiveAt(figures, figures.prevalence.estimate ?? 0);
        expectNear(
          at.positivePredictiveValue.estimate,
          figures.positivePredictiveValue.estimate ?? Number.NaN,
          1e-12,
          table,
        );
      }),
    );
  });

  test('a kit nobody tested is neither good nor bad', () => {
    expect(decide({ tp: 0, fn: 0, fp: 0, tn: 0 }, antigen, 0.95).verdict).toBe('cannot-tell');
    expect(decide({ tp: 13, fn: 0, fp: 0, tn: 200 }, antigen, 0.95).verdict).toBe('cannot-tell');
    expect(decide({ tp: 14, fn: 0, fp: 0, tn: 200 }, antigen, 0.95).verdict).toBe('meets');
  });
});

test('a cell that is no count is refused by its name', () => {
  const choice = { confidence: 0.95, method: 'wilson' } as const;
  for (const wrong of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => evaluateTable({ tp: 1, fn: wrong, fp: 1, tn: 1 }, choice)).toThrow(`fn: found ${wrong}`);
});
