import { expect, test } from 'vitest';
import { arc } from './arc';

test('a curve runs from one place to the other and bulges north from east to west', () => {
  const [beijing, rome] = [
    [116.4, 39.9],
    [12.5, 41.9],
  ] as const;
  const line = arc(beijing, rome, 0.2);
  expect(line[0]?.[0]).toBeCloseTo(116.4, 9);
  expect(line.at(-1)?.[1]).toBeCloseTo(41.9, 9);
  expect(Math.max(...line.map(([, latitude]) => latitude))).toBeGreaterThan(50);
  // There and back do not lie on each other.
  expect(Math.min(...arc(rome, beijing, 0.2).map(([, latitude]) => latitude))).toBeLessThan(35);
});
