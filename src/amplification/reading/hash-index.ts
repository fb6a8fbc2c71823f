/**
 * Numbers 64-bit hashes 0, 1, 2 … in the order they are first seen. Open addressing in typed arrays: ten million
 * ids take about 200 MB here and well over a gigabyte in a Map. Two of n different values share a hash with
 * probability n² / 2⁶⁵: three in a million for ten million values.
 */
export class HashIndex {
  private slots = new Int32Array(1 << 12);
  private keys = new Uint32Array(1 << 12);
  private count = 0;

  get size(): number {
    return this.count;
  }

  get bytes(): number {
    return this.slots.byteLength + this.keys.byteLength;
  }

  /** The number of a hash; when it is new, that number equals the size before. */
  idOf(low: number, high: number): number {
    const mask = this.slots.length - 1;
    let at = (low ^ (high << 7)) & mask;
    for (;;) {
      const found = this.slots[at] ?? 0;
      if (found === 0) return this.add(at, low, high);
      const id = found - 1;
      if (this.keys[2 * id] === low && this.keys[2 * id + 1] === high) return id;
      at = (at + 1) & mask;
    }
  }

  private add(at: number, low: number, high: number): number {
    const id = this.count++;
    if (2 * id + 2 > this.keys.length) this.growKeys();
    this.slots[at] = id + 1;
    this.keys[2 * id] = low;
    this.keys[2 * id + 1] = high;
    if (this.count * 3 > this.slots.length * 2) this.growSlots();
    return id;
  }

  private growKeys(): void {
    const wider = new Uint32Array(this.keys.length * 2);
    wider.set(this.keys);
    this.keys = wider;
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      let at = ((this.keys[2 * id] ?? 0) ^ ((this.keys[2 * id + 1] ?? 0) << 7)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = id + 1;
    }
    this.slots = slots;
  }
}
