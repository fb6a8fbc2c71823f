/**
 * Numbers 64-bit hashes 0, 1, 2 … in the order they are first seen. Open addressing in typed arrays: ten million
 * ids take about 200 MB here and well over a gigabyte in a Map. Two of n different values share a hash with
 * probability n² / 2⁶⁵: three in a million for ten million values.
 */
export class HashIndex {
  // Four words a slot, so that a look-up touches one place in memory: both halves of the hash, the number + 1, nothing.
  private slots: Int32Array;
  private count = 0;

  constructor(expected = 1024) {
    this.slots = new Int32Array(4 * capacityFor(expected));
  }

  get size(): number {
    return this.count;
  }

  /** The number of a hash; when it is new, that number equals the size before. */
  idOf(low: number, high: number): number {
    const { slots } = this;
    const mask = slots.length - 4;
    let at = (low << 2) & mask;
    for (;;) {
      const found = slots[at + 2] ?? 0;
      if (found === 0) return this.add(at, low, high);
      if (slots[at] === low && slots[at + 1] === high) return found - 1;
      at = (at + 4) & mask;
    }
  }

  private add(at: number, low: number, high: number): number {
    const id = this.count++;
    this.slots[at] = low;
    this.slots[at + 1] = high;
    this.slots[at + 2] = id + 1;
    if (this.count * 6 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      let at = ((old[from] ?? 0) << 2) & mask;
      while (slots[at + 2] !== 0) at = (at + 4) & mask;
      for (let word = 0; word < 3; word++) slots[at + word] = old[from + word] ?? 0;
    }
    this.slots = slots;
  }
}

const capacityFor = (expected: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, expected * 1.5)));
