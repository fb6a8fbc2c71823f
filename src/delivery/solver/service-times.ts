import type { Instance } from './instance.js';

const never = Number.POSITIVE_INFINITY;
/** Sums of decimals differ in their last bit. */
export const slack = 1e-7;

/** When service begins for whoever arrives then: in the first window that has not closed. Never, after the last. */
export function serviceStart(
  { windowFrom, windowStart, windowEnd }: Instance,
  order: number,
  arrival: number,
): number {
  const end = windowFrom[order + 1] ?? 0;
  for (let at = windowFrom[order] ?? 0; at < end; at++) {
    if (arrival > (windowEnd[at] ?? 0) + slack) continue;
    const start = windowStart[at] ?? 0;
    return arrival > start ? arrival : start;
  }
  return never;
}

/**
 * The latest arrival for whom service begins no later than this. Whoever arrives earlier begins no later, so that all
 * earlier arrivals will do as well, those between two windows among them.
 */
export function latestArrival(
  { windowFrom, windowStart, windowEnd }: Instance,
  order: number,
  latest: number,
): number {
  const first = windowFrom[order] ?? 0;
  for (let at = (windowFrom[order + 1] ?? 0) - 1; at >= first; at--) {
    if ((windowStart[at] ?? 0) > latest + slack) continue;
    const end = windowEnd[at] ?? 0;
    return end < latest ? end : latest;
  }
  return -never;
}

/** When a break that a driver can begin then is over; never, when it is too late for it. */
export function afterBreak(instance: Instance, vehicle: number, state: number, now: number): number {
  const at = vehicle * (instance.states - 1) + state;
  if (state >= (instance.breaks[vehicle] ?? 0) || now > (instance.breakEnd[at] ?? 0) + slack) return never;
  return Math.max(now, instance.breakStart[at] ?? 0) + (instance.breakLength[at] ?? 0);
}

/** The latest a driver can come to a break that is to be over by then. */
export function latestBefore(instance: Instance, vehicle: number, state: number, over: number): number {
  const at = vehicle * (instance.states - 1) + state;
  const length = instance.breakLength[at] ?? 0;
  if (state >= (instance.breaks[vehicle] ?? 0) || (instance.breakStart[at] ?? 0) + length > over + slack)
    return -never;
  return Math.min(instance.breakEnd[at] ?? 0, over - length);
}

/** The latest a driver can come home who has had so many breaks: the others are had there. */
export function latestHome(instance: Instance, vehicle: number, state: number): number {
  let latest = instance.shiftEnd[vehicle] ?? 0;
  for (let each = state; each < (instance.breaks[vehicle] ?? 0); each++)
    latest = Math.min(latest, instance.breakEnd[vehicle * (instance.states - 1) + each] ?? 0);
  return latest;
}
