import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForceRoutes } from '../../test/support/route-brute-force.js';
import { checkPlan } from './check-plan.js';
import type { PlannedStop, RoutePlan } from './plan.js';
import { planRoutes } from './plan-routes.js';
import type { RouteProblem } from './problem.js';
import { parseProblem } from './readers/parse-problem.js';
import { makeInstance } from './solver/instance.js';
import { searchDays } from './solver/search-days.js';

const optionsOf = (rounds: number) => ({ seed: 1, seconds: 1e9, rounds, now: () => 0 });

function planOf(problem: RouteProblem, rounds = 200): RoutePlan {
  const planning = planRoutes({ ...problem, isClock: false }, optionsOf(rounds));
  for (;;) {
    const step = planning.next();
    if (step.done) return step.value.plan;
  }
}

const clockTime = fc.integer({ min: 0, max: 120 });
const window = fc
  .tuple(clockTime, fc.integer({ min: 0, max: 60 }))
  .map(([from, long]) => [from, from + long] as const);

const placeCount = 5;
const placeAt = fc.integer({ min: 0, max: placeCount - 1 });
const store = fc.integer({ min: 0, max: 1 });
const seldom = fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0);

const order = fc.record(
  {
    place: placeAt,
    load: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).map((each) => [...each]),
    windows: fc.array(window, { minLength: 1, maxLength: 2 }),
    service: fc.integer({ min: 0, max: 10 }),
    priority: fc.integer({ min: 1, max: 3 }),
    release: fc.integer({ min: 0, max: 60 }),
    cold: seldom,
    from: store,
  },
  { requiredKeys: ['place', 'load', 'priority'] },
);

const vehicle = fc.record(
  {
    capacity: fc
      .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 3, max: 6 }))
      .map((each) => [...each]),
    shift: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 60, max: 220 })),
    start: placeAt,
    depot: store,
    end: placeAt,
    trips: fc.integer({ min: 1, max: 3 }),
    loading: fc.integer({ min: 0, max: 10 }),
    cold: fc.boolean(),
  },
  { requiredKeys: ['capacity', 'shift', 'cold'] },
);

const way = fc.integer({ min: 1, max: 30 });
const row = fc.array(way, { minLength: placeCount, maxLength: placeCount });

function drawn(ordersMax: number) {
  return fc
    .record({
      minutes: fc.array(row, { minLength: placeCount, maxLength: placeCount }),
      orders: fc.array(order, { minLength: 3, maxLength: ordersMax }),
      vehicles: fc.array(vehicle, { minLength: 1, maxLength: 2 }),
    })
    .map((input) => parseProblem(input, { file: 'drawn.json' }).problem)
    .filter((problem) => problem !== undefined);
}

/** One or two breaks, the second not before the first must be over. */
const breaks = fc
  .tuple(window, fc.integer({ min: 1, max: 20 }), window, fc.integer({ min: 1, max: 20 }), fc.boolean())
  .map(([first, long, second, length, isOne]) => {
    const from = first[1] + long;
    const later = { window: [from + second[0] / 4, from + second[1] / 4] as const, duration: length };
    const one = { window: first, duration: long };
    return isOne ? [one] : [one, later];
  });

const withBreaks = (ordersMax: number) =>
  fc
    .tuple(drawn(ordersMax), breaks, breaks, fc.integer({ min: 0, max: 20 }))
    .map(([problem, first, second, fixedCost]) => ({
      ...problem,
      vehicles: problem.vehicles.map((car, at) => ({
        ...car,
        breaks: at === 0 ? first : second,
        fixedCost: at * fixedCost,
      })),
    }));

test('of drivers who have breaks, and vehicles that cost something to use, no plan is better, among all there are', () => {
  fc.assert(
    fc.property(withBreaks(4), (problem) => {
      const plan = planOf(problem);
      expect(checkPlan(problem, plan)).toEqual([]);
      expect({ priority: priorityOf(problem, plan), cost: plan.cost }).toEqual(bruteForceRoutes(problem));
    }),
    { numRuns: 300 },
  );
});

const priorityOf = ({ orders }: RouteProblem, { left }: RoutePlan): number =>
  orders.reduce((sum, { priority }, at) => sum + (left.includes(at) ? 0 : priority), 0);

test('of few orders no plan is better, among all there are', () => {
  fc.assert(
    fc.property(drawn(5), (problem) => {
      const plan = planOf(problem);
      expect(checkPlan(problem, plan)).toEqual([]);
      expect({ priority: priorityOf(problem, plan), cost: plan.cost }).toEqual(bruteForceRoutes(problem));
    }),
    { numRuns: 280 },
  );
  fc.assert(
    fc.property(drawn(6), (problem) => {
      expect(planOf(problem).cost).toBe(bruteForceRoutes(problem).cost);
    }),
    { numRuns: 20 },
  );
});

