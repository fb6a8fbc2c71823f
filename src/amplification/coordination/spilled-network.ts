import { GrowingInts } from '../growing.js';
import type { Detection } from './coor-tweet-network.js';
import type { AccountRange } from './count-edges.js';
import { countingUp } from './counting-up.js';
import { countAtLeast, type Prepared } from './default-network.js';
import { largestUseful, pairsAmong } from './false-discovery.js';
import { StrataTallies, strataOver, stratumOf, tellingSingles, timesOf } from './null-model.js';
import { inOrder, type PostColumns, pick, withWindows } from './order-posts.js';
import { dropInactive, stillInPairs } from './participants.js';
import type { OrderedPosts } from './posts.js';
import { ranksOf } from './ranks.js';
import { sharedDoubles, sharedInts } from './shared-memory.js';
import type { Spill } from './spill.js';
import { orderInParts, type Parts, type SpilledPosts } from './spilled-posts.js';
import { windowBounds } from './window.js';

/**
 * The default mode over posts that do not fit in memory.
 *
 * Objects are independent of each other until pairs are counted by account, so posts are sorted, rid of duplicates,
 * tallied for the null model and left out for want of a partner one part of the objects at a time (the partitioning
 * of external sorts and of Grace hash joins: Knuth, The Art of Computer Programming 3, § 5.4; Kitsuregawa et al., New
 * Generation Computing 1, 1983). Pairs are then counted for one range of accounts at a time, from the posts in pairs
 * that are the range's own or lie in a window of one of them; that is the counting of ./neighbours.ts unchanged.
 *
 * In memory stay what grows with accounts and objects (names, numbers), one word for each post of an account that
 * takes part (its stratum), one part, and the posts one range of accounts looks at.
 */
export type SpilledNetwork = Pick<Prepared, 'accountNames' | 'turn' | 'model' | 'tests' | 'largestP'> & {
  readonly posts: number;
  readonly duplicates: number;
  readonly sharedIds: number;
  readonly active: Uint8Array;
  readonly ranges: readonly AccountRange[];
  /** What counting the pairs of a range of accounts needs. */
  readonly around: (range: AccountRange) => { readonly posts: OrderedPosts; readonly singles: Uint8Array };
  /** All posts of some accounts, in pairs or not. */
  readonly postsOf: (accounts: (account: number) => boolean) => OrderedPosts;
};

export function prepareSpilled(
  spilled: SpilledPosts,
  { windowMs, minParticipation }: Detection,
  falseDiscoveryRate: number,
  postsInMemory: number,
): SpilledNetwork {
  const ranks = ranksOf(spilled.accountNames);
  const accounts = ranks.length;
  const ordered = orderInParts(spilled, ranks, postsInMemory);
  const { tallies, posts, edgesAtMost, rows } = survey(ordered, accounts, windowMs);
  const paired = new PairedPosts(spilled.spill, ordered, windowMs);
  const active = paired.dropAll(accounts, minParticipation);
  const model = tallies.model(...strataOf(ordered, tallies, active, rows));
  const tests = pairsAmong(countAtLeast(rows, minParticipation));
  const largestP = largestUseful(falseDiscoveryRate, edgesAtMost, tests);
  return {
    accountNames: inOrder(spilled.accountNames, ranks),
    turn: countingUp(accounts, sharedInts),
    model,
    tests,
    largestP,
    posts,
    duplicates: ordered.duplicates,
    sharedIds: ordered.sharedIds,
    active,
    ranges: paired.ranges(accounts, postsInMemory),
    around: (range) => {
      const near = withWindows(paired.around(range), accounts, windowMs);
      return { posts: near, singles: tellingSingles(near, model, largestP) };
    },
    postsOf: (wanted) =>
      withWindows(
        select(ordered, (account) => wanted(account)),
        accounts,
        windowMs,
      ),
  };
}

/** What is known once all posts were looked at. */
function survey(ordered: Parts, accounts: number, windowMs: number) {
  const rows = new Int32Array(accounts);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { account, time } of each(ordered)) {
    for (let p = 0; p < account.length; p++) rows[account[p] ?? 0] = (rows[account[p] ?? 0] ?? 0) + 1;
    const times = timesOf({ time });
    [first, last] = [Math.min(first, times.first), Math.max(last, times.last)];
  }
  const tallies = new StrataTallies(strataOver({ first, last }, windowMs));
  let [posts, edgesAtMost] = [0, 0];
  for (const columns of each(ordered)) {
    const bounds = windowBounds(columns, Number.POSITIVE_INFINITY, windowMs);
    tallies.add({ ...columns, ...bounds });
    posts += columns.time.length;
    for (let p = 0; p < bounds.right.length; p++) edgesAtMost += (bounds.right[p] ?? 0) - p - 1;
  }
  return { tallies, posts, edgesAtMost, rows };
}

