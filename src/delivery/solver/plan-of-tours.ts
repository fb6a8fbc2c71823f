import type { PlannedBreak, PlannedDay, PlannedStop, PlannedTrip, RoutePlan, Tour } from '../plan.js';
import type { Instance } from './instance.js';
import { afterBreak, latestHome, serviceStart, slack } from './service-times.js';

const never = Number.POSITIVE_INFINITY;

type Moment = {
  readonly time: number;
  readonly breaks: readonly PlannedBreak[];
  readonly arrived: number;
  readonly begun: number;
};
type Visit = { readonly node: number; readonly release: number; readonly isLoad: boolean };

/** Everything as early as it can be. */
export function planOfTours(instance: Instance, tours: readonly Tour[]): RoutePlan {
  const days = tours.flatMap((tour, vehicle) => (tour.length === 0 ? [] : planDay(instance, vehicle, tour)));
  const served = new Set(tours.flat(2));
  const left = Array.from({ length: instance.orders }, (_, order) => order).filter(
    (order) => !served.has(order),
  );
  return { days, left, cost: days.reduce((sum, { cost }) => sum + cost, 0) };
}

function planDay(instance: Instance, vehicle: number, tour: Tour): PlannedDay {
  const { nodes, depot, start, end } = instance;
  const [from, store, home] = [start[vehicle] ?? 0, depot[vehicle] ?? 0, end[vehicle] ?? 0];
  const visits = tour.flatMap((orders): Visit[] => {
    const release = orders.reduce((most, order) => Math.max(most, instance.release[order] ?? 0), -never);
    return [
      { node: store, release, isLoad: true },
      ...orders.map((node) => ({ node, release, isLoad: false })),
    ];
  });
  // By how many breaks the driver has had: every stop of the day so far.
  let states = standAt(instance, vehicle, instance.shiftStart[vehicle] ?? 0);
  let [node, cost] = [from, instance.fixedCost[vehicle] ?? 0];
  let now = Array.from(states, (each) => each?.at(-1)?.time);
  for (const visit of visits) {
    const way = instance.time[node * nodes + visit.node] ?? 0;
    cost += instance.cost[node * nodes + visit.node] ?? 0;
    states = stayAt(
      instance,
      vehicle,
      visit,
      states,
      now.map((time) => (time === undefined ? undefined : time + way)),
    );
    now = Array.from(states, (each) => each?.at(-1)?.time);
    node = visit.node;
  }
  const way = instance.time[node * nodes + home] ?? 0;
  cost += instance.cost[node * nodes + home] ?? 0;
  const state = now.findIndex(
    (time, at) => time !== undefined && time + way <= latestHome(instance, vehicle, at) + slack,
  );
  const moments = states[state] ?? [];
  const atHome = (now[state] ?? 0) + way;
  return {
    vehicle,
    cost,
    trips: tripsOf(instance, vehicle, tour, moments, atHome),
    breaks: [...moments.flatMap(({ breaks }) => breaks), ...restAtHome(instance, vehicle, state, atHome)],
  };
}

type Stayed = {
  readonly time: number;
  readonly arrived: number;
  readonly begun: number;
  readonly breaks: readonly PlannedBreak[];
  readonly before: readonly Moment[];
};

/** Where the day begins, before or after breaks that are due by then. */
function standAt(instance: Instance, vehicle: number, time: number): (Moment[] | undefined)[] {
  const first: Stayed = { time, arrived: time, begun: time, breaks: [], before: [] };
  return rest(instance, vehicle, [first]).map(momentsTo);
}

function momentsTo(stayed: Stayed | undefined): Moment[] | undefined {
  if (stayed === undefined) return undefined;
  const { before, ...moment } = stayed;
  return [...before, moment];
}

function stayAt(
  instance: Instance,
  vehicle: number,
  { node, release, isLoad }: Visit,
  before: readonly (Moment[] | undefined)[],
  arrivals: readonly (number | undefined)[],
): (Moment[] | undefined)[] {
  const come = Array.from(arrivals, (time, state): Stayed | undefined =>
    time === undefined
      ? undefined
      : { time, arrived: time, begun: time, breaks: [], before: before[state] ?? [] },
  );
  const served = rest(instance, vehicle, come).map((each) => {
    if (each === undefined) return undefined;
    const begun = isLoad ? Math.max(each.time, release) : serviceStart(instance, node, each.time);
    const length = isLoad ? (instance.loading[vehicle] ?? 0) : (instance.service[node] ?? 0);
    return begun === never ? undefined : { ...each, begun, time: begun + length };
  });
  return rest(instance, vehicle, served).map(momentsTo);
}

function rest(
  instance: Instance,
  vehicle: number,
  stayed: readonly (Stayed | undefined)[],
): (Stayed | undefined)[] {
  const rested = Array.from({ length: instance.states }, (_, state) => stayed[state]);
  for (let state = 0; state + 1 < instance.states; state++) {
    const each = rested[state];
    if (each === undefined) continue;
    const ends = afterBreak(instance, vehicle, state, each.time);
    if (ends >= (rested[state + 1]?.time ?? never)) continue;
    const length = instance.breakLength[vehicle * (instance.states - 1) + state] ?? 0;
    rested[state + 1] = { ...each, time: ends, breaks: [...each.breaks, { begins: ends - length, ends }] };
  }
  return rested;
}

/** Breaks whose time comes when the driver is home again. */
function restAtHome(instance: Instance, vehicle: number, state: number, arrived: number): PlannedBreak[] {
  const breaks: PlannedBreak[] = [];
  let now = arrived;
  for (let each = Math.max(0, state); each < (instance.breaks[vehicle] ?? 0); each++) {
    const ends = afterBreak(instance, vehicle, each, now);
    if (ends === never) break;
    breaks.push({ begins: ends - (instance.breakLength[vehicle * (instance.states - 1) + each] ?? 0), ends });
    now = ends;
  }
  return breaks;
}

function tripsOf(
  instance: Instance,
  vehicle: number,
  tour: Tour,
  moments: readonly Moment[],
  home: number,
): PlannedTrip[] {
  // The first is where the day begins.
  let at = 1;
  return tour.map((orders): PlannedTrip => {
    const load = moments[at++];
    const stops = orders.map((order): PlannedStop => {
      const stop = moments[at++];
      const begins = stop?.begun ?? 0;
      return { order, arrives: stop?.arrived ?? 0, begins, leaves: begins + (instance.service[order] ?? 0) };
    });
    const loads = load?.begun ?? 0;
    return {
      loads,
      leaves: loads + (instance.loading[vehicle] ?? 0),
      stops,
      back: moments[at]?.arrived ?? home,
    };
  });
}
