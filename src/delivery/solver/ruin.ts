import type { Random } from '../../statistics/index.js';
import type { Bag } from './bag.js';
import { timeTour } from './time-tours.js';
import type { Tours } from './tours.js';
import type { Undo } from './undo.js';

/** Of a ruin: orders taken out of the day on average, and out of one vehicle's at most. */
const [removedMean, stringMax] = [8, 10];
/** How often a string is torn out around a piece that stays, and how often that piece is made longer. */
const [splitShare, growShare] = [0.5, 0.99];

export type Ruin = {
  readonly tours: Tours;
  readonly random: Random;
  readonly relatives: readonly Int32Array[];
  readonly bag: Bag;
  readonly undo: Undo;
  readonly times: Float64Array;
  readonly row: Int32Array;
};

/**
 * Takes strings of orders that lie near one another out of several vehicles' days: slack induction by string removals
 * (Christiaens and Vanden Berghe 2020, sections 5.1 and 5.2).
 */
export function ruin(state: Ruin): void {
  const { tours, random, relatives, undo } = state;
  const { orders } = tours.instance;
  const served = orders - state.bag.count;
  if (served === 0) return;
  const longest = Math.min(stringMax, served / Math.max(1, inUse(tours)));
  const strings = Math.floor(random() * ((4 * removedMean) / (1 + longest) - 1) + 1);
  const seed = Math.floor(random() * orders);
  const near = relatives[seed];
  let done = 0;
  for (let at = -1; near !== undefined && at < near.length && done < strings; at++) {
    const order = at < 0 ? seed : (near[at] ?? 0);
    const vehicle = tours.servedBy[order] ?? -1;
    if (vehicle < 0 || undo.has(vehicle)) continue;
    undo.keep(vehicle);
    tearOut(state, vehicle, order, longest);
    done++;
  }
}

function inUse(tours: Tours): number {
  let count = 0;
  for (let vehicle = 0; vehicle < tours.instance.vehicles; vehicle++) if (!tours.isIdle(vehicle)) count++;
  return count;
}

function tearOut(state: Ruin, vehicle: number, order: number, longest: number): void {
  const { tours, random, row, times } = state;
  const count = tours.ordersOf(vehicle, row);
  const length = Math.floor(random() * Math.min(count, longest) + 1);
  let kept = 0;
  if (length > 1 && length < count && random() < splitShare) {
    kept = 1;
    while (length + kept < count && random() > growShare) kept++;
  }
  const span = length + kept;
  const place = row.indexOf(order);
  const first = Math.max(0, place - span + 1);
  const begin = first + Math.floor(random() * (Math.min(place, count - span) - first + 1));
  const keptFrom = begin + Math.floor(random() * (length - 1)) + 1;
  for (let at = begin; at < begin + span; at++)
    if (kept === 0 || at < keptFrom || at >= keptFrom + kept) takeOut(state, row[at] ?? 0);
  tours.closeUp(vehicle);
  // Where a way round is shorter than the way straight on, one order less can make others late.
  if (timeTour(tours, vehicle, times)) return;
  for (let at = 0; at < count; at++)
    if (tours.servedBy[row[at] ?? 0] === vehicle) takeOut(state, row[at] ?? 0);
  tours.clear(vehicle);
  timeTour(tours, vehicle, times);
}

function takeOut({ tours, bag }: Ruin, order: number): void {
  tours.servedBy[order] = -1;
  bag.put(order);
}
