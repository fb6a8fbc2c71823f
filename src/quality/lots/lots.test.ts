import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Lot } from '../../case/index.js';
import { formatMessage } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { decideDisposition } from '../disposition/decide.js';
import { lotCaseOf } from '../disposition/lot-evidence.js';
import { readKitTargets } from '../io/kit-targets.js';
import { PlanRequest } from '../sampling/api.js';
import { getLot, withEvaluation, withPlan, withResult } from './enter.js';
import { formatEvaluation, formatSampling } from './format-chain.js';
import { isGiven } from './given-plan.js';
import { chainOf, standingOfSamples } from './lot-chain.js';
import { switchingOf } from './switching-record.js';

const { targets } = readKitTargets();
const on = (day: string): Day => `2026-11-${day}` as Day;
const say = (text: Parameters<typeof formatMessage>[0]): string => formatMessage(text, 'en');
const by = '王芳';

const lotOf = (id: string, more: object = {}): Lot =>
  ({ id, consignment: 'c', product: 'gloves', source: 's', amount: '60000', ...more }) as unknown as Lot;

const kaseOf = (...lots: Lot[]): Case =>
  ({
    header: { id: 'c', title: 'A case' },
    formats: {},
    entries: {
      source: [],
      statement: [],
      lot: lots,
      consignment: [{ id: 'c', from: 'maker', to: 'ita', product: 'gloves', name: 'Gloves' }],
      product: [
        { id: 'gloves', name: 'قفازات', class: 'other' },
        { id: 'kit', name: '抗原试剂', class: 'test-kit' },
      ],
    },
  }) as unknown as Case;

const aql = (lot = 60_000, more: object = {}) =>
  PlanRequest.parse({ kind: 'aql', lot, aql: 1.5, level: 'I', ...more });
const given = (asked = aql(), lot = lotOf('g1'), day = '20', marks: object = {}): Lot =>
  withPlan(kaseOf(lot), lot.id, { asked, marks }, { by, on: on(day) });
const entered = (lot: Lot, inspected: number[], found: number[], more: object = {}, day = '21'): Lot =>
  withResult(kaseOf(lot), lot.id, { plan: 'P-1', inspected, found, ...more }, { by, on: on(day) });
const standing = (lot: Lot): string | undefined => standingOfSamples(chainOf(lot, targets));

describe('a plan given to a lot', () => {
  // ISO 2859-1, Table 1: 35,001 to 150,000 at level I is L; Table 2-A, L at 1.5: n 200, Ac 7, Re 8.
  test('is worked out from what was asked, and its result follows from the counts', () => {
    const lot = given();
    expect(lot.plans).toEqual(['2026-11-20 | P-1 | 王芳 | lot 60000, aql 1.5, level I, severity normal']);
    const [first] = chainOf(lot, targets).plans;
    if (!first || !isGiven(first.plan)) throw new Error('no plan');
    expect(first.plan.worked).toMatchObject({ n: 200, ac: 7, re: 8, table: { codeLetter: 'L' } });
    expect(standing(lot)).toBe('open');
    expect(standing(entered(lot, [200], [7]))).toBe('accepted');
    expect(standing(entered(lot, [200], [8]))).toBe('refused');
    expect(standing(entered(lot, [120], [8]))).toBe('refused');
  });

  test('is for the lot as the record has it', () => {
    expect(() => given(aql(6000))).toThrow(
      'The plan is for 6,000 pieces, and the record has this lot at 60,000.',
    );
    expect(() => given(aql(1000), lotOf('g', { amount: 'about 1,000' }))).not.toThrow();
  });

  test('of two samples decides as its stages do', () => {
    const asked = PlanRequest.parse({
      kind: 'stages',
      lot: 60_000,
      stages: [
        { n: 125, ac: 3, re: 7 },
        { n: 125, ac: 8, re: 9 },
      ],
    });
    const lot = given(asked);
    expect(standing(entered(lot, [125], [3]))).toBe('accepted');
    expect(standing(entered(lot, [125], [5]))).toBe('open');
    expect(standing(entered(lot, [125, 125], [5, 3]))).toBe('accepted');
    expect(standing(entered(lot, [125, 125], [5, 4]))).toBe('refused');
    expect(() => entered(lot, [125, 125], [3, 0])).toThrow(/more pieces were inspected than the plan takes/);
  });

  test('by measured values decides by mean and deviation', () => {
    const asked = PlanRequest.parse({
      kind: 'variables',
      acceptableQuality: 0.01,
      limitingQuality: 0.1,
    });
    const lot = given(asked, lotOf('o2', { amount: '60000' }), '20', { limit: 90, side: 'lower' });
    const [first] = chainOf(lot, []).plans;
    if (!first || !isGiven(first.plan) || first.plan.worked.kind !== 'variables') throw new Error('no plan');
    const { n, k } = first.plan.worked.measured;
    expect(standing(entered(lot, [n], [], { mean: 90 + k + 0.01, deviation: 1 }))).toBe('accepted');
    expect(standing(entered(lot, [n], [], { mean: 90 + k - 0.01, deviation: 1 }))).toBe('refused');
    expect(() => entered(lot, [n], [], { mean: 95 })).toThrow(/does not fit the kind of plan/);
  });
});

