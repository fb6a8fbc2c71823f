import type { RouteProblem } from '../../src/delivery/index.js';
import { planRoutes } from '../../src/delivery/index.js';
import { askPython } from '../python.js';
import { type Instance, readInstances } from './instances.js';
import { script } from './script.js';

export type RoutesMeasured = {
  readonly name: string;
  readonly orders: number;
  readonly best: number;
  /** Above the best known, as a share; undefined where not all were served or the program has no such problem. */
  readonly ours: number | undefined;
  readonly pyvrp: number | undefined;
  readonly vroom: number | undefined;
  readonly vroomSeconds: number | undefined;
};

/** Every instance with the same seconds for each, one after the other. */
export const measureRoutes = (python: string | undefined, seconds: number): RoutesMeasured[] =>
  readInstances().map((instance) => measure(instance, python, seconds));

function measure(
  { name, problem, best }: Instance,
  python: string | undefined,
  seconds: number,
): RoutesMeasured {
  const gap = (cost: number | null | undefined): number | undefined =>
    typeof cost === 'number' ? cost / problem.costScale / best - 1 : undefined;
  const asked = { ...peerProblem(problem), seconds };
  const ask = (peer: string): { found: number | null; seconds: number } | undefined =>
    python === undefined
      ? undefined
      : (askPython(python, [script, peer], asked) as { found: number | null; seconds: number });
  const vroom = asked.trips === 1 ? ask('vroom') : undefined;
  return {
    name,
    orders: problem.orders.length,
    best,
    ours: gap(ours(problem, seconds)),
    pyvrp: gap(ask('pyvrp')?.found),
    vroom: gap(vroom?.found),
    vroomSeconds: vroom?.seconds,
  };
}

function ours(problem: RouteProblem, seconds: number): number | undefined {
  const now = (): number => performance.now() / 1000;
  const planning = planRoutes(problem, { seed: 1, seconds, rounds: Number.MAX_SAFE_INTEGER, now });
  let step = planning.next();
  while (!step.done) step = planning.next();
  const { plan } = step.value;
  return plan.left.length === 0 ? plan.cost : undefined;
}

/** These instances have one depot, one kind of vehicle and one window for each order. */
function peerProblem(problem: RouteProblem) {
  const [vehicle] = problem.vehicles;
  if (!vehicle) throw new Error(`${problem.name} has no vehicle`);
  return {
    places: problem.places.length,
    matrix: [...problem.cost],
    orders: problem.orders.map(({ place, load, windows: [window = [0, 0]], service, release }) => ({
      place,
      load: load[0] ?? 0,
      from: window[0],
      until: window[1],
      service,
      release: Math.max(0, release),
    })),
    vehicles: problem.vehicles.length,
    capacity: vehicle.capacity[0] ?? 0,
    from: vehicle.shift[0],
    until: vehicle.shift[1],
    trips: Math.min(vehicle.tripsMax, problem.orders.length),
  };
}
