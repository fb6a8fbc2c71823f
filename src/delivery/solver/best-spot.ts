import type { Random } from '../../statistics/index.js';
import { serviceStart, slack } from './service-times.js';
import { stay } from './time-tours.js';
import { doing, type Tours } from './tours.js';

const never = Number.POSITIVE_INFINITY;

/** How an order comes into a day: among others, or as a trip of its own before others or after all of them. */
const forms = { among: 0, tripBefore: 1, tripAfter: 2 } as const;

/** Where one more order costs least. `vehicle` is −1 where it fits nowhere. */
export type Spot = { vehicle: number; at: number; form: number; cost: number };

export type Search = {
  readonly tours: Tours;
  readonly random: Random;
  /** How often a place is passed over, so that greed does not always end in the same. */
  readonly blink: number;
  readonly times: Float64Array;
  readonly spot: Spot;
  /** Kinds of idle vehicles that were looked at. */
  readonly seen: Uint8Array;
};

/** Finds it and leaves it in `search.spot`. */
export function findSpot(search: Search, order: number): void {
  const { tours, spot, seen } = search;
  const { instance } = tours;
  spot.vehicle = -1;
  spot.cost = never;
  seen.fill(0);
  for (let vehicle = 0; vehicle < instance.vehicles; vehicle++) {
    if (instance.takes[vehicle * instance.orders + order] === 0) continue;
    if (tours.isIdle(vehicle)) {
      const kind = instance.kind[vehicle] ?? 0;
      if (seen[kind] === 1) continue;
      seen[kind] = 1;
    }
    lookAmong(search, vehicle, order);
    if ((tours.trips[vehicle] ?? 0) < (instance.tripsMax[vehicle] ?? 0) && !tours.isIdle(vehicle))
      lookForTrip(search, vehicle, order);
  }
}

function lookAmong(search: Search, vehicle: number, order: number): void {
  const { tours, random, blink, spot } = search;
  const { instance, room, stops, what, trip, departure, latest } = tours;
  const { nodes, cost, states } = instance;
  const base = vehicle * room;
  const end = base + (tours.length[vehicle] ?? 0);
  const closes = (instance.closes[order] ?? 0) + slack;
  const served = (instance.opens[order] ?? 0) + (instance.service[order] ?? 0) - slack;
  const extra = tours.isIdle(vehicle) ? costOfGoing(tours, vehicle) : 0;
  const row = order * nodes;
  let checked = -1;
  let isRoom = false;
  for (let at = base + 1; at < end; at++) {
    const before = at - 1;
    // The last state is the latest to leave and the last to be too late: what it cannot do none can.
    if ((departure[before * states] ?? 0) > closes) return;
    if (what[before] === doing.start || (latest[at * states + states - 1] ?? 0) < served) continue;
    const [from, to] = [stops[before] ?? 0, stops[at] ?? 0];
    const added =
      (cost[from * nodes + order] ?? 0) + (cost[row + to] ?? 0) - (cost[from * nodes + to] ?? 0) + extra;
    if (added >= spot.cost) continue;
    const into = trip[before] ?? 0;
    if (into !== checked) {
      checked = into;
      isRoom = hasRoom(tours, vehicle, into, order);
    }
    if (!isRoom || (blink > 0 && random() < blink) || !isInTime(search, vehicle, before, order)) continue;
    take(spot, vehicle, at - base, forms.among, added);
  }
}

function take(spot: Spot, vehicle: number, at: number, form: number, cost: number): void {
  spot.vehicle = vehicle;
  spot.at = at;
  spot.form = form;
  spot.cost = cost;
}

/** What is saved by leaving a vehicle at home. */
function costOfGoing({ instance }: Tours, vehicle: number): number {
  const { nodes, cost, start, depot, end, fixedCost } = instance;
  const load = depot[vehicle] ?? 0;
  const there = cost[(start[vehicle] ?? 0) * nodes + load] ?? 0;
  const home = cost[load * nodes + (end[vehicle] ?? 0)] ?? 0;
  return (start[vehicle] === load ? 0 : there) + home + (fixedCost[vehicle] ?? 0);
}

function hasRoom({ instance, room, tripLoad }: Tours, vehicle: number, trip: number, order: number): boolean {
  const { dimensions, load, capacity } = instance;
  for (let each = 0; each < dimensions; each++) {
    const loaded = tripLoad[(vehicle * room + trip) * dimensions + each] ?? 0;
    const more = load[order * dimensions + each] ?? 0;
    if (loaded + more > (capacity[vehicle * dimensions + each] ?? 0) + slack) return false;
  }
  return true;
}