describe('a result is refused in words', () => {
  const lot = given();
  test.each([
    ['more bad than pieces', [5], [6], {}, /more pieces are said to be bad than were inspected/],
    ['a sample larger than the lot', [60_001], [0], {}, /more pieces were inspected than the lot holds/],
    ['a sample larger than the plan', [201], [0], {}, /more pieces were inspected than the plan takes/],
    ['too few to decide', [199], [7], {}, /199 were inspected, and plan P-1 takes 200/],
    ['no plan of that name', [200], [0], { plan: 'P-9' }, /The lot has no plan P-9: give it the plan first/],
    ['nothing inspected', [0], [0], {}, /does not fit the kind of plan/],
  ])('%s', (_, inspected, found, more, words) => {
    expect(() => entered(lot, inspected, found, more)).toThrow(words);
  });

  test('a second result, one before its plan, and a name that is taken', () => {
    expect(() => entered(entered(lot, [200], [3]), [200], [0])).toThrow('Plan P-1 has its result, S-1.');
    expect(() => entered(lot, [200], [3], {}, '19')).toThrow(/taken before its plan was given/);
    const again = { by, on: on('22'), ref: 'P-1' };
    expect(() => withPlan(kaseOf(lot), 'g1', { asked: aql(), marks: {} }, again)).toThrow(
      'The lot has a line called P-1 already.',
    );
  });
});

describe('an evaluation of kits', () => {
  const kits = lotOf('k1', { product: 'kit', amount: '5000' });
  const attach = (lot: Lot, tp: number, fn: number, fp: number, tn: number, use = 'antigen-who'): Lot =>
    withEvaluation(
      kaseOf(lot),
      lot.id,
      targets,
      { tp, fn, fp, tn, use, confidence: 0.95 },
      { by, on: on('22') },
    );
  const first = (lot: Lot) => chainOf(lot, targets).evaluations[0];

  test('passes, fails or cannot tell as its intended use has it', () => {
    expect(first(attach(kits, 97, 3, 0, 300))?.standing).toBe('pass');
    expect(first(attach(kits, 30, 70, 2, 98))?.standing).toBe('fail');
    expect(first(attach(kits, 9, 1, 0, 20))?.standing).toBe('cannot-tell');
    const only = first(attach(kits, 97, 3, 0, 0));
    expect(only?.standing).toBe('cannot-tell');
    expect(only && formatMessage(formatEvaluation(only).message, 'it')).toContain('minimo OMS');
  });

  test('belongs to a lot of test kits, and to a use there is', () => {
    expect(() => attach(lotOf('g'), 1, 0, 0, 1)).toThrow(/قفازات is none/);
    expect(() => attach(kits, 1, 0, 0, 1, 'best-ever')).toThrow('No intended use is called best-ever.');
    expect(() => attach(kits, 0, 0, 0, 0)).toThrow(/no result that counts/);
  });
});

