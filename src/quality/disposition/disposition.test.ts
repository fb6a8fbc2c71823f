import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedActions, type LotAction, type LotStep, lotActions, takeStep } from '../../case/index.js';
import { formatMessage } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { decideDisposition, dispositions, type LotCase, type LotEvidence } from './decide.js';

const good: LotEvidence = {
  conformity: { verdict: 'release', failed: [] },
  sampling: 'accepted',
  performance: 'pass',
};
const decide = (evidence: LotEvidence, more: Partial<LotCase> = {}) =>
  decideDisposition({ evidence, distributed: 'no', ...more }).disposition;

describe('a lot', () => {
  test('with its documents, sample and test in order is accepted', () => {
    expect(decide(good)).toBe('accept');
  });

  test('with documents and no test is quarantined: a document never replaces a test', () => {
    expect(decide({ conformity: { verdict: 'release', failed: [] } })).toBe('quarantine');
  });

  test('that works but whose documents are held is quarantined', () => {
    expect(decide({ ...good, conformity: { verdict: 'hold', failed: ['no register at hand'] } })).toBe(
      'quarantine',
    );
  });

  test('that failed is rejected, or recalled once handed out, or where that is not known', () => {
    const failed: LotEvidence = { ...good, performance: 'fail' };
    expect(decide(failed)).toBe('reject');
    expect(decide(failed, { distributed: 'yes' })).toBe('recall');
    expect(decide(failed, { distributed: 'unknown' })).toBe('recall');
  });

  test('that leaks as FFP2 and meets a surgical standard is accepted for that', () => {
    const lesserUse = { name: 'EN 14683 II', evidence: good };
    const decision = decideDisposition({
      evidence: { ...good, performance: 'fail' },
      lesserUse,
      distributed: 'no',
    });
    expect(decision).toMatchObject({ disposition: 'downgrade', lesserUse: 'EN 14683 II' });
    expect(decide({ ...good, performance: 'fail' }, { lesserUse, distributed: 'yes' })).toBe('recall');
  });

  test('is explained in every language', () => {
    const { because, wouldChange } = decideDisposition({
      evidence: { conformity: { verdict: 'refuse', failed: ['not designated'] }, performance: 'cannot-tell' },
      distributed: 'unknown',
    });
    for (const language of ['en', 'it', 'zh'] as const)
      for (const one of [...because.map(({ message }) => message), ...wouldChange])
        expect(formatMessage(one, language)).not.toMatch(/[{}]/);
  });
});

describe('laws', () => {
  const judged = [undefined, 'refuse', 'hold', 'release'] as const;
  const samples = [undefined, 'refused', 'accepted'] as const;
  const performances = [undefined, 'fail', 'cannot-tell', 'pass'] as const;
  const evidence = fc
    .record({
      verdict: fc.constantFrom(...judged),
      sampling: fc.constantFrom(...samples),
      performance: fc.constantFrom(...performances),
    })
    .map(
      ({ verdict, sampling, performance }): LotEvidence => ({
        ...(verdict ? { conformity: { verdict, failed: [] } } : {}),
        ...(sampling ? { sampling } : {}),
        ...(performance ? { performance } : {}),
      }),
    );
  const lot = fc
    .record({
      evidence,
      lesser: fc.option(evidence, { nil: undefined }),
      distributed: fc.constantFrom('yes', 'no', 'unknown'),
    })
    .map(
      ({ lesser, ...one }): LotCase => ({
        ...one,
        ...(lesser ? { lesserUse: { name: 'lesser', evidence: lesser } } : {}),
      }),
    );
  const rank = (one: LotCase): number => dispositions.indexOf(decideDisposition(one).disposition);

  const better: ((one: LotEvidence) => LotEvidence)[] = [
    (one) => ({ ...one, conformity: { verdict: 'release', failed: [] } }),
    (one) => ({ ...one, sampling: 'accepted' }),
    (one) => ({ ...one, performance: 'pass' }),
    (one) => (one.performance === 'fail' ? { ...one, performance: 'cannot-tell' } : one),
    (one) =>
      one.conformity?.verdict === 'refuse' ? { ...one, conformity: { verdict: 'hold', failed: [] } } : one,
  ];

  test('better evidence never worsens the outcome, of the first use or of the lesser', () => {
    fc.assert(
      fc.property(lot, fc.constantFrom(...better), (one, improve) => {
        expect(rank({ ...one, evidence: improve(one.evidence) })).toBeGreaterThanOrEqual(rank(one));
        if (!one.lesserUse) return;
        const lesserUse = { ...one.lesserUse, evidence: improve(one.lesserUse.evidence) };
        expect(rank({ ...one, lesserUse })).toBeGreaterThanOrEqual(rank(one));
      }),
    );
  });

  test('missing evidence is never accepted, and a failure always has a reason', () => {
    fc.assert(
      fc.property(lot, (one) => {
        const { disposition, because, wouldChange } = decideDisposition(one);
        const isComplete = Object.keys(one.evidence).length === 3;
        if (!isComplete) expect(disposition).not.toBe('accept');
        expect(because.length).toBeGreaterThan(0);
        expect(wouldChange.length).toBeGreaterThan(0);
      }),
    );
  });

  test('nothing handed out for a use it failed stays in use', () => {
    fc.assert(
      fc.property(lot, (one) => {
        if (one.evidence.performance === 'fail' && one.distributed !== 'no')
          expect(decideDisposition(one).disposition).toBe('recall');
      }),
    );
  });
});