/** Whether everything stays in time with the order after this stop. */
function isInTime({ tours, times }: Search, vehicle: number, before: number, order: number): boolean {
  const { instance, stops, trip, room, tripRelease, departure } = tours;
  const { states, nodes, time } = instance;
  const release = instance.release[order] ?? 0;
  const into = vehicle * room + (trip[before] ?? 0);
  if (states === 1 && release <= (tripRelease[into] ?? -never)) return isInTimePlain(tours, before, order);
  if (release > (tripRelease[into] ?? -never)) leaveLater(tours, vehicle, before, release, times);
  else
    for (let state = 0; state < states; state++) times[state] = departure[before * states + state] ?? never;
  move(times, time[(stops[before] ?? 0) * nodes + order] ?? 0);
  stay(instance, vehicle, order, doing.order, 0, times);
  move(times, time[order * nodes + (stops[before + 1] ?? 0)] ?? 0);
  return isEarlyEnough(tours, before + 1, times);
}

/** The same for a driver without breaks who waits for nothing more. */
function isInTimePlain(
  { instance, stops, departure, latest }: Tours,
  before: number,
  order: number,
): boolean {
  const { nodes, time, service } = instance;
  const arrival = (departure[before] ?? 0) + (time[(stops[before] ?? 0) * nodes + order] ?? 0);
  const left = serviceStart(instance, order, arrival) + (service[order] ?? 0);
  const back = left + (time[order * nodes + (stops[before + 1] ?? 0)] ?? 0);
  return back <= (latest[before + 1] ?? -never) + slack;
}

function move(times: Float64Array, way: number): void {
  for (let state = 0; state < times.length; state++) times[state] = (times[state] ?? never) + way;
}

function isEarlyEnough({ instance, latest }: Tours, at: number, times: Float64Array): boolean {
  const { states } = instance;
  for (let state = 0; state < states; state++)
    if ((times[state] ?? never) <= (latest[at * states + state] ?? -never) + slack) return true;
  return false;
}

/** When a stop is left if its trip waits for goods that come later than all others of it. */
function leaveLater(
  { instance, stops, what, arrival }: Tours,
  vehicle: number,
  before: number,
  release: number,
  times: Float64Array,
): void {
  const { states, nodes, time } = instance;
  let at = before;
  while (what[at] !== doing.load) at--;
  for (let state = 0; state < states; state++) times[state] = arrival[at * states + state] ?? never;
  for (; ; at++) {
    const node = stops[at] ?? 0;
    stay(instance, vehicle, node, what[at] ?? 0, release, times);
    if (at === before) return;
    move(times, time[node * nodes + (stops[at + 1] ?? 0)] ?? 0);
  }
}

/** A trip for the order alone: before every other trip, and after the last. */
function lookForTrip(search: Search, vehicle: number, order: number): void {
  const { tours, spot } = search;
  const { instance, room, stops, what } = tours;
  const { nodes, cost } = instance;
  const base = vehicle * room;
  const end = base + (tours.length[vehicle] ?? 0) - 1;
  const depot = instance.depot[vehicle] ?? 0;
  const there = cost[depot * nodes + order] ?? 0;
  const back = cost[order * nodes + depot] ?? 0;
  for (let at = base; at < end; at++)
    if (
      what[at] === doing.load &&
      there + back < spot.cost &&
      isTripInTime(search, vehicle, at, order, false)
    )
      take(spot, vehicle, at - base + 1, forms.tripBefore, there + back);
  const last = stops[end - 1] ?? 0;
  const home = stops[end] ?? 0;
  const added =
    (cost[last * nodes + depot] ?? 0) +
    there +
    (cost[order * nodes + home] ?? 0) -
    (cost[last * nodes + home] ?? 0);
  if (added < spot.cost && isTripInTime(search, vehicle, end - 1, order, true))
    take(spot, vehicle, end - base, forms.tripAfter, added);
}

function isTripInTime(
  { tours, times }: Search,
  vehicle: number,
  at: number,
  order: number,
  isLast: boolean,
): boolean {
  const { instance, stops, arrival, departure } = tours;
  const { states, nodes, time } = instance;
  const depot = instance.depot[vehicle] ?? 0;
  const from = isLast ? departure : arrival;
  for (let state = 0; state < states; state++) times[state] = from[at * states + state] ?? never;
  if (isLast) move(times, time[(stops[at] ?? 0) * nodes + depot] ?? 0);
  stay(instance, vehicle, depot, doing.load, instance.release[order] ?? 0, times);
  move(times, time[depot * nodes + order] ?? 0);
  stay(instance, vehicle, order, doing.order, 0, times);
  const next = isLast ? (stops[at + 1] ?? 0) : depot;
  move(times, time[order * nodes + next] ?? 0);
  return isEarlyEnough(tours, isLast ? at + 1 : at, times);
}

/** Puts the order where it was found to cost least; times are then to be worked out again. */
export function putIn({ vehicle, at, form }: Spot, tours: Tours, order: number): void {
  const depot = tours.instance.depot[vehicle] ?? 0;
  tours.insert(vehicle, at, order, doing.order);
  if (form === forms.tripBefore) tours.insert(vehicle, at + 1, depot, doing.load);
  if (form === forms.tripAfter) tours.insert(vehicle, at, depot, doing.load);
  tours.servedBy[order] = vehicle;
}
