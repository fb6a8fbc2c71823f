import type { OrderedPosts } from './posts.js';
import { sharedBytes, sharedDoubles, sharedInts } from './shared-memory.js';
import { sortStretch } from './sort-stretch.js';
import { upperTail } from './upper-tail.js';

/**
 * How often two accounts would share the same object within the window if neither took notice of the other.
 *
 * **Model.** Every post stays where it is, on its object and at its second; who wrote it is drawn anew among the posts
 * of the same six hours. So each object keeps its popularity over time to the second, bursts and planned releases
 * included, and each account keeps how much it posts in each quarter of each day. With n_s posts in stratum s, of
 * which account a wrote n_a,s, M_s pairs of posts within the window inside s, and M_s,t across the border from s to
 * the next stratum t, the pairs of a and b have the mean
 *
 *     λ = Σ_s 2 M_s n_a,s n_b,s / (n_s (n_s − 1)) + Σ_s M_s,t (n_a,s n_b,t + n_b,s n_a,t) / (n_s n_t)
 *
 * Pairs that have a post in common vary together: when post i has d_i neighbours, and with p = n_·,s / n_s,
 *
 *     variance ≤ λ + Σ_s p_a,s p_b,s (p_a,s + p_b,s) Σ_{i in s} d_i (d_i − 1)
 *
 * **Test.** Not the pairs are held against this but the shares: the smaller of the two accounts' numbers of distinct
 * posts that have a partner, so that one flurry of three posts each counts as three and not as nine. Shares are at
 * most the pairs, so the upper tail of a negative binomial of that mean and variance (or of the Poisson, where that is larger) is an upper bound up to the
 * quality of the approximation; null-model.test.ts holds it against posts whose authors were really redrawn.
 *
 * **Assumptions.** Within six hours an account's posts are independent of each other, and it may meet any object.
 * Two accounts that follow the same outlet and share all it publishes at once will be found: they act in step, for
 * whatever reason. An edge says that two accounts were in step more often than chance allows, never why.
 *
 * **Source.** Redrawing who holds what while rows and columns keep their sums is the usual null model of co-sharing:
 * Gotelli, "Null model analysis of species co-occurrence patterns", Ecology 81 (2000); Saracco et al., "Inferring
 * monopartite projections of bipartite networks", New Journal of Physics 19 (2017), who also take Poisson tails and
 * control the false discovery rate over all pairs. Doing it within time strata, as permutation tests do for
 * confounders, is ours.
 */
export type NullModel = {
  /** Accounts' posts per stratum: rows strataStart[a] … strataStart[a + 1] − 1 of `stratum` and `posts`. */
  readonly strataStart: Int32Array;
  readonly stratum: Int32Array;
  readonly posts: Int32Array;
  /** By stratum: expected pairs of two accounts per post of each, inside it … */
  readonly inside: Float64Array;
  /** … with the next stratum … */
  readonly across: Float64Array;
  /** … and what posts in common add to the variance, per post of one account and two of the other. */
  readonly extra: Float64Array;
  readonly strata: StrataBounds;
};

/** Strata are `lengthMs` long and numbered from the `first` since 1970. */
type StrataBounds = { readonly lengthMs: number; readonly first: number; readonly count: number };

const stratumMs = 6 * 3_600_000;

export function nullModelOf(posts: OrderedPosts, windowMs: number): NullModel {
  const tallies = new StrataTallies(strataOver(timesOf(posts), windowMs));
  tallies.add(posts);
  const { accountStart, accountPosts } = posts;
  const of = stratumOf(posts, tallies.strata);
  const ofPost = new Int32Array(accountPosts.length);
  for (let p = 0; p < ofPost.length; p++) ofPost[p] = of(p);
  const stratum = sharedInts(accountPosts.length);
  for (let slot = 0; slot < stratum.length; slot++) stratum[slot] = ofPost[accountPosts[slot] ?? 0] ?? 0;
  return tallies.model(accountStart, stratum);
}

/** The same accounts held against the rates of other posts of that time: those of whoever else is in the file. */
export function againstOthers(model: NullModel, others: OrderedPosts): NullModel {
  const tallies = new StrataTallies(model.strata);
  tallies.add(others);
  return { ...model, ...tallies.rates() };
}

