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

function drive({ time, cost, places }: RouteProblem, vehicle: RouteVehicle, trips: Trips): number {
  if (trips.length > vehicle.tripsMax) return Number.POSITIVE_INFINITY;
  let [place, now, sum] = [vehicle.start, vehicle.shift[0], 0];
  const go = (to: number): void => {
    now += time[place * places.length + to] ?? Number.NaN;
    sum += cost[place * places.length + to] ?? Number.NaN;
    place = to;
  };
  for (const trip of trips) {
    for (const [at, most] of vehicle.capacity.entries())
      if (trip.reduce((load, order) => load + (order.load[at] ?? 0), 0) > most)
        return Number.POSITIVE_INFINITY;
    go(vehicle.depot);
    now = Math.max(now, ...trip.map(({ release }) => release)) + vehicle.loading;
    for (const order of trip) {
      if (order.cold && !vehicle.cold) return Number.POSITIVE_INFINITY;
      if (order.from !== undefined && order.from !== vehicle.depot) return Number.POSITIVE_INFINITY;
      go(order.place);
      const window = order.windows.find(([, closes]) => closes >= now);
      if (!window) return Number.POSITIVE_INFINITY;
      now = Math.max(now, window[0]) + order.service;
    }
  }
  go(vehicle.end);
  return now <= vehicle.shift[1] ? sum : Number.POSITIVE_INFINITY;
}
