import { expect, test } from 'vitest';
import { groupRecords } from './group.js';

const link = (left: number, right: number, probability: number) => ({ left, right, probability });

test('a look-alike of one member does not draw two groups together', () => {
  const links = [link(0, 1, 0.95), link(2, 3, 0.95), link(1, 2, 0.7), link(0, 3, 0.02)];
  expect(groupRecords(4, links)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a member that one other speaks against stays where most speak for it', () => {
  const links = [link(0, 1, 0.99), link(0, 2, 0.99), link(1, 2, 0.4)];
  expect(groupRecords(3, links)).toEqual([[0, 1, 2]]);
});

test('what is known to be two stays two, and nothing draws it together', () => {
  const links = [link(0, 1, 0.99), link(1, 2, 0.99), link(0, 2, 0.99)];
  expect(groupRecords(3, links, [{ left: 0, right: 1 }])).toHaveLength(2);
});
