import { expect, test } from 'vitest';
import { smallCase as openCase } from '../../test/support/small-case.js';
import { Day } from '../lib/days/index.js';
import { buildRecord, lastDay } from './index.js';

// The sources of the small case are of 2 April 2020.
const today = Day.parse('2020-05-01');

/** A case that was over before that day. */
function smallCase(entries: Parameters<typeof openCase>[0]) {
  const caseData = openCase(entries);
  return { ...caseData, header: { ...caseData.header, to: Day.parse('2020-04-30') } };
}

const lot = { id: 'lot-1', consignment: 'kits', product: 'kit', source: 'by-gov-b' };
const statement = {
  id: 's',
  text: 'Said',
  source: 'by-gov-b',
  consignment: 'masks',
  stage: 'received',
  amount: 5,
};
const when = '2020-04-20';

test.each<[string, Parameters<typeof smallCase>[0]]>([
  ['a step of a lot', { lot: [{ ...lot, steps: [`${when} | receive | A. Rossi | -`] }] }],
  ['a plan', { lot: [{ ...lot, plans: [`${when} | P-1 | A. Rossi | lot 600, aql 0.65`] }] }],
  [
    'a sample',
    { lot: [{ ...lot, samples: [`${when} | S-1 | A. Rossi | plan P-1, inspected 50, found 0`] }] },
  ],
  [
    'an evaluation',
    { lot: [{ ...lot, evaluations: [`${when} | E-1 | A. Rossi | tp 9, fn 1, fp 0, tn 9`] }] },
  ],
  ['what somebody said', { statement: [{ ...statement, said: when }] }],
])('%s after the last source is the last day of the case', (_, entries) => {
  expect(lastDay(smallCase(entries), today)).toBe(when);
});

test('what is said to be of a day still to come does not move it', () => {
  expect(lastDay(smallCase({ statement: [{ ...statement, said: '2020-06-01' }] }), today)).toBe('2020-04-02');
});

test('a statement, a certificate and a test report dated after the last source are in the record of that day', () => {
  const caseData = smallCase({
    statement: [
      { ...statement, said: when },
      { ...statement, id: 't', on: when },
    ],
    certificate: [{ id: 'c', title: 'CE', source: 'by-gov-b', consignment: 'masks', issued: when }],
    'test-report': [
      { id: 'r', title: 'Test', source: 'by-gov-b', consignment: 'masks', outcome: 'fail', on: when },
    ],
  });
  const entry = buildRecord(caseData, lastDay(caseData, today), 'hash').consignments.get('masks');
  expect(entry?.statements.map(({ id }) => id)).toEqual(['s', 't']);
  expect(entry?.certificates.map(({ id }) => id)).toEqual(['c']);
  expect(entry?.testReports.map(({ id }) => id)).toEqual(['r']);
});

test.each<[string, { to?: string; today: string; is: string }]>([
  ['without an end that was added to lately', { today: '2020-05-01', is: '2020-05-01' }],
  ['whose end is still to come', { to: '2020-12-31', today: '2020-05-01', is: '2020-05-01' }],
  ['that ends today', { to: '2020-05-01', today: '2020-05-01', is: '2020-05-01' }],
  ['on the last of ninety days', { today: '2020-07-01', is: '2020-07-01' }],
  ['after ninety days', { today: '2020-07-02', is: '2020-04-02' }],
  ['that is over', { to: '2020-04-30', today: '2020-05-01', is: '2020-04-02' }],
  ['whose last source is of tomorrow', { today: '2020-04-01', is: '2020-04-02' }],
])('a case %s', (_, { to, today: now, is }) => {
  const caseData = openCase({});
  const header = { ...caseData.header, ...(to === undefined ? {} : { to: Day.parse(to) }) };
  expect(lastDay({ ...caseData, header }, Day.parse(now))).toBe(is);
});
