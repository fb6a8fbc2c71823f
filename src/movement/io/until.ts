import type { AsOf } from '../trace/index.js';

/** The end of a day, in milliseconds; never where none is asked for. */
export const endOf = (day: string | undefined): number =>
  day === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${day}T23:59:59.999Z`);

/** What had happened by the end of the day, and had been captured by then. */
export function untilOf(day: string | undefined): AsOf {
  const end = day === undefined ? undefined : endOf(day);
  return { asOf: end, knownAt: end };
}
