import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMessage, languageNames } from '../../findings/index.js';
import { codeLetterOf, inspectionLevels } from './code-letter.js';
import { drawCurve } from './curve.js';
import { chanceToCatch, sampleToCatch } from './detection.js';
import { findPlan } from './find-plan.js';
import { instructPlan } from './format-plan.js';
import { badAtLeast, type Goods } from './goods.js';
import { planIsolatedLot } from './isolated-lot.js';
import { limitsOfLot } from './lot-limits.js';
import { masterPlan, type Severity } from './master-table.js';
import { acceptedBy } from './plan.js';
import { acceptanceQualityLimits } from './preferred-series.js';
import { risksOf } from './risks.js';
import { judgeSequential, planSequential, sequentialStep } from './sequential.js';
import { planSingle } from './single-plan.js';
import { judgeStages, type StagedPlan, singlePlan } from './stages.js';
import { decideVariables, judgeVariables, planVariables } from './variables.js';

// Chances near 1 carry the rounding of a sum.
const atMost = (found: number, bound: number): void => {
  expect(found).toBeLessThanOrEqual(bound * (1 + 1e-12) + 1e-15);
};

const lotAndSample = fc
  .integer({ min: 2, max: 100_000 })
  .chain((lot) => fc.tuple(fc.constant(lot), fc.integer({ min: 1, max: Math.min(lot, 2000) }), fc.nat(lot)));
const share = fc.double({ min: 0.001, max: 0.6, noNaN: true });
const risk = fc.double({ min: 0.001, max: 0.4, noNaN: true });

describe('the tables', () => {
  const aql = fc.constantFrom(...acceptanceQualityLimits);
  const letter = fc.constantFrom(...'ABCDEFGHJKLMNPQR');

  const accepts = (severity: Severity, code: string, limit: number, p: number): number => {
    const { n, ac } = masterPlan(severity, code, limit);
    return acceptedBy(
      singlePlan(n, ac),
      limit > 10 ? { kind: 'faults', perItem: 10 * p } : { kind: 'process', share: p },
    );
  };

  test('tightened inspection of a sample no smaller never accepts more than normal', () => {
    fc.assert(
      fc.property(letter, aql, share, (code, limit, p) => {
        fc.pre(masterPlan('tightened', code, limit).n >= masterPlan('normal', code, limit).n);
        atMost(accepts('tightened', code, limit, p), accepts('normal', code, limit, p));
      }),
    );
  });

  // A law over all of the table found this one: there the arrow of normal inspection leads from two pieces with none
  // bad to five with one, and of lots of which half are bad the two pieces let more through.
  test('in the corner of letter A and AQL 10 the standard’s two curves cross', () => {
    atMost(accepts('tightened', 'A', 10, 0.1), accepts('normal', 'A', 10, 0.1));
    expect(accepts('tightened', 'A', 10, 0.587421)).toBeCloseTo((1 - 0.587421) ** 2, 12);
    expect(accepts('normal', 'A', 10, 0.587421)).toBeCloseTo(0.09705821823394405, 12);
  });

  test('reduced inspection never takes more pieces than normal', () => {
    fc.assert(
      fc.property(letter, aql, (code, limit) => {
        expect(masterPlan('reduced', code, limit).n).toBeLessThanOrEqual(masterPlan('normal', code, limit).n);
      }),
    );
  });

  test('a larger lot never has an earlier letter, nor a higher level', () => {
    const pieces = fc.integer({ min: 2, max: 2_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...inspectionLevels), pieces, pieces, (level, a, b) => {
        expect(codeLetterOf(Math.min(a, b), level) <= codeLetterOf(Math.max(a, b), level)).toBe(true);
        expect(codeLetterOf(a, 'S-1') <= codeLetterOf(a, level)).toBe(true);
        expect(codeLetterOf(a, level) <= codeLetterOf(a, 'III')).toBe(true);
      }),
    );
  });

  test('a sample as large as the lot says to inspect all of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3000 }), aql, (lot, limit) => {
        const plan = planSingle({ lot, aql: limit });
        expect(plan.inspectAll).toBe(plan.n >= lot);
        expect(plan.counts).toBe(limit > 10 ? 'nonconformities' : 'nonconforming items');
      }),
    );
  });
});