describe('switching, per supplier and product', () => {
  const result = (id: string, day: string, severity: string, found: number, n: number, marks = ''): Lot =>
    lotOf(id, {
      plans: [`2026-11-${day} | P-1 | A | lot 60000, aql 1.5, level I, severity ${severity}${marks}`],
      samples: [`2026-11-${day} | S-1 | A | plan P-1, inspected ${n}, found ${found}`],
    });
  const states = (...lots: Lot[]) => switchingOf(lots.map((lot) => ({ lot, supplier: 'maker' })));

  test('two of five refused tighten the next plan, and a laxer one is not given', () => {
    const lots = [
      result('a', '01', 'normal', 0, 200),
      result('b', '02', 'normal', 9, 200),
      result('c', '03', 'normal', 8, 200),
    ];
    const [supply] = states(...lots);
    expect(supply?.state.severity).toBe('tightened');
    expect(supply?.results.at(-1)).toMatchObject({ lot: 'c', event: '2 of 5 or fewer not accepted' });
    const next = (severity: string) => () =>
      withPlan(
        kaseOf(...lots, lotOf('d')),
        'd',
        { asked: aql(60_000, { severity }), marks: {} },
        { by, on: on('05') },
      );
    expect(next('normal')).toThrow(/are under tightened inspection; a plan for normal inspection is laxer/);
    expect(next('tightened')).not.toThrow();
  });

  test('a lot come again, and one inspected otherwise, move nothing', () => {
    const [supply] = states(
      result('a', '01', 'normal', 9, 200),
      result('b', '02', 'normal', 9, 200, ', resubmitted'),
      result('c', '03', 'tightened', 9, 200),
    );
    expect(supply?.state.severity).toBe('normal');
    expect(supply?.results.map(({ uncounted }) => uncounted)).toEqual([
      undefined,
      'resubmitted',
      'other-severity',
    ]);
  });

  const file = '../shared/reference/quality/switching_traces.json';
  const traces = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { traces: Trace[] }).traces
    : [];
  type Row = { lot: number; d: number; state_before: string; n: number; state_after: string; score: number };
  type Trace = {
    id: string;
    initial_letter: string;
    aql: number;
    steady: boolean;
    desirable: boolean;
    trace: Row[];
  };
  // A lot size of each code letter at level II.
  const sizes: Record<string, number> = {
    F: 100,
    G: 200,
    H: 400,
    J: 1000,
    K: 2000,
    L: 5000,
    M: 20_000,
    N: 100_000,
    P: 300_000,
    Q: 600_000,
  };

  test.skipIf(traces.length === 0)('follows the reference traces through the lots of a case', () => {
    for (const { initial_letter: letter, aql: limit, steady, desirable, trace } of traces) {
      const size = sizes[letter];
      if (size === undefined) continue;
      const marks = `${steady ? ', steady' : ''}${desirable ? ', reduced-wanted' : ''}`;
      const lots = trace
        .filter(({ state_before }) => state_before !== 'discontinued')
        .map(({ lot, d, state_before, n }) => {
          const day = new Date(Date.UTC(2026, 0, lot)).toISOString().slice(0, 10);
          return lotOf(`l${lot}`, {
            plans: [`${day} | P-1 | A | lot ${size}, aql ${limit}, level II, severity ${state_before}`],
            samples: [`${day} | S-1 | A | plan P-1, inspected ${Math.min(n, size)}, found ${d}${marks}`],
          });
        });
      expect(states(...lots)[0]?.state.severity).toBe(trace.at(-1)?.state_after);
    }
  });
});

