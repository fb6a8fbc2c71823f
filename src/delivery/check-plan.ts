import type { PlannedDay, PlannedTrip, RoutePlan } from './plan.js';
import type { RouteOrder, RouteProblem, RouteVehicle } from './problem.js';

/** A rule that a plan breaks, and whose day or order it is. */
export type PlanFault = { readonly rule: PlanRule; readonly of: string };
export type PlanRule =
  | 'served-once'
  | 'left-told'
  | 'window'
  | 'release'
  | 'load'
  | 'takes'
  | 'shift'
  | 'travel'
  | 'service'
  | 'loading'
  | 'trips'
  | 'break'
  | 'cost'
  | 'vehicle-once';

const tolerance = 1e-6;
const isBefore = (one: number, other: number): boolean => one < other - tolerance;
const differ = (one: number, other: number): boolean =>
  Math.abs(one - other) > tolerance * Math.max(1, Math.abs(one));

/**
 * Everything a plan says held against the problem as it was read, from nothing but the two: it shares no line with what
 * made the plan, and no plan is shown that it finds a fault in.
 */
export function checkPlan(problem: RouteProblem, plan: RoutePlan): PlanFault[] {
  const vehicles = plan.days.map(({ vehicle }) => vehicle);
  const twice = vehicles.filter((vehicle, at) => vehicles.indexOf(vehicle) !== at);
  const sum = plan.days.reduce((total, { cost }) => total + cost, 0);
  return [
    ...checkServed(problem, plan),
    ...twice.map((vehicle) => fault('vehicle-once', nameOf(problem.vehicles, vehicle))),
    ...plan.days.flatMap((day) => checkDay(problem, day)),
    ...(differ(sum, plan.cost) ? [fault('cost', problem.name)] : []),
  ];
}

const fault = (rule: PlanRule, of: string): PlanFault => ({ rule, of });
const nameOf = (list: readonly { readonly id: string }[], at: number): string => list[at]?.id ?? `#${at}`;

function checkServed({ orders }: RouteProblem, { days, left }: RoutePlan): PlanFault[] {
  const counts = new Map<number, number>();
  for (const { trips } of days)
    for (const { stops } of trips)
      for (const { order } of stops) counts.set(order, (counts.get(order) ?? 0) + 1);
  return orders.flatMap(({ id }, at) => {
    const count = counts.get(at) ?? 0;
    if (count > 1) return fault('served-once', id);
    return (count === 0) === left.includes(at) ? [] : fault('left-told', id);
  });
}

function checkDay(problem: RouteProblem, day: PlannedDay): PlanFault[] {
  const vehicle = problem.vehicles[day.vehicle];
  if (!vehicle) return [fault('takes', `#${day.vehicle}`)];
  const of = (rule: PlanRule, isBroken: boolean) => (isBroken ? [fault(rule, vehicle.id)] : []);
  const [first, last] = [day.trips[0], day.trips.at(-1)];
  if (!first || !last) return [fault('trips', vehicle.id)];
  const between = (from: number, to: number) => problem.time[from * problem.places.length + to] ?? Number.NaN;
  const [begins, ends] = vehicle.shift;
  return [
    ...of('trips', day.trips.length > vehicle.tripsMax),
    ...of(
      'shift',
      isBefore(first.loads, begins + between(vehicle.start, vehicle.depot)) || isBefore(ends, last.back),
    ),
    ...day.trips.flatMap((trip, at) => checkTrip(problem, vehicle, trip, at === day.trips.length - 1)),
    ...day.trips.flatMap((trip, at) =>
      of('travel', at > 0 && isBefore(trip.loads, day.trips[at - 1]?.back ?? Number.POSITIVE_INFINITY)),
    ),
    ...of('cost', differ(costOf(problem, vehicle, day), day.cost)),
    ...checkBreaks(problem, vehicle, day),
  ];
}

