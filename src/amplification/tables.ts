import { writeCell } from '../lib/csv/index.js';
import type { AccountActivity } from './automation/index.js';
import { type AccountStatistics, coorTweetEdge } from './coordination/coor-tweet-statistics.js';
import { type EdgeTable, edgeAt } from './coordination/edge-table.js';
import type { Network } from './coordination/present-groups.js';

export type TableCell = string | number;

/** A table to be written row by row: a million rows are never one string, nor a million objects. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly TableCell[]>;
};

export const coorTweetEdges = (edges: EdgeTable, names: readonly string[], threshold: number): Table => ({
  columns: [
    'from',
    'to',
    'weight',
    'avg_time_delta',
    'n_content_id',
    'n_content_id_y',
    'edge_symmetry_score',
    'weight_threshold',
  ],
  *rows() {
    for (let row = 0; row < edges.from.length; row++) {
      const { from, to, weight, first, second } = edgeAt(edges, row);
      const { avgTimeDelta, symmetry } = coorTweetEdge(edges, row);
      const flag = weight > threshold ? 1 : 0;
      yield [names[from] ?? '', names[to] ?? '', weight, avgTimeDelta, first, second, symmetry, flag];
    }
  },
});

export const coorTweetAccounts = (
  statistics: readonly AccountStatistics[],
  names: readonly string[],
): Table => ({
  columns: ['account_id', 'avg_time_delta', 'avg_edge_symmetry_score', 'unique_shares_count'],
  *rows() {
    for (const { account, avgTimeDelta, avgSymmetry, uniqueShares } of statistics)
      yield [names[account] ?? '', avgTimeDelta, avgSymmetry, uniqueShares];
  },
});

/** Objects with at least one account, the most accounts first. */
export const objectRows = (accounts: Int32Array, names: readonly string[]): Table => ({
  columns: ['object_id', 'num_accounts'],
  *rows() {
    const there = Array.from(accounts.keys()).filter((object) => (accounts[object] ?? 0) > 0);
    there.sort((a, b) => (accounts[b] ?? 0) - (accounts[a] ?? 0) || a - b);
    for (const object of there) yield [names[object] ?? '', accounts[object] ?? 0];
  },
});

export const defaultEdges = (edges: EdgeTable, q: Float64Array, names: readonly string[]): Table => ({
  columns: [
    'from',
    'to',
    'weight',
    'p',
    'q',
    'shares',
    'posts_from',
    'posts_to',
    'objects',
    'avg_time_delta',
    'symmetry',
  ],
  *rows() {
    for (let row = 0; row < edges.from.length; row++) {
      const { from, to, weight, first, second, objects, delayMs } = edgeAt(edges, row);
      const shares = Math.min(first, second);
      yield [
        names[from] ?? '',
        names[to] ?? '',
        weight,
        edges.p[row] ?? 1,
        q[row] ?? 1,
        shares,
        first,
        second,
        objects,
        delayMs / 1000 / weight,
        shares / Math.max(first, second),
      ];
    }
  },
});

/** The accounts that have an edge: with how many others, in how many pairs, and what they shared in all. */
export const defaultAccounts = ({ posts }: Network, edges: EdgeTable, names: readonly string[]): Table => ({
  columns: ['account_id', 'posts', 'first', 'last', 'edges', 'pairs', 'avg_time_delta', 'avg_symmetry'],
  *rows() {
    const tallies = new Map<number, Tally>();
    for (let row = 0; row < edges.from.length; row++) tallyEdge(tallies, edges, row);
    for (const [account, tally] of [...tallies].sort(([a], [b]) => a - b)) {
      const own = posts.accountPosts.subarray(posts.accountStart[account], posts.accountStart[account + 1]);
      const times = Float64Array.from(own, (p) => (posts.time[p] ?? 0) / 1000).sort();
      yield [
        names[account] ?? '',
        own.length,
        times[0] ?? 0,
        times.at(-1) ?? 0,
        tally.edges,
        tally.pairs,
        tally.delays / tally.edges,
        tally.symmetries / tally.edges,
      ];
    }
  },
});

/**
 * The same with what each account posted. To who looks for pairs a post with two hashtags is two, one on each; in a
 * column called posts it is one.
 */
export function withPosts({ columns, rows }: Table, activity: readonly AccountActivity[]): Table {
  const at = (column: string) => columns.indexOf(column);
  const [account, posts, first, last] = [at('account_id'), at('posts'), at('first'), at('last')];
  return {
    columns,
    *rows() {
      const byName = new Map(activity.map((one) => [one.account, one]));
      for (const row of rows()) {
        const own = byName.get(String(row[account]));
        const counted = [...row];
        if (own) {
          counted[posts] = own.posts;
          counted[first] = own.times[0] ?? 0;
          counted[last] = own.times[own.times.length - 1] ?? 0;
        }
        yield counted;
      }
    },
  };
}

type Tally = { edges: number; pairs: number; delays: number; symmetries: number };

function tallyEdge(tallies: Map<number, Tally>, edges: EdgeTable, row: number): void {
  const { from, to, weight, delayMs, first, second } = edgeAt(edges, row);
  for (const account of [from, to]) {
    const tally = tallies.get(account) ?? { edges: 0, pairs: 0, delays: 0, symmetries: 0 };
    tally.edges++;
    tally.pairs += weight;
    tally.delays += delayMs / 1000 / weight;
    tally.symmetries += Math.min(first, second) / Math.max(first, second);
    tallies.set(account, tally);
  }
}

/** Numbers with R's fifteen digits. */
export function csvCell(cell: TableCell): string {
  if (typeof cell === 'string') return writeCell(cell);
  return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(15)));
}
