/** Joins objects that are found alike, directly or through others. The name of a cluster is its first object. */
export class Clusters {
  private readonly parents: Int32Array;

  constructor(objects: number) {
    this.parents = Int32Array.from({ length: objects }, (_, object) => object);
  }

  find(object: number): number {
    let root = object;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    for (let at = object; at !== root; ) {
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

  /** For each object the number of its cluster, and of each cluster its first object. */
  numbered(): { readonly clusterOf: Int32Array; readonly firsts: readonly number[] } {
    const firsts: number[] = [];
    const numbers = new Map<number, number>();
    const clusterOf = this.parents.map((_, object) => {
      const root = this.find(object);
      const known = numbers.get(root) ?? firsts.push(root) - 1;
      numbers.set(root, known);
      return known;
    });
    return { clusterOf, firsts };
  }
}
