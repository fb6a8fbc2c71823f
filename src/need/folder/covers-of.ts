import { daysBetween } from '../../lib/days/index.js';
import { groupBy, sum } from '../../lib/lists/index.js';
import { daysOfCover, stockAhead } from '../cover/days-of-cover.js';
import type { DailyNeed } from '../estimate/daily-need.js';
import type { Given } from './read-given.js';

/** What a rate a day comes from: counted boxes, those under rationing, beds and staff, or a message. */
export const rateBases = ['measured', 'estimated', 'rationed', 'told'] as const;
export type RateBasis = (typeof rateBases)[number];

/** Pieces a day; without `high` no upper end is known. */
export type SiteRate = { readonly basis: RateBasis; readonly low: number; readonly high: number | undefined };

export type SiteCover = {
  readonly site: string;
  readonly item: string;
  readonly pieces: number;
  readonly countedOn: string;
  readonly isTold: boolean;
  /** With days of cover; without it what is there lasts nobody knows how long. */
  readonly lasting: Lasting | undefined;
};

type Lasting = {
  readonly rate: SiteRate;
  readonly days: { readonly low: number; readonly high: number | undefined };
};

/** What is there, with days of cover where a rate is known as well, the fewest first. */
export function coversOfSites(given: Given, needs: readonly DailyNeed[], today: string): SiteCover[] {
  const covers = stocksOf(given).map((stock) => {
    const rate = rateAt(given, needs, stock);
    const ageDays = Math.max(0, daysBetween(stock.countedOn, today));
    return { ...stock, lasting: rate && { rate, days: daysOf({ pieces: stock.pieces, ageDays }, rate) } };
  });
  const lowOf = ({ lasting }: SiteCover): number => lasting?.days.low ?? Number.MAX_VALUE;
  return covers.toSorted((a, b) => lowOf(a) - lowOf(b));
}

type SiteStock = Pick<SiteCover, 'site' | 'item' | 'pieces' | 'countedOn' | 'isTold'>;

/** The last count of each ward, added up; where a site was counted as a whole its wards are within. */
function stocksOf({ counts, messages }: Given): SiteStock[] {
  const key = (one: { readonly site: string; readonly item: string }) => `${one.site}\n${one.item}`;
  const counted = [...groupBy(counts, key).values()].flatMap((all) => {
    const whole = all.filter(({ ward }) => ward === undefined);
    const last = [...groupBy(whole.length > 0 ? whole : all, ({ ward }) => ward ?? '').values()].flatMap(
      (some) => some.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, 1),
    );
    const [first] = last;
    if (!first) return [];
    const countedOn = last.map(({ day }) => day).toSorted()[0] ?? first.day;
    return [
      { ...siteAndItem(first), pieces: sum(last.map(({ pieces }) => pieces)), countedOn, isTold: false },
    ];
  });
  const known = new Set(counted.map(key));
  const told = messages.stock.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const lastTold = [...groupBy(told, key).values()].flatMap((all) => all.slice(0, 1));
  return [
    ...counted,
    ...lastTold
      .filter((one) => !known.has(key(one)))
      .map((one) => ({
        ...siteAndItem(one),
        pieces: one.pieces,
        countedOn: one.at.slice(0, 10),
        isTold: true,
      })),
  ];
}

const siteAndItem = ({ site, item }: { readonly site: string; readonly item: string }) => ({ site, item });

function rateAt(
  { burns, messages }: Given,
  needs: readonly DailyNeed[],
  { site, item }: SiteStock,
): SiteRate | undefined {
  const burn = burns.find(
    ({ given, total }) => total && given.ward === undefined && given.site === site && given.item === item,
  );
  const measured = burn?.total && {
    basis: burn.isRationing ? ('rationed' as const) : ('measured' as const),
    low: burn.total.low,
    high: burn.total.isLowerBound ? undefined : burn.total.high,
  };
  if (measured?.basis === 'measured') return measured;
  const need = needs.find((one) => one.site === site && one.item === item);
  if (need) return { basis: 'estimated', low: need.perDay, high: need.perDay };
  if (measured) return measured;
  const told = messages.rates.findLast((one) => one.site === site && one.item === item);
  return told && { basis: 'told', low: told.pieces, high: told.pieces };
}

function daysOf(
  stock: { readonly pieces: number; readonly ageDays: number },
  { low, high }: SiteRate,
): Lasting['days'] {
  // Without an upper end of the rate nothing is sure to be left.
  const perDay = { low, high: high ?? Number.MAX_SAFE_INTEGER };
  const days = daysOfCover(stockAhead(stock, perDay, [], 0), perDay);
  return {
    low: high === undefined ? 0 : (finite(days.low) ?? 0),
    high: finite(days.high),
  };
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
