import { expect, test } from 'vitest';
import { formatMessage } from '../../words/index.js';
import { readCase } from '../files/read-case.js';
import { settleAmounts } from './settle-amounts.js';

const statements = (...lines: string[]) =>
  readCase([
    { name: 'case.yaml', text: 'id: small\ntitle: A small case\nlanguage: it\n' },
    { name: 'parties.csv', text: 'id,name,kind\na,A,government\n' },
    { name: 'products.csv', text: 'id,name,class\nkit,Kit,test-kit\n' },
    { name: 'consignments.csv', text: 'id,name,product,from,to\nkits,Kits,kit,a,a\n' },
    { name: 'sources.csv', text: 'id,title,publisher,kind,published\ns,S,a,article,2026-11-01\n' },
    {
      name: 'statements.yaml',
      text: lines
        .map((more, at) => `- id: n${at}\n  source: s\n  text: Detto\n  consignment: kits\n${more}\n`)
        .join(''),
    },
  ]);
const unread = (more: string) =>
  statements(more)
    .problems.filter(({ code }) => code === 'amount-unreadable')
    .map(({ says }) => formatMessage(says, 'en'));

test.each(['un terzo', '30 %', '0,5', 'mezzo'])(
  '%s of goods and of nothing loses the amount, in words',
  (amount) => {
    expect(unread(`  amount: ${amount}\n  stage: distributed`)).toEqual([
      expect.stringContaining('is a share, and of how many is not said'),
    ]);
  },
);

test.each([
  '  amount: un terzo\n  outOf: 2500\n  stage: distributed',
  '  amount: 30 %\n  measure: sensitivity',
  '  amount: 0,5\n  unit: tonnellate',
  '  amount: 0',
  '  amount: mezzo milione',
])('and stays where it is an amount: %s', (more) => {
  expect(unread(more)).toEqual([]);
});

test.each(['400', '400\n  unit: flaconi', '400\n  outOf: 960', '1,2 mila'])(
  'a count of %s where a share is measured loses the amount, and says how a share is written',
  (amount) => {
    const { problems, case: read } = statements(`  measure: defective-share\n  amount: ${amount}`);
    expect(problems.map(({ says }) => formatMessage(says, 'en'))).toContain(
      'is a count, and what is measured is a share; the entry is kept without it',
    );
    expect(settleAmounts(read!.entries, read!).statement[0]?.amount).toBeUndefined();
  },
);

test.each(['41,7 %', '0,417', '1', '100 %', 'fino a 80 %'])('%s is a share', (amount) => {
  expect(unread(`  measure: defective-share\n  amount: ${amount}`)).toEqual([]);
});
