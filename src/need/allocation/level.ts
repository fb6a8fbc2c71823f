import type { ItemProblem } from './item-problem.js';

/**
 * Whether the pieces could bring every site to a number of days, or as near as it can come by itself: for every set of lots,
 * what the sites cannot have from the others by their expiry must be in the set (Hall's condition). Packs are looked at
 * only as far as every site gets a multiple of their greatest common divisor, so that yes may still be no in whole packs,
 * and no is certain.
 */
export class LevelBound {
  readonly #sets: number;
  readonly #supply: number[];
  readonly #step: number[];
  readonly #highest: Float64Array;
  /** By set and site: what the site can use of the lots that are not in the set. */
  readonly #elsewhere: Float64Array[];

  constructor(
    private readonly problem: ItemProblem,
    private readonly begin: Float64Array,
  ) {
    const lots = problem.packs.length;
    this.#sets = 2 ** Math.min(lots, lotsMax);
    const inSet = (set: number) =>
      [...problem.packs.keys()].filter((lot) => lot >= lotsMax || (set >> lot) & 1);
    const sets = Array.from({ length: this.#sets }, (_, set) => inSet(set));
    this.#supply = sets.map((set) => suppliesOf(problem, set));
    this.#step = sets.map((set) => set.reduce((step, lot) => divisor(step, problem.packSizes[lot] ?? 0), 0));
    this.#elsewhere = sets.map((_, set) => begin.map((_cover, site) => this.#fromOthers(site, set)));
    this.#highest = Float64Array.from(
      begin,
      (cover, site) => cover + this.#fromOthers(site, 0) / this.#rate(site),
    );
  }

  /** The most days a site can be brought to when all goods are for it. */
  highest(site: number): number {
    return this.#highest[site] ?? 0;
  }

  isPossible(days: number): boolean {
    for (let set = 1; set < this.#sets; set++) if (!this.#isPossibleFrom(set, days)) return false;
    return true;
  }

  #isPossibleFrom(set: number, days: number): boolean {
    const supply = this.#supply[set] ?? 0;
    const elsewhere = this.#elsewhere[set];
    let asked = 0;
    for (let site = 0; site < this.begin.length; site++) {
      const wanted = (Math.min(days, this.highest(site)) - (this.begin[site] ?? 0)) * this.#rate(site);
      if (wanted <= slack) continue;
      asked += this.#inPacks(wanted - (elsewhere?.[site] ?? 0), set);
      if (asked > supply * (1 + 1e-12) + slack) return false;
    }
    return true;
  }

  #inPacks(pieces: number, set: number): number {
    const step = this.#step[set] ?? 0;
    if (pieces <= slack || step === 0) return Math.max(0, pieces);
    return Math.ceil((pieces - slack) / step) * step;
  }

  /** What a site can use of the lots that are not in a set. */
  #fromOthers(site: number, set: number): number {
    const { packs, packSizes, usable, isOpen, rates } = this.problem;
    let pieces = 0;
    for (let lot = 0; lot < packs.length; lot++) {
      const cell = lot * rates.length + site;
      if (isOpen[cell] !== 1 || lot >= lotsMax || (set >> lot) & 1) continue;
      pieces = Math.min(pieces + (packs[lot] ?? 0) * (packSizes[lot] ?? 0), usable[cell] ?? 0);
    }
    return pieces;
  }

  #rate(site: number): number {
    return this.problem.rates[site] ?? 1;
  }
}

// Of more lots the first ten by expiry are told apart; the others count as one, for everybody.
const lotsMax = 10;
const slack = 1e-7;

// With the reserve the largest packs may be those that stay, or the smallest: the pieces are at most those of the largest.
function suppliesOf({ packs, packSizes, packsMax }: ItemProblem, lots: readonly number[]): number {
  let room = packsMax;
  let pieces = 0;
  for (const lot of lots.toSorted((a, b) => (packSizes[b] ?? 0) - (packSizes[a] ?? 0))) {
    const given = Math.min(room, packs[lot] ?? 0);
    pieces += given * (packSizes[lot] ?? 0);
    room -= given;
  }
  return pieces;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
