import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedActions, type LotAction, type LotStep, lotActions } from '../../case/index.js';
import { formatMessage } from '../../findings/index.js';
import { Day } from '../../lib/days/index.js';
import { decideDisposition, type LotCase, type LotEvidence } from './decide.js';
import { presentStage } from './present-stage.js';
import { lotStages } from './stage-names.js';
import { nextOf, stagesOf } from './stages.js';

const day = Day.parse('2026-11-20');
const step = (action: LotAction): LotStep => ({ action, who: 'A. Rossi', when: day, evidence: [] });
const good: LotEvidence = {
  conformity: { verdict: 'release', failed: [] },
  sampling: 'accepted',
  performance: 'pass',
};
const noChain = { plans: [], strays: [], evaluations: [] };

type How = { actions?: readonly LotAction[]; certificates?: number; isKit?: boolean; isCalledBack?: boolean };

function stages(lotCase: LotCase, { actions = [], ...how }: How = {}) {
  const proposed = decideDisposition(lotCase).disposition;
  const of = { certificates: 0, isKit: false, isCalledBack: false, ...how };
  const came = { is: undefined, stages: new Map() };
  return stagesOf({ lotCase, came, chain: noChain, steps: actions.map(step), proposed, ...of });
}

const standings = (...asked: Parameters<typeof stages>): string =>
  stages(...asked)
    .map(({ stage, standing }) => `${stage} ${standing}`)
    .join(', ');

const nexts = (...asked: Parameters<typeof stages>): string[] =>
  stages(...asked).flatMap(({ next }) => (next ? [[next.task, next.action].filter(Boolean).join(' ')] : []));

describe('how far a lot has got', () => {
  test('of a lot nobody has looked at everything waits, and what brings it on is named', () => {
    expect(standings({ evidence: {}, distributed: 'unknown' })).toBe(
      'documents waiting, plan waiting, sample waiting, tests waiting, decision waiting, record waiting, recall not-due',
    );
    expect(nexts({ evidence: {}, distributed: 'unknown' })).toEqual([
      'add-document',
      'give-plan',
      'add-report',
      'take-step receive',
    ]);
  });

  test('documents no rule on file has judged are there, and nobody can tell what they are worth', () => {
    expect(standings({ evidence: {}, distributed: 'no' }, { certificates: 2 })).toMatch(
      /^documents cannot-tell/,
    );
  });

  test('what comes next is its documents, its arrival, a plan, and at last the decision', () => {
    const next = (evidence: LotEvidence, how: How = {}) => {
      const lotCase: LotCase = { evidence, distributed: 'no' };
      const found = nextOf(stages(lotCase, how), decideDisposition(lotCase).disposition);
      return [found?.task, found?.action].filter(Boolean).join(' ');
    };
    const received: How = { actions: ['receive'], certificates: 1 };
    expect(next({})).toBe('add-document');
    expect(next({}, { certificates: 1 })).toBe('take-step receive');
    expect(next({}, received)).toBe('give-plan');
    expect(next({ sampling: 'accepted' }, received)).toBe('add-report');
    expect(next({ sampling: 'accepted', performance: 'pass' }, received)).toBe('add-document');
    expect(next({ performance: 'fail' }, received)).toBe('take-step reject');
    expect(next(good, received)).toBe('take-step accept');
  });

  test('a lot in quarantine with everything for it is to be accepted', () => {
    const lotCase: LotCase = { evidence: good, distributed: 'no' };
    expect(standings(lotCase, { actions: ['receive'] })).toBe(
      'documents done, plan not-due, sample done, tests done, decision waiting, record waiting, recall not-due',
    );
    expect(nexts(lotCase, { actions: ['receive'] })).toEqual(['take-step accept']);
    expect(standings(lotCase, { actions: ['receive', 'accept'] })).toContain('decision done, record done');
  });

  test('a lot that failed and was handed out is to be called back; called back, its return waits', () => {
    const lotCase: LotCase = { evidence: { ...good, performance: 'fail' }, distributed: 'yes' };
    const out: LotAction[] = ['receive', 'accept', 'distribute'];
    expect(standings(lotCase, { actions: out })).toContain('recall waiting');
    expect(nexts(lotCase, { actions: out })).toEqual(['take-step recall']);
    expect(standings(lotCase, { actions: [...out, 'recall'] })).toContain('recall waiting');
    expect(standings(lotCase, { actions: [...out, 'recall', 'return'] })).toContain('recall done');
  });

  test('a recall that somebody else speaks of is not ours', () => {
    expect(standings({ evidence: good, distributed: 'no' }, { isCalledBack: true })).toContain(
      'recall cannot-tell',
    );
  });

  test('kits are evaluated, other goods have a report', () => {
    const untested: LotCase = { evidence: { sampling: 'accepted' }, distributed: 'no' };
    expect(nexts(untested, { isKit: true })).toContain('evaluate-kits');
    expect(nexts(untested)).toContain('add-report');
  });

  test('a lot past its last day is not accepted, whatever else is for it, and is not called back for that', () => {
    const decide = (distributed: LotCase['distributed']) =>
      decideDisposition({ evidence: good, distributed, expired: day }).disposition;
    expect([decide('no'), decide('unknown'), decide('yes')]).toEqual(['quarantine', 'quarantine', 'accept']);
    const says = stages({ evidence: good, distributed: 'no', expired: day }, { actions: ['receive'] })
      .flatMap((stage) => stage.says)
      .map(({ message }) => formatMessage(message, 'it'));
    expect(says).toContain('È scaduto il 20 nov 2026.');
  });
});

