import { describe, expect, test } from 'vitest';
import {
  hasQualityReference,
  readQualityReference,
  relativeError,
} from '../../../test/support/quality-reference.js';
import { chanceToCatch } from './detection.js';
import { findPlan } from './find-plan.js';
import type { Goods } from './goods.js';
import { planIsolatedLot } from './isolated-lot.js';
import { limitsOfLot } from './lot-limits.js';
import { acceptedBy } from './plan.js';
import { judgeSequential, planSequential } from './sequential.js';
import { judgeStages, requireStages, type StagedPlan, singlePlan } from './stages.js';
import { judgeVariables, planVariables, type VariablesPlan } from './variables.js';

// Made by R 4.2.2 and AcceptanceSampling 1.0.11, and by mpmath with 50 digits; tolerances are those of its README.
const read = <T>(file: string): T => readQualityReference(file) as T;
const near = (found: number, expected: number, tolerance: number): void => {
  expect(relativeError(found, expected)).toBeLessThanOrEqual(tolerance);
};

type Curve = {
  readonly pd: readonly number[];
  readonly pa_binomial: readonly number[];
  readonly pa_poisson: readonly number[];
};
type Points = { readonly PRP: readonly [number, number]; readonly CRP: readonly [number, number] };
const pointsOf = ({ PRP, CRP }: Points) => ({
  acceptableQuality: PRP[0],
  producerRisk: 1 - PRP[1],
  limitingQuality: CRP[0],
  consumerRisk: CRP[1],
});

function holdCurve(accepted: (goods: Goods) => number, { pd, pa_binomial, pa_poisson }: Curve): void {
  for (const [at, p] of pd.entries()) {
    near(accepted({ kind: 'process', share: p }), pa_binomial[at]!, 1e-10);
    near(accepted({ kind: 'faults', perItem: p }), pa_poisson[at]!, 1e-10);
  }
}