type Times = { readonly first: number; readonly last: number };

export function timesOf({ time }: Pick<OrderedPosts, 'time'>): Times {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let p = 0; p < time.length; p++) {
    const at = time[p] ?? 0;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return { first, last };
}

type StratumOf = (p: number) => number;

export const stratumOf =
  ({ time }: Pick<OrderedPosts, 'time'>, { lengthMs, first }: StrataBounds): StratumOf =>
  (p) =>
    Math.floor((time[p] ?? 0) / lengthMs) - first;

/**
 * Which posts may have an edge of their own, with one pair, that chance explains no better than `largestP`: those of
 * strata with so little in them that a single pair stands out, and those near the border of one. In a file of some
 * size that is hardly any, while nearly all edges are single pairs.
 */
export function tellingSingles(
  { time, left, right }: OrderedPosts,
  { inside, strata }: NullModel,
  largestP: number,
): Uint8Array {
  const telling = sharedBytes(time.length);
  const stratumAt = (p: number) => Math.floor((time[p] ?? 0) / strata.lengthMs) - strata.first;
  for (let p = 0; p < time.length; p++) {
    const stratum = stratumAt(p);
    const alone = leastP(inside[stratum] ?? 0) > largestP;
    if (!alone || stratumAt(left[p] ?? 0) !== stratum || stratumAt((right[p] ?? 0) - 1) !== stratum)
      telling[p] = 1;
  }
  return telling;
}

/** One post of each account in a stratum of that rate has at least one pair by chance as often as this. */
const leastP = (rate: number): number => -Math.expm1(-rate);

export function strataOver({ first, last }: Times, windowMs: number): StrataBounds {
  const lengthMs = Math.max(stratumMs, windowMs);
  const from = Math.floor(first / lengthMs);
  return { lengthMs, first: from, count: last < first ? 0 : Math.floor(last / lengthMs) - from + 1 };
}

/** What the model needs of all posts, which may come in several parts as long as each object is whole. */
export class StrataTallies {
  private readonly total: Float64Array;
  private readonly within: Float64Array;
  private readonly between: Float64Array;
  private readonly common: Float64Array;

  constructor(readonly strata: StrataBounds) {
    const columns = () => new Float64Array(strata.count + 1);
    [this.total, this.within, this.between, this.common] = [columns(), columns(), columns(), columns()];
  }

  add(posts: Pick<OrderedPosts, 'time' | 'left' | 'right'>): void {
    const of = stratumOf(posts, this.strata);
    for (let p = 0; p < posts.time.length; p++) {
      const stratum = of(p);
      const neighbours = (posts.right[p] ?? 0) - (posts.left[p] ?? 0) - 1;
      add(this.total, stratum, 1);
      add(this.common, stratum, neighbours * (neighbours - 1));
      const later = (posts.right[p] ?? 0) - p - 1;
      const beyond = later === 0 || of((posts.right[p] ?? 0) - 1) === stratum ? 0 : countBeyond(posts, p, of);
      add(this.within, stratum, later - beyond);
      add(this.between, stratum, beyond);
    }
  }

  /** `stratum` is that of each post, account after account; it is put in order. */
  model(accountStart: Int32Array, stratum: Int32Array): NullModel {
    return { ...this.rates(), ...activityOf(accountStart, stratum), strata: this.strata };
  }

  rates(): Pick<NullModel, 'inside' | 'across' | 'extra'> {
    const { count } = this.strata;
    const rates = {
      inside: sharedDoubles(count),
      across: sharedDoubles(count),
      extra: sharedDoubles(count),
    };
    for (let s = 0; s < count; s++) {
      const [n, next] = [this.total[s] ?? 0, this.total[s + 1] ?? 0];
      rates.inside[s] = n < 2 ? 0 : (2 * (this.within[s] ?? 0)) / (n * (n - 1));
      rates.across[s] = n * next === 0 ? 0 : (this.between[s] ?? 0) / (n * next);
      rates.extra[s] = n === 0 ? 0 : (this.common[s] ?? 0) / n ** 3;
    }
    return rates;
  }
}

const add = (column: Float64Array, at: number, value: number): void => {
  column[at] = (column[at] ?? 0) + value;
};

