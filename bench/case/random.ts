/** Mulberry32: small, fast, and the same sequence for the same seed on every machine. */
export class Random {
  constructor(private seed: number) {}

  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whole number from `low` up to and including `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return this.at(items, Math.floor(this.next() * items.length));
  }

  // A few routes carry most of the goods: the first of a list is taken far more often than the last.
  pickSkewed<T>(items: readonly T[]): T {
    return this.at(items, Math.floor(this.next() ** 2.5 * items.length));
  }

  private at<T>(items: readonly T[], index: number): T {
    const item = items[index];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
}
