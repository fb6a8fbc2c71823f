import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { expectedBy, type Wording, wording } from '../../lib/wording/index.js';
import type { RouteOrder, RouteProblem, RouteVehicle } from '../problem.js';
import { dimensionsOf } from './amounts.js';
import { type Distances, findDistances } from './distances.js';
import { itemsIn, partOf, unknownFields } from './items.js';
import { OrderInput, ProblemInput, VehicleInput } from './problem-input.js';
import { type ProblemReading, unread, type Whereabouts } from './problem-reading.js';
import { orderFrom, vehiclesFrom } from './resolve.js';

export type ParseOptions = {
  readonly file: string;
  /** Of a file that is no JSON. */
  readonly where?: Whereabouts;
  readonly distances?: Distances;
  readonly units?: Pick<RouteProblem, 'costUnit' | 'isClock' | 'costScale'>;
};

const inJson =
  (file: string): Whereabouts =>
  (kind, index, path) => ({ file, field: pointerTo('', [kind, index, ...path]) });

/** Reads a problem; an order or a vehicle that cannot be used is told and left out, and the rest is planned. */
export function parseProblem(value: unknown, options: ParseOptions): ProblemReading {
  const { file, where = inJson(file) } = options;
  const parsed = ProblemInput.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, ...issue }) =>
      whole(file, path, partOf(value, path), expectedBy(issue)),
    );
    return unread(...issues.slice(0, 10));
  }
  const input = parsed.data;
  const distances = options.distances ?? findDistances(input);
  if ('path' in distances) return unread(whole(file, distances.path, distances.found, distances.expected));
  const orders = itemsIn(input.orders, 'orders', OrderInput, where);
  const vehicles = itemsIn(input.vehicles, 'vehicles', VehicleInput, where);
  const given = [
    ...orders.kept.map(({ item }) => item.load),
    ...vehicles.kept.map(({ item }) => item.capacity),
  ];
  const dimensions = dimensionsOf(given);
  const setting = { input, names: distances.names, dimensions, where };
  const cars = vehicles.kept.map((each) => vehiclesFrom(each, setting));
  const fleet = cars.flatMap(({ kept }) => kept);
  const asked = orders.kept.map((each) => orderFrom(each, setting, fleet));
  const problems: Problem[] = [
    ...unknownFields(value, ProblemInput, (name) => ({ file, field: pointerTo('', [name]) })),
    ...orders.problems,
    ...vehicles.problems,
    ...cars.flatMap(({ problems: found }) => found),
    ...asked.flatMap(({ problems: found }) => found),
  ];
  const day: RouteProblem = {
    name: input.name ?? file,
    dimensions,
    places: distances.names,
    time: distances.time,
    cost: costIn(input, distances),
    ...(options.units ?? { costUnit: input.minimise, isClock: true, costScale: 1 }),
    vehicles: named(fleet),
    orders: named(asked.flatMap(({ kept }) => kept)),
  };
  return {
    ...(day.vehicles.length > 0 && day.orders.length > 0 ? { problem: day } : {}),
    problems: day.vehicles.length > 0 ? problems : [...problems, noVehicles(file)],
    orders: { read: input.orders.length, kept: day.orders.length },
    vehicles: { read: input.vehicles.length, kept: cars.filter(({ kept }) => kept.length > 0).length },
    assumed: distances.assumed,
  };
}

const costIn = ({ minimise }: ProblemInput, { time, metres }: Distances): Float64Array =>
  minimise === 'metres' ? (metres ?? time) : time;

const whole = (file: string, path: readonly PropertyKey[], found: unknown, expected: Wording): Problem =>
  problem('route-unreadable', { file, field: pointerTo('', path) }, wording('route.says.unreadable'), {
    found: formatFound(found),
    expected,
  });

const noVehicles = (file: string): Problem =>
  problem('route-unreadable', { file, field: '/vehicles' }, wording('route.says.unreadable'), {
    found: wording('found.nothing'),
    expected: wording('expect.route.vehicle'),
  });

/** Two of one name are told apart, so that a plan can be read. */
function named<T extends RouteOrder | RouteVehicle>(list: readonly T[]): T[] {
  const counts = new Map<string, number>();
  return list.map((each) => {
    const count = (counts.get(each.id) ?? 0) + 1;
    counts.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id} (${count})` };
  });
}