function checkTrip(
  problem: RouteProblem,
  vehicle: RouteVehicle,
  trip: PlannedTrip,
  isLast: boolean,
): PlanFault[] {
  const { orders, places, time } = problem;
  const way = (from: number, to: number) => time[from * places.length + to] ?? Number.NaN;
  const faults: PlanFault[] = [];
  const note = (rule: PlanRule, of: string, isBroken: boolean) => {
    if (isBroken) faults.push(fault(rule, of));
  };
  note('trips', vehicle.id, trip.stops.length === 0);
  note('loading', vehicle.id, isBefore(trip.leaves - trip.loads, vehicle.loading));
  const load = vehicle.capacity.map(() => 0);
  let [place, left] = [vehicle.depot, trip.leaves];
  for (const stop of trip.stops) {
    const order = orders[stop.order];
    if (!order) return [...faults, fault('takes', `#${stop.order}`)];
    note('travel', order.id, !(stop.arrives >= left + way(place, order.place) - tolerance));
    note('window', order.id, !isInWindow(order, stop.begins) || isBefore(stop.begins, stop.arrives));
    note('service', order.id, isBefore(stop.leaves - stop.begins, order.service));
    note('release', order.id, isBefore(trip.loads, order.release));
    note(
      'takes',
      order.id,
      (order.cold && !vehicle.cold) || (order.from !== undefined && order.from !== vehicle.depot),
    );
    for (const [at, amount] of order.load.entries()) load[at] = (load[at] ?? 0) + amount;
    [place, left] = [order.place, stop.leaves];
  }
  note(
    'load',
    vehicle.id,
    load.some((amount, at) => isBefore(vehicle.capacity[at] ?? 0, amount)),
  );
  note(
    'travel',
    vehicle.id,
    !(trip.back >= left + way(place, isLast ? vehicle.end : vehicle.depot) - tolerance),
  );
  return faults;
}

const isInWindow = ({ windows }: RouteOrder, time: number): boolean =>
  windows.some(([opens, closes]) => !isBefore(time, opens) && !isBefore(closes, time));

function costOf(
  { cost, places, orders }: RouteProblem,
  vehicle: RouteVehicle,
  { trips }: PlannedDay,
): number {
  const stops = trips.flatMap(({ stops }) => [
    vehicle.depot,
    ...stops.map(({ order }) => orders[order]?.place ?? -1),
  ]);
  const way = [vehicle.start, ...stops, vehicle.end];
  return way.reduce(
    (sum, place, at) =>
      at === 0 ? sum : sum + (cost[(way[at - 1] ?? -1) * places.length + place] ?? Number.NaN),
    vehicle.fixedCost,
  );
}

/** Every break in its time, and nothing else done meanwhile: neither driving, nor loading, nor handing over. */
function checkBreaks(
  { places, time, orders }: RouteProblem,
  vehicle: RouteVehicle,
  { trips, breaks }: PlannedDay,
): PlanFault[] {
  const faults = vehicle.breaks.flatMap(({ window: [from, to], duration }, at) => {
    const had = breaks[at];
    const isWrong =
      !had ||
      isBefore(had.begins, from) ||
      isBefore(to, had.begins) ||
      isBefore(had.ends - had.begins, duration);
    return isWrong ? [fault('break', vehicle.id)] : [];
  });
  const work = trips.flatMap(({ loads, leaves, stops }) => [
    [loads, leaves] as const,
    ...stops.map(({ begins, leaves: left }) => [begins, left] as const),
  ]);
  for (const had of breaks)
    if (
      work.some(([from, to]) => to - from > tolerance && isBefore(from, had.ends) && isBefore(had.begins, to))
    )
      faults.push(fault('break', vehicle.id));
  // Between two pieces of work lie the way and the breaks that fall there.
  const way = (from: number, to: number) => time[from * places.length + to] ?? Number.NaN;
  let [place, left] = [vehicle.start, vehicle.shift[0]];
  const go = (to: number, by: number) => {
    const rest = breaks
      .filter(({ begins, ends }) => !isBefore(begins, left) && !isBefore(by, ends))
      .reduce((sum, { begins, ends }) => sum + ends - begins, 0);
    if (isBefore(by - left, way(place, to) + rest)) faults.push(fault('break', vehicle.id));
    place = to;
  };
  for (const { loads, leaves, stops } of trips) {
    go(vehicle.depot, loads);
    left = leaves;
    for (const { order, begins, leaves: after } of stops) {
      go(orders[order]?.place ?? -1, begins);
      left = after;
    }
  }
  return faults;
}
