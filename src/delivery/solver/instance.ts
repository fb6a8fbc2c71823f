import type { RouteOrder, RouteProblem, RouteVehicle } from '../problem.js';

/**
 * A problem in typed arrays. Nodes are the orders, 0 to `orders` − 1, and after them the places where vehicles begin,
 * load and end.
 */
export type Instance = {
  readonly orders: number;
  readonly nodes: number;
  readonly vehicles: number;
  readonly dimensions: number;
  readonly time: Float64Array;
  readonly cost: Float64Array;
  /** By order and dimension. */
  readonly load: Float64Array;
  readonly service: Float64Array;
  readonly release: Float64Array;
  readonly priority: Float64Array;
  /** Windows of node `n` are those from `windowFrom[n]` to `windowFrom[n + 1]` − 1. */
  readonly windowFrom: Int32Array;
  readonly windowStart: Float64Array;
  readonly windowEnd: Float64Array;
  /** From the first window's start to the last one's end. */
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** By vehicle and dimension. */
  readonly capacity: Float64Array;
  readonly shiftStart: Float64Array;
  readonly shiftEnd: Float64Array;
  readonly start: Int32Array;
  readonly depot: Int32Array;
  readonly end: Int32Array;
  readonly tripsMax: Int32Array;
  readonly loading: Float64Array;
  readonly fixedCost: Float64Array;
  /** Vehicles alike in everything have the same number. */
  readonly kind: Int32Array;
  /** By vehicle and order: whether it may take it. */
  readonly takes: Uint8Array;
  /** How often a driver may be in another state for having had another break, the first state included. */
  readonly states: number;
  readonly breaks: Int32Array;
  /** By vehicle and break. */
  readonly breakStart: Float64Array;
  readonly breakEnd: Float64Array;
  readonly breakLength: Float64Array;
};

export function makeInstance(problem: RouteProblem): Instance {
  const { orders, vehicles, dimensions } = problem;
  const extra = [...new Set(vehicles.flatMap(({ start, depot, end }) => [start, depot, end]))];
  const places = [...orders.map(({ place }) => place), ...extra];
  const nodeOf = (place: number): number => orders.length + extra.indexOf(place);
  const of = (each: (vehicle: RouteVehicle) => number) => Float64Array.from(vehicles, each);
  const placed = (each: (vehicle: RouteVehicle) => number) =>
    Int32Array.from(vehicles, (vehicle) => nodeOf(each(vehicle)));
  return {
    orders: orders.length,
    nodes: places.length,
    vehicles: vehicles.length,
    dimensions: dimensions.length,
    time: between(problem.time, problem.places.length, places),
    cost: between(problem.cost, problem.places.length, places),
    load: Float64Array.from(orders.flatMap(({ load }) => load)),
    service: Float64Array.from(orders, ({ service }) => service),
    release: Float64Array.from(orders, ({ release }) => release),
    priority: Float64Array.from(orders, ({ priority }) => priority),
    ...windowsOf(orders),
    capacity: Float64Array.from(vehicles.flatMap(({ capacity }) => capacity)),
    shiftStart: of(({ shift: [start] }) => start),
    shiftEnd: of(({ shift: [, end] }) => end),
    start: placed(({ start }) => start),
    depot: placed(({ depot }) => depot),
    end: placed(({ end }) => end),
    tripsMax: Int32Array.from(vehicles, ({ tripsMax }) => Math.min(tripsMax, orders.length)),
    loading: of(({ loading }) => loading),
    fixedCost: of(({ fixedCost }) => fixedCost),
    kind: kindsOf(vehicles),
    takes: Uint8Array.from(
      vehicles.flatMap((vehicle) => orders.map((order) => Number(mayTake(vehicle, order)))),
    ),
    ...breaksOf(vehicles),
  };
}

const mayTake = (vehicle: RouteVehicle, order: RouteOrder): boolean =>
  (vehicle.cold || !order.cold) &&
  (order.from === undefined || order.from === vehicle.depot) &&
  order.load.every((amount, at) => amount <= (vehicle.capacity[at] ?? 0));

function between(matrix: Float64Array, size: number, places: readonly number[]): Float64Array {
  const part = new Float64Array(places.length ** 2);
  for (const [row, from] of places.entries())
    for (const [column, to] of places.entries())
      part[row * places.length + column] = matrix[from * size + to] ?? 0;
  return part;
}

function windowsOf(orders: readonly RouteOrder[]) {
  const windowFrom = new Int32Array(orders.length + 1);
  for (const [at, { windows }] of orders.entries())
    windowFrom[at + 1] = (windowFrom[at] ?? 0) + windows.length;
  const all = orders.flatMap(({ windows }) => windows);
  return {
    windowFrom,
    windowStart: Float64Array.from(all, ([start]) => start),
    windowEnd: Float64Array.from(all, ([, end]) => end),
    opens: Float64Array.from(orders, ({ windows }) => windows[0]?.[0] ?? 0),
    closes: Float64Array.from(orders, ({ windows }) => windows.at(-1)?.[1] ?? 0),
  };
}

function kindsOf(vehicles: readonly RouteVehicle[]): Int32Array {
  const kinds = new Map<string, number>();
  return Int32Array.from(vehicles, ({ id: _, ...rest }) => {
    const key = JSON.stringify(rest);
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    return kind;
  });
}

function breaksOf(vehicles: readonly RouteVehicle[]) {
  const states = 1 + vehicles.reduce((most, { breaks }) => Math.max(most, breaks.length), 0);
  const all = (of: (each: RouteVehicle['breaks'][number]) => number) =>
    Float64Array.from(
      vehicles.flatMap(({ breaks }) =>
        Array.from({ length: states - 1 }, (_, at) => {
          const each = breaks[at];
          return each ? of(each) : 0;
        }),
      ),
    );
  return {
    states,
    breaks: Int32Array.from(vehicles, ({ breaks }) => breaks.length),
    breakStart: all(({ window: [start] }) => start),
    breakEnd: all(({ window: [, end] }) => end),
    breakLength: all(({ duration }) => duration),
  };
}