function* each({ parts, read }: Parts): Generator<PostColumns> {
  for (let part = 0; part < parts; part++) yield read(part);
}

/** Of each account that takes part, the strata of its posts: where they start, and one after the other. */
function strataOf(
  ordered: Parts,
  { strata }: StrataTallies,
  active: Uint8Array,
  rows: Int32Array,
): [accountStart: Int32Array, stratum: Int32Array] {
  const accountStart = sharedInts(active.length + 1);
  for (let a = 0; a < active.length; a++)
    accountStart[a + 1] = (accountStart[a] ?? 0) + (active[a] === 1 ? (rows[a] ?? 0) : 0);
  const next = accountStart.slice();
  const stratum = sharedInts(accountStart[active.length] ?? 0);
  for (const columns of each(ordered)) {
    const of = stratumOf(columns, strata);
    for (let p = 0; p < columns.account.length; p++) {
      const account = columns.account[p] ?? 0;
      if (active[account] === 0) continue;
      stratum[next[account] ?? 0] = of(p);
      next[account] = (next[account] ?? 0) + 1;
    }
  }
  return [accountStart, stratum];
}

/** Those posts that have a partner who takes part, fewer with every round. */
class PairedPosts {
  private round = 0;

  constructor(
    private readonly spill: Spill,
    private parts: Parts,
    private readonly windowMs: number,
  ) {}

  /** Leaves out accounts until all have enough posts in pairs; gives 1 for those that are left. */
  dropAll(accounts: number, minimum: number): Uint8Array {
    const active = new Uint8Array(accounts).fill(1);
    for (;;) {
      const postsInPairs = new Int32Array(accounts);
      this.keep((columns) => this.inPairs(columns, active, postsInPairs));
      if (!dropInactive(active, postsInPairs, minimum)) return active;
    }
  }

  private inPairs(columns: PostColumns, active: Uint8Array, postsInPairs: Int32Array): Int32Array {
    const bounds = windowBounds(columns, Number.POSITIVE_INFINITY, this.windowMs);
    return stillInPairs({ ...columns, ...bounds }, active, countingUp(columns.account.length), postsInPairs);
  }

  private keep(which: (columns: PostColumns) => Int32Array): void {
    const name = (round: number, part: number) => `paired-${round}-${part}`;
    const { parts, read } = this.parts;
    const round = ++this.round;
    for (let part = 0; part < parts; part++) {
      const columns = read(part);
      const kept = pick(columns, which(columns));
      this.spill.append(name(round, part), { ...kept, content: new Int32Array(0) });
      this.spill.remove(name(round - 1, part));
    }
    this.parts = { ...this.parts, read: (part) => only(this.spill.read(name(round, part))) };
  }

  /** Accounts that follow each other, with about as many posts in pairs as fit in memory. */
  ranges(accounts: number, postsInMemory: number): AccountRange[] {
    const posts = new Int32Array(accounts);
    for (const { account } of each(this.parts))
      for (let p = 0; p < account.length; p++) posts[account[p] ?? 0] = (posts[account[p] ?? 0] ?? 0) + 1;
    const ranges: AccountRange[] = [];
    let [start, inRange] = [0, 0];
    for (let account = 0; account < accounts; account++) {
      inRange += posts[account] ?? 0;
      if (inRange < postsInMemory && account + 1 < accounts) continue;
      ranges.push({ start, end: account + 1 });
      [start, inRange] = [account + 1, 0];
    }
    return ranges;
  }

  around({ start, end }: AccountRange): PostColumns {
    return joinColumns(this.parts, (columns) => {
      const { left, right } = windowBounds(columns, Number.POSITIVE_INFINITY, this.windowMs);
      const near = new GrowingInts();
      let next = 0;
      for (let p = 0; p < columns.account.length; p++) {
        const account = columns.account[p] ?? 0;
        if (account < start || account >= end) continue;
        for (next = Math.max(next, left[p] ?? 0); next < (right[p] ?? 0); next++) near.push(next);
      }
      return near.view();
    });
  }
}

const only = <T>([block]: Iterable<T>): T => block as T;

const select = (parts: Parts, wanted: (account: number) => boolean): PostColumns =>
  joinColumns(parts, ({ account }) => countingUp(account.length).filter((p) => wanted(account[p] ?? 0)));

function joinColumns(parts: Parts, which: (columns: PostColumns) => Int32Array): PostColumns {
  const picked = Array.from(each(parts), (columns) => pick(columns, which(columns)));
  const posts = picked.reduce((sum, { account }) => sum + account.length, 0);
  const joined = { object: sharedInts(posts), account: sharedInts(posts), time: sharedDoubles(posts) };
  let at = 0;
  for (const { object, account, time } of picked) {
    joined.object.set(object, at);
    joined.account.set(account, at);
    joined.time.set(time, at);
    at += account.length;
  }
  return joined;
}
