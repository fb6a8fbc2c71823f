/**
 * Numbers 64-bit hashes 0, 1, 2 … in the order they are first seen. Open addressing in typed arrays: ten million
 * ids take about 200 MB here and well over a gigabyte in a Map. Two of n different values share a hash with
 * probability n² / 2⁶⁵: three in a million for ten million values.
 */
export class HashIndex {
  // Three words a slot, so that a look-up touches one place in memory: both halves of the hash, then the number + 1.
  private slots: Uint32Array;
  private count = 0;

  constructor(expected = 1024) {
    this.slots = new Uint32Array(3 * capacityFor(expected));
  }

  get size(): number {
    return this.count;
  }

  /** The number of a hash; when it is new, that number equals the size before. */
  idOf(low: number, high: number): number {
    const { slots } = this;
    const capacity = slots.length / 3;
    let slot = (low ^ (high << 7)) & (capacity - 1);
    for (;;) {
      const at = 3 * slot;
      const found = slots[at + 2] ?? 0;
      if (found === 0) return this.add(at, low, high);
      if (slots[at] === low && slots[at + 1] === high) return found - 1;
      slot = (slot + 1) & (capacity - 1);
    }
  }

  private add(at: number, low: number, high: number): number {
    const id = this.count++;
    this.slots[at] = low;
    this.slots[at + 1] = high;
    this.slots[at + 2] = id + 1;
    if (this.count * 3 > (this.slots.length / 3) * 2) this.grow();
    return id;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Uint32Array(old.length * 2);
    const mask = slots.length / 3 - 1;
    for (let from = 0; from < old.length; from += 3) {
      const id = old[from + 2] ?? 0;
      if (id === 0) continue;
      const [low, high] = [old[from] ?? 0, old[from + 1] ?? 0];
      let slot = (low ^ (high << 7)) & mask;
      while (slots[3 * slot + 2] !== 0) slot = (slot + 1) & mask;
      slots[3 * slot] = low;
      slots[3 * slot + 1] = high;
      slots[3 * slot + 2] = id;
    }
    this.slots = slots;
  }
}

const capacityFor = (expected: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, expected * 1.5)));