describe('the log of a lot', () => {
  const day = (n: number): Day => `2020-04-${String(n).padStart(2, '0')}` as Day;
  const all: LotStep['evidence'] = (['document', 'sample', 'test', 'notice'] as const).map((kind) => ({
    kind,
    ref: `${kind} 1`,
  }));
  const step = (action: LotAction, n = 1, evidence = all): LotStep => ({
    action,
    who: 'A. Inspector',
    when: day(n),
    evidence,
  });
  const log = (...taken: LotAction[]): LotStep[] =>
    taken.reduce<LotStep[]>((steps, action, index) => takeStep(steps, step(action, index + 1)), []);

  test('goes from arrival to recall and destruction', () => {
    expect(log('receive', 'inspect', 'accept', 'distribute', 'recall', 'destroy')).toHaveLength(6);
  });

  test('does not let a lot be handed out that nobody accepted', () => {
    expect(() => log('receive', 'distribute')).toThrow(
      /action: found distribute, expected one of inspect, accept/,
    );
    expect(() => log('receive', 'reject', 'distribute')).toThrow(
      /expected one of quarantine, return, destroy/,
    );
    expect(() => log('receive', 'accept', 'distribute', 'recall', 'distribute')).toThrow(/action/);
  });

  test('does not accept on paper', () => {
    const certificate: LotStep['evidence'] = [{ kind: 'document', ref: 'CE 1' }];
    expect(() =>
      takeStep(
        log('receive').map((one) => ({ ...one, evidence: certificate })),
        step('accept', 2, certificate),
      ),
    ).toThrow(/evidence: found document, expected also sample, test/);
  });

  test('asks for a new test after a new quarantine', () => {
    const again = [...log('receive', 'accept'), step('quarantine', 3, [])];
    expect(() => takeStep(again, step('accept', 4, []))).toThrow(/expected also document, sample, test/);
  });

  test('names who, when and on what evidence', () => {
    expect(() => takeStep([], { ...step('receive'), who: ' ' })).toThrow(/^who/);
    expect(() => takeStep([], { ...step('receive'), when: '2020-02-30' as Day })).toThrow(/^when/);
    expect(() => takeStep([step('receive', 9)], step('inspect', 3))).toThrow(/2020-04-09 or later/);
    expect(() => takeStep(log('receive'), step('reject', 2, []))).toThrow(/^evidence: found none/);
  });

  test('only grows, and never loses what stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lotActions), { maxLength: 12 }), (wanted) => {
        let steps: LotStep[] = [];
        for (const [index, action] of wanted.entries()) {
          const before = structuredClone(steps);
          if (allowedActions(steps).includes(action)) {
            const after = takeStep(steps, step(action, index + 1));
            expect(after.slice(0, -1)).toEqual(before);
            steps = after;
          } else expect(() => takeStep(steps, step(action, index + 1))).toThrow(/^action/);
        }
        const accepted = steps.findIndex(({ action }) => action === 'accept' || action === 'downgrade');
        const handedOut = steps.findIndex(({ action }) => action === 'distribute');
        if (handedOut >= 0) expect(accepted).toBeGreaterThanOrEqual(0);
        if (handedOut >= 0) expect(accepted).toBeLessThan(handedOut);
      }),
    );
  });
});