test('every plan that is searched for keeps all rules', () => {
  const many = fc
    .record({
      minutes: fc.array(row, { minLength: placeCount, maxLength: placeCount }),
      orders: fc.array(order, { minLength: 12, maxLength: 16 }),
      vehicles: fc.array(vehicle, { minLength: 2, maxLength: 4 }),
    })
    .map((input) => parseProblem(input, { file: 'drawn.json' }).problem)
    .filter((problem) => problem !== undefined);
  fc.assert(
    fc.property(many, breaks, fc.boolean(), (problem, each, areHad) => {
      const vehicles = problem.vehicles.map((car) => ({ ...car, breaks: areHad ? each : [] }));
      const asked = { ...problem, vehicles };
      expect(checkPlan(asked, planOf(asked, 100))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a window that is narrower never makes the best plan better', () => {
  fc.assert(
    fc.property(drawn(6), fc.nat(5), (problem, at) => {
      const orders = problem.orders.map((each, index) => {
        const [opens, closes] = each.windows[0] ?? [0, 0];
        return index === at ? { ...each, windows: [[opens, (opens + closes) / 2] as const] } : each;
      });
      const narrower = { ...problem, orders };
      const [before, after] = [planOf(problem), planOf(narrower)];
      const lost = priorityOf(problem, before) - priorityOf(narrower, after);
      expect(lost).toBeGreaterThanOrEqual(0);
      if (lost === 0) expect(after.cost).toBeGreaterThanOrEqual(before.cost);
    }),
    { numRuns: 60 },
  );
});

const minutes = [
  [0, 10, 20],
  [10, 0, 15],
  [20, 15, 0],
];

function twoStops(): { problem: RouteProblem; plan: RoutePlan } {
  const orders = [
    { id: 'A', place: 1, load: 2, window: [0, 40], service: 5 },
    { id: 'B', place: 2, load: 2, window: [0, 60], release: 5 },
  ];
  const vehicles = [{ id: 'van', capacity: 4, shift: [0, 100], loading: 5 }];
  const { problem } = parseProblem({ minutes, orders, vehicles }, { file: 'two.json' });
  assert(problem);
  return { problem, plan: planOf(problem) };
}

test('a plan that was broken by hand is refused, by the rule it breaks', () => {
  const { problem, plan } = twoStops();
  // 45 = 10 + 15 + 20; loading waits for B until 5 and takes until 10.
  expect(plan.cost).toBe(45);
  expect(plan.days[0]?.trips[0]).toMatchObject({ loads: 5, leaves: 10 });
  const [day] = plan.days;
  const [trip] = day?.trips ?? [];
  assert(day && trip);
  const rulesOf = (changed: Partial<RoutePlan>) =>
    checkPlan(problem, { ...plan, ...changed }).map(({ rule }) => rule);
  const withTrip = (changed: Partial<typeof trip>) =>
    rulesOf({ days: [{ ...day, trips: [{ ...trip, ...changed }] }] });
  const withStop = (changed: Partial<PlannedStop>) =>
    withTrip({ stops: trip.stops.map((stop, at) => (at === 0 ? { ...stop, ...changed } : stop)) });
  expect(rulesOf({})).toEqual([]);
  expect(rulesOf({ cost: 44 })).toContain('cost');
  expect(rulesOf({ left: [0] })).toContain('left-told');
  expect(rulesOf({ days: [day, day] })).toContain('vehicle-once');
  expect(withTrip({ loads: 0, leaves: 10 })).toContain('release');
  expect(withTrip({ leaves: 6 })).toContain('loading');
  expect(withTrip({ back: 20 })).toContain('travel');
  expect(withTrip({ back: 101 })).toContain('shift');
  expect(withTrip({ stops: [...trip.stops, ...trip.stops] })).toContain('served-once');
  expect(withStop({ arrives: 1 })).toContain('travel');
  expect(withStop({ begins: 61, leaves: 70 })).toContain('window');
  expect(withStop({ leaves: trip.stops[0]?.begins ?? 0 })).toContain('service');
  const full = { ...problem, vehicles: problem.vehicles.map((each) => ({ ...each, capacity: [3] })) };
  expect(checkPlan(full, plan).map(({ rule }) => rule)).toContain('load');
});

test('a search that is told to stop gives the best so far', () => {
  const orders = Array.from({ length: 12 }, (_, at) => ({ place: 1 + (at % 2), load: 1 }));
  const { problem } = parseProblem({ minutes, orders, vehicles: [{ capacity: 4 }] }, { file: 'twelve.json' });
  assert(problem);
  const search = searchDays(makeInstance(problem), optionsOf(1e9));
  expect(search.next().done).toBe(false);
  const { done, value } = search.next('stopped');
  expect(done).toBe(true);
  assert('tours' in value);
  expect(value.tours.flat(2)).toHaveLength(12);
});
