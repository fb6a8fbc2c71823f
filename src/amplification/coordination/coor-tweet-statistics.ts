import { countDistinct } from './count-distinct.js';
import type { EdgeTable } from './edge-table.js';
import { isPair, type PairRule } from './pair-rule.js';
import type { OrderedPosts } from './posts.js';

/** What CooRTweet derives from an edge's counts. */
export type CoorTweetEdge = { readonly avgTimeDelta: number; readonly symmetry: number };

export function coorTweetEdge({ delayMs, weight, first, second }: EdgeTable, row: number): CoorTweetEdge {
  const [older, newer] = [first[row] ?? 0, second[row] ?? 0];
  return {
    avgTimeDelta: (delayMs[row] ?? 0) / 1000 / (weight[row] ?? 1),
    symmetry: Math.min(older, newer) / Math.max(older, newer),
  };
}

type Means = { readonly avgTimeDelta: number; readonly avgSymmetry: number };

type Account = { readonly account: number; readonly uniqueShares: number };

export type AccountStatistics = Account & Means;

/**
 * CooRTweet's account_stats: the means over an account's edges after equal (delay, symmetry) values are counted once.
 * `shares` are the account's distinct contents in the result, whichever edges are asked for.
 */
export function accountStatistics(
  edges: EdgeTable,
  rows: Int32Array,
  shares: Int32Array,
): AccountStatistics[] {
  return perAccount(edges, rows, shares, (own) =>
    meansOfDistinct(own, [(row) => coorTweetEdge(edges, row)])(0),
  );
}

export type FastAccountStatistics = Account & { readonly full: Means; readonly fast: Means };

/** The same for edges of the fast network: what is counted once is a delay and symmetry equal in both networks. */
export function fastAccountStatistics(
  full: EdgeTable,
  fast: EdgeTable,
  rows: Int32Array,
  shares: Int32Array,
): FastAccountStatistics[] {
  const rowInFull = rowsByEnds(full);
  const whole = (row: number) => coorTweetEdge(full, rowInFull.get(endsOf(fast, row)) ?? Number.NaN);
  return perAccount(fast, rows, shares, (own) => {
    const means = meansOfDistinct(own, [(row) => coorTweetEdge(fast, row), whole]);
    return { fast: means(0), full: means(1) };
  });
}

const endsOf = ({ from, to }: EdgeTable, row: number): string => `${from[row]} ${to[row]}`;

const rowsByEnds = (edges: EdgeTable): Map<string, number> =>
  new Map(Array.from(edges.from.keys(), (row) => [endsOf(edges, row), row]));

function perAccount<T>(
  edges: EdgeTable,
  rows: Int32Array,
  shares: Int32Array,
  statisticsOf: (rows: Int32Array) => T,
): (Account & T)[] {
  const incident = incidentRows(edges, rows, shares.length);
  const statistics: (Account & T)[] = [];
  for (let account = 0; account < shares.length; account++) {
    const [start, end] = [incident.starts[account] ?? 0, incident.starts[account + 1] ?? 0];
    if (start === end) continue;
    const own = statisticsOf(incident.rows.subarray(start, end));
    statistics.push({ account, uniqueShares: shares[account] ?? 0, ...own });
  }
  return statistics;
}

type Views = readonly ((row: number) => CoorTweetEdge)[];

/** Means in every view of the rows that differ in at least one. */
function meansOfDistinct(rows: Int32Array, views: Views): (view: number) => Means {
  const seen = new Map<string, readonly CoorTweetEdge[]>();
  for (const row of rows) {
    const edge = views.map((view) => view(row));
    seen.set(edge.map(({ avgTimeDelta, symmetry }) => `${avgTimeDelta} ${symmetry}`).join(' '), edge);
  }
  const mean = (pick: (edge: readonly CoorTweetEdge[]) => number) => {
    let sum = 0;
    for (const edge of seen.values()) sum += pick(edge);
    return sum / seen.size;
  };
  return (view) => ({
    avgTimeDelta: mean((edge) => edge[view]?.avgTimeDelta ?? 0),
    avgSymmetry: mean((edge) => edge[view]?.symmetry ?? 0),
  });
}

function incidentRows({ from, to }: EdgeTable, rows: Int32Array, accounts: number) {
  const starts = new Int32Array(accounts + 1);
  const tally = (account: number) => {
    starts[account + 1] = (starts[account + 1] ?? 0) + 1;
  };
  for (const row of rows) {
    tally(from[row] ?? 0);
    tally(to[row] ?? 0);
  }
  for (let account = 1; account <= accounts; account++)
    starts[account] = (starts[account] ?? 0) + (starts[account - 1] ?? 0);
  const next = starts.slice();
  const incident = new Int32Array(2 * rows.length);
  const place = (account: number, row: number) => {
    const at = next[account] ?? 0;
    incident[at] = row;
    next[account] = at + 1;
  };
  for (const row of rows) {
    place(from[row] ?? 0, row);
    place(to[row] ?? 0, row);
  }
  return { starts, rows: incident };
}

/** Of each account the number of distinct contents that stand in a pair. */
export function sharesPerAccount(posts: OrderedPosts, rule: PairRule): Int32Array {
  const inResult = postsInPairs(posts, rule);
  const shares = new Int32Array(posts.accountStart.length - 1);
  for (let account = 0; account < shares.length; account++) {
    const own = posts.accountPosts.subarray(posts.accountStart[account], posts.accountStart[account + 1]);
    shares[account] = countDistinct(own.filter((p) => inResult[p] === 1).map((p) => contentOf(posts, p)));
  }
  return shares;
}

const contentOf = ({ content }: OrderedPosts, p: number): number =>
  content.length > 0 ? (content[p] ?? 0) : p;

export function postsInPairs(posts: OrderedPosts, rule: PairRule): Uint8Array {
  const inPairs = new Uint8Array(posts.account.length);
  for (let p = 0; p < inPairs.length; p++) {
    const right = posts.right[p] ?? 0;
    for (let q = p + 1; q < right; q++) {
      if (inPairs[p] === 1 && inPairs[q] === 1) continue;
      if (isPair(posts, rule, p, q)) inPairs[p] = inPairs[q] = 1;
    }
  }
  return inPairs;
}
