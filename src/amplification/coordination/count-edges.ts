import { countDistinct } from './count-distinct.js';
import { EdgeColumns, type EdgeTable, joinEdges } from './edge-table.js';
import { Neighbours, type PairList } from './neighbours.js';
import { EdgeTest, isMostlyTogether, type NullModel } from './null-model.js';
import type { PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';

/** How an edge's distinct posts are told apart: CooRTweet counts the older and the newer side, we count accounts. */
export type Sides = 'age' | 'account';

/** The accounts from `start` to `end` − 1, as the side whose name sorts first. */
export type AccountRange = { readonly start: number; readonly end: number };

export type CountRequest = {
  readonly rule: PairRule;
  readonly turn: Int32Array;
  readonly sides: Sides;
  readonly range: AccountRange;
  /** Leave out edges that chance explains better than this p-value. */
  readonly against?: Against;
};

/** What is counted: for all accounts, or for some that follow each other. */
export type CountJob = Omit<CountRequest, 'range'> & { readonly among?: AccountRange };

type Against = {
  readonly model: NullModel;
  readonly largestP: number;
  /** 1 for posts a single pair of which may be told from chance; without this, every edge is tested. */
  readonly singles?: Uint8Array;
};

/** An edge table, and how many pairs and edges there were before any was left out. */
export type EdgeCount = {
  readonly edges: EdgeTable;
  /** Of those left out, the pairs of accounts that were together repeatedly and more often than apart. */
  readonly together: EdgeTable;
  readonly pairsSeen: number;
  readonly edgesSeen: number;
};

export const joinCounts = (counts: readonly EdgeCount[]): EdgeCount => ({
  edges: joinEdges(counts.map(({ edges }) => edges)),
  together: joinEdges(counts.map(({ together }) => together)),
  pairsSeen: counts.reduce((sum, { pairsSeen }) => sum + pairsSeen, 0),
  edgesSeen: counts.reduce((sum, { edgesSeen }) => sum + edgesSeen, 0),
});

export function countEdges(posts: OrderedPosts, request: CountRequest): EdgeCount {
  const { rule, turn, sides, range, against } = request;
  const neighbours = new Neighbours(posts, rule, turn, against?.singles);
  const counter = new EdgeCounter(posts, sides);
  const test = against && new EdgeTest(against.model, posts);
  const largestP = against?.largestP ?? 1;
  const [edges, together] = [new EdgeColumns(), new EdgeColumns()];
  let [pairsSeen, edgesSeen, from] = [0, 0, 0];
  const take = (to: number, pairs: PairList) => {
    const { mine, theirs, start, end } = pairs;
    const single = end - start === 1;
    if (single && test && test.leastPValue(mine[start] ?? 0, theirs[start] ?? 0) > largestP) return;
    const counts = counter.of(pairs);
    const shares = Math.min(counts.first, counts.second);
    const p = test?.pValue(from, to, shares);
    if (p === undefined || p <= largestP) edges.add({ from, to, ...counts }, p);
    else if (against && isMostlyTogether(against.model, from, to, shares))
      together.add({ from, to, ...counts }, p);
  };
  for (from = range.start; from < range.end; from++) {
    neighbours.visit(from, take);
    edgesSeen += neighbours.edges;
    pairsSeen += neighbours.pairs;
  }
  return { edges: edges.table(), together: together.table(), pairsSeen, edgesSeen };
}

type Counts = {
  readonly weight: number;
  readonly delayMs: number;
  readonly first: number;
  readonly second: number;
  readonly objects: number;
};

/** What an edge is made of, counted from its pairs. */
export class EdgeCounter {
  private scratch = new Int32Array(1024);

  constructor(
    private readonly posts: OrderedPosts,
    private readonly sides: Sides,
  ) {}

  of(pairs: PairList): Counts {
    const weight = pairs.end - pairs.start;
    if (weight === 1)
      return { weight, delayMs: this.delay(pairs, pairs.start), first: 1, second: 1, objects: 1 };
    let delayMs = 0;
    for (let i = pairs.start; i < pairs.end; i++) delayMs += this.delay(pairs, i);
    const side = (which: 0 | 1) => this.distinct(pairs, which);
    return { weight, delayMs, first: side(0), second: side(1), objects: this.objects(pairs) };
  }

  private delay({ mine, theirs }: PairList, i: number): number {
    return Math.abs((this.posts.time[mine[i] ?? 0] ?? 0) - (this.posts.time[theirs[i] ?? 0] ?? 0));
  }

  private distinct({ mine, theirs, start, end }: PairList, which: 0 | 1): number {
    if (end - start > this.scratch.length) this.scratch = new Int32Array(2 * (end - start));
    const contentOf = (p: number) => (this.posts.content.length > 0 ? (this.posts.content[p] ?? 0) : p);
    for (let i = start; i < end; i++) {
      const [m, t] = [mine[i] ?? 0, theirs[i] ?? 0];
      const first = this.sides === 'age' ? Math.min(m, t) : m;
      this.scratch[i - start] = contentOf(which === 0 ? first : m + t - first);
    }
    return countDistinct(this.scratch.subarray(0, end - start));
  }

  // `mine` ascends and posts are ordered by object, so each object's pairs stand together.
  private objects({ mine, start, end }: PairList): number {
    let [objects, last] = [0, -1];
    for (let i = start; i < end; i++) {
      const object = this.posts.object[mine[i] ?? 0] ?? 0;
      if (object !== last) objects++;
      last = object;
    }
    return objects;
  }
}
