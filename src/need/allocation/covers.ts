import type { AllocationProblem, OfferedLot, Share, Site, SiteItem } from './problem.js';
import { itemsOf } from './problem.js';

/** Days of cover of one item at one site. */
export type Cover = {
  readonly site: string;
  readonly item: string;
  readonly ratePerDay: number;
  readonly days: number;
  /** Pieces that can be used before they expire, with those that are there. */
  readonly pieces: number;
};

/**
 * Days of cover with a plan, from the problem as it was read. What a site uses none of is left out. PartsCounted day by day of
 * expiry: of what expires first no more counts than is used until then.
 */
export function coversOf(problem: AllocationProblem, shares: readonly Share[]): Cover[] {
  const lots = new Map(problem.lots.map((lot) => [lot.id, lot]));
  const got = new Map<string, { lot: OfferedLot; packs: number }[]>();
  for (const { lot: id, site, packs } of shares) {
    const lot = lots.get(id);
    if (!lot) continue;
    const key = JSON.stringify([site, lot.item]);
    got.set(key, [...(got.get(key) ?? []), { lot, packs }]);
  }
  return itemsOf(problem).flatMap((item) =>
    problem.sites.flatMap((site) => coverOf(site, item, got.get(JSON.stringify([site.id, item])) ?? [])),
  );
}

function coverOf(site: Site, item: string, got: readonly { lot: OfferedLot; packs: number }[]): Cover[] {
  const needed = site.items.get(item);
  if (!needed || needed.ratePerDay <= 0) return [];
  const pieces = usableOf(needed, got) + needed.stock;
  const { ratePerDay } = needed;
  return [{ site: site.id, item, ratePerDay, pieces, days: pieces / ratePerDay }];
}

function usableOf({ ratePerDay }: SiteItem, got: readonly { lot: OfferedLot; packs: number }[]): number {
  const byExpiry = got.toSorted((a, b) => lifeOf(a.lot) - lifeOf(b.lot) || 0);
  return byExpiry.reduce(
    (used, { lot, packs }) => Math.min(used + packs * lot.packSize, ratePerDay * lifeOf(lot)),
    0,
  );
}

const lifeOf = ({ expiresInDays = Number.MAX_SAFE_INTEGER }: OfferedLot): number => expiresInDays;