describe('what gets through', () => {
  test('never rises with the number of bad pieces, nor with a stricter acceptance number', () => {
    fc.assert(
      fc.property(lotAndSample, fc.nat(20), ([lot, n, bad], ac) => {
        const goods: Goods = { kind: 'lot', lot, bad };
        const accepted = acceptedBy(singlePlan(n, ac), goods);
        if (bad < lot) atMost(acceptedBy(singlePlan(n, ac), { ...goods, bad: bad + 1 }), accepted);
        atMost(accepted, acceptedBy(singlePlan(n, ac + 1), goods));
        if (n < lot) atMost(acceptedBy(singlePlan(n + 1, ac), goods), accepted);
      }),
    );
  });

  test('with none allowed, a lot keeps the bad out at least as well as an endless process', () => {
    fc.assert(
      fc.property(lotAndSample, ([lot, n, bad]) => {
        const lotWise = acceptedBy(singlePlan(n, 0), { kind: 'lot', lot, bad });
        const processWise = acceptedBy(singlePlan(n, 0), { kind: 'process', share: bad / lot });
        const faultWise = acceptedBy(singlePlan(n, 0), { kind: 'faults', perItem: bad / lot });
        atMost(lotWise, processWise);
        atMost(processWise, faultWise);
      }),
    );
  });

  test('what is accepted and what is refused is everything, in samples of any number', () => {
    const stages = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(3), fc.integer({ min: 2, max: 4 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((drawn) => {
        let ac = -1;
        return drawn.map(([n, more, gap], at) => {
          ac += more + (at === 0 ? 1 : 0);
          return { n, ac, re: ac + (at === drawn.length - 1 ? 1 : gap) };
        }) as unknown as StagedPlan;
      });
    fc.assert(
      fc.property(stages, fc.nat(500), (plan, bad) => {
        for (const goods of [
          { kind: 'lot', lot: 500, bad },
          { kind: 'process', share: bad / 500 },
        ] as const) {
          const { accepted, refused, asn } = judgeStages(plan, goods);
          expect(accepted + refused).toBeCloseTo(1, 11);
          expect(asn).toBeGreaterThanOrEqual(plan[0].n);
        }
      }),
    );
  });

  test('the curve starts at certainty, falls, and ends where hardly anything passes', () => {
    fc.assert(
      fc.property(lotAndSample, fc.nat(5), ([lot, n], ac) => {
        const points = drawCurve(singlePlan(Math.max(n, ac + 1), ac), { kind: 'process' });
        expect(points[0]).toMatchObject({ quality: 0, accepted: 1 });
        for (const [at, point] of points.entries())
          if (at > 0) atMost(point.accepted, points[at - 1]!.accepted);
        expect(points.at(-1)!.accepted).toBeLessThanOrEqual(0.001);
        for (const { outgoing, quality } of drawCurve(singlePlan(n, 0), { kind: 'lot', lot }))
          atMost(outgoing!, quality);
      }),
      { numRuns: 50 },
    );
  });
});

describe('plans that are found', () => {
  const isolated = fc
    .tuple(fc.integer({ min: 20, max: 1_000_000 }), share, risk, fc.nat(8))
    .filter(([lot, p, , ac]) => badAtLeast(lot, p) > ac);

  test('the isolated plan keeps to the risk, and one piece fewer would not', () => {
    fc.assert(
      fc.property(isolated, ([lot, limitingQuality, consumerRisk, accept]) => {
        const { n, bad } = planIsolatedLot({ lot, limitingQuality, consumerRisk, accept });
        const goods: Goods = { kind: 'lot', lot, bad };
        expect(acceptedBy(singlePlan(n, accept), goods)).toBeLessThanOrEqual(consumerRisk);
        expect(acceptedBy(singlePlan(n - 1, accept), goods)).toBeGreaterThan(consumerRisk);
      }),
    );
  });

  test('a smaller risk never takes a smaller sample', () => {
    fc.assert(
      fc.property(isolated, ([lot, limitingQuality, consumerRisk, accept]) => {
        const sample = (beta: number) =>
          planIsolatedLot({ lot, limitingQuality, consumerRisk: beta, accept }).n;
        expect(sample(consumerRisk / 3)).toBeGreaterThanOrEqual(sample(consumerRisk));
      }),
    );
  });

  test('a plan through two points passes on the right side of both', () => {
    const points = fc.record({
      acceptableQuality: fc.double({ min: 0.002, max: 0.05, noNaN: true }),
      producerRisk: risk,
      limitingQuality: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
      consumerRisk: risk,
    });
    fc.assert(
      fc.property(points, fc.constantFrom('process', 'faults'), (two, kind) => {
        const plan = findPlan(two, { kind });
        expect(plan.acceptedIfGood).toBeGreaterThanOrEqual(1 - two.producerRisk);
        expect(plan.acceptedIfBad).toBeLessThanOrEqual(two.consumerRisk);
      }),
    );
    fc.assert(
      fc.property(points, (two) => {
        const [known, unknown] = [planVariables(two, 'known'), planVariables(two, 'unknown')];
        for (const plan of [known, unknown]) {
          expect(judgeVariables(plan, two.acceptableQuality)).toBeCloseTo(1 - two.producerRisk, 10);
          expect(judgeVariables(plan, two.limitingQuality)).toBeLessThanOrEqual(two.consumerRisk);
        }
        expect(known.n).toBeLessThanOrEqual(unknown.n);
      }),
      { numRuns: 10 },
    );
  });

  test('the sample that catches an incident does, and one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lot, part) => {
          const incident = { lot, bad: 1 + Math.floor(part * (lot - 1)) };
          const n = sampleToCatch(incident);
          expect(chanceToCatch(incident, { n, ac: 0 })).toBeGreaterThanOrEqual(0.95);
          if (n > 1) expect(chanceToCatch(incident, { n: n - 1, ac: 0 })).toBeLessThan(0.95);
        },
      ),
    );
  });
});

