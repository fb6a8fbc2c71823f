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
  /** Of each other account: not met, met once, or wanted. A byte each, so that they stay in the processor's cache. */
  private readonly met: Uint8Array;
  private readonly touched: Int32Array;
  private readonly wanted = new GrowingInts();
  private readonly foundMine = new GrowingInts();
  private readonly foundTheirs = new GrowingInts();
  private readonly counts: Int32Array;
  private readonly starts: Int32Array;
  private mine = new Int32Array(0);
  private theirs = new Int32Array(0);
  /** Of the account visited last. */
  edges = 0;
  pairs = 0;

  constructor(
    private readonly posts: OrderedPosts,
    private readonly rule: PairRule,
    /** Of two accounts the one whose turn comes first has the edge. */
    private readonly turn: Int32Array,
    /** Where given, accounts met once are passed over, but for pairs with these posts. */
    private readonly singles?: Uint8Array,
  ) {
    const accounts = posts.accountStart.length - 1;
    this.met = new Uint8Array(accounts);
    this.touched = new Int32Array(accounts);
    this.counts = new Int32Array(accounts);
    this.starts = new Int32Array(accounts);
    this.plain = isEverything(posts, rule) && isCountingUp(turn);
  }

  /** Calls `take` once for each wanted account that the account forms pairs with and has the edge to, in order. */
  visit(account: number, take: (other: number, pairs: PairList) => void): void {
    this.edges = 0;
    this.pairs = 0;
    this.wanted.clear();
    this.forEachPost(account, (p) => {
      if (this.plain) this.meetPlainly(account, p);
      else this.meetByRule(account, p);
    });
    if (this.wanted.length > 0) this.takeWanted(account, take);
    for (let i = 0; i < this.edges; i++) this.met[this.touched[i] ?? 0] = 0;
  }

  private forEachPost(account: number, see: (p: number) => void): void {
    const { accountStart, accountPosts } = this.posts;
    const end = accountStart[account + 1] ?? 0;
    for (let slot = accountStart[account] ?? 0; slot < end; slot++) see(accountPosts[slot] ?? 0);
  }

  private meetPlainly(account: number, p: number): void {
    const accounts = this.posts.account;
    const { met } = this;
    const right = this.posts.right[p] ?? 0;
    const single = this.singles === undefined || this.singles[p] === 1;
    for (let q = this.posts.left[p] ?? 0; q < right; q++) {
      const other = accounts[q] ?? 0;
      if (other <= account) continue;
      this.pairs++;
      if (met[other] !== wanted) this.meet(other, single);
    }
  }

  private meetByRule(account: number, p: number): void {
    const right = this.posts.right[p] ?? 0;
    const single = this.singles === undefined || this.singles[p] === 1;
    for (let q = this.posts.left[p] ?? 0; q < right; q++) {
      if (!this.isPairOf(account, p, q)) continue;
      this.pairs++;
      this.meet(this.posts.account[q] ?? 0, single);
    }
  }

  private isPairOf(account: number, p: number, q: number): boolean {
    const first = this.turn[account] ?? 0;
    return (this.turn[this.posts.account[q] ?? 0] ?? 0) > first && isPair(this.posts, this.rule, p, q);
  }

  private meet(other: number, single: boolean): void {
    const before = this.met[other] ?? 0;
    if (before === 0) this.touched[this.edges++] = other;
    if (before === wanted) return;
    if (before === 0 && !single) {
      this.met[other] = once;
      return;
    }
    this.met[other] = wanted;
    this.wanted.push(other);
  }

  private takeWanted(account: number, take: (other: number, pairs: PairList) => void): void {
    this.foundMine.clear();
    this.foundTheirs.clear();
    this.forEachPost(account, (p) => {
      this.find(account, p);
    });
    const others = this.wanted.view();
    sortStretch(others, 0, others.length);
    this.group(others);
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0;
      const end = this.starts[other] ?? 0;
      const start = end - (this.counts[other] ?? 0);
      this.counts[other] = 0;
      take(other, { mine: this.mine, theirs: this.theirs, start, end });
    }
  }

  private find(account: number, p: number): void {
    const accounts = this.posts.account;
    const right = this.posts.right[p] ?? 0;
    for (let q = this.posts.left[p] ?? 0; q < right; q++) {
      const other = accounts[q] ?? 0;
      if (this.met[other] !== wanted || other === account) continue;
      if (!this.plain && !this.isPairOf(account, p, q)) continue;
      this.counts[other] = (this.counts[other] ?? 0) + 1;
      this.foundMine.push(p);
      this.foundTheirs.push(q);
    }
  }

  /** Leaves in `starts` one past each group's end. */
  private group(others: Int32Array): void {
    const found = this.foundMine.length;
    if (found > this.mine.length) {
      this.mine = new Int32Array(found * 2);
      this.theirs = new Int32Array(found * 2);
    }
    const { mine, theirs, starts, counts, foundMine, foundTheirs } = this;
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
      const at = starts[other] ?? 0;
      mine[at] = foundMine.at(i);
      theirs[at] = q;
      starts[other] = at + 1;
    }
  }
}

const once = 1;
const wanted = 2;

/** Rows start … end − 1 of two columns of positions; `mine` ascends. Good until the next is visited. */
export type PairList = {
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
  readonly start: number;
  readonly end: number;
};
