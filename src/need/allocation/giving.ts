import type { ItemProblem } from './item-problem.js';

/** One item being given out: packs by lot and site, and the days each site is covered. */
export class Giving {
  readonly sites: number;
  readonly lots: number;
  readonly packs: Int32Array;
  readonly left: Int32Array;
  readonly covers: Float64Array;
  packsLeft: number;

  constructor(readonly problem: ItemProblem) {
    this.sites = problem.rates.length;
    this.lots = problem.packs.length;
    this.packs = problem.pinned.slice();
    this.left = problem.packs.slice();
    this.packsLeft = problem.packsMax;
    this.covers = Float64Array.from(problem.rates, (_, site) => this.coverWith(site));
  }

  isOpen(lot: number, site: number): boolean {
    return this.problem.isOpen[lot * this.sites + site] === 1;
  }

  /** Packs the plan gave and may take back. */
  given(lot: number, site: number): number {
    return this.isOpen(lot, site) ? (this.packs[lot * this.sites + site] ?? 0) : 0;
  }

  /** Days of cover after up to two changes. Lots are used first expired first, and the stock, which does not expire, last. */
  coverWith(site: number, lotA = -1, packsA = 0, lotB = -1, packsB = 0): number {
    const { packSizes, usable, stocks, rates } = this.problem;
    let used = 0;
    for (let lot = 0; lot < this.lots; lot++) {
      const cell = lot * this.sites + site;
      const packs = (this.packs[cell] ?? 0) + (lot === lotA ? packsA : 0) + (lot === lotB ? packsB : 0);
      if (packs > 0) used = Math.min(used + packs * (packSizes[lot] ?? 0), usable[cell] ?? 0);
    }
    return (used + (stocks[site] ?? 0)) / (rates[site] ?? 1);
  }

  cover(site: number): number {
    return this.covers[site] ?? 0;
  }

  /** Gives packs, or takes them back where they are negative. */
  give(lot: number, site: number, packs: number): void {
    const cell = lot * this.sites + site;
    this.packs[cell] = (this.packs[cell] ?? 0) + packs;
    this.left[lot] = (this.left[lot] ?? 0) - packs;
    this.packsLeft -= packs;
    this.covers[site] = this.coverWith(site);
  }

  /** How many packs of a lot can still be given. */
  available(lot: number): number {
    return Math.min(this.left[lot] ?? 0, this.packsLeft);
  }

  copy(): Giving {
    const copy = new Giving(this.problem);
    copy.packs.set(this.packs);
    copy.left.set(this.left);
    copy.covers.set(this.covers);
    copy.packsLeft = this.packsLeft;
    return copy;
  }
}
