import type { RouteProblem, RouteVehicle } from './problem.js';

/** One thing that could be otherwise. */
export type SingleChange =
  | { readonly kind: 'vehicle'; readonly vehicle: string }
  | { readonly kind: 'dock'; readonly order: string; readonly minutes: number }
  | { readonly kind: 'later' | 'earlier'; readonly vehicle: string; readonly minutes: number }
  | { readonly kind: 'capacity'; readonly vehicle: string; readonly capacity: readonly number[] };

export type ChangedProblem = { readonly change: SingleChange; readonly problem: RouteProblem };

const dockMinutes = [10, 20, 30, 40, 60];
const laterMinutes = [30, 60];
const earlierMinutes = [15, 30, 60];

/**
 * What could serve all, each a list from the smallest change to the largest: the first of it that does is told. Vehicles
 * alike are changed once.
 */
export function changedProblems(problem: RouteProblem, docks: readonly number[]): ChangedProblem[][] {
  const kinds = [...new Map(problem.vehicles.map((vehicle) => [alike(vehicle), vehicle])).values()];
  return [
    ...kinds.map((vehicle) => [oneMore(problem, vehicle)]),
    ...docks.map((at) => dockMinutes.map((minutes) => openLonger(problem, at, minutes))),
    ...kinds.map((vehicle) => laterMinutes.map((minutes) => shifted(problem, vehicle, 'later', minutes))),
    ...kinds.map((vehicle) => earlierMinutes.map((minutes) => shifted(problem, vehicle, 'earlier', minutes))),
    ...kinds.map((vehicle) => [takingAll(problem, vehicle)]),
  ];
}

const alike = ({ id: _, ...rest }: RouteVehicle): string => JSON.stringify(rest);

function oneMore(problem: RouteProblem, vehicle: RouteVehicle): ChangedProblem {
  const another = { ...vehicle, id: `${vehicle.id} +1` };
  return {
    change: { kind: 'vehicle', vehicle: vehicle.id },
    problem: { ...problem, vehicles: [...problem.vehicles, another] },
  };
}

function openLonger(problem: RouteProblem, at: number, minutes: number): ChangedProblem {
  const orders = problem.orders.map((order, index) => {
    const [opens, closes] = order.windows.at(-1) ?? [0, 0];
    return index === at
      ? { ...order, windows: [...order.windows.slice(0, -1), [opens, closes + minutes] as const] }
      : order;
  });
  const order = problem.orders[at]?.id ?? '';
  return { change: { kind: 'dock', order, minutes }, problem: { ...problem, orders } };
}

function shifted(
  problem: RouteProblem,
  { id }: RouteVehicle,
  kind: 'later' | 'earlier',
  minutes: number,
): ChangedProblem {
  const vehicles = problem.vehicles.map((vehicle) => {
    const [from, to] = vehicle.shift;
    const shift = kind === 'later' ? ([from, to + minutes] as const) : ([from - minutes, to] as const);
    return vehicle.id === id ? { ...vehicle, shift } : vehicle;
  });
  return { change: { kind, vehicle: id, minutes }, problem: { ...problem, vehicles } };
}

/** It takes all orders at once. */
function takingAll(problem: RouteProblem, { id }: RouteVehicle): ChangedProblem {
  const capacity = problem.dimensions.map((_, at) =>
    problem.orders.reduce((sum, { load }) => sum + (load[at] ?? 0), 0),
  );
  const vehicles = problem.vehicles.map((vehicle) =>
    vehicle.id === id ? { ...vehicle, capacity } : vehicle,
  );
  return { change: { kind: 'capacity', vehicle: id, capacity }, problem: { ...problem, vehicles } };
}
