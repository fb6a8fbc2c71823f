import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct, hull, type Interval, meet } from './interval.js';

const interval = fc
  .tuple(fc.nat(50), fc.option(fc.nat(50), { nil: Infinity }))
  .map(([low, width]): Interval => ({ low, high: low + width }));
const intervals = fc.array(interval, { minLength: 1, maxLength: 6 });

test('"at most 80", "at least 20" and "about 80" leave room for 72 to 80', () => {
  const told = [
    { low: 0, high: 80 },
    { low: 20, high: Infinity },
    { low: 72, high: 88 },
  ];
  expect(meet(told)).toEqual({ low: 72, high: 80 });
});

test('intervals meet where every one of them is, or are given by their outer ends', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const met = meet(all);
      const shared = Array.from({ length: 101 }, (_, x) => x).filter((x) =>
        all.every(({ low, high }) => low <= x && x <= high),
      );
      if (shared.length === 0) expect(met).toEqual(all.reduce(hull));
      else expect([met.low, Math.min(met.high, 100)]).toEqual([shared[0], shared.at(-1)]);
    }),
  );
});

test('however often an interval is told, it stands once', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      expect(distinct([...all, ...all])).toEqual(distinct(all));
    }),
  );
});
