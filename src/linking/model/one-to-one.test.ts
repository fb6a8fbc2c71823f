import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Link } from './link.js';
import { oneToOne } from './one-to-one.js';

const odds = (links: readonly Link[]): number =>
  links.reduce((sum, { probability: p }) => sum + Math.log(p / (1 - p)), 0);

/** By trying every choice. */
function best(
  [first, ...rest]: readonly Link[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
): number {
  if (!first) return 0;
  const without = best(rest, left, right);
  if (left.has(first.left) || right.has(first.right)) return without;
  const taken = best(rest, new Set([...left, first.left]), new Set([...right, first.right]));
  return Math.max(without, odds([first]) + taken);
}

const arbitraryLinks = fc.uniqueArray(
  fc.record({
    left: fc.nat({ max: 4 }),
    right: fc.nat({ max: 5 }),
    probability: fc.double({ min: 0.01, max: 0.999, noNaN: true }),
  }),
  { selector: ({ left, right }) => `${left} ${right}`, maxLength: 12 },
);

test('no choice of links, each record in one at most, is likelier than the one that is given', () => {
  fc.assert(
    fc.property(arbitraryLinks, (links) => {
      const chosen = oneToOne(links);
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      expect(odds(chosen)).toBeCloseTo(best(links, new Set(), new Set()), 9);
    }),
  );
});

test('the likeliest pair gives way where the two others together are likelier', () => {
  const links = [
    { left: 0, right: 0, probability: 0.95 },
    { left: 0, right: 1, probability: 0.94 },
    { left: 1, right: 0, probability: 0.94 },
  ];
  expect(oneToOne(links).map(({ left, right }) => [left, right])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
