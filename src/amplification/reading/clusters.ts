/** Joins things that are found alike, directly or through others. The name of a cluster is its first thing. */
export class Clusters {
  private readonly parents: Int32Array;

  constructor(things: number) {
    this.parents = Int32Array.from({ length: things }, (_, thing) => thing);
  }

  find(thing: number): number {
    let root = thing;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    for (let at = thing; at !== root; ) {
      const next = this.parents[at] ?? root;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** For each thing the number of its cluster, and of each cluster its first thing. */
  numbered(): { readonly clusterOf: Int32Array; readonly firsts: readonly number[] } {
    const firsts: number[] = [];
    const numbers = new Map<number, number>();
    const clusterOf = this.parents.map((_, thing) => {
      const root = this.find(thing);
      const known = numbers.get(root) ?? firsts.push(root) - 1;
      numbers.set(root, known);
      return known;
    });
    return { clusterOf, firsts };
  }
}
