import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce } from '../../../test/support/allocation.js';
import { checkPlan } from './check-plan.js';
import { coversOf } from './covers.js';
import { planAllocation, previewAllocation } from './plan.js';
import { type AllocationProblem, itemsOf, type OfferedLot, type Site, weightOf } from './problem.js';

const never = () => () => false;

const siteIds = ['A', 'B', 'C', 'D'];
const Rate = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0.5, 2.5, 7.2, 33.3));
const SomeSite = (items: readonly string[]) =>
  fc.record({
    items: fc
      .tuple(
        ...items.map(() =>
          fc.option(fc.record({ ratePerDay: Rate, stock: fc.integer({ min: 0, max: 60 }) })),
        ),
      )
      .map((all) => new Map(all.flatMap((each, at) => (each ? [[items[at] ?? '', each] as const] : [])))),
    isEstimated: fc.boolean(),
    lesserUse: fc.boolean(),
  });

const SomeLot = (items: readonly string[], packsMax: number) =>
  fc.record({
    item: fc.constantFrom(...items),
    packs: fc.integer({ min: 1, max: packsMax }),
    packSize: fc.constantFrom(5, 10, 12, 20, 30, 50),
    expiresInDays: fc.option(fc.constantFrom(1, 2, 2.5, 3, 6), { nil: undefined }),
    state: fc.oneof(
      { weight: 6, arbitrary: fc.constant('free' as const) },
      { weight: 1, arbitrary: fc.constantFrom('hold' as const, 'downgraded' as const) },
    ),
    earmark: fc.option(fc.record({ site: fc.constantFrom('A', 'B'), hard: fc.boolean() }), {
      nil: undefined,
      freq: 4,
    }),
  });

const small = (
  items: readonly string[],
  sitesMax = 3,
  lotsMax = 3,
  packsMax = 4,
): fc.Arbitrary<AllocationProblem> =>
  fc
    .record({
      sites: fc.array(SomeSite(items), { minLength: 2, maxLength: sitesMax }),
      lots: fc.array(SomeLot(items, packsMax), { minLength: 1, maxLength: lotsMax }),
      reserve: fc.option(fc.integer({ min: 0, max: 3 })),
      weight: fc.constantFrom(1, 2, 0.5),
    })
    .map(({ sites, lots, reserve, weight }) => ({
      sites: sites.map((site, at): Site => ({ id: siteIds[at] ?? '', ...site })),
      lots: lots.map((lot, at): OfferedLot => ({ id: `L${at}`, ...lot })),
      weights: new Map([[items[0] ?? '', weight]]),
      reserve: new Map(reserve === null ? [] : [[items[0] ?? '', reserve]]),
      pinned: [],
    }));

const sortedDays = (problem: AllocationProblem, plan = planAllocation(problem, never)): number[] =>
  coversOf(problem, plan.shares)
    .map(({ days, item }) => days / weightOf(problem, item))
    .sort((a, b) => a - b);

const expectSame = (found: readonly number[], right: readonly number[]): void => {
  expect(found.length).toBe(right.length);
  for (const [at, days] of right.entries()) expect(found[at]).toBeCloseTo(days, 8);
};

test('a thousand small problems are allocated as well as by trying everything', () => {
  fc.assert(
    fc.property(small(['mask', 'gown']), (problem) => {
      const plan = planAllocation(problem, never);
      expect(plan.items.every(({ proof }) => proof === 'best')).toBe(true);
      const right = itemsOf(problem)
        .flatMap((item) => bruteForce(problem, item).map((days) => days / weightOf(problem, item)))
        .sort((a, b) => a - b);
      expectSame(sortedDays(problem, plan), right);
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

test('no plan breaks a hard rule, gives out more than is there or takes from the reserve', () => {
  fc.assert(
    fc.property(small(['mask', 'gown'], 4, 5, 30), (problem) => {
      for (const plan of [planAllocation(problem, never), previewAllocation(problem)])
        expect(checkPlan(problem, plan.shares)).toEqual([]);
    }),
  );
});

test('the days the plan was made by are those its shares give', () => {
  fc.assert(
    fc.property(small(['mask'], 4, 5, 30), (problem) => {
      const plan = planAllocation(problem, never);
      const byPlan = plan.items.flatMap(({ giving }) => [...giving.covers]).sort((a, b) => a - b);
      expectSame(
        byPlan,
        coversOf(problem, plan.shares)
          .map(({ days }) => days)
          .sort((a, b) => a - b),
      );
    }),
  );
});

test('what sites and lots are called, and their order, changes nobody’s days', () => {
  fc.assert(
    fc.property(small(['mask', 'gown'], 4, 4, 12), fc.infiniteStream(fc.nat()), (problem, order) => {
      const shuffle = <T>(list: readonly T[]): T[] =>
        list
          .map((each) => ({ each, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
      const renamed = (id: string): string => `z${id.charCodeAt(0) * 7919}`;
      const other = {
        ...problem,
        sites: shuffle(problem.sites.map((site) => ({ ...site, id: renamed(site.id) }))),
        lots: shuffle(
          problem.lots.map((lot) => ({
            ...lot,
            id: `other ${lot.id}`,
            earmark: lot.earmark && { ...lot.earmark, site: renamed(lot.earmark.site) },
          })),
        ),
      };
      expectSame(sortedDays(other), sortedDays(problem));
    }),
  );
});

test('more goods in the store never lower the smallest days of cover', () => {
  fc.assert(
    fc.property(
      small(['mask'], 4, 3, 8),
      fc.nat(),
      fc.integer({ min: 1, max: 5 }),
      (problem, which, packs) => {
        const more = {
          ...problem,
          lots: problem.lots.map((lot, at) =>
            at === which % problem.lots.length ? { ...lot, packs: lot.packs + packs } : lot,
          ),
        };
        const [before = 0] = sortedDays(problem);
        const [after = 0] = sortedDays(more);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      },
    ),
  );
});
