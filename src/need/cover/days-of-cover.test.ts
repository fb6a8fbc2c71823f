import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOfCover, stockAhead } from './days-of-cover.js';

const perDay = { low: 90, high: 120 };

test('600 counted today at 100 to 200 a day last 3 to 6 days', () => {
  const rate = { low: 100, high: 200 };
  expect(daysOfCover(stockAhead({ pieces: 600, ageDays: 0 }, rate, [], 0), rate)).toEqual({
    low: 3,
    high: 6,
  });
});

test('what comes is counted by its day and its confidence', () => {
  const incoming = [
    { pieces: 500, inDays: 1, confidence: 0.95 },
    { pieces: 300, inDays: 2, confidence: 0.5 },
    { pieces: 900, inDays: 9, confidence: 1 },
  ];
  const stock = stockAhead({ pieces: 240, ageDays: 0 }, perDay, incoming, 2);
  expect(stock).toEqual({ low: 500, high: 240 - 180 + 800 });
});

test('more stock never lowers cover, and an older count never narrows it', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(999), fc.nat(30), fc.nat(30), (pieces, more, age, older) => {
      const cover = (count: number, days: number) =>
        daysOfCover(stockAhead({ pieces: count, ageDays: days }, perDay, [], 0), perDay);
      const [less, larger, old] = [cover(pieces, age), cover(pieces + more, age), cover(pieces, age + older)];
      expect(larger.low).toBeGreaterThanOrEqual(less.low);
      expect(larger.high).toBeGreaterThanOrEqual(less.high);
      expect(old.high - old.low).toBeGreaterThanOrEqual(less.high - less.low);
    }),
  );
});
