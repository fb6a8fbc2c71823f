import { largest, smallest } from '../lists/index.js';

/** Closed interval. `high` is Infinity where the source sets no upper bound; `low` is never below zero. */
export type Interval = { readonly low: number; readonly high: number };

export const exactly = (value: number): Interval => ({ low: value, high: value });
export const isExact = (x: Interval): boolean => x.low === x.high;
export const zero: Interval = exactly(0);

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const multiply = (a: Interval, b: Interval): Interval => ({
  low: a.low * b.low,
  // 0 × ∞ is NaN in floating point; nothing times anything is nothing.
  high: a.high === 0 || b.high === 0 ? 0 : a.high * b.high,
});

export const divide = (a: Interval, b: Interval): Interval => ({
  low: b.high === Number.POSITIVE_INFINITY || b.high === 0 ? 0 : a.low / b.high,
  high: b.low === 0 ? Number.POSITIVE_INFINITY : a.high / b.low,
});

export const overlaps = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;
/** What all leave room for: "at least 500" and 1,000 meet at 1,000. Their outer ends, where there is nothing. */
export function meet(intervals: readonly Interval[]): Interval {
  const low = largest(intervals.map((one) => one.low));
  const high = smallest(intervals.map((one) => one.high));
  return low <= high ? { low, high } : intervals.reduce(hull);
}

/** Each once, from low to high. */
export function distinct(intervals: readonly Interval[]): Interval[] {
  const byEnds = new Map(intervals.map((one) => [`${one.low} ${one.high}`, one]));
  return [...byEnds.values()].sort((a, b) => a.low - b.low || a.high - b.high);
}

export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Middle of a bounded interval; the finite end of an open one. */
export const middle = (x: Interval): number =>
  x.high === Number.POSITIVE_INFINITY ? x.low : isExact(x) ? x.low : (x.low + x.high) / 2;
