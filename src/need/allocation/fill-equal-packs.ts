import { Giving } from './giving.js';
import type { ItemProblem } from './item-problem.js';
import { giveOneMore } from './one-more-pack.js';
import { SiteHeap } from './site-heap.js';

/**
 * The best plan where all packs are of one size, whatever may go where. Which numbers of packs the sites can have together
 * is then a polymatroid, and lexicographic max–min a separable concave aim over it, for which giving one pack at a time to
 * the site that gains most is exact (Federgruen and Groenevelt 1986): the site with the fewest days, of several the one
 * that a pack lifts highest. A site that can have no more is left out for good.
 *
 * Expiry is not looked at here. Where no pack of the plan is useless by it, the plan is the best with expiry as well, which
 * can only take away.
 */
export function fillEqualPacks(problem: ItemProblem): Giving | undefined {
  const used = lotsInUse(problem);
  if (new Set(used.map((lot) => problem.packSizes[lot])).size > 1) return undefined;
  const endless = { ...problem, usable: problem.usable.map(() => Number.POSITIVE_INFINITY) };
  const filled = fill(new Giving(endless), used[0] ?? 0);
  const giving = givingOf(problem, filled);
  return giving.covers.every((cover, site) => cover === filled.cover(site)) ? giving : undefined;
}

/** The same where there is one lot: then each site has its own limit, and the plan is exact with expiry too. */
export function fillFromOneLot(problem: ItemProblem): Giving | undefined {
  const used = lotsInUse(problem);
  const [lot] = used;
  if (used.length > 1 || lot === undefined || problem.pinned.some((packs) => packs > 0)) return undefined;
  return fill(new Giving(problem), lot);
}

function fill(giving: Giving, ofSize: number): Giving {
  const afterNext = (site: number): number => giving.coverWith(site, ofSize, 1);
  const heap = new SiteHeap((a, b) => {
    const difference = giving.cover(a) - giving.cover(b) || afterNext(b) - afterNext(a);
    return difference === 0 ? a < b : difference < 0;
  });
  for (let site = 0; site < giving.sites; site++) heap.push(site);
  for (let site = heap.pop(); site !== undefined; site = heap.pop()) {
    const before = giving.cover(site);
    if (!giveOneMore(giving, site)) continue;
    if (giving.cover(site) > before) heap.push(site);
    else takeBack(giving, site);
  }
  return giving;
}

// A pack that is of no use by its expiry.
function takeBack(giving: Giving, site: number): void {
  const lot = Array.from({ length: giving.lots }, (_, each) => each).find(
    (each) => giving.given(each, site) > 0,
  );
  if (lot !== undefined) giving.give(lot, site, -1);
}

function givingOf(problem: ItemProblem, like: Giving): Giving {
  const giving = new Giving(problem);
  for (let lot = 0; lot < giving.lots; lot++) {
    for (let site = 0; site < giving.sites; site++) {
      const packs = like.given(lot, site);
      if (packs > 0) giving.give(lot, site, packs);
    }
  }
  return giving;
}

/** Lots that may go anywhere. */
export const lotsInUse = ({ packs, rates, isOpen }: ItemProblem): number[] =>
  [...packs.keys()].filter(
    (lot) =>
      (packs[lot] ?? 0) > 0 && isOpen.subarray(lot * rates.length, (lot + 1) * rates.length).includes(1),
  );
