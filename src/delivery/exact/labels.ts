import type { Tour } from '../plan.js';
import type { Instance } from '../solver/instance.js';

/** A day as far as it has got. Days that have served the same and are later, dearer and fuller are worth nothing. */
export type PartialDay = {
  /** A bit for every order that has been served. */
  readonly served: number;
  /** A node: the last order, or where the vehicle loads. */
  readonly at: number;
  readonly cost: number;
  /** By how many breaks the driver has had: the earliest time to leave; at the store, to have come. */
  readonly times: Float64Array;
  readonly load: Float64Array;
  /** What the trip under way has waited for, and how many there have been. */
  readonly release: number;
  readonly trips: number;
  readonly before: PartialDay | undefined;
};

/** Whether another day is no better than this one in anything. */
export const isNoWorse = (one: PartialDay, other: PartialDay): boolean =>
  one.cost <= other.cost + 1e-9 &&
  one.trips <= other.trips &&
  one.release >= other.release &&
  one.times.every((time, at) => time <= (other.times[at] ?? 0)) &&
  one.load.every((amount, at) => amount <= (other.load[at] ?? 0));

/** Keeps a label unless one of those there is no worse; drops those that it is no worse than. */
export function keepLabel(labels: PartialDay[], label: PartialDay): void {
  if (labels.some((each) => isNoWorse(each, label))) return;
  let kept = 0;
  for (const each of labels) if (!isNoWorse(label, each)) labels[kept++] = each;
  labels.length = kept;
  labels.push(label);
}

/** The trips that lead to a label. */
export function tourTo({ orders }: Instance, label: PartialDay): Tour {
  const trips: number[][] = [];
  let trip: number[] = [];
  for (let each: PartialDay | undefined = label; each; each = each.before) {
    if (each.at < orders) trip.unshift(each.at);
    else if (trip.length > 0) {
      trips.unshift(trip);
      trip = [];
    }
  }
  return trips;
}