describe('what a sample says', () => {
  test('the limits hold the estimate, and surer limits are wider', () => {
    fc.assert(
      fc.property(lotAndSample, fc.double({ min: 0, max: 1, noNaN: true }), ([lot, n], part) => {
        const found = Math.round(part * n);
        const wide = limitsOfLot({ lot, n, found, confidence: 0.99 });
        const narrow = limitsOfLot({ lot, n, found, confidence: 0.9 });
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(narrow.low).toBeLessThanOrEqual(narrow.estimate);
        expect(narrow.estimate).toBeLessThanOrEqual(narrow.high);
        expect(narrow.high).toBeLessThanOrEqual(wide.high);
        expect(narrow.low).toBeLessThanOrEqual(narrow.atLeast);
        expect(narrow.atMost).toBeLessThanOrEqual(narrow.high);
      }),
    );
  });

  test('in a lot inspected whole nothing is left to say', () => {
    expect(limitsOfLot({ lot: 30, n: 30, found: 3, confidence: 0.95 })).toEqual({
      estimate: 3,
      low: 3,
      high: 3,
      atLeast: 3,
      atMost: 3,
    });
  });
});

describe('sequential plans', () => {
  const plan = planSequential({
    acceptableQuality: 0.2,
    producerRisk: 0.05,
    limitingQuality: 0.7,
    consumerRisk: 0.05,
  });

  test('every path of good and bad pieces ends where the exact chances say', () => {
    // All paths of up to 14 pieces, weighed one by one.
    const p = 0.5;
    let accepted = 0;
    const follow = (n: number, bad: number, weight: number): void => {
      const { decision } = n === 0 ? { decision: 'go on' } : sequentialStep(plan, n, bad);
      if (decision === 'accept') accepted += weight;
      if (decision !== 'go on' || n === 14) return;
      follow(n + 1, bad, weight * (1 - p));
      follow(n + 1, bad + 1, weight * p);
    };
    follow(0, 0, 1);
    const exact = judgeSequential(plan, p);
    expect(exact.accepted).toBeGreaterThanOrEqual(accepted);
    expect(exact.accepted - accepted).toBeLessThan(0.1);
    expect(exact.accepted + exact.refused).toBeCloseTo(1, 12);
  });

  test('worse goods are never accepted more often', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.95, noNaN: true }), (p) => {
        atMost(judgeSequential(plan, p + 0.02).accepted, judgeSequential(plan, p).accepted);
      }),
    );
  });
});

test('every kind of plan has its curve, its risks and its instruction', () => {
  const two = { acceptableQuality: 0.01, producerRisk: 0.05, limitingQuality: 0.08, consumerRisk: 0.1 };
  const single = findPlan(two, { kind: 'process' });
  const double: StagedPlan = [
    { n: 50, ac: 0, re: 3 },
    { n: 50, ac: 3, re: 4 },
  ];
  const plans = [
    singlePlan(single.n, single.ac),
    double,
    planSequential(two),
    planVariables(two, 'known'),
    planVariables(two, 'unknown'),
  ];
  const averages = plans.map((plan) => {
    const points = drawCurve(plan, { kind: 'process' }, 11);
    const { producersRiskQuality, evenOdds, consumersRiskQuality, oneInThree } = risksOf(plan, {
      kind: 'process',
    });
    expect(points[0]!.accepted).toBeCloseTo(1, 12);
    expect(points.at(-1)!.accepted).toBeLessThanOrEqual(0.001);
    expect(producersRiskQuality).toBeLessThan(evenOdds);
    expect(evenOdds).toBeLessThan(consumersRiskQuality);
    expect(consumersRiskQuality).toBeLessThan(0.081);
    expect(oneInThree).toBeLessThan(1e-5);
    for (const one of instructPlan(plan))
      for (const language of languageNames) expect(formatMessage(one, language)).not.toContain('{');
    return points[0]!.asn;
  });
  // Spotless goods are known soonest piece by piece or by measuring, and latest by a single sample.
  expect(averages[2]).toBeLessThan(averages[0]!);
  expect(averages[3]).toBeLessThan(averages[0]!);
  expect(averages[1]).toBe(50);
});

test('measured values are held against k standard deviations, whichever side the limit is on', () => {
  const plan = { n: 4, k: 1.5, sigma: 'unknown' } as const;
  const values = [94, 95, 96, 97];
  const lower = decideVariables(plan, { values, limit: 93, side: 'lower' });
  expect(lower).toMatchObject({ mean: 95.5, inside: 2.5, accepted: true });
  const mirrored = { values: values.map((value) => -value), limit: -93, side: 'upper' } as const;
  expect(decideVariables(plan, mirrored).accepted).toBe(true);
  expect(decideVariables(plan, { values, limit: 94, side: 'lower' }).accepted).toBe(false);
  expect(() => decideVariables(plan, { values: [1], limit: 0, side: 'lower' })).toThrow('4 measured values');
});
