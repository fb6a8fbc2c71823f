import { isDay } from '../../../lib/days/index.js';
import type { Stamp } from './message-head.js';

export type Order = 'year' | 'day' | 'month';

export type OrderFound = {
  readonly order: Order;
  /** Another order would do as well. */
  readonly other?: Order;
};

/** 2026-03-12 by an order of the numbers; undefined where there is no such day. */
export function dayBy(order: Order, { numbers: [a, b, c] }: Stamp): string | undefined {
  const inOrder = { year: [a, b, c], day: [c, b, a], month: [c, a, b] } as const;
  const [year, month, day] = inOrder[order];
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/**
 * The one order in which all days of a chat are read: each must be a day, none may be earlier than the one before it, and
 * none later than today.
 */
export function findOrder(stamps: readonly Stamp[], today: string): OrderFound | undefined {
  if (stamps.some(({ numbers: [first] }) => first.length === 4)) return { order: 'year' };
  if (stamps.some(({ mark }) => mark === '.')) return { order: 'day' };
  const fits = (order: Order): boolean => {
    const days = stamps.map((stamp) => dayBy(order, stamp));
    return days.every(
      (day, at) => day !== undefined && day <= today && (at === 0 || day >= (days[at - 1] ?? '')),
    );
  };
  const orders = (['day', 'month'] as const).filter(fits);
  const [order, other] = orders;
  if (order === undefined) return undefined;
  const differs = other !== undefined && stamps.some((stamp) => dayBy(order, stamp) !== dayBy(other, stamp));
  return { order, ...(differs && { other }) };
}
