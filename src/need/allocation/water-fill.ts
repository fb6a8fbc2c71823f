import { Giving } from './giving.js';
import type { ItemProblem } from './item-problem.js';
import { SiteHeap } from './site-heap.js';

/**
 * A plan at once: each site is filled towards one level of days in packs that do not rise above it, the largest first, and
 * then whoever has least gets the pack that lifts it least above the others.
 */
export function waterFill(problem: ItemProblem, level: number): Giving {
  const giving = new Giving(problem);
  const lots = [...problem.packs.keys()];
  const choices = (site: number): number => lots.filter((lot) => giving.isOpen(lot, site)).length;
  const sites = [...problem.rates.keys()].map((site) => ({ site, open: choices(site) }));
  sites.sort((a, b) => a.open - b.open);
  const bySize = lots.toSorted((a, b) => (problem.packSizes[b] ?? 0) - (problem.packSizes[a] ?? 0));
  for (const lot of bySize) for (const { site } of sites) fillTowards(giving, lot, site, level);
  fillWorst(giving, bySize.toReversed());
  return giving;
}

function fillTowards(giving: Giving, lot: number, site: number, level: number): void {
  if (!giving.isOpen(lot, site)) return;
  const { packSizes, rates } = giving.problem;
  const missing = (level - giving.cover(site)) * (rates[site] ?? 0);
  const packs = Math.min(Math.floor(missing / (packSizes[lot] ?? 1) + 1e-9), giving.available(lot));
  if (packs <= 0) return;
  const before = giving.cover(site);
  giving.give(lot, site, packs);
  const useful = Math.ceil(
    ((giving.cover(site) - before) * (rates[site] ?? 0)) / (packSizes[lot] ?? 1) - 1e-9,
  );
  if (useful < packs) giving.give(lot, site, useful - packs);
}

/** What is left goes pack by pack to whoever has least; smaller packs first. */
export function fillWorst(giving: Giving, lots: readonly number[]): void {
  const heap = new SiteHeap(
    (a, b) => giving.cover(a) < giving.cover(b) || (giving.cover(a) === giving.cover(b) && a < b),
  );
  for (let site = 0; site < giving.sites; site++) heap.push(site);
  for (let site = heap.pop(); site !== undefined && giving.packsLeft > 0; site = heap.pop()) {
    const at = site;
    const lot = lots.find(
      (each) =>
        giving.available(each) > 0 &&
        giving.isOpen(each, at) &&
        giving.coverWith(at, each, 1) > giving.cover(at),
    );
    if (lot === undefined) continue;
    giving.give(lot, site, 1);
    heap.push(site);
  }
}
