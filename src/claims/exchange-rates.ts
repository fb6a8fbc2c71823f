import { divide, type Interval, multiply } from '../case/index.js';

// Units of a currency for one euro, spring 2020. Bounds, not rates: wide enough to hold every daily fixing from
// March to May 2020, so that a comparison across currencies never turns on the day. From general knowledge of the
// European Central Bank's reference rates; unconfirmed, and said so wherever a figure uses them.
const perEuro: Readonly<Record<string, Interval>> = {
  EUR: { low: 1, high: 1 },
  USD: { low: 1.06, high: 1.15 },
  GBP: { low: 0.83, high: 0.95 },
  CAD: { low: 1.47, high: 1.62 },
  CZK: { low: 25, high: 28.5 },
  CNY: { low: 7.4, high: 8.1 },
};

/** An amount in another currency, as wide as the rates leave it; undefined for a currency we hold no bounds for. */
export function convert(amount: Interval, from: string, to: string): Interval | undefined {
  if (from === to) return amount;
  const [source, target] = [perEuro[from], perEuro[to]];
  return source && target && multiply(divide(amount, source), target);
}
