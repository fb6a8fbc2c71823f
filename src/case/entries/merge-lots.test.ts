import { expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { checkMerge } from './check-merge.js';
import { draftMerge } from './merge.js';

const lot = { consignment: 'masks', product: 'mask', source: 'by-gov-b' };
const received = '2020-04-01 | receive | A. Rossi | document DN-1';
const held = '2020-04-02 | quarantine | A. Rossi | -';
const plan = '2020-04-02 | P-1 | A. Rossi | lot 500, aql 1.5';

const caseOf = (one: object, other: object) =>
  smallCase({
    lot: [
      { id: 'one', ...lot, ...one },
      { id: 'other', ...lot, ...other },
    ],
    'test-report': [{ id: 'report', title: 'R', source: 'by-gov-b', outcome: 'pass', lot: 'other' }],
    statement: [{ id: 'said', text: 'Said', source: 'by-gov-b', lot: 'other', stage: 'received' }],
  });

function merged(one: object, other: object) {
  const caseData = caseOf(one, other);
  const [stays, goes] = caseData.entries.lot;
  if (!stays || !goes) throw new Error('two lots');
  const merge = { kind: 'lot', stays: 'one', goes: 'other', take: [] } as const;
  return { draft: draftMerge(caseData, merge, stays, goes), check: checkMerge(caseData, merge, stays, goes) };
}

test('what names the lot that goes names the one that stays', () => {
  const { draft } = merged({ batch: 'B1' }, { batch: 'B1', expires: '2021-01-01' });
  expect(draft.changed.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'lot one',
    'statement said',
    'test-report report',
  ]);
  expect(draft.changed[0].value).toMatchObject({ batch: 'B1', expires: '2021-01-01' });
  expect(draft.changed[2]?.value).toMatchObject({ lot: 'one' });
});

test('steps, plans and samples of both are one record in the order of their days, each once', () => {
  const { draft } = merged({ steps: [held], plans: [plan] }, { steps: [received, held] });
  expect(draft.changed[0].value).toMatchObject({ steps: [received, held], plans: [plan] });
});

test('steps that cannot follow each other are refused and named', () => {
  const rejected = '2020-04-03 | destroy | A. Rossi | document D-1';
  const accepted = '2020-04-04 | accept | B. Bianchi | test T-1';
  const { check } = merged({ steps: [received, rejected] }, { steps: [received, accepted] });
  expect(check.plan).toBeUndefined();
  expect(check.problems.map(({ code }) => code)).toContain('step-refused');
});
