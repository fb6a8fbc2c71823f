import type { Random } from '../../statistics/index.js';
import type { Bag } from './bag.js';
import { findSpot, putIn, type Search } from './best-spot.js';
import type { Instance } from './instance.js';
import { timeTour } from './time-tours.js';
import type { Undo } from './undo.js';

/** In which order they come back; how often each is chosen. The published ones, and three for windows. */
const ways = ['random', 'load', 'far', 'near', 'narrow', 'early', 'late'] as const;
type Way = (typeof ways)[number];
const turns: readonly Way[] = [
  ...([
    'random',
    'random',
    'random',
    'random',
    'load',
    'load',
    'load',
    'load',
    'far',
    'far',
    'near',
  ] as const),
  ...(['narrow', 'narrow', 'early', 'early', 'late', 'late'] as const),
];

/** By way and order: the smaller, the sooner. */
export type SortKeys = Readonly<Record<Way, Float64Array>>;

export function makeSortKeys(instance: Instance): SortKeys {
  const { orders, nodes, dimensions, load, cost, depot, windowFrom, windowStart, windowEnd } = instance;
  const of = (key: (order: number) => number) =>
    Float64Array.from({ length: orders }, (_, order) => key(order));
  const store = depot[0] ?? 0;
  const away = (order: number) => cost[store * nodes + order] ?? 0;
  const first = (order: number) => windowStart[windowFrom[order] ?? 0] ?? 0;
  const last = (order: number) => windowEnd[(windowFrom[order + 1] ?? 1) - 1] ?? 0;
  return {
    random: of(() => 0),
    load: of((order) => -(load[order * dimensions] ?? 0)),
    far: of((order) => -away(order)),
    near: of(away),
    narrow: of((order) => last(order) - first(order)),
    early: of(first),
    late: of((order) => -last(order)),
  };
}

/** Gives the orders of the bag back, each where it costs least; those that fit nowhere stay in it. */
export function recreate(search: Search, keys: SortKeys, bag: Bag, undo: Undo): void {
  const { tours, times, random, spot } = search;
  sort(bag, keys[turns[Math.floor(random() * turns.length)] ?? 'random'], search.tours.instance, random);
  let left = 0;
  for (let at = 0; at < bag.count; at++) {
    const order = bag.orders[at] ?? 0;
    findSpot(search, order);
    if (spot.vehicle < 0) {
      bag.orders[left++] = order;
      continue;
    }
    undo.keep(spot.vehicle);
    putIn(spot, tours, order);
    timeTour(tours, spot.vehicle, times);
  }
  bag.count = left;
}

// Shuffled first, so that those alike do not always come in the same order; what counts more comes first.
function sort(bag: Bag, key: Float64Array, { priority }: Instance, random: Random): void {
  const { orders, count } = bag;
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const order = orders[at] ?? 0;
    orders[at] = orders[other] ?? 0;
    orders[other] = order;
  }
  const isUrgent = random() < 0.5;
  const before = (a: number, b: number): boolean => {
    const more = isUrgent ? (priority[a] ?? 0) - (priority[b] ?? 0) : 0;
    return more === 0 ? (key[a] ?? 0) < (key[b] ?? 0) : more > 0;
  };
  for (let at = 1; at < count; at++) {
    const order = orders[at] ?? 0;
    let to = at;
    for (; to > 0 && before(order, orders[to - 1] ?? 0); to--) orders[to] = orders[to - 1] ?? 0;
    orders[to] = order;
  }
}
