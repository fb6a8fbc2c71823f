import { expect, test } from 'vitest';
import { WeightedLru } from './weighted.js';

test('what was used longest ago goes until the weights are within the bound, and what is too heavy never comes in', () => {
  const map = new WeightedLru<string>(10);
  map.set('a', 'A', 4);
  map.set('b', 'B', 4);
  expect(map.get('a')).toBe('A');
  map.set('c', 'C', 5);
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual(['A', undefined, 'C']);
  map.set('d', 'D', 11);
  expect(['a', 'c', 'd'].map((key) => map.get(key))).toEqual(['A', 'C', undefined]);
});

test('what is set again, deleted or cleared gives its weight back', () => {
  const map = new WeightedLru<string>(10);
  for (let times = 0; times < 5; times++) map.set('a', 'A', 6);
  map.set('b', 'B', 4);
  expect([map.get('a'), map.get('b')]).toEqual(['A', 'B']);
  map.deleteWhere((value) => value === 'A');
  map.set('c', 'C', 6);
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, 'B', 'C']);
  map.clear();
  map.set('d', 'D', 10);
  expect(['b', 'c', 'd'].map((key) => map.get(key))).toEqual([undefined, undefined, 'D']);
});
