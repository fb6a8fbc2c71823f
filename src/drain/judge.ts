import type { CaseRecord } from '../case/index.js';
import type { Interval } from '../lib/intervals/index.js';
import { always, isWithin, type ShelfDays } from './days.js';
import type { Move } from './moves.js';
import { estimateNet, type Net, sideOfMove } from './net.js';
import type { SaidSupply, SupplyPeriod } from './supply.js';

export type DrainVerdict = 'drained' | 'went-while-short' | 'not-drained' | 'cannot-tell';

/** Why it cannot be told, or why nothing was drained. */
export type DrainReason =
  | 'short'
  | 'none-left'
  | 'more-came'
  | 'enough'
  | 'need-unsaid'
  | 'need-disputed'
  | 'uncounted'
  | 'other-days'
  | 'origin-unsaid';

export type JudgedShelf = {
  readonly verdict: DrainVerdict;
  readonly why: DrainReason;
  readonly days: ShelfDays;
  readonly count: Net;
  readonly period: SupplyPeriod | undefined;
};

/** What weighs most when periods differ: that it happened once is not undone by a month in which it did not. */
const order: readonly DrainVerdict[] = ['drained', 'went-while-short', 'cannot-tell', 'not-drained'];

// Of several that weigh the same, one in which something left.
const rankOf = ({ verdict, count }: JudgedShelf): number =>
  order.indexOf(verdict) * 2 + (count.out.high > 0 ? 0 : 1);

/**
 * Whether a country's shelf was emptied for others. It takes two things: that it is said to have had too little, and that in
 * those days surely more went out than came in; and by as much as its people need in a day to be called drained.
 */
export function judgeShelf(
  moves: readonly Move[],
  country: string,
  { periods, need }: SaidSupply,
  record: CaseRecord,
): JudgedShelf {
  const whole = estimateNet(moves, country, always, record);
  const at = { days: always, count: whole, period: undefined };
  const elsewhere = moves.some(
    (move) => move.from === undefined && move.to !== country && move.left.high > 0,
  );
  if (whole.out.high === 0) return { ...at, verdict: 'not-drained', why: 'none-left' };
  if (periods.length === 0) {
    if (whole.net.high <= 0) return notDrained({ ...at, why: 'more-came' }, elsewhere);
    return { ...at, verdict: 'cannot-tell', why: 'need-unsaid' };
  }
  const judged = periods.map((period) =>
    judgePeriod(period, estimateNet(moves, country, period.days, record), need?.aDay),
  );
  const [first] = judged.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (!first) return { ...at, verdict: 'cannot-tell', why: 'need-unsaid' };
  if (first.verdict !== 'not-drained') return first;
  const isCovered = sideOfMove(moves, 'from', country, record).every(
    (move) => move.left.high === 0 || periods.some(({ days }) => isWithin(move.days, days)),
  );
  if (!isCovered && whole.net.high > 0) return { ...at, verdict: 'cannot-tell', why: 'other-days' };
  return notDrained(first, elsewhere);
}

// Goods that left from nobody knows where may have left from here.
const notDrained = (judged: Omit<JudgedShelf, 'verdict'>, elsewhere: boolean): JudgedShelf =>
  elsewhere
    ? { ...judged, verdict: 'cannot-tell', why: 'origin-unsaid' }
    : { ...judged, verdict: 'not-drained' };

function judgePeriod(period: SupplyPeriod, count: Net, needADay: Interval | undefined): JudgedShelf {
  const at = { days: period.days, count, period };
  const { net } = count;
  if (net.high <= 0) {
    return { ...at, verdict: 'not-drained', why: count.out.high === 0 ? 'none-left' : 'more-came' };
  }
  if (period.supply === 'disputed') return { ...at, verdict: 'cannot-tell', why: 'need-disputed' };
  if (period.supply === 'enough') return { ...at, verdict: 'not-drained', why: 'enough' };
  if (net.low <= 0) return { ...at, verdict: 'cannot-tell', why: 'uncounted' };
  const isADay = needADay !== undefined && net.low >= needADay.high;
  return { ...at, verdict: isADay ? 'drained' : 'went-while-short', why: 'short' };
}
