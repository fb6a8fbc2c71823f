import assert from 'node:assert/strict';
import { HashIndex } from '../reading/hash-index.js';
import type { EdgeTable } from './edge-table.js';
import { Neighbours } from './neighbours.js';
import type { PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';

export type Network = { readonly posts: OrderedPosts; readonly rule: PairRule; readonly turn: Int32Array };

export type GroupDescription = {
  readonly group: number;
  readonly accounts: number;
  readonly edges: number;
  readonly pairs: number;
  /** Times of the first and last post that stands in a pair of the group, in seconds since 1970. */
  readonly first: number;
  readonly last: number;
  /** Of the seconds between the posts of a pair. */
  readonly delaySeconds: { readonly q25: number; readonly median: number; readonly q75: number };
  /** Of all objects the group's pairs are on. */
  readonly objects: number;
  /** The objects with the most pairs. */
  readonly topObjects: readonly { readonly object: number; readonly pairs: number }[];
};

const topObjects = 10;

/** What each group did. `groupOf` gives 0 for an account in none; only edges within one group are looked at. */
export function presentGroups(
  network: Network,
  edges: EdgeTable,
  groupOf: (account: number) => number,
): GroupDescription[] {
  const descriptions = new Map<number, Tally>();
  forEachPair(network, edges, (from, to, p, q, first) => {
    const group = groupOf(from);
    if (group === 0 || group !== groupOf(to)) return;
    const tally = descriptions.get(group) ?? new Tally();
    descriptions.set(group, tally.add(network.posts, p, q, first));
    tally.accounts.add(from).add(to);
  });
  return [...descriptions]
    .sort(([a], [b]) => a - b)
    .map(([group, tally]) => ({ group, ...tally.described() }));
}

class Tally {
  readonly accounts = new Set<number>();
  private readonly delays: number[] = [];
  private readonly objects = new Map<number, number>();
  private edges = 0;
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;

  add({ time, object }: OrderedPosts, p: number, q: number, firstOfEdge: boolean): this {
    const [one, other] = [(time[p] ?? 0) / 1000, (time[q] ?? 0) / 1000];
    if (firstOfEdge) this.edges++;
    this.delays.push(Math.abs(one - other));
    this.first = Math.min(this.first, one, other);
    this.last = Math.max(this.last, one, other);
    this.objects.set(object[p] ?? 0, (this.objects.get(object[p] ?? 0) ?? 0) + 1);
    return this;
  }

  described() {
    const delays = Float64Array.from(this.delays).sort();
    const quantile = (share: number) => delays[Math.round(share * (delays.length - 1))] ?? 0;
    return {
      accounts: this.accounts.size,
      edges: this.edges,
      pairs: delays.length,
      first: this.first,
      last: this.last,
      delaySeconds: { q25: quantile(0.25), median: quantile(0.5), q75: quantile(0.75) },
      objects: this.objects.size,
      topObjects: [...this.objects]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, topObjects)
        .map(([object, pairs]) => ({ object, pairs })),
    };
  }
}

// 2^32 over the golden ratio, and odd, so that no two accounts become one.
const spread = 0x9e3779b1;

/** Of each object the distinct accounts, of both sides, that the edges are on it with. */
export function accountsPerObject(network: Network, edges: EdgeTable, objects: number): Int32Array {
  // A Set ends at 16.8 million.
  const seen = new HashIndex();
  const accounts = new Int32Array(objects);
  const see = (object: number, account: number) => {
    const before = seen.size;
    // Spread over the table: of one object every account has a number of its own either way.
    if (seen.idOf(Math.imul(account, spread) ^ object, object) < before) return;
    accounts[object] = (accounts[object] ?? 0) + 1;
  };
  forEachPair(network, edges, (from, to, p) => {
    const object = network.posts.object[p] ?? 0;
    see(object, from);
    see(object, to);
  });
  return accounts;
}

type SeePair = (from: number, to: number, p: number, q: number, firstOfEdge: boolean) => void;

/** Every pair of posts that the given edges are made of; the pairs are found again, they were not kept. */
export function forEachPair({ posts, rule, turn }: Network, edges: EdgeTable, see: SeePair): void {
  const neighbours = new Neighbours(posts, rule, turn);
  for (let row = 0; row < edges.from.length; ) {
    const from = edges.from[row] ?? 0;
    const before = row;
    neighbours.visit(from, (to, { mine, theirs, start, end }) => {
      if (edges.from[row] !== from || edges.to[row] !== to) return;
      row++;
      for (let i = start; i < end; i++) see(from, to, mine[i] ?? 0, theirs[i] ?? 0, i === start);
    });
    assert(row > before, 'an edge that was counted is found again');
  }
}
