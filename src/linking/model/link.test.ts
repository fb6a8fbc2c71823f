import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from './candidates.js';
import { alike, compareValues, exact } from './comparison.js';
import { linkRecords } from './link.js';
import { jaroWinkler } from './similarity.js';

type Row = { readonly whose: number; readonly name?: string; readonly town: string; readonly year: number };

const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** People with a name of three syllables, a town of thirty and a year of fifty; every third stands in two records. */
function people(count: number, seed: number): Row[] {
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const one = (whose: number): Row => ({
    whose,
    name: [draw(10), draw(10), draw(10)].map((at) => syllables[at]).join(''),
    town: `town ${draw(30)}`,
    year: 1950 + draw(50),
  });
  const again = ({ name, ...row }: Row): Row => {
    const spelt = draw(4) === 0 ? name?.slice(0, -1) : name;
    const town = draw(10) === 0 ? `town ${draw(30)}` : row.town;
    return { ...row, town, ...(draw(20) > 0 && spelt !== undefined && { name: spelt }) };
  };
  const once = Array.from({ length: count }, (_, whose) => one(whose));
  return [...once, ...once.filter(({ whose }) => whose % 3 === 0).map(again)];
}

function link(rows: readonly Row[]) {
  const comparisons = [
    compareValues(
      'name',
      rows.map(({ name }) => name),
      alike(jaroWinkler, [0.9]),
      { rarityCounts: true },
    ),
    compareValues(
      'town',
      rows.map(({ town }) => town),
      exact,
    ),
    compareValues(
      'year',
      rows.map(({ year }) => year),
      exact,
    ),
  ];
  const blocks: Block[] = [
    { name: 'name', settles: ['name'], keyOf: (n) => rows[n]?.name },
    { name: 'town and year', settles: ['town', 'year'], keyOf: (n) => `${rows[n]?.town} ${rows[n]?.year}` },
  ];
  return linkRecords({ count: rows.length }, comparisons, blocks, { from: 0.01 });
}

test('of links that are called nine in ten likely, about nine in ten hold', () => {
  const rows = people(3_000, 5);
  const { links } = link(rows);
  const holds = links.filter(({ left, right }) => rows[left]?.whose === rows[right]?.whose).length;
  const expected = links.reduce((sum, { probability }) => sum + probability, 0);
  expect(holds).toBeGreaterThan(800);
  // Within a tenth: what is learnt without knowing the answer is about as sure as it says.
  expect(Math.abs(holds - expected) / holds).toBeLessThan(0.1);
});

test('links do not hang on the order of the records', () => {
  const rows = people(300, 11);
  const pairsOf = (list: readonly Row[]): string[] =>
    link(list)
      .links.filter(({ probability }) => probability > 0.5)
      .map(({ left, right }) => [rows.indexOf(list[left] as Row), rows.indexOf(list[right] as Row)])
      .map((pair) => pair.toSorted((a, b) => a - b).join(' '))
      .toSorted();
  const expected = pairsOf(rows);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(pairsOf(shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('a link says what speaks for and against it, and an empty field says nothing', () => {
  const rows: Row[] = [...people(600, 3), { whose: -1, town: 'town 1', year: 1999 }];
  const { links, explain } = link(rows);
  const [first] = links;
  if (!first) throw new Error('nothing was linked');
  expect(explain(first.left, first.right).find(({ name }) => name === 'name')).toMatchObject({
    level: 'same',
  });
  expect(explain(first.left, rows.length - 1).map(({ name }) => name)).toEqual(['town', 'year']);
});

test('one record, or none, links to nothing', () => {
  expect(link(people(1, 1).slice(0, 1)).links).toEqual([]);
  expect(link([]).links).toEqual([]);
});
