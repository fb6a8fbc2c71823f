import type { Instance } from './instance.js';
import { timePlain } from './plain-times.js';
import { afterBreak, latestArrival, latestBefore, latestHome, serviceStart, slack } from './service-times.js';
import { sumTrips } from './sum-trips.js';
import { doing, type Tours } from './tours.js';

const never = Number.POSITIVE_INFINITY;

/**
 * Of arrivals at a stop, by how many breaks the driver has had, makes departures. A break can be had on arrival, which
 * waiting for a window then costs nothing, or when the stop is done.
 */
export function stay(
  instance: Instance,
  vehicle: number,
  node: number,
  what: number,
  release: number,
  times: Float64Array,
): void {
  const { states } = instance;
  if (states > 1) restIn(instance, vehicle, times);
  for (let state = 0; state < states; state++) {
    const arrival = times[state] ?? never;
    if (what === doing.order)
      times[state] = serviceStart(instance, node, arrival) + (instance.service[node] ?? 0);
    else if (what === doing.load)
      times[state] = (arrival > release ? arrival : release) + (instance.loading[vehicle] ?? 0);
  }
  if (states > 1) restIn(instance, vehicle, times);
}

function restIn(instance: Instance, vehicle: number, times: Float64Array): void {
  for (let state = 0; state + 1 < instance.states; state++) {
    const rested = afterBreak(instance, vehicle, state, times[state] ?? never);
    if (rested < (times[state + 1] ?? never)) times[state + 1] = rested;
  }
}

/** Works out trips, loads, cost and times of a vehicle's day. Says whether it is in time everywhere. */
export function timeTour(tours: Tours, vehicle: number, times: Float64Array): boolean {
  sumTrips(tours, vehicle);
  if (tours.instance.states === 1) return timePlain(tours, vehicle);
  const isInTime = timeForward(tours, vehicle, times);
  if (isInTime) timeBackward(tours, vehicle, times);
  return isInTime;
}

function timeForward(tours: Tours, vehicle: number, times: Float64Array): boolean {
  const { instance, room, stops, what, trip, arrival, departure, tripRelease } = tours;
  const { states, nodes } = instance;
  const base = vehicle * room;
  const end = base + (tours.length[vehicle] ?? 0) - 1;
  times.fill(never);
  times[0] = instance.shiftStart[vehicle] ?? 0;
  for (let at = base; ; at++) {
    const node = stops[at] ?? 0;
    for (let state = 0; state < states; state++) arrival[at * states + state] = times[state] ?? never;
    if (at === end) break;
    const release = what[at] === doing.load ? (tripRelease[base + (trip[at] ?? 0)] ?? 0) : 0;
    stay(instance, vehicle, node, what[at] ?? 0, release, times);
    const way = instance.time[node * nodes + (stops[at + 1] ?? 0)] ?? 0;
    for (let state = 0; state < states; state++) {
      const left = times[state] ?? never;
      departure[at * states + state] = left;
      times[state] = left + way;
    }
  }
  for (let state = 0; state < states; state++)
    if ((times[state] ?? never) <= latestHome(instance, vehicle, state) + slack) return true;
  return false;
}

function timeBackward(tours: Tours, vehicle: number, times: Float64Array): void {
  const { instance, room, stops, what, trip, latest, tripRelease } = tours;
  const { states, nodes } = instance;
  const base = vehicle * room;
  const end = base + (tours.length[vehicle] ?? 0) - 1;
  for (let state = 0; state < states; state++) {
    times[state] = latestHome(instance, vehicle, state);
    latest[end * states + state] = times[state] ?? 0;
  }
  for (let at = end - 1; at >= base; at--) {
    const node = stops[at] ?? 0;
    const way = instance.time[node * nodes + (stops[at + 1] ?? 0)] ?? 0;
    const release = what[at] === doing.load ? (tripRelease[base + (trip[at] ?? 0)] ?? 0) : 0;
    for (let state = 0; state < states; state++) times[state] = (times[state] ?? 0) - way;
    leaveBy(instance, vehicle, node, what[at] ?? 0, release, times);
    for (let state = 0; state < states; state++) latest[at * states + state] = times[state] ?? 0;
  }
}

/** The reverse of `stay`: of the latest departures the latest arrivals. */
function leaveBy(
  instance: Instance,
  vehicle: number,
  node: number,
  what: number,
  release: number,
  times: Float64Array,
): void {
  const { states } = instance;
  if (states > 1) restBefore(instance, vehicle, times);
  for (let state = 0; state < states; state++) {
    const departure = times[state] ?? -never;
    if (what === doing.order)
      times[state] = latestArrival(instance, node, departure - (instance.service[node] ?? 0));
    else if (what === doing.load) {
      const loaded = departure - (instance.loading[vehicle] ?? 0);
      times[state] = release > loaded + slack ? -never : loaded;
    }
  }
  if (states > 1) restBefore(instance, vehicle, times);
}

function restBefore(instance: Instance, vehicle: number, times: Float64Array): void {
  for (let state = instance.states - 2; state >= 0; state--) {
    const rested = latestBefore(instance, vehicle, state, times[state + 1] ?? -never);
    if (rested > (times[state] ?? -never)) times[state] = rested;
  }
}
