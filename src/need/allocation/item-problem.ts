import { barOf, mayBeGiven } from './may-go.js';
import type { AllocationProblem, OfferedLot, Site } from './problem.js';
import { wholeUnits } from './whole-units.js';

/** One item of a problem, as columns: sites and lots by their place. Amounts are in units in which all rates are whole. */
export type ItemProblem = {
  readonly item: string;
  readonly siteIds: readonly string[];
  readonly lotIds: readonly string[];
  readonly rates: Float64Array;
  readonly stocks: Float64Array;
  /** First expired first. */
  readonly packSizes: Float64Array;
  readonly packs: Int32Array;
  /** By lot and site: how much a site can use before the lot expires. */
  readonly usable: Float64Array;
  /** By lot and site: whether the plan may give it there. Cells a person set are not the plan's. */
  readonly isOpen: Uint8Array;
  /** By lot and site: packs a person set. */
  readonly pinned: Int32Array;
  /** Packs of all lots together, those a person set not among them; the reserve stays. */
  readonly packsMax: number;
};

const never = Number.POSITIVE_INFINITY;

export function itemProblem(problem: AllocationProblem, item: string): ItemProblem {
  const sites = inOrder(problem, item);
  const lots = problem.lots.filter((lot) => lot.item === item && mayBeGiven(lot)).toSorted(byExpiry);
  const unit = wholeUnits(sites.map((site) => rateOf(site, item)));
  const rates = Float64Array.from(sites, (site) => unit.of(rateOf(site, item)));
  const cells = lots.flatMap((lot) => sites.map((site) => ({ lot, site })));
  const set = new Map(problem.pinned.map(({ lot, site, packs }) => [cellKey(lot, site), packs]));
  const pinned = Int32Array.from(cells, ({ lot, site }) => set.get(cellKey(lot.id, site.id)) ?? 0);
  const packs = Int32Array.from(lots, (lot, at) => lot.packs - sumOfRow(pinned, at, sites.length));
  return {
    item,
    siteIds: sites.map(({ id }) => id),
    lotIds: lots.map(({ id }) => id),
    rates,
    stocks: Float64Array.from(sites, (site) => unit.of(site.items.get(item)?.stock ?? 0)),
    packSizes: Float64Array.from(lots, ({ packSize }) => packSize * unit.perPiece),
    packs,
    usable: Float64Array.from(
      cells,
      ({ lot }, at) => (rates[at % sites.length] ?? 0) * (lot.expiresInDays ?? never),
    ),
    isOpen: Uint8Array.from(cells, ({ lot, site }) =>
      Number(barOf(lot, site) === undefined && !set.has(cellKey(lot.id, site.id))),
    ),
    pinned,
    packsMax: Math.max(0, packs.reduce((all, each) => all + each, 0) - (problem.reserve.get(item) ?? 0)),
  };
}

const rateOf = (site: Site, item: string): number => site.items.get(item)?.ratePerDay ?? 0;
const cellKey = (lot: string, site: string): string => JSON.stringify([lot, site]);
const sumOfRow = (cells: Int32Array, row: number, width: number): number =>
  cells.subarray(row * width, (row + 1) * width).reduce((all, each) => all + each, 0);

// What sites are called and in which order a file names them may not decide what they get: they stand in the order of what
// they need.
function inOrder(problem: AllocationProblem, item: string): Site[] {
  const lots = problem.lots.filter((lot) => lot.item === item).toSorted(byExpiry);
  const barred = (site: Site): string => lots.map((lot) => Number(barOf(lot, site) === undefined)).join('');
  return problem.sites
    .filter((site) => rateOf(site, item) > 0)
    .map((site) => ({ site, barred: barred(site) }))
    .toSorted(
      (a, b) =>
        rateOf(b.site, item) - rateOf(a.site, item) ||
        (a.site.items.get(item)?.stock ?? 0) - (b.site.items.get(item)?.stock ?? 0) ||
        Number(a.barred < b.barred) - Number(b.barred < a.barred),
    )
    .map(({ site }) => site);
}

const byExpiry = (a: OfferedLot, b: OfferedLot): number =>
  (a.expiresInDays === b.expiresInDays ? 0 : (a.expiresInDays ?? never) - (b.expiresInDays ?? never)) ||
  b.packSize - a.packSize ||
  b.packs - a.packs;
