import type { Instance } from '../solver/instance.js';
import { latestHome, slack } from '../solver/service-times.js';
import { stay } from '../solver/time-tours.js';
import { doing } from '../solver/tours.js';
import { keepLabel, type PartialDay } from './labels.js';

const never = Number.POSITIVE_INFINITY;

/**
 * Of one vehicle the cheapest day for every set of orders it can serve, by the bits of the set: dynamic programming over
 * sets, last stops and the goods a trip has waited for, which decide when it may leave.
 */
export function bestDays(instance: Instance, vehicle: number): (PartialDay | undefined)[] {
  const sets = 2 ** instance.orders;
  const atStore = Array.from({ length: sets }, (): PartialDay[] => []);
  const onTheWay = Array.from({ length: sets }, () => new Map<number, PartialDay[]>());
  const best = new Array<PartialDay | undefined>(sets).fill(undefined);
  const keep = (label: PartialDay): void => {
    const there = onTheWay[label.served];
    const labels = there?.get(label.at) ?? [];
    keepLabel(labels, label);
    there?.set(label.at, labels);
  };
  atStore[0]?.push(beginDay(instance, vehicle));
  for (let served = 0; served < sets; served++) {
    for (const labels of onTheWay[served]?.values() ?? [])
      for (const label of labels) {
        serveNext(instance, vehicle, label, keep);
        const home = goHome(instance, vehicle, label);
        if (home !== undefined && home.cost < (best[served]?.cost ?? never)) best[served] = home;
        const back = goBack(instance, vehicle, label);
        if (back) keepLabel(atStore[served] ?? [], back);
      }
    for (const label of atStore[served] ?? [])
      for (const loaded of loadAt(instance, vehicle, label)) serveNext(instance, vehicle, loaded, keep);
  }
  return best;
}

function beginDay(instance: Instance, vehicle: number): PartialDay {
  const { states, dimensions, nodes, start, depot } = instance;
  const [from, store] = [start[vehicle] ?? 0, depot[vehicle] ?? 0];
  const times = new Float64Array(states).fill(never);
  times[0] = instance.shiftStart[vehicle] ?? 0;
  stay(instance, vehicle, from, doing.start, 0, times);
  return {
    served: 0,
    at: store,
    cost: (instance.fixedCost[vehicle] ?? 0) + (instance.cost[from * nodes + store] ?? 0),
    times: times.map((time) => time + (instance.time[from * nodes + store] ?? 0)),
    load: new Float64Array(dimensions),
    release: -never,
    trips: 0,
    before: undefined,
  };
}

/** The vehicle loaded: at once with what is there, or when something more has come. */
function loadAt(instance: Instance, vehicle: number, label: PartialDay): PartialDay[] {
  if (label.trips >= (instance.tripsMax[vehicle] ?? 0)) return [];
  const come = label.times.reduce((some, time) => Math.min(some, time), never);
  const waits = [...new Set(instance.release)].filter((release) => release > come);
  return [come, ...waits].map((release) => {
    const times = label.times.slice();
    stay(instance, vehicle, label.at, doing.load, release, times);
    return {
      ...label,
      times,
      release,
      trips: label.trips + 1,
      load: new Float64Array(instance.dimensions),
      before: label,
    };
  });
}

function serveNext(
  instance: Instance,
  vehicle: number,
  label: PartialDay,
  keep: (label: PartialDay) => void,
): void {
  const { orders, nodes, dimensions } = instance;
  for (let order = 0; order < orders; order++) {
    if ((label.served & (1 << order)) !== 0 || instance.takes[vehicle * orders + order] === 0) continue;
    if ((instance.release[order] ?? 0) > label.release) continue;
    const load = label.load.map((amount, at) => amount + (instance.load[order * dimensions + at] ?? 0));
    if (load.some((amount, at) => amount > (instance.capacity[vehicle * dimensions + at] ?? 0) + slack))
      continue;
    const times = label.times.map((time) => time + (instance.time[label.at * nodes + order] ?? 0));
    stay(instance, vehicle, order, doing.order, 0, times);
    if (times.every((time) => time === never)) continue;
    const cost = label.cost + (instance.cost[label.at * nodes + order] ?? 0);
    keep({ ...label, served: label.served | (1 << order), at: order, cost, times, load, before: label });
  }
}

function goHome(instance: Instance, vehicle: number, label: PartialDay): PartialDay | undefined {
  const home = instance.end[vehicle] ?? 0;
  const way = instance.time[label.at * instance.nodes + home] ?? 0;
  const isInTime = label.times.some(
    (time, state) => time + way <= latestHome(instance, vehicle, state) + slack,
  );
  return isInTime
    ? { ...label, cost: label.cost + (instance.cost[label.at * instance.nodes + home] ?? 0) }
    : undefined;
}

function goBack(instance: Instance, vehicle: number, label: PartialDay): PartialDay | undefined {
  if (label.trips >= (instance.tripsMax[vehicle] ?? 0)) return undefined;
  const store = instance.depot[vehicle] ?? 0;
  const way = instance.time[label.at * instance.nodes + store] ?? 0;
  const times = label.times.map((time) => time + way);
  const latest = instance.shiftEnd[vehicle] ?? 0;
  if (times.every((time) => time > latest)) return undefined;
  const cost = label.cost + (instance.cost[label.at * instance.nodes + store] ?? 0);
  return {
    ...label,
    at: store,
    cost,
    times,
    load: new Float64Array(instance.dimensions),
    release: -never,
    before: label,
  };
}