function countBeyond(posts: Pick<OrderedPosts, 'right'>, p: number, of: StratumOf): number {
  let first = (posts.right[p] ?? 0) - 1;
  while (of(first - 1) !== of(p)) first--;
  return (posts.right[p] ?? 0) - first;
}

function activityOf(
  accountStart: Int32Array,
  stratum: Int32Array,
): Pick<NullModel, 'strataStart' | 'stratum' | 'posts'> {
  const strataStart = sharedInts(accountStart.length);
  const posts = sharedInts(stratum.length);
  let row = 0;
  for (let account = 0; account + 1 < accountStart.length; account++) {
    strataStart[account] = row;
    const [start, end] = [accountStart[account] ?? 0, accountStart[account + 1] ?? 0];
    sortStretch(stratum, start, end);
    // What is written never overtakes what is read.
    for (let slot = start; slot < end; slot++) {
      const own = stratum[slot] ?? 0;
      if (slot === start || own !== stratum[row - 1]) stratum[row++] = own;
      posts[row - 1] = (posts[row - 1] ?? 0) + 1;
    }
  }
  strataStart[accountStart.length - 1] = row;
  return { strataStart, stratum, posts };
}

/** Whether two accounts share repeatedly, and the less busy of them more of its posts than it wrote apart. */
export const isMostlyTogether = (model: NullModel, one: number, other: number, shares: number): boolean =>
  shares > 1 && 2 * shares > Math.min(postsOf(model, one), postsOf(model, other));

function postsOf({ strataStart, posts }: NullModel, account: number): number {
  const end = strataStart[account + 1] ?? 0;
  let sum = 0;
  for (let row = strataStart[account] ?? 0; row < end; row++) sum += posts[row] ?? 0;
  return sum;
}

/** The p-value of every edge of one account after another. */
export class EdgeTest {
  private readonly own: Float64Array;
  private readonly of: StratumOf;
  private readonly leastInside: Float64Array;
  private readonly leastAcross: Float64Array;
  private account = -1;

  constructor(
    private readonly model: NullModel,
    ordered: OrderedPosts,
  ) {
    this.of = stratumOf(ordered, model.strata);
    this.leastInside = model.inside.map(leastP);
    this.leastAcross = model.across.map(leastP);
    // One more on each side, so that the neighbours of the first and last stratum can be asked for.
    this.own = new Float64Array(model.inside.length + 2);
  }

  /**
   * No p-value of an edge with just this pair is smaller: its mean is at least what one post of each in that stratum
   * gives. Nearly all edges are single pairs, and this settles nearly all of those without looking up the accounts.
   */
  leastPValue(p: number, q: number): number {
    const s = this.of(p);
    const t = this.of(q);
    return (s === t ? this.leastInside[s] : this.leastAcross[Math.min(s, t)]) ?? 0;
  }

  /** The probability of at least so many shares between the two accounts by chance. */
  pValue(one: number, other: number, shares: number): number {
    this.setAccount(one);
    const { strataStart, stratum, posts, inside, across, extra } = this.model;
    const end = strataStart[other + 1] ?? 0;
    let [mean, more] = [0, 0];
    for (let row = strataStart[other] ?? 0; row < end; row++) {
      const s = stratum[row] ?? 0;
      const [theirs, before, mine, after] = [
        posts[row] ?? 0,
        this.own[s] ?? 0,
        this.own[s + 1] ?? 0,
        this.own[s + 2] ?? 0,
      ];
      mean += theirs * (mine * (inside[s] ?? 0) + after * (across[s] ?? 0));
      if (before > 0) mean += theirs * before * (across[s - 1] ?? 0);
      more += theirs * mine * (theirs + mine) * (extra[s] ?? 0);
    }
    return Math.max(upperTail(shares, mean, mean), upperTail(shares, mean, mean + more));
  }

  private setAccount(account: number): void {
    if (account === this.account) return;
    if (this.account >= 0) this.fill(this.account, () => 0);
    this.fill(account, (row) => this.model.posts[row] ?? 0);
    this.account = account;
  }

  private fill(account: number, count: (row: number) => number): void {
    const { strataStart, stratum } = this.model;
    const end = strataStart[account + 1] ?? 0;
    for (let row = strataStart[account] ?? 0; row < end; row++)
      this.own[(stratum[row] ?? 0) + 1] = count(row);
  }
}