describe('laws', () => {
  const line = fc.record({
    severity: fc.constantFrom('normal', 'tightened', 'reduced'),
    inspected: fc.constantFrom(80, 200, 0, 90_000),
    found: fc.nat(12),
    plan: fc.constantFrom('P-0', 'P-1', 'P-2', 'P-3'),
    day: fc.integer({ min: 10, max: 28 }),
  });
  const lot = fc
    .tuple(
      fc.array(line, { maxLength: 4 }),
      fc.array(line, { maxLength: 4 }),
      fc.array(fc.nat(100), { maxLength: 3 }),
    )
    .map(([plans, samples, evaluated]) =>
      lotOf('l', {
        product: 'kit',
        plans: plans.map(
          ({ severity, day }, at) =>
            `2026-11-${day} | P-${at} | A | lot 60000, aql 1.5, level I, severity ${severity}`,
        ),
        samples: samples.map(
          ({ plan, inspected, found, day }, at) =>
            `2026-11-${day} | S-${at} | A | plan ${plan}, inspected ${inspected}, found ${found}`,
        ),
        evaluations: evaluated.map(
          (tp, at) => `2026-11-22 | E-${at} | A | tp ${tp}, fn 3, fp 0, tn 300, use antigen-who`,
        ),
        steps: ['2026-11-10 | receive | A | -', '2026-11-28 | inspect | A | sample X'],
      }),
    );
  const entry = { statements: [], testReports: [], lots: [1], consignment: {} } as never;
  const documents = { verdict: 'release', failed: [] } as const;
  const steps = [
    { action: 'receive', who: 'A', when: on('10'), evidence: [] },
    { action: 'inspect', who: 'A', when: on('28'), evidence: [{ kind: 'sample', ref: 'X' }] },
  ] as const;
  const propose = (one: Lot) => {
    const chain = chainOf(one, targets);
    return { chain, ...decideDisposition(lotCaseOf(one, entry, [...steps], { chain, documents })) };
  };

  test('a lot with a refused sample, or with a plan whose result is open, is never accepted', () => {
    fc.assert(
      fc.property(lot, (one) => {
        const { chain, disposition, because } = propose(one);
        const all = chain.plans.flatMap(({ samples }) => samples);
        if (all.some((sample) => sample.standing === 'refused')) expect(disposition).not.toBe('accept');
        if (chain.plans.some(({ samples }) => samples.length === 0)) expect(disposition).not.toBe('accept');
        if (chain.evaluations.some((e) => e.standing === 'fail')) expect(disposition).toBe('reject');
        if (disposition === 'accept') {
          expect(all.length).toBeGreaterThan(0);
          expect(
            all.every((sample) => sample.standing === 'accepted' || sample.standing === 'undecided'),
          ).toBe(true);
        }
        for (const language of ['en', 'it', 'zh'] as const)
          for (const { message } of because) expect(formatMessage(message, language)).not.toMatch(/[{}]/);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of lines in the file makes no difference', () => {
    fc.assert(
      fc.property(lot, (one) => {
        const turned = {
          ...one,
          plans: one.plans?.toReversed(),
          samples: one.samples?.toReversed(),
          evaluations: one.evaluations?.toReversed(),
        } as Lot;
        const [a, b] = [propose(one), propose(turned)];
        expect(b.disposition).toBe(a.disposition);
        expect(b.because).toEqual(a.because);
      }),
    );
  });

  test('what stands in no plan is said and shows nothing', () => {
    const stray = lotOf('s', { samples: ['2026-11-20 | S-1 | A | plan P-7, inspected 200, found 0'] });
    expect(standing(stray)).toBe('open');
    expect(formatSampling(chainOf(stray, [])).map(({ message }) => say(message))).toEqual([
      'Sample S-1 of 20 Nov 2026, by A, for plan P-7 counts for nothing: the lot has no such plan.',
    ]);
    expect(getLot(kaseOf(stray), 's')).toBe(stray);
  });
});
