/** Sites by days of cover, the smallest first; of equal ones that which gains most by its next pack. */
export class SiteHeap {
  readonly #heap: number[] = [];

  constructor(private readonly isBefore: (a: number, b: number) => boolean) {}

  push(site: number): void {
    this.#heap.push(site);
    let at = this.#heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBeforeAt(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    this.#sink();
    return first;
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = left + 1 < this.#heap.length && this.#isBeforeAt(left + 1, left) ? left + 1 : left;
      if (child >= this.#heap.length || !this.#isBeforeAt(child, at)) return;
      this.#swap(at, child);
      at = child;
    }
  }

  #isBeforeAt(a: number, b: number): boolean {
    return this.isBefore(this.#heap[a] ?? 0, this.#heap[b] ?? 0);
  }

  #swap(a: number, b: number): void {
    const kept = this.#heap[a] ?? 0;
    this.#heap[a] = this.#heap[b] ?? 0;
    this.#heap[b] = kept;
  }
}
