import type { Interval } from './interval.js';

/** An interval as JSON can carry it: no upper bound is null. */
export const boundsOf = ({ low, high }: Interval): { low: number; high: number | null } => ({
  low,
  high: Number.isFinite(high) ? high : null,
});
