import { GrowingInts } from '../growing.js';
import { isPair, type PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';
import { sortStretch } from './sort-stretch.js';

/**
 * All pairs of one account, grouped by the other account.
 *
 * Counting by account needs no table of pairs: each account's posts are looked up, their windows walked, and what is
 * found is put into one counter per other account (Gustavson's row-by-row product of sparse matrices, ACM TOMS 4,
 * 1978). Memory is a few columns of one row per account, however many pairs there are; a range of accounts can be
 * counted by itself, by another thread or in another pass, and the edges come out sorted.
 */
export class Neighbours {
  private readonly counts: Int32Array;
  private readonly starts: Int32Array;
  private readonly touched = new GrowingInts();
  private readonly foundMine = new GrowingInts();
  private readonly foundTheirs = new GrowingInts();
  private mine = new Int32Array(0);
  private theirs = new Int32Array(0);

  constructor(
    private readonly posts: OrderedPosts,
    private readonly rule: PairRule,
    /** Of two accounts the one whose turn comes first has the edge. */
    private readonly turn: Int32Array,
  ) {
    const accounts = posts.accountStart.length - 1;
    this.counts = new Int32Array(accounts);
    this.starts = new Int32Array(accounts);
  }

  /** Calls `take` once for each account that the account forms pairs with and has the edge to, in order. */
  visit(account: number, take: (other: number, pairs: PairList) => void): void {
    this.find(account);
    if (this.touched.length === 0) return;
    this.takeAll(this.touched.view(), take);
  }

  /**
   * The same for the accounts that it has at least `pairs` pairs with. Most have one, and need not be put in order
   * to be passed over; the pairs and edges that were found are counted.
   */
  visitAtLeast(pairs: number, account: number, take: (other: number, pairs: PairList) => void): Found {
    this.find(account);
    const others = this.touched.view();
    const found = { edges: others.length, pairs: this.foundMine.length };
    let kept = 0;
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      if ((this.counts[other] ?? 0) >= pairs) others[kept++] = other;
      else this.counts[other] = 0;
    }
    if (kept > 0) this.takeAll(others.subarray(0, kept), take);
    return found;
  }

  private takeAll(others: Int32Array, take: (other: number, pairs: PairList) => void): void {
    sortStretch(others, 0, others.length);
    this.group(others);
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      const end = this.starts[other] ?? 0;
      const start = end - (this.counts[other] ?? 0);
      take(other, { mine: this.mine, theirs: this.theirs, start, end });
      this.counts[other] = 0;
    }
  }

  private find(account: number): void {
    const { posts, rule, turn, counts, touched, foundMine, foundTheirs } = this;
    const first = turn[account] ?? 0;
    touched.clear();
    foundMine.clear();
    foundTheirs.clear();
    const end = posts.accountStart[account + 1] ?? 0;
    for (let slot = posts.accountStart[account] ?? 0; slot < end; slot++) {
      const p = posts.accountPosts[slot] ?? 0;
      const right = posts.right[p] ?? 0;
      for (let q = posts.left[p] ?? 0; q < right; q++) {
        const other = posts.account[q] ?? 0;
        if ((turn[other] ?? 0) <= first || !isPair(posts, rule, p, q)) continue;
        const before = counts[other] ?? 0;
        if (before === 0) touched.push(other);
        counts[other] = before + 1;
        foundMine.push(p);
        foundTheirs.push(q);
      }
    }
  }

  /** Leaves in `starts` one past each group's end. */
  private group(others: Int32Array): void {
    const found = this.foundMine.length;
    if (found > this.mine.length) {
      this.mine = new Int32Array(found * 2);
      this.theirs = new Int32Array(found * 2);
    }
    const { mine, theirs, starts, counts } = this;
    const { account } = this.posts;
    const [foundMine, foundTheirs] = [this.foundMine.view(), this.foundTheirs.view()];
    let start = 0;
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      starts[other] = start;
      start += counts[other] ?? 0;
    }
    for (let i = 0; i < found; i++) {
      const q = foundTheirs[i] ?? 0;
      const other = account[q] ?? 0;
      if (counts[other] === 0) continue;
      const at = starts[other] ?? 0;
      mine[at] = foundMine[i] ?? 0;
      theirs[at] = q;
      starts[other] = at + 1;
    }
  }
}

/** How many edges an account has, and of how many pairs. */
type Found = { readonly edges: number; readonly pairs: number };

/** Rows start … end − 1 of two columns of positions; `mine` ascends. Good until the next is visited. */
export type PairList = {
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
  readonly start: number;
  readonly end: number;
};
