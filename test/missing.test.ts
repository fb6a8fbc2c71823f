import { expect, test } from 'vitest';
import { buildRecord } from '../src/case/index.js';
import { checkCase } from '../src/checks.js';
import { findMissing } from '../src/findings/index.js';
import { Day } from '../src/lib/days/index.js';
import { smallCase } from './support/small-case.js';

const caseData = smallCase({
  party: [
    { id: 'gov-a', name: 'State A', kind: 'government' },
    { id: 'gov-b', name: 'State B', kind: 'government' },
    { id: 'customs', name: 'Customs of B', kind: 'authority' },
    { id: 'outlet-c', name: 'Outlet C', kind: 'media' },
    { id: 'outlet-d', name: 'Outlet D', kind: 'media' },
  ],
  statement: [
    {
      id: 'shipped',
      source: 'by-outlet-c',
      speaker: 'customs',
      text: 'Left.',
      consignment: 'masks',
      stage: 'shipped',
      amount: '500',
    },
    {
      id: 'given',
      source: 'by-gov-b',
      text: 'A gift.',
      consignment: 'kits',
      terms: 'gift',
      stage: 'received',
      amount: '20',
    },
  ],
});

const missing = () => {
  const record = buildRecord(caseData, Day.parse('2020-05-01'), 'hash');
  return findMissing(checkCase(record), record).map(({ question, field, consignments }) => ({
    question,
    field,
    consignments: consignments.map(({ entry, sayers }) => [entry.id, ...sayers]),
  }));
};

test('what nobody has said of a consignment somebody spoke of is told with the field, the consignments and who beside them could say it', () => {
  const found = missing();
  expect(found).toContainEqual({
    question: 'terms',
    field: 'terms',
    consignments: [['masks', 'gov-b', 'gov-a', 'customs']],
  });
  expect(found).toContainEqual({
    question: 'arrival',
    field: 'stage',
    consignments: [['masks', 'gov-b', 'customs']],
  });
});

test('an outlet that reported it is not among those who could say it', () => {
  const sayers = missing().flatMap(({ consignments }) => consignments.flatMap(([, ...names]) => names));
  expect(sayers).not.toContain('outlet-c');
});