describe.skipIf(!hasQualityReference)('reference values', () => {
  test('single plans, for processes and for faults', () => {
    const { plans } = read<{ plans: readonly (Curve & { n: number; c: number })[] }>(
      'oc_single_binomial_poisson.json',
    );
    for (const plan of plans) holdCurve((goods) => acceptedBy(singlePlan(plan.n, plan.c), goods), plan);
  });

  test('single plans, for lots, down to one in 1e193', () => {
    type Plan = { N: number; n: number; c: number; D: readonly number[]; pa: readonly number[] };
    for (const { N, n, c, D, pa } of read<{ plans: readonly Plan[] }>('oc_single_hypergeometric.json')
      .plans) {
      for (const [at, bad] of D.entries()) {
        const found = acceptedBy(singlePlan(n, c), { kind: 'lot', lot: N, bad });
        // R's file says 0 from 1e-300 down, where doubles still have numbers.
        if (pa[at] === 0) expect(found).toBeLessThan(1e-300);
        else near(found, pa[at]!, 1e-10);
      }
    }
  });

  test('double and multiple plans', () => {
    type Plan = Curve & {
      n: readonly number[];
      c: readonly number[];
      r: readonly number[];
      hyper: { N: number; D: readonly number[]; pa: readonly number[] };
    };
    for (const { n, c, r, hyper, ...curve } of read<{ plans: readonly Plan[] }>('oc_double_multiple.json')
      .plans) {
      const plan = n.map((size, at) => ({ n: size, ac: c[at]!, re: r[at]! })) as unknown as StagedPlan;
      requireStages(plan, { kind: 'lot', lot: hyper.N });
      holdCurve((goods) => judgeStages(plan, goods).accepted, curve);
      for (const [at, bad] of hyper.D.entries())
        near(judgeStages(plan, { kind: 'lot', lot: hyper.N, bad }).accepted, hyper.pa[at]!, 1e-10);
    }
  });

  test('isolated lots: every smallest sample, and that one fewer would not do', () => {
    type Case = {
      N: number;
      LQ: number;
      D: number;
      c: number;
      beta: number;
      n: number;
      pa_LQ: number;
      pa_n_minus_1: number;
    };
    const { cases } = read<{ cases: readonly Case[] }>('isolated_lot_hypergeom.json');
    expect(cases.length).toBeGreaterThan(500);
    for (const { N, LQ, D, c, beta, n, pa_LQ, pa_n_minus_1 } of cases) {
      const plan = planIsolatedLot({ lot: N, limitingQuality: LQ, consumerRisk: beta, accept: c });
      expect(plan).toMatchObject({ n, ac: c, re: c + 1, bad: D });
      near(plan.risk, pa_LQ, 1e-10);
      near(acceptedBy(singlePlan(n - 1, c), { kind: 'lot', lot: N, bad: D }), pa_n_minus_1, 1e-10);
    }
  });

  test('plans through two points', () => {
    type Found = { n: number; c: number; r: number; pa_prp: number; pa_crp: number };
    type Process = Points & {
      binomial: Found;
      poisson: Found;
      normal_known: { n: number; k: number };
      normal_unknown: { n: number };
    };
    const file = read<{
      binomial_poisson_normal: readonly Process[];
      hypergeom: readonly (Points & Found & { N: number })[];
    }>('find_plan.json');
    const hold = (plan: ReturnType<typeof findPlan>, { n, c, r, pa_prp, pa_crp }: Found): void => {
      expect(plan).toMatchObject({ n, ac: c, re: r });
      near(plan.acceptedIfGood, pa_prp, 1e-10);
      near(plan.acceptedIfBad, pa_crp, 1e-10);
    };
    for (const one of file.binomial_poisson_normal) {
      hold(findPlan(pointsOf(one), { kind: 'process' }), one.binomial);
      hold(findPlan(pointsOf(one), { kind: 'faults' }), one.poisson);
      const known = planVariables(pointsOf(one), 'known');
      expect(known.n).toBe(one.normal_known.n);
      near(known.k, one.normal_known.k, 1e-12);
      // Only n: the k in this file was found by a solver that stops at 1e-4.
      expect(planVariables(pointsOf(one), 'unknown').n).toBe(one.normal_unknown.n);
    }
    for (const one of file.hypergeom) hold(findPlan(pointsOf(one), { kind: 'lot', lot: one.N }), one);
  });

  test('k of plans with sigma unknown, to twelve digits', () => {
    type Anchor = Points & {
      n: number;
      k_for_exact_PRP: string;
      pa_at_CRP: string;
      n_minus_1_pa_at_CRP: string;
    };
    for (const anchor of read<{ variables_unknown_sigma: readonly Anchor[] }>('mp_anchors.json')
      .variables_unknown_sigma) {
      const plan = planVariables(pointsOf(anchor), 'unknown');
      expect(plan.n).toBe(anchor.n);
      near(plan.k, Number(anchor.k_for_exact_PRP), 1e-12);
      near(judgeVariables(plan, anchor.CRP[0]), Number(anchor.pa_at_CRP), 1e-11);
    }
  });

  test('curves of variables plans', () => {
    type Plan = {
      n: number;
      k: number;
      s_type: VariablesPlan['sigma'];
      pd: readonly number[];
      pa: readonly number[];
    };
    for (const { n, k, s_type: sigma, pd, pa } of read<{ plans: readonly Plan[] }>('oc_variables.json').plans)
      for (const [at, p] of pd.entries()) {
        // Absolute: R's pt keeps 1e-12 of 1, and where the chance is 2e-7 that is 1e-6 of it.
        expect(Math.abs(judgeVariables({ n, k, sigma }, p) - pa[at]!)).toBeLessThanOrEqual(1e-11);
      }
  });

  test('the deep tail of a variables plan, where R has no digits left', () => {
    // mpmath, 40 digits: the mean of Φ(δ − ts) over s = √(χ²/ν).
    near(judgeVariables({ n: 35, k: 1.89, sigma: 'unknown' }, 0.3), 2.338303086991108e-7, 1e-10);
  });

  test('sequential plans: lines, exact chances and average sample', () => {
    type Exact = { p: number; pa: number; pr: number; asn: number };
    type Plan = {
      p0: number;
      p1: number;
      alpha: number;
      beta: number;
      hA: number;
      hR: number;
      g: number;
      exact: readonly Exact[];
    };
    for (const { p0, p1, alpha, beta, hA, hR, g, exact } of read<{ plans: readonly Plan[] }>(
      'sequential_sprt.json',
    ).plans) {
      const plan = planSequential({
        acceptableQuality: p0,
        producerRisk: alpha,
        limitingQuality: p1,
        consumerRisk: beta,
      });
      near(plan.hA, hA, 1e-9);
      near(plan.hR, hR, 1e-9);
      near(plan.g, g, 1e-9);
      for (const { p, pa, pr, asn } of exact) {
        const outlook = judgeSequential(plan, p);
        near(outlook.accepted, pa, 1e-9);
        near(outlook.refused, pr, 1e-9);
        near(outlook.asn, asn, 1e-9);
      }
    }
  });

  test('what a sample says of its lot', () => {
    type Case = {
      N: number;
      n: number;
      x: number;
      conf: number;
      D_lower_two_sided: number;
      D_upper_two_sided: number;
      D_lower_one_sided: number;
      D_upper_one_sided: number;
    };
    for (const one of read<{ cases: readonly Case[] }>('lot_inference_hypergeom.json').cases) {
      expect(limitsOfLot({ lot: one.N, n: one.n, found: one.x, confidence: one.conf })).toMatchObject({
        low: one.D_lower_two_sided,
        high: one.D_upper_two_sided,
        atLeast: one.D_lower_one_sided,
        atMost: one.D_upper_one_sided,
      });
    }
  });

  test('what would have caught the incidents', () => {
    type Case = { N: number; D: number; n: number; c: number; p_reject: number };
    for (const { N, D, n, c, p_reject } of read<{ cases: readonly Case[] }>('incident_detectability.json')
      .cases)
      expect(Math.abs(chanceToCatch({ lot: N, bad: D }, { n, ac: c }) - p_reject)).toBeLessThanOrEqual(1e-10);
    // That file was made by log-gammas, which at a lot of 600,000 lose six digits. This one is an exact fraction.
    near(chanceToCatch({ lot: 600_000, bad: 30_000 }, { n: 13, ac: 0 }), 0.48666142909911553, 1e-13);
  });
});
