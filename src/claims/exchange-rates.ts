import type { Day } from '../lib/days/index.js';
import { divide, type Interval, multiply } from '../lib/intervals/index.js';

// Units of a currency for one euro, as bounds that hold every daily fixing of the month, so that a comparison
// across currencies never turns on the day. From general knowledge of the European Central Bank's reference rates,
// rounded outward; unconfirmed, and said so wherever a figure uses them.
const perEuro: Readonly<Record<string, Readonly<Record<string, Interval>>>> = {
  '2020-03': {
    EUR: { low: 1, high: 1 },
    USD: { low: 1.06, high: 1.15 },
    GBP: { low: 0.86, high: 0.95 },
    CAD: { low: 1.48, high: 1.6 },
    CZK: { low: 25.2, high: 28 },
    CNY: { low: 7.5, high: 8 },
  },
  '2020-04': {
    EUR: { low: 1, high: 1 },
    USD: { low: 1.07, high: 1.1 },
    GBP: { low: 0.86, high: 0.89 },
    CAD: { low: 1.5, high: 1.56 },
    CZK: { low: 26.7, high: 27.8 },
    CNY: { low: 7.6, high: 7.8 },
  },
  '2020-05': {
    EUR: { low: 1, high: 1 },
    USD: { low: 1.07, high: 1.12 },
    GBP: { low: 0.87, high: 0.91 },
    CAD: { low: 1.5, high: 1.54 },
    CZK: { low: 26.8, high: 27.8 },
    CNY: { low: 7.6, high: 8 },
  },
};

/** An amount in another currency, as wide as the month's rates leave it; undefined where we hold no bounds. */
export function convert(amount: Interval, from: string, to: string, on: Day): Interval | undefined {
  if (from === to) return amount;
  const month = perEuro[on.slice(0, 7)];
  const [source, target] = [month?.[from], month?.[to]];
  return source && target && multiply(divide(amount, source), target);
}
