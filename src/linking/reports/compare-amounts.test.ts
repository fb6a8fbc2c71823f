import { expect, test } from 'vitest';
import { isDigitSlip } from './compare-amounts.js';

test.each([
  [1200, 1020, true],
  [64, 46, true],
  [195_000, 159_000, true],
  [500_000, 50_000, true],
  [5000, 5_000_000, true],
  [1950, 1590, true],
  [1437, 1487, true],
  [8000, 9000, false],
  [20, 30, false],
  [1200, 1200, false],
  [1200, 2400, false],
  [12, 13, false],
])('%d and %d', (a, b, expected) => {
  expect(isDigitSlip(a, b)).toBe(expected);
  expect(isDigitSlip(b, a)).toBe(expected);
});
