import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAll, largest, smallest } from './index.js';

test('a list takes a million more', () => {
  const list = [0];
  addAll(
    list,
    Array.from({ length: 1_000_000 }, (_, at) => at + 1),
  );
  expect(list.length).toBe(1_000_001);
  expect(list.at(-1)).toBe(1_000_000);
});

test('the ends are those of Math, of few and of a million', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (values) => {
      expect(largest(values)).toBe(Math.max(...values));
      expect(smallest(values)).toBe(Math.min(...values));
    }),
  );
  const many = Array.from({ length: 1_000_000 }, (_, at) => at);
  expect([smallest(many), largest(many)]).toEqual([0, 999_999]);
});
