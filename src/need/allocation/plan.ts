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

/** Every item by itself: they share no goods, and the best for all is the best for each (decision 0068). */
export function planAllocation(problem: AllocationProblem, isTimeUp: () => boolean): AllocationPlan {
  return gather(problem, (item) => {
    const byRules = ruleNames.map((rule) => giveByRule(rule, problem, item));
    return planItem(item, byRules, isTimeUp);
  });
}

/** A plan at once, which may still get better. */
export const previewAllocation = (problem: AllocationProblem): AllocationPlan => gather(problem, previewItem);

function gather(problem: AllocationProblem, plan: (item: ItemProblem) => ItemPlan): AllocationPlan {
  const items = itemsOf(problem)
    .map((item) => itemProblem(problem, item))
    .filter(({ rates }) => rates.length > 0)
    .map(plan);
  for (const { giving } of items) keepWishes(problem, giving);
  return { items, shares: items.flatMap(({ giving }) => sharesOf(giving)) };
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
