import { expect, test } from 'vitest';
import { buildRecord, type Case } from '../case/index.js';
import { readCaseFolder } from '../case/io/index.js';
import type { Day } from '../lib/days/index.js';
import { presentLinks } from './present-links.js';

const { case: toldTwice } = await readCaseFolder('test/support/told-twice');
if (!toldTwice) throw new Error('the case told twice cannot be read');

const [first, second] = toldTwice.entries.consignment.map(({ id }) => id);

const linksOf = (caseData: Case) => presentLinks(buildRecord(caseData, '2026-12-01' as Day, 'hash'), 'en');

const withApart = (of: string | undefined, apart: readonly (string | undefined)[]): Case => ({
  ...toldTwice,
  entries: {
    ...toldTwice.entries,
    consignment: toldTwice.entries.consignment.map((one) =>
      one.id === of ? { ...one, notSameAs: apart as typeof one.notSameAs } : one,
    ),
  },
});

test.each([
  ['the one', first, second],
  ['the other', second, first],
])(
  'what a person said are two, at %s of them, is not proposed again, and is told as kept apart',
  (_, of, other) => {
    expect(linksOf(toldTwice)).toMatchObject({
      links: [{ shipments: [{ id: first }, { id: second }] }],
      keptApart: [],
    });
    const { links, keptApart } = linksOf(withApart(of, [other]));
    expect(links).toEqual([]);
    expect(keptApart.map(({ shipments }) => shipments.map(({ id }) => id).sort())).toEqual([
      [first, second].sort(),
    ]);
  },
);

test('a pair that each of the two is kept apart from is told once', () => {
  const both = withApart(first, [second]);
  const twice = {
    ...both,
    entries: {
      ...both.entries,
      consignment: both.entries.consignment.map((one) =>
        one.id === second ? { ...one, notSameAs: [first] as typeof one.notSameAs } : one,
      ),
    },
  };
  expect(linksOf(twice).keptApart).toHaveLength(1);
});
