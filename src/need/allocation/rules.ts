import { Giving } from './giving.js';
import type { ItemProblem } from './item-problem.js';
import type { AllocationProblem } from './problem.js';

/** What is done where nobody plans; a plan is held against all three. */
export const ruleNames = ['first-come', 'equal', 'proportional'] as const;
export type RuleName = (typeof ruleNames)[number];

/** To what a site is filled that comes first. */
export const filledDays = 14;

type Order = { readonly sites: readonly number[]; readonly lots: readonly number[] };

/** One item given out by a rule. Downgraded goods are no part of these rules; the other hard rules hold for them too. */
export function giveByRule(rule: RuleName, problem: AllocationProblem, item: ItemProblem): Giving {
  const giving = new Giving(item);
  const place = new Map(item.siteIds.map((id, at) => [id, at]));
  const downgraded = new Set(problem.lots.filter(({ state }) => state === 'downgraded').map(({ id }) => id));
  const order = {
    sites: problem.sites.flatMap(({ id }) => place.get(id) ?? []),
    lots: [...item.lotIds.keys()].filter((lot) => !downgraded.has(item.lotIds[lot] ?? '')),
  };
  rules[rule](giving, order);
  return giving;
}

const rules: Readonly<Record<RuleName, (giving: Giving, order: Order) => void>> = {
  // In the order of the file, each filled to 14 days, rounded up to packs.
  'first-come': (giving, { sites, lots }) => {
    for (const site of sites) for (const lot of lots) fillUp(giving, lot, site);
  },
  // The same whole number of packs to each that may have the lot.
  equal: (giving, { sites, lots }) => {
    for (const lot of lots) {
      const takers = sites.filter((site) => giving.isOpen(lot, site));
      const packs = Math.floor(giving.available(lot) / takers.length);
      if (packs > 0) for (const site of takers) giving.give(lot, site, packs);
    }
  },
  // A share by what each uses a day, rounded down to packs.
  proportional: (giving, { sites, lots }) => {
    for (const lot of lots) {
      const takers = sites.filter((site) => giving.isOpen(lot, site));
      const rate = (site: number): number => giving.problem.rates[site] ?? 0;
      const all = takers.reduce((used, site) => used + rate(site), 0);
      const available = giving.available(lot);
      for (const site of takers) {
        const packs = Math.floor((available * rate(site)) / all + 1e-9);
        if (packs > 0) giving.give(lot, site, packs);
      }
    }
  },
};

function fillUp(giving: Giving, lot: number, site: number): void {
  if (!giving.isOpen(lot, site)) return;
  const missing = (filledDays - giving.cover(site)) * (giving.problem.rates[site] ?? 0);
  const packs = Math.min(
    Math.ceil(missing / (giving.problem.packSizes[lot] ?? 1) - 1e-9),
    giving.available(lot),
  );
  if (packs > 0) giving.give(lot, site, packs);
}
