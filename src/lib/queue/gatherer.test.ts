import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Gatherer } from './gatherer.js';

function gathererThat(fails: (items: readonly number[]) => boolean) {
  const batches: number[][] = [];
  const gatherer = new Gatherer<number, string>({
    work: async (items) => {
      batches.push([...items]);
      await turn();
      if (fails(items)) throw new Error(`with ${items.join()}`);
      return items.map(String);
    },
    weigh: (item) => item,
    most: 10,
    isOfOne: (error) => !/9/.test(String(error)),
  });
  return {
    batches,
    add: (items: readonly number[]) => Promise.allSettled(items.map((each) => gatherer.add(each))),
  };
}

const told = (all: readonly PromiseSettledResult<string>[]): string[] =>
  all.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)));

test('what comes while one is worked on is worked on together, up to a weight', async () => {
  const { batches, add } = gathererThat(() => false);
  expect(told(await add([1, 4, 5, 3, 40, 2]))).toEqual(['1', '4', '5', '3', '40', '2']);
  expect(batches).toEqual([[1], [4, 5], [3], [40], [2]]);
});

test('what is the fault of one fails for that one', async () => {
  const { batches, add } = gathererThat((items) => items.includes(4));
  expect(told(await add([1, 4, 5]))).toEqual(['1', 'Error: with 4', '5']);
  expect(batches).toEqual([[1], [4, 5], [4], [5]]);
});

test('what may have been done for all is tried for nobody again', async () => {
  const { batches, add } = gathererThat((items) => items.includes(9));
  expect(told(await add([1, 9, 1]))).toEqual(['1', 'Error: with 9,1', 'Error: with 9,1']);
  expect(batches).toEqual([[1], [9, 1]]);
});
