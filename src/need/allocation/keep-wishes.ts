import type { Giving } from './giving.js';
import type { AllocationProblem } from './problem.js';

/** A wish that need not be kept is kept where that costs nobody anything: packs change places with alike ones. */
export function keepWishes({ lots }: AllocationProblem, giving: Giving): void {
  const { lotIds, siteIds } = giving.problem;
  for (const { id, earmark } of lots) {
    if (!earmark || earmark.hard) continue;
    const lot = lotIds.indexOf(id);
    const site = siteIds.indexOf(earmark.site);
    if (lot < 0 || site < 0 || !giving.isOpen(lot, site)) continue;
    for (const other of lotIds.keys())
      if (areAlike(giving, lot, other)) exchangeAll(giving, site, lot, other);
  }
}

function areAlike({ problem, sites }: Giving, a: number, b: number): boolean {
  return (
    a !== b &&
    problem.packSizes[a] === problem.packSizes[b] &&
    problem.usable[a * sites] === problem.usable[b * sites]
  );
}

function exchangeAll(giving: Giving, site: number, wished: number, other: number): void {
  for (let from = 0; from < giving.sites; from++) {
    if (from === site || !giving.isOpen(other, from)) continue;
    const packs = Math.min(giving.given(wished, from), giving.given(other, site));
    if (packs === 0) continue;
    giving.give(wished, from, -packs);
    giving.give(other, site, -packs);
    giving.give(wished, site, packs);
    giving.give(other, from, packs);
  }
}
