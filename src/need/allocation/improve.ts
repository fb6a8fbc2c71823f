import type { Giving } from './giving.js';
import { isBetterPair } from './leximin.js';

type Exchange = {
  readonly lot: number;
  readonly from: number;
  readonly back: number;
  readonly packsBack: number;
};

/**
 * Betters a plan as long as that is possible by one exchange for the site that has least, then for the next: a pack from
 * the store, from another site, or from another site for some packs of another lot. Each makes the days of the two sites,
 * and so of all, better by lexicographic max–min; the end is the best that no such exchange betters, not proved the best.
 */
export function improve(giving: Giving, isTimeUp: () => boolean): void {
  let isBettered = true;
  while (isBettered && !isTimeUp()) {
    isBettered = false;
    const sites = byCover(giving);
    for (const [at, site] of sites.entries()) {
      if (isTimeUp()) return;
      for (let round = 0; round < roundsMax; round++) {
        if (!takeFromStore(giving, site) && !takeFromOthers(giving, site, sites, at)) break;
        isBettered = true;
      }
    }
  }
}

const roundsMax = 20;
const store = -1;

const byCover = (giving: Giving): number[] =>
  [...giving.covers.keys()].toSorted((a, b) => giving.cover(a) - giving.cover(b) || a - b);

/** A pack of the store, or one against another that is smaller. */
function takeFromStore(giving: Giving, site: number): boolean {
  const cover = giving.cover(site);
  for (let lot = 0; lot < giving.lots; lot++) {
    if ((giving.left[lot] ?? 0) <= 0 || !giving.isOpen(lot, site)) continue;
    if (giving.packsLeft > 0 && giving.coverWith(site, lot, 1) > cover) {
      giving.give(lot, site, 1);
      return true;
    }
    for (let back = 0; back < giving.lots; back++) {
      if (back === lot || giving.given(back, site) === 0) continue;
      if (giving.coverWith(site, lot, 1, back, -1) <= cover) continue;
      giving.give(back, site, -1);
      giving.give(lot, site, 1);
      return true;
    }
  }
  return false;
}

function takeFromOthers(giving: Giving, site: number, sites: readonly number[], at: number): boolean {
  // Those with most first: they give most easily.
  for (let other = sites.length - 1; other > at; other--) {
    const from = sites[other] ?? store;
    if (giving.cover(from) <= giving.cover(site)) continue;
    const exchange = findExchange(giving, site, from);
    if (exchange === undefined) continue;
    carryOut(giving, site, exchange);
    return true;
  }
  return false;
}

function findExchange(giving: Giving, site: number, from: number): Exchange | undefined {
  const { packSizes } = giving.problem;
  const own = giving.cover(site);
  const others = giving.cover(from);
  for (let lot = 0; lot < giving.lots; lot++) {
    if (giving.given(lot, from) === 0 || !giving.isOpen(lot, site)) continue;
    if (isBetterPair(giving.coverWith(site, lot, 1), giving.coverWith(from, lot, -1), own, others))
      return { lot, from, back: store, packsBack: 0 };
    for (let back = 0; back < giving.lots; back++) {
      if (back === lot || !giving.isOpen(back, from)) continue;
      const most = Math.min(
        giving.given(back, site),
        Math.ceil((packSizes[lot] ?? 1) / (packSizes[back] ?? 1)),
        exchangedMax,
      );
      for (let packs = 1; packs <= most; packs++) {
        const now = giving.coverWith(site, lot, 1, back, -packs);
        if (now <= own) break;
        if (isBetterPair(now, giving.coverWith(from, lot, -1, back, packs), own, others))
          return { lot, from, back, packsBack: packs };
      }
    }
  }
  return undefined;
}

const exchangedMax = 10;

function carryOut(giving: Giving, site: number, { lot, from, back, packsBack }: Exchange): void {
  giving.give(lot, from, -1);
  giving.give(lot, site, 1);
  if (packsBack === 0) return;
  giving.give(back, site, -packsBack);
  giving.give(back, from, packsBack);
}
