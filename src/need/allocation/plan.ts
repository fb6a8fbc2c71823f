import assert from 'node:assert/strict';
import { checkPlan } from './check-plan.js';
import type { Giving } from './giving.js';
import { type ItemProblem, itemProblem } from './item-problem.js';
import { keepWishes } from './keep-wishes.js';
import { type ItemPlan, planItem, previewItem } from './plan-item.js';
import { type AllocationProblem, itemsOf, type Share } from './problem.js';
import { giveByRule, ruleNames } from './rules.js';

export type AllocationPlan = {
  readonly items: readonly ItemPlan[];
  readonly shares: readonly Share[];
};

/** Whether the time is over for one of so many items that are still to be planned: of what is left, each has as much. */
export type PartOfTime = (left: number) => () => boolean;

/**
 * Every item by itself: they share no goods, and the best for all is the best for each (decision 0068). Those that are
 * planned later, and as many `after` them, are left their part of the time.
 */
export function planAllocation(
  problem: AllocationProblem,
  partOf: PartOfTime,
  items: readonly string[] = itemsOf(problem),
  after = 0,
): AllocationPlan {
  let left = items.length + after;
  return gather(problem, items, (item) => {
    const byRules = ruleNames.map((rule) => giveByRule(rule, problem, item));
    return planItem(item, byRules, partOf(left--));
  });
}

/** A plan at once, which may still get better. */
export const previewAllocation = (problem: AllocationProblem): AllocationPlan =>
  gather(problem, itemsOf(problem), previewItem);

function gather(
  problem: AllocationProblem,
  names: readonly string[],
  plan: (item: ItemProblem) => ItemPlan,
): AllocationPlan {
  const items = names
    .map((item) => itemProblem(problem, item))
    .filter(({ rates }) => rates.length > 0)
    .map(plan);
  return planOf(problem, items);
}

/** The plans of all items as one. */
export function planOf(problem: AllocationProblem, items: readonly ItemPlan[]): AllocationPlan {
  for (const { giving } of items) keepWishes(problem, giving);
  const shares = items.flatMap(({ giving }) => sharesOf(giving));
  const breaches = checkPlan(problem, shares);
  assert(breaches.length === 0, `the plan breaks a rule: ${JSON.stringify(breaches.slice(0, 3))}`);
  return { items, shares };
}

export function sharesOf(giving: Giving): Share[] {
  const { siteIds, lotIds } = giving.problem;
  return lotIds.flatMap((lot, row) =>
    siteIds.flatMap((site, column) => {
      const packs = giving.packs[row * giving.sites + column] ?? 0;
      return packs > 0 ? { lot, site, packs } : [];
    }),
  );
}
