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

  add(edge: Edge): void {
    this.from.push(edge.from);
    this.to.push(edge.to);
    this.weight.push(edge.weight);
    this.delayMs.push(edge.delayMs);
    this.first.push(edge.first);
    this.second.push(edge.second);
    this.objects.push(edge.objects);
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
    };
  }
}

export type Edge = { -readonly [Column in keyof EdgeTable]: number };

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
  const ints = (column: Exclude<keyof EdgeTable, 'delayMs'>) => {
    const joined = new Int32Array(tables.reduce((sum, table) => sum + table[column].length, 0));
    let at = 0;
    for (const table of tables) {
      joined.set(table[column], at);
      at += table[column].length;
    }
    return joined;
  };
  const delayMs = new Float64Array(tables.reduce((sum, table) => sum + table.delayMs.length, 0));
  let at = 0;
  for (const table of tables) {
    delayMs.set(table.delayMs, at);
    at += table.delayMs.length;
  }
  return {
    from: ints('from'),
    to: ints('to'),
    weight: ints('weight'),
    delayMs,
    first: ints('first'),
    second: ints('second'),
    objects: ints('objects'),
  };
}
