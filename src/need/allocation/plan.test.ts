import { expect, test } from 'vitest';
import { parseProblem } from './parse-problem.js';
import { planAllocation } from './plan.js';
import { pricesIn, pricesOf } from './price.js';

const { problem } = parseProblem('problem.json', {
  sites: [
    { id: 'A', items: { mask: { ratePerDay: 10, stock: 0 }, gown: { ratePerDay: 5, stock: 5 } } },
    { id: 'B', items: { mask: { ratePerDay: 20, stock: 0 }, gown: { ratePerDay: 5, stock: 0 } } },
  ],
  lots: [
    { id: 'm', item: 'mask', packs: 9, packSize: 10, earmark: { site: 'B', hard: true } },
    { id: 'g', item: 'gown', packs: 3, packSize: 5 },
  ],
});

test('every item has an equal part of the time that is left, also those that are planned once more for their price', () => {
  const asked: number[] = [];
  const partOf = (left: number) => {
    asked.push(left);
    return () => false;
  };
  const after = pricesIn(problem);
  expect(after).toBe(1);
  const plan = planAllocation(problem, partOf, ['mask', 'gown'], after);
  expect(pricesOf(problem, plan, partOf)).toHaveLength(1);
  expect(asked).toEqual([3, 2, 1]);
});
