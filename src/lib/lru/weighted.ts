/** A map of what is dear to make and large to keep: of all weights together so much at most, what was used longest ago goes first. */
export class WeightedLru<V> {
  private readonly kept = new Map<string, { readonly value: V; readonly weight: number }>();
  private weight = 0;

  constructor(private readonly weightMax: number) {}

  get(key: string): V | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** What weighs more than all may together is not kept. */
  set(key: string, value: V, weight: number): void {
    this.delete(key);
    if (weight > this.weightMax) return;
    this.kept.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.kept.keys()) {
      if (this.weight <= this.weightMax) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.weight -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }

  deleteWhere(isGone: (value: V) => boolean): void {
    for (const [key, { value }] of [...this.kept]) if (isGone(value)) this.delete(key);
  }

  clear(): void {
    this.kept.clear();
    this.weight = 0;
  }
}
