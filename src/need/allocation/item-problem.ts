import { barOf, mayBeGiven } from './may-go.js';
import type { AllocationProblem, OfferedLot, Site, SiteItem } from './problem.js';
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
  const lots = problem.lots.filter((lot) => lot.item === item && mayBeGiven(lot)).toSorted(byExpiry);
  const sites = inOrder(problem, item, lots);
  const unit = wholeUnits(sites.map(({ needed }) => needed.ratePerDay));
  const rates = Float64Array.from(sites, ({ needed }) => unit.of(needed.ratePerDay));
  const cells = { lots, width: sites.length, open: sites.map(({ open }) => open) };
  const pinned = pinnedIn(problem, lots, sites);
  const packs = Int32Array.from(lots, (lot, at) => lot.packs - sumOfRow(pinned.packs, at, sites.length));
  return {
    item,
    siteIds: sites.map(({ site }) => site.id),
    lotIds: lots.map(({ id }) => id),
    rates,
    stocks: Float64Array.from(sites, ({ needed }) => unit.of(needed.stock)),
    packSizes: Float64Array.from(lots, ({ packSize }) => packSize * unit.perPiece),
    packs,
    usable: usableIn(lots, rates),
    isOpen: openIn(cells, pinned.isSet),
    pinned: pinned.packs,
    packsMax: Math.max(0, packs.reduce((all, each) => all + each, 0) - (problem.reserve.get(item) ?? 0)),
  };
}

type NeedySite = { readonly site: Site; readonly needed: SiteItem; readonly open: string };

const sumOfRow = (cells: Int32Array, row: number, width: number): number =>
  cells.subarray(row * width, (row + 1) * width).reduce((all, each) => all + each, 0);

function usableIn(lots: readonly OfferedLot[], rates: Float64Array): Float64Array {
  const usable = new Float64Array(lots.length * rates.length);
  for (const [row, { expiresInDays = never }] of lots.entries())
    for (const [column, rate] of rates.entries()) usable[row * rates.length + column] = rate * expiresInDays;
  return usable;
}

function openIn(
  {
    lots,
    width,
    open,
  }: { readonly lots: readonly OfferedLot[]; readonly width: number; readonly open: readonly string[] },
  isSet: Uint8Array,
): Uint8Array {
  const isOpen = new Uint8Array(lots.length * width);
  for (const row of lots.keys()) {
    for (const [column, barred] of open.entries()) {
      const cell = row * width + column;
      isOpen[cell] = isSet[cell] === 1 ? 0 : Number(barred[row] === '1');
    }
  }
  return isOpen;
}

function pinnedIn(
  problem: AllocationProblem,
  lots: readonly OfferedLot[],
  sites: readonly NeedySite[],
): { readonly packs: Int32Array; readonly isSet: Uint8Array } {
  const packs = new Int32Array(lots.length * sites.length);
  const isSet = new Uint8Array(lots.length * sites.length);
  for (const cell of problem.pinned) {
    const row = lots.findIndex(({ id }) => id === cell.lot);
    const column = sites.findIndex(({ site }) => site.id === cell.site);
    if (row < 0 || column < 0) continue;
    packs[row * sites.length + column] = cell.packs;
    isSet[row * sites.length + column] = 1;
  }
  return { packs, isSet };
}

// What sites are called and in which order a file names them may not decide what they get: they stand in the order of what
// they need.
function inOrder(problem: AllocationProblem, item: string, lots: readonly OfferedLot[]): NeedySite[] {
  return problem.sites
    .flatMap((site) => {
      const needed = site.items.get(item);
      if (!needed || needed.ratePerDay <= 0) return [];
      return [
        { site, needed, open: lots.map((lot) => (barOf(lot, site) === undefined ? '1' : '0')).join('') },
      ];
    })
    .sort(
      (a, b) =>
        b.needed.ratePerDay - a.needed.ratePerDay ||
        a.needed.stock - b.needed.stock ||
        Number(a.open < b.open) - Number(b.open < a.open),
    );
}

const byExpiry = (a: OfferedLot, b: OfferedLot): number =>
  (a.expiresInDays === b.expiresInDays ? 0 : (a.expiresInDays ?? never) - (b.expiresInDays ?? never)) ||
  b.packSize - a.packSize ||
  b.packs - a.packs;
