/** A map that forgets what was used longest ago. */
export class Lru<V> {
  private readonly kept = new Map<string, V>();

  constructor(private readonly sizeMax: number) {}

  get(key: string): V | undefined {
    const value = this.kept.get(key);
    if (value === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.kept.delete(key);
    this.kept.set(key, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.sizeMax && oldest !== undefined) this.kept.delete(oldest);
  }
  clear(): void {
    this.kept.clear();
  }

  delete(key: string): void {
    this.kept.delete(key);
  }
}
