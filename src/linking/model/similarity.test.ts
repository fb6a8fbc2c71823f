import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, jaroWinkler } from './similarity.js';

// Winkler 1990 and 1999, as the Census Bureau prints them, to three places.
test.each([
  ['MARTHA', 'MARHTA', 0.961],
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.813],
  ['JONES', 'JOHNSON', 0.832],
  ['ABROMS', 'ABRAMS', 0.922],
  ['SHACKLEFORD', 'SHACKELFORD', 0.982],
  ['制氧机', '血氧仪', 0.556],
])('%s and %s are alike to %d', (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
});

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['1200', '1020', 1],
  ['64', '46', 1],
  ['Alymbek', 'Alimbek', 1],
])('%s becomes %s in %d steps', (a, b, expected) => {
  expect(editDistance(a, b, 9)).toBe(expected);
  expect(editDistance(b, a, 9)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });

test('likeness is the same either way, 1 only of the same, and distance past its limit is the limit and one', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
      expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 12);
      expect(jaroWinkler(a, b) === 1).toBe(a === b);
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
    }),
  );
});