const anyCase = fc.record({
  evidence: fc.record(
    {
      conformity: fc.record({
        verdict: fc.constantFrom('release' as const, 'hold' as const, 'refuse' as const),
        failed: fc.constant([]),
      }),
      sampling: fc.constantFrom('accepted' as const, 'refused' as const),
      performance: fc.constantFrom('pass' as const, 'fail' as const, 'cannot-tell' as const),
    },
    { requiredKeys: [] },
  ),
  distributed: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
});
/** Of what is wanted only what may follow. */
function allowedOf(wanted: readonly LotAction[]): LotAction[] {
  const taken: LotAction[] = [];
  for (const action of wanted) if (allowedActions(taken.map(step)).includes(action)) taken.push(action);
  return taken;
}

const anyHow = fc.record({
  actions: fc.array(fc.constantFrom(...lotActions), { maxLength: 8 }).map(allowedOf),
  certificates: fc.nat(3),
  isKit: fc.boolean(),
  isCalledBack: fc.boolean(),
});

describe('laws', () => {
  test('every stage is told once, in order, in every language', () => {
    fc.assert(
      fc.property(
        anyCase,
        anyHow,
        fc.constantFrom('en' as const, 'it' as const, 'zh' as const),
        (of, how, lang) => {
          const shown = stages(of, how).map((stage) => presentStage(stage, lang));
          expect(shown.map(({ stage }) => stage)).toEqual(lotStages);
          for (const { name, word, says } of shown) {
            expect(`${name} ${word}`).not.toMatch(/lots\.|[{}]/);
            expect(says.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  test('a step that is named may follow', () => {
    fc.assert(
      fc.property(anyCase, anyHow, (of, how) => {
        const allowed = allowedActions(how.actions.map(step));
        for (const { next } of stages(of, how))
          if (next?.action !== undefined) expect(allowed).toContain(next.action);
      }),
    );
  });

  test('acceptance is named only where documents, sample and tests are done', () => {
    fc.assert(
      fc.property(anyCase, anyHow, (of, how) => {
        const shown = stages(of, how);
        if (!shown.some(({ next }) => next?.action === 'accept')) return;
        const done = shown.filter(({ standing }) => standing === 'done').map(({ stage }) => stage);
        expect(done).toEqual(expect.arrayContaining(['documents', 'sample', 'tests']));
      }),
    );
  });
});
