import { GrowingInts } from '../growing.js';
import { isCountingUp } from './counting-up.js';
import { isEverything, isPair, type PairRule } from './pair-rule.js';
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
  /** Every two posts in a window by two accounts are a pair, and the account that comes first has the edge. */
  private readonly plain: boolean;
  private readonly counts: Int32Array;
  private readonly starts: Int32Array;
  private readonly isRepeated: Uint8Array;
  private readonly touched = new GrowingInts();
  private readonly repeated = new GrowingInts();
  private readonly foundMine = new GrowingInts();
  private readonly foundTheirs = new GrowingInts();
  private mine = new Int32Array(0);
  private theirs = new Int32Array(0);

  constructor(
    private readonly posts: OrderedPosts,
    private readonly rule: PairRule,
    /** Of two accounts the one whose turn comes first has the edge. */
    private readonly turn: Int32Array,
    private readonly singles?: Uint8Array,
  ) {
    const accounts = posts.accountStart.length - 1;
    this.counts = new Int32Array(accounts);
    this.starts = new Int32Array(accounts);
    this.isRepeated = new Uint8Array(accounts);
    this.plain = isEverything(posts, rule) && isCountingUp(turn);
  }

  /** Calls `take` once for each account that the account forms pairs with and has the edge to, in order. */
  visit(account: number, take: (other: number, pairs: PairList) => void): void {
    this.find(account);
    if (this.touched.length > 0) this.takeAll(this.touched.view(), take, false);
    this.forget();
  }

  /**
   * The same for the accounts that it has two pairs with or more, or one with a post of `singles`. Most have one, and
   * are passed over without being put in order; `edges` and `pairs` say how many were found in all.
   */
  visitRepeated(account: number, take: (other: number, pairs: PairList) => void): void {
    this.find(account);
    if (this.repeated.length > 0) this.takeAll(this.repeated.view(), take, true);
    this.forget();
  }

  /** Of the account visited last. */
  get edges(): number {
    return this.touched.length;
  }

  get pairs(): number {
    return this.foundMine.length;
  }

  private takeAll(
    others: Int32Array,
    take: (other: number, pairs: PairList) => void,
    repeatedOnly: boolean,
  ): void {
    sortStretch(others, 0, others.length);
    this.group(others, repeatedOnly);
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      const end = this.starts[other] ?? 0;
      const start = end - (this.counts[other] ?? 0);
      take(other, { mine: this.mine, theirs: this.theirs, start, end });
    }
  }

  private noteRepeated(other: number): void {
    if (this.isRepeated[other] === 1) return;
    this.isRepeated[other] = 1;
    this.repeated.push(other);
  }

  private forget(): void {
    for (let i = 0; i < this.repeated.length; i++) this.isRepeated[this.repeated.at(i)] = 0;
    for (let i = 0; i < this.touched.length; i++) this.counts[this.touched.at(i)] = 0;
  }

  private find(account: number): void {
    const { posts } = this;
    this.touched.clear();
    this.repeated.clear();
    this.foundMine.clear();
    this.foundTheirs.clear();
    const end = posts.accountStart[account + 1] ?? 0;
    for (let slot = posts.accountStart[account] ?? 0; slot < end; slot++) {
      const p = posts.accountPosts[slot] ?? 0;
      if (this.plain) this.findPlainly(account, p);
      else this.findByRule(account, p);
    }
  }

  private findByRule(account: number, p: number): void {
    const { posts, rule, turn } = this;
    const first = turn[account] ?? 0;
    const right = posts.right[p] ?? 0;
    for (let q = posts.left[p] ?? 0; q < right; q++) {
      const other = posts.account[q] ?? 0;
      if ((turn[other] ?? 0) > first && isPair(posts, rule, p, q)) this.add(other, p, q);
    }
  }

  private findPlainly(account: number, p: number): void {
    const accounts = this.posts.account;
    const right = this.posts.right[p] ?? 0;
    for (let q = this.posts.left[p] ?? 0; q < right; q++) {
      const other = accounts[q] ?? 0;
      if (other > account) this.add(other, p, q);
    }
  }

  private add(other: number, p: number, q: number): void {
    const before = this.counts[other] ?? 0;
    if (before === 0) this.touched.push(other);
    if (before > 0 || this.singles?.[p] === 1) this.noteRepeated(other);
    this.counts[other] = before + 1;
    this.foundMine.push(p);
    this.foundTheirs.push(q);
  }

  /** Leaves in `starts` one past each group's end. */
  private group(others: Int32Array, repeatedOnly: boolean): void {
    const found = this.foundMine.length;
    if (found > this.mine.length) {
      this.mine = new Int32Array(found * 2);
      this.theirs = new Int32Array(found * 2);
    }
    const { mine, theirs, starts, counts, isRepeated, foundMine, foundTheirs } = this;
    const { account } = this.posts;
    let start = 0;
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      starts[other] = start;
      start += counts[other] ?? 0;
    }
    for (let i = 0; i < found; i++) {
      const q = foundTheirs.at(i);
      const other = account[q] ?? 0;
      if (repeatedOnly && isRepeated[other] === 0) continue;
      const at = starts[other] ?? 0;
      mine[at] = foundMine.at(i);
      theirs[at] = q;
      starts[other] = at + 1;
    }
  }
}

/** Rows start … end − 1 of two columns of positions; `mine` ascends. Good until the next is visited. */
export type PairList = {
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
  readonly start: number;
  readonly end: number;
};
