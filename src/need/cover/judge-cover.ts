import type { Day } from '../../lib/days/index.js';
import { daysBetween } from '../../lib/days/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { daysOfCover } from './days-of-cover.js';
import type { SaidOfPlace, Supplied } from './said-of-places.js';

/** Limits of ours: a week is what a delivery takes to plan and come, and what lasts a quarter is wanted elsewhere. */
export const shortBelowDays = 7;
export const overAboveDays = 90;

export type JudgedCover = {
  readonly verdict: 'short' | 'covered' | 'overstocked' | 'not-yet-determinable';
  readonly why:
    | 'short'
    | 'covered'
    | 'overstocked'
    | 'open'
    | 'said-short'
    | 'said-enough'
    | 'disputed'
    | 'no-need'
    | 'no-count';
  /** Days that what is there lasts; undefined where nobody counted or nobody says what is needed. */
  readonly cover?: Interval;
  readonly ageDays?: number;
};

/** Whether a place has enough of some goods, as of a day. `mayHaveCome` is that something came since the count, or may have. */
export function judgeCover(
  { counted, needed, supplied }: SaidOfPlace,
  asOf: Day,
  mayHaveCome: boolean,
): JudgedCover {
  const said = lastSaid(supplied);
  if (!counted || !needed) return judgeSaid(said, counted !== undefined, needed !== undefined);
  const ageDays = Math.max(0, daysBetween(counted.days.from, asOf));
  const stock = {
    low: Math.max(0, counted.pieces.low - needed.aDay.high * ageDays),
    high: mayHaveCome ? Number.POSITIVE_INFINITY : counted.pieces.high,
  };
  const cover = daysOfCover(stock, needed.aDay);
  const at = { cover, ageDays };
  const verdict = verdictOf(cover);
  if (verdict === undefined) return { ...at, verdict: 'not-yet-determinable', why: 'open' };
  // Who says otherwise of the same days or of later ones is not overruled by a count.
  const isDenied = said.some(
    ({ supply, days }) => days.to >= counted.days.from && (supply === 'short') !== (verdict === 'short'),
  );
  return isDenied
    ? { ...at, verdict: 'not-yet-determinable', why: 'disputed' }
    : { ...at, verdict, why: verdict };
}

function verdictOf({ low, high }: Interval): 'short' | 'covered' | 'overstocked' | undefined {
  if (high < shortBelowDays) return 'short';
  if (low > overAboveDays) return 'overstocked';
  // Up to any number of days is enough of it, and no more is known.
  return low >= shortBelowDays ? 'covered' : undefined;
}

function judgeSaid(said: readonly Supplied[], isCounted: boolean, isNeeded: boolean): JudgedCover {
  const open = 'not-yet-determinable';
  const supplies = new Set(said.map(({ supply }) => supply));
  if (supplies.size === 2) return { verdict: open, why: 'disputed' };
  if (supplies.has('short')) return { verdict: 'short', why: 'said-short' };
  if (supplies.has('enough')) return { verdict: open, why: 'said-enough' };
  if (isCounted) return { verdict: open, why: 'no-need' };
  return { verdict: open, why: isNeeded ? 'no-count' : 'no-need' };
}

/** What is said of the last days that anybody speaks of, with what reaches into them. */
export function lastSaid(supplied: readonly Supplied[]): Supplied[] {
  const latest = supplied.reduce<Supplied | undefined>(
    (last, one) => (last === undefined || one.days.to > last.days.to ? one : last),
    undefined,
  );
  return latest ? supplied.filter(({ days }) => days.to >= latest.days.from) : [];
}
