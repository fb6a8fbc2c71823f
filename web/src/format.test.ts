import { expect, test } from 'vitest';
import { formatCount, formatNumber, formatSecond } from './format';

test.each([
  ['en', 2500.5, '2,500.5'],
  ['it', 2500.5, '2500,5'],
  ['it', 12500.75, '12.500,75'],
  ['zh', 12.125, '12.125'],
  ['en', 12.75, '12.75'],
  ['en', 600_000, '600,000'],
  // A tail is of a computation.
  ['en', 1234.567_89, '1,235'],
] as const)('%s: what was said keeps its decimals, %d', (language, value, shown) => {
  expect(formatCount(value, language)).toBe(shown);
  expect(formatNumber(value, language)).toBe(shown);
});

test('a moment is shown in the zone that is asked for', () => {
  expect(formatSecond('2020-03-12T23:30:00Z', 'en', 'Asia/Shanghai')).toBe('13 Mar 2020, 07:30:00');
  expect(formatSecond('2020-03-12T23:30:00Z', 'en', 'UTC')).toBe('12 Mar 2020, 23:30:00');
});
