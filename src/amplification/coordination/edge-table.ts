import { GrowingDoubles, GrowingInts } from '../growing.js';

/** Pairs of accounts, one row each, sorted by `from`, then `to`; `from` is the account whose name sorts first. */
export type EdgeTable = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Pairs of posts. */
  readonly weight: Int32Array;
  /** Of all those pairs together, in milliseconds. */
  readonly delayMs: Float64Array;
  /** Distinct posts: in CooRTweet's count of the older and the newer, otherwise of `from` and of `to`. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly objects: Int32Array;
  /** How likely by chance; empty when that was not asked. */
  readonly p: Float64Array;
};

/** The edges found so far. */
export class EdgeColumns {
  private readonly from = new GrowingInts();
  private readonly to = new GrowingInts();
  private readonly weight = new GrowingInts();
  private readonly delayMs = new GrowingDoubles();
  private readonly first = new GrowingInts();
  private readonly second = new GrowingInts();
  private readonly objects = new GrowingInts();
  private readonly p = new GrowingDoubles();

  add(edge: Edge, p?: number): void {
    this.from.push(edge.from);
    this.to.push(edge.to);
    this.weight.push(edge.weight);
    this.delayMs.push(edge.delayMs);
    this.first.push(edge.first);
    this.second.push(edge.second);
    this.objects.push(edge.objects);
    if (p !== undefined) this.p.push(p);
  }

  table(): EdgeTable {
    return {
      from: this.from.view(),
      to: this.to.view(),
      weight: this.weight.view(),
      delayMs: this.delayMs.view(),
      first: this.first.view(),
      second: this.second.view(),
      objects: this.objects.view(),
      p: this.p.view(),
    };
  }
}

export type Edge = { readonly [Column in Exclude<keyof EdgeTable, 'p'>]: number };

export const edgeAt = (table: EdgeTable, row: number): Edge => ({
  from: table.from[row] ?? 0,
  to: table.to[row] ?? 0,
  weight: table.weight[row] ?? 0,
  delayMs: table.delayMs[row] ?? 0,
  first: table.first[row] ?? 0,
  second: table.second[row] ?? 0,
  objects: table.objects[row] ?? 0,
});

/** The tables of neighbouring ranges of accounts as one. */
export function joinEdges(tables: readonly EdgeTable[]): EdgeTable {
  const [only] = tables;
  if (tables.length === 1 && only) return only;
  const ints = (column: Exclude<keyof EdgeTable, 'delayMs' | 'p'>) =>
    joinColumns(
      tables.map((table) => table[column]),
      Int32Array,
    );
  const doubles = (column: 'delayMs' | 'p') =>
    joinColumns(
      tables.map((table) => table[column]),
      Float64Array,
    );
  return {
    from: ints('from'),
    to: ints('to'),
    weight: ints('weight'),
    delayMs: doubles('delayMs'),
    first: ints('first'),
    second: ints('second'),
    objects: ints('objects'),
    p: doubles('p'),
  };
}

function joinColumns<T extends Int32Array | Float64Array>(
  parts: readonly T[],
  Kind: new (length: number) => T,
): T {
  const joined = new Kind(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Some rows of a table as a table. */
export function selectEdges(edges: EdgeTable, rows: Int32Array): EdgeTable {
  const ints = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] ?? 0);
  return {
    from: ints(edges.from),
    to: ints(edges.to),
    weight: ints(edges.weight),
    delayMs: Float64Array.from(rows, (row) => edges.delayMs[row] ?? 0),
    first: ints(edges.first),
    second: ints(edges.second),
    objects: ints(edges.objects),
    p: edges.p.length === 0 ? edges.p : Float64Array.from(rows, (row) => edges.p[row] ?? 0),
  };
}
