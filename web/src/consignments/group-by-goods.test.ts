import { expect, test } from 'vitest';
import { groupByGoods } from './group-by-goods';

const flow = (productClass: string, unit: string, id: string) => ({ productClass, unit, id });

test('what is counted in another unit, or is other goods, is never added up', () => {
  const groups = groupByGoods([
    flow('flight', 'flights', 'a'),
    flow('medicine', 'kg', 'b'),
    flow('medicine', 'piece', 'c'),
    flow('medicine', 'kg', 'd'),
    flow('tende', 'piece', 'e'),
  ]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['b', 'd'], ['a'], ['c'], ['e']]);
});
