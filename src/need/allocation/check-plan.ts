import { type Bar, barOf, mayBeGiven } from './may-go.js';
import type { AllocationProblem, OfferedLot, Share, Site } from './problem.js';

/** A rule that a plan breaks. */
export type Breach = {
  readonly rule: Bar | 'unknown' | 'twice' | 'not-whole' | 'more-than-there' | 'reserve' | 'pinned';
  readonly lot?: string | undefined;
  readonly site?: string | undefined;
};

/** Holds a plan against the problem as it was read, and knows nothing of how it was made. No plan leaves without it. */
export function checkPlan(problem: AllocationProblem, shares: readonly Share[]): Breach[] {
  const lots = new Map(problem.lots.map((lot) => [lot.id, lot]));
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  const given = new Map<string, number>();
  for (const { lot, packs } of shares) given.set(lot, (given.get(lot) ?? 0) + packs);
  return [
    ...shares.flatMap((share) => breachesOf(share, lots.get(share.lot), sites.get(share.site))),
    ...twice(shares),
    ...[...lots.values()].flatMap(({ id, packs }) =>
      (given.get(id) ?? 0) > packs ? [{ rule: 'more-than-there' as const, lot: id }] : [],
    ),
    ...reserveBreaches(problem, given),
    ...problem.pinned.flatMap(({ lot, site, packs }) =>
      (shares.find((share) => share.lot === lot && share.site === site)?.packs ?? 0) === packs
        ? []
        : [{ rule: 'pinned' as const, lot, site }],
    ),
  ];
}

function breachesOf(
  { lot: lotId, site: siteId, packs }: Share,
  lot: OfferedLot | undefined,
  site: Site | undefined,
): Breach[] {
  const at = { lot: lotId, site: siteId };
  if (!lot || !site) return [{ rule: 'unknown', ...at }];
  if (!Number.isInteger(packs) || packs <= 0) return [{ rule: 'not-whole', ...at }];
  const bar = barOf(lot, site);
  return bar ? [{ rule: bar, ...at }] : [];
}

function twice(shares: readonly Share[]): Breach[] {
  const seen = new Set<string>();
  return shares.flatMap(({ lot, site }) => {
    const key = JSON.stringify([lot, site]);
    if (seen.has(key)) return [{ rule: 'twice' as const, lot, site }];
    seen.add(key);
    return [];
  });
}

function reserveBreaches({ lots, reserve }: AllocationProblem, given: ReadonlyMap<string, number>): Breach[] {
  return [...reserve].flatMap(([item, kept]) => {
    const ofItem = lots.filter((lot) => lot.item === item && mayBeGiven(lot));
    const stays = ofItem.reduce((all, lot) => all + lot.packs - (given.get(lot.id) ?? 0), 0);
    const inAll = ofItem.reduce((all, lot) => all + lot.packs, 0);
    return stays < Math.min(kept, inAll) ? [{ rule: 'reserve' as const }] : [];
  });
}
