import assert from 'node:assert/strict';
import { changedProblems, type SingleChange } from './changed-problems.js';
import { checkPlan } from './check-plan.js';
import { type BestSet, exactOrdersMax } from './exact/solve-exactly.js';
import type { RoutePlan } from './plan.js';
import type { RouteProblem } from './problem.js';
import { makeInstance } from './solver/instance.js';
import { planOfTours } from './solver/plan-of-tours.js';
import { type SearchOptions, type SearchProgress, searchDays, type stopped } from './solver/search-days.js';

export type PlannedRoutes = {
  readonly method: 'exact' | 'search';
  readonly rounds: number;
  readonly plan: RoutePlan;
  /** Orders that not even a vehicle with nothing else to do could serve. */
  readonly alone: readonly number[];
  readonly sets: readonly BestSet[];
  readonly changes: readonly { readonly change: SingleChange; readonly cost: number }[];
  /** No time was lacking for any change. */
  readonly isAllTried: boolean;
};

/** Of what a larger problem is given, for each change that is tried: some rounds, so that all of them take little. */
const roundsPerChange = 400;
const setsShown = 5;

type Planning = Generator<SearchProgress, PlannedRoutes, typeof stopped | undefined>;

/** The best plan that is found, held against the problem, and where it leaves somebody out what would not. */
export function* planRoutes(problem: RouteProblem, options: SearchOptions): Planning {
  const { method, rounds, tours, sets } = yield* searchDays(makeInstance(problem), options);
  const plan = checked(problem, planOfTours(makeInstance(problem), tours));
  const alone = plan.left.filter((order) => !isServedAlone(problem, order));
  const tried =
    plan.left.length === 0 || !problem.isClock
      ? { changes: [], isAllTried: true }
      : yield* findChanges(problem, plan, options);
  return {
    method,
    rounds,
    plan,
    alone,
    sets: plan.left.length === 0 ? [] : sets.slice(0, setsShown),
    ...tried,
  };
}

/** No plan leaves that breaks a rule; one that would is a fault of the solver. */
function checked(problem: RouteProblem, plan: RoutePlan): RoutePlan {
  const faults = checkPlan(problem, plan);
  assert(faults.length === 0, `A plan breaks a rule: ${JSON.stringify(faults.slice(0, 5))}.`);
  return plan;
}

function isServedAlone(problem: RouteProblem, order: number): boolean {
  const only = { ...problem, orders: problem.orders.slice(order, order + 1) };
  const search = searchDays(makeInstance(only), { seed: 1, seconds: 1, rounds: 1, now: () => 0 });
  const { value } = search.next();
  return 'tours' in value && value.tours.flat(2).length === 1;
}

type Tried = Pick<PlannedRoutes, 'changes' | 'isAllTried'>;
type Changing = Generator<SearchProgress, Tried, typeof stopped | undefined>;

function* findChanges(problem: RouteProblem, { left }: RoutePlan, options: SearchOptions): Changing {
  const isSmall = problem.orders.length <= exactOrdersMax;
  const docks = isSmall ? problem.orders.map((_, at) => at) : left.slice(0, 5);
  const end = options.now() + options.seconds;
  const found: { change: SingleChange; cost: number }[] = [];
  for (const tries of changedProblems(problem, docks))
    for (const { change, problem: changed } of tries) {
      if (options.now() >= end) return { changes: found, isAllTried: false };
      const instance = makeInstance(changed);
      const search = searchDays(instance, { ...options, rounds: Math.min(options.rounds, roundsPerChange) });
      const { tours } = yield* search;
      const plan = checked(changed, planOfTours(instance, tours));
      if (plan.left.length > 0) continue;
      found.push({ change, cost: plan.cost });
      break;
    }
  return { changes: found, isAllTried: true };
}
