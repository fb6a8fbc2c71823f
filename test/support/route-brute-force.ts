import type { RouteOrder, RouteProblem, RouteVehicle } from '../../src/delivery/problem.js';

// Written from the rules alone, without a line of what it judges: every turn of every set of orders, cut into trips in
// every way, is driven through the day.

type Trips = readonly (readonly RouteOrder[])[];

/** The most priority that can be served, and the least it costs. */
export function bruteForceRoutes(problem: RouteProblem): { priority: number; cost: number } {
  const all = 2 ** problem.orders.length;
  let together: number[] = [0, ...new Array<number>(all - 1).fill(Number.POSITIVE_INFINITY)];
  for (const vehicle of problem.vehicles) {
    const own = cheapestDays(problem, vehicle);
    together = together.map((_, set) => {
      let least = Number.POSITIVE_INFINITY;
      for (let part = 0; part < all; part++)
        if ((part & set) === part) least = Math.min(least, (own[part] ?? 0) + (together[set - part] ?? 0));
      return least;
    });
  }
  const weight = (set: number) =>
    problem.orders.reduce((sum, { priority }, at) => sum + (set & (1 << at) ? priority : 0), 0);
  let best = { priority: 0, cost: 0 };
  for (const [set, cost] of together.entries()) {
    const priority = weight(set);
    if (cost === Number.POSITIVE_INFINITY) continue;
    if (priority > best.priority || (priority === best.priority && cost < best.cost))
      best = { priority, cost };
  }
  return best;
}

function cheapestDays(problem: RouteProblem, vehicle: RouteVehicle): number[] {
  const least = new Array<number>(2 ** problem.orders.length).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  const extend = (set: number, trips: Trips): void => {
    if (set > 0) least[set] = Math.min(least[set] ?? 0, drive(problem, vehicle, trips));
    for (const [at, order] of problem.orders.entries()) {
      if (set & (1 << at)) continue;
      extend(set | (1 << at), [...trips, [order]]);
      const last = trips.at(-1);
      if (last) extend(set | (1 << at), [...trips.slice(0, -1), [...last, order]]);
    }
  };
  extend(0, []);
  return least;
}

/** A time at which a driver stands somewhere, and how many breaks were had by then. */
type Moment = readonly [now: number, had: number];

const restOnce = ({ breaks }: RouteVehicle, [now, had]: Moment): Moment[] => {
  const next = breaks[had];
  return next && now <= next.window[1] ? [[Math.max(now, next.window[0]) + next.duration, had + 1]] : [];
};

/** Every way to have some of the breaks that are left here, or none. */
const rest = (vehicle: RouteVehicle, moments: readonly Moment[]): Moment[] =>
  moments.flatMap((moment) => [moment, ...rest(vehicle, restOnce(vehicle, moment))]);

/** Whether the breaks that are left can be had at home. */
const mayEnd = (vehicle: RouteVehicle, moment: Moment): boolean => {
  if (moment[1] === vehicle.breaks.length) return true;
  const [rested] = restOnce(vehicle, moment);
  return rested !== undefined && mayEnd(vehicle, rested);
};

function drive({ time, cost, places }: RouteProblem, vehicle: RouteVehicle, trips: Trips): number {
  if (trips.length > vehicle.tripsMax) return Number.POSITIVE_INFINITY;
  let [place, sum] = [vehicle.start, vehicle.fixedCost];
  let moments: readonly Moment[] = rest(vehicle, [[vehicle.shift[0], 0]]);
  const then = (next: (now: number) => number | undefined): void => {
    moments = moments.flatMap(([now, had]): Moment[] => {
      const later = next(now);
      return later === undefined ? [] : [[later, had]];
    });
  };
  const go = (to: number): void => {
    then((now) => now + (time[place * places.length + to] ?? Number.NaN));
    sum += cost[place * places.length + to] ?? Number.NaN;
    place = to;
    moments = rest(vehicle, moments);
  };
  for (const trip of trips) {
    for (const [at, most] of vehicle.capacity.entries())
      if (trip.reduce((load, order) => load + (order.load[at] ?? 0), 0) > most)
        return Number.POSITIVE_INFINITY;
    go(vehicle.depot);
    then((now) => Math.max(now, ...trip.map(({ release }) => release)) + vehicle.loading);
    moments = rest(vehicle, moments);
    for (const order of trip) {
      if (order.cold && !vehicle.cold) return Number.POSITIVE_INFINITY;
      if (order.from !== undefined && order.from !== vehicle.depot) return Number.POSITIVE_INFINITY;
      go(order.place);
      then((now) => {
        const window = order.windows.find(([, closes]) => closes >= now);
        return window && Math.max(now, window[0]) + order.service;
      });
      moments = rest(vehicle, moments);
    }
  }
  go(vehicle.end);
  const isHome = moments.some((moment) => moment[0] <= vehicle.shift[1] && mayEnd(vehicle, moment));
  return isHome ? sum : Number.POSITIVE_INFINITY;
}
