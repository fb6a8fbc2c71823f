import type { Interval } from '../../lib/intervals/index.js';

export type Stock = { readonly pieces: number; readonly ageDays: number };
/** `confidence` is the chance that it comes by its day. */
export type Incoming = { readonly pieces: number; readonly inDays: number; readonly confidence: number };

/** What comes surely enough to be counted on at the lower end, and likely enough for the upper. */
const [surely, perhaps] = [0.9, 0.1];

/**
 * What is there on a day ahead. A count of some days ago has been used from since: by as much as the rate says at most at
 * the lower end, and by nothing at the upper, where something may have come in that nobody wrote down.
 */
export function stockAhead(
  { pieces, ageDays }: Stock,
  perDay: Interval,
  incoming: readonly Incoming[],
  daysAhead: number,
): Interval {
  const come = (least: number): number =>
    incoming
      .filter(({ inDays, confidence }) => inDays <= daysAhead && confidence >= least)
      .reduce((sum, one) => sum + one.pieces, 0);
  return {
    low: Math.max(0, pieces - perDay.high * (ageDays + daysAhead) + come(surely)),
    high: Math.max(0, pieces - perDay.low * daysAhead + come(perhaps)),
  };
}

/** Days until nothing is left, from a stock and what goes a day; without end where nothing goes. */
export const daysOfCover = (stock: Interval, perDay: Interval): Interval => ({
  low: stock.low === 0 ? 0 : perDay.high === 0 ? Number.POSITIVE_INFINITY : stock.low / perDay.high,
  high: stock.high === 0 ? 0 : perDay.low === 0 ? Number.POSITIVE_INFINITY : stock.high / perDay.low,
});
