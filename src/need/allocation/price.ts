import { asIs, namesShown, type Wording, wording } from '../../lib/wording/index.js';
import { type Cover, coversOf } from './covers.js';
import { smallestOf } from './ledger.js';
import { type AllocationPlan, type PartOfTime, planAllocation } from './plan.js';
import type { AllocationProblem, OfferedLot } from './problem.js';

const isHard = ({ earmark }: OfferedLot): boolean => earmark?.hard === true;
const isSetIn =
  ({ pinned }: AllocationProblem) =>
  ({ id }: OfferedLot): boolean =>
    pinned.some(({ lot }) => lot === id);

const itemsWith = ({ lots }: AllocationProblem, isMeant: (lot: OfferedLot) => boolean): string[] => [
  ...new Set(lots.filter(isMeant).map(({ item }) => item)),
];

/** How many items have to be planned once more to tell what wishes and what was set by hand cost. */
export const pricesIn = (problem: AllocationProblem): number =>
  itemsWith(problem, isHard).length + itemsWith(problem, isSetIn(problem)).length;

/** What the wishes that must be kept cost, and what was set by hand: a sentence for each item. */
export function pricesOf(problem: AllocationProblem, plan: AllocationPlan, partOf: PartOfTime): Wording[] {
  const isSet = isSetIn(problem);
  return [
    ...pricesBy(problem, plan, (left) => partOf(left + itemsWith(problem, isSet).length), {
      isMeant: isHard,
      without: withSoftWishes(problem),
      says: wishSays,
    }),
    ...pricesBy(problem, plan, partOf, {
      isMeant: isSet,
      without: { ...problem, pinned: [] },
      says: pinnedSays,
    }),
  ];
}

/** The same problem with every wish one that need not be kept. */
export const withSoftWishes = (problem: AllocationProblem): AllocationProblem => ({
  ...problem,
  lots: problem.lots.map((lot) => (lot.earmark ? { ...lot, earmark: { ...lot.earmark, hard: false } } : lot)),
});

type Priced = {
  readonly problem: AllocationProblem;
  readonly item: string;
  readonly lots: readonly string[];
  readonly now: readonly Cover[];
  readonly otherwise: readonly Cover[];
};

type Pricing = {
  readonly isMeant: (lot: OfferedLot) => boolean;
  readonly without: AllocationProblem;
  readonly says: (priced: Priced) => Wording;
};

function pricesBy(
  problem: AllocationProblem,
  plan: AllocationPlan,
  partOf: PartOfTime,
  { isMeant, without, says }: Pricing,
): Wording[] {
  const lots = problem.lots.filter(isMeant);
  const items = itemsWith(problem, isMeant);
  if (items.length === 0) return [];
  const now = coversOf(problem, plan.shares);
  const otherwise = coversOf(without, planAllocation(without, partOf, items).shares);
  const of = (covers: readonly Cover[], item: string): Cover[] =>
    covers.filter((cover) => cover.item === item);
  return items.map((item) =>
    says({
      problem,
      item,
      lots: lots.filter((lot) => lot.item === item).map(({ id }) => id),
      now: of(now, item),
      otherwise: of(otherwise, item),
    }),
  );
}

const least = 0.005;

function wishSays({ problem, item, lots, now, otherwise }: Priced): Wording {
  const wished = { lots: namesShown(lots), item: asIs(item) };
  const with_ = smallestOf(problem, now);
  const without = smallestOf(problem, otherwise);
  if (!with_ || !without || without.days - with_.days < least) return wording('allocation.wish.free', wished);
  return wording('allocation.wish.price', {
    ...wished,
    site: asIs(nameOf(problem, with_.site)),
    days: days(without.days - with_.days),
    now: days(with_.days),
    otherwise: days(without.days),
  });
}

function pinnedSays({ problem, item, now, otherwise }: Priced): Wording {
  const losses = now.map((cover, at) => ({ cover, days: (otherwise[at]?.days ?? 0) - cover.days }));
  const most = losses.toSorted((a, b) => b.days - a.days)[0];
  if (!most || most.days < least) return wording('allocation.pinned.free', { item: asIs(item) });
  return wording('allocation.pinned.price', {
    item: asIs(item),
    site: asIs(nameOf(problem, most.cover.site)),
    days: days(most.days),
    now: days(most.cover.days),
    otherwise: days(most.cover.days + most.days),
  });
}

export const nameOf = ({ sites }: AllocationProblem, id: string): string =>
  sites.find((site) => site.id === id)?.name ?? id;

/** Days to a hundredth, as a plural takes them. */
const days = (value: number): number => Math.round(value * 100) / 100;
