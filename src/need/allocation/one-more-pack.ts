import type { Giving } from './giving.js';

/**
 * One more pack for a site where all packs are alike: from a lot with packs left, or from one that is given out whole while
 * some site that has it can take another instead, and so on (an augmenting path). False when no way is left: then there
 * never will be one, as what others get only grows.
 */
export function giveOneMore(giving: Giving, site: number): boolean {
  if (giving.packsLeft <= 0) return false;
  const cameFrom = new Map<number, { readonly lot: number; readonly site: number }>();
  const reached = openLots(giving, site);
  const seen = new Set(reached);
  for (let lot = reached.shift(); lot !== undefined; lot = reached.shift()) {
    if ((giving.left[lot] ?? 0) > 0) {
      passAlong(giving, site, lot, cameFrom);
      return true;
    }
    for (const step of exchanges(giving, lot, seen)) {
      seen.add(step.to);
      cameFrom.set(step.to, { lot, site: step.site });
      reached.push(step.to);
    }
  }
  return false;
}

const openLots = (giving: Giving, site: number): number[] =>
  Array.from({ length: giving.lots }, (_, lot) => lot).filter((lot) => giving.isOpen(lot, site));

function exchanges(giving: Giving, lot: number, seen: ReadonlySet<number>): { site: number; to: number }[] {
  const found: { site: number; to: number }[] = [];
  for (let to = 0; to < giving.lots; to++) {
    if (seen.has(to)) continue;
    const site = giving.covers.findIndex((_, each) => giving.given(lot, each) > 0 && giving.isOpen(to, each));
    if (site >= 0) found.push({ site, to });
  }
  return found;
}

function passAlong(
  giving: Giving,
  site: number,
  last: number,
  cameFrom: ReadonlyMap<number, { readonly lot: number; readonly site: number }>,
): void {
  let lot = last;
  for (let step = cameFrom.get(lot); step !== undefined; step = cameFrom.get(lot)) {
    giving.give(lot, step.site, 1);
    giving.give(step.lot, step.site, -1);
    lot = step.lot;
  }
  giving.give(lot, site, 1);
}
