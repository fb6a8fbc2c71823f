import { formatMessage, type Language, presentProblems } from '../findings/index.js';
import { asIs, commas, type Wording, wording } from '../lib/wording/index.js';
import type { RouteAnswer, RoutesPlanned } from './api.js';
import type { SingleChange } from './changed-problems.js';
import type { PlannedDay } from './plan.js';
import type { PlannedRoutes } from './plan-routes.js';
import type { RouteProblem } from './problem.js';
import type { ProblemReading } from './readers/problem-reading.js';

type Say = (text: Wording) => string;

/** A plan as it leaves; costs and times of a benchmark in its own unit. */
export function presentRoutes(
  { problem, problems, orders, vehicles, assumed }: ProblemReading,
  planned: PlannedRoutes | undefined,
  language: Language,
): RouteAnswer {
  const say: Say = (text) => formatMessage(text, language);
  const isPlanned = problem !== undefined && planned !== undefined;
  return {
    says: isPlanned ? lead(problem, planned).map(say) : [],
    orders,
    vehicles,
    assumed: assumed.map(say),
    ...(isPlanned ? { plan: presentPlan(problem, planned, say) } : {}),
    problems: presentProblems(problems, language),
  };
}

const costSays = ({ costUnit, costScale }: RouteProblem, cost: number): Wording =>
  wording(`route.cost.${costUnit}`, { cost: Math.round((cost / costScale) * 10) / 10 });

function lead(
  problem: RouteProblem,
  { plan, method, rounds, changes, isAllTried }: PlannedRoutes,
): Wording[] {
  const cost = costSays(problem, plan.cost);
  const orders = problem.orders.length;
  const served = orders - plan.left.length;
  const none = method === 'exact' && isAllTried ? 'route.change.none' : 'route.change.not-found';
  return [
    plan.left.length === 0
      ? wording('route.all', { orders, vehicles: plan.days.length, cost })
      : wording('route.not-all', { served, orders, cost }),
    method === 'exact' ? wording('route.is-best') : wording('route.is-found', { rounds }),
    ...(plan.left.length > 0 && problem.isClock && changes.length === 0 ? [wording(none)] : []),
  ];
}

function presentPlan(problem: RouteProblem, planned: PlannedRoutes, say: Say): RoutesPlanned {
  const { method, rounds, plan } = planned;
  const { costUnit, costScale, isClock, dimensions } = problem;
  return {
    method,
    rounds,
    costUnit,
    cost: plan.cost / costScale,
    isClock,
    dimensions: [...dimensions],
    days: plan.days.map((day) => presentDay(problem, day)),
    left: presentLeft(problem, planned, say),
    sets: planned.sets.map(({ served, priority, cost }) => ({
      served: served.map((order) => idOf(problem, order)),
      priority,
      cost: cost / costScale,
    })),
    changes: planned.changes.map(({ change, cost }) => ({
      kind: change.kind,
      of: change.kind === 'dock' ? change.order : change.vehicle,
      ...('minutes' in change ? { minutes: change.minutes } : {}),
      cost: cost / costScale,
      says: say(
        wording('route.change.serves', {
          change: changeSays(problem, change),
          cost: costSays(problem, cost),
        }),
      ),
    })),
  };
}

const idOf = ({ orders }: RouteProblem, order: number): string => orders[order]?.id ?? '';

function presentDay(
  problem: RouteProblem,
  { vehicle, cost, trips, breaks }: PlannedDay,
): RoutesPlanned['days'][number] {
  const { costScale, dimensions, orders, places, vehicles } = problem;
  const shown = (time: number): number => time / costScale;
  return {
    vehicle: vehicles[vehicle]?.id ?? '',
    cost: cost / costScale,
    trips: trips.map(({ loads, leaves, stops, back }) => ({
      loads: shown(loads),
      leaves: shown(leaves),
      load: dimensions.map((_, at) =>
        stops.reduce((sum, { order }) => sum + (orders[order]?.load[at] ?? 0), 0),
      ),
      stops: stops.map((stop) => ({
        order: idOf(problem, stop.order),
        place: places[orders[stop.order]?.place ?? 0] ?? '',
        arrives: shown(stop.arrives),
        begins: shown(stop.begins),
        leaves: shown(stop.leaves),
      })),
      back: shown(back),
    })),
    breaks: breaks.map(({ begins, ends }) => ({ begins: shown(begins), ends: shown(ends) })),
  };
}

const presentLeft = (
  problem: RouteProblem,
  { plan, alone, method }: PlannedRoutes,
  say: Say,
): RoutesPlanned['left'] =>
  plan.left.map((at) => {
    const why = alone.includes(at) ? 'alone' : method === 'exact' ? 'others' : 'not-found';
    const order = idOf(problem, at);
    return { order, why, says: say(wording(`route.left.${why}`, { order: asIs(order) })) };
  });

function changeSays({ dimensions }: RouteProblem, change: SingleChange): Wording {
  if (change.kind === 'dock')
    return wording('route.change.dock', { order: asIs(change.order), minutes: change.minutes });
  const vehicle = asIs(change.vehicle);
  if (change.kind === 'vehicle') return wording('route.change.vehicle', { vehicle });
  if (change.kind === 'capacity') {
    const amounts = change.capacity.map((amount, at) => `${dimensions[at] ?? ''} ${amount}`);
    return wording('route.change.capacity', { vehicle, capacity: commas(amounts) });
  }
  return wording(`route.change.${change.kind}`, { vehicle, minutes: change.minutes });
}
