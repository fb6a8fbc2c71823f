import { describe, expect, test } from 'vitest';
import { hasReference, type Row, readReference } from '../../test/support/reference.js';
import { allAccounts, pairsOf } from './coordination/coor-tweet.js';
import { fromAccountsPerObject } from './coordination/coor-tweet-groups.js';
import { type Detected, detectGroups, flagSpeedShare } from './coordination/coor-tweet-network.js';
import {
  accountStatistics,
  coorTweetEdge,
  fastAccountStatistics,
  sharesPerAccount,
} from './coordination/coor-tweet-statistics.js';
import { countEdges } from './coordination/count-edges.js';
import { type EdgeTable, edgeAt } from './coordination/edge-table.js';
import type { Posts } from './coordination/posts.js';
import { quantileOfCounts } from './coordination/quantile.js';
import { allRows, rowsAbove } from './coordination/subgraphs.js';

// What CooRTweet 2.1.3 gave on R 4.2.2 for the same input, row for row. Compared to 11 significant digits.
const cases = [
  { input: 'russian_coord_tweets', prefix: 'coor_russian_tw10', seconds: 10 },
  { input: 'russian_coord_tweets', prefix: 'coor_russian_tw60', seconds: 60 },
  { input: 'german_url', prefix: 'coor_german_url_tw30_mp2', seconds: 30 },
  { input: 'focal_12000', prefix: 'coor_focal_12000_tw60_mp2', seconds: 60 },
  { input: 'synth_100k', prefix: 'coor_synth_100k_tw60_mp2', seconds: 60 },
];

const minParticipation = 2;

describe.skipIf(!hasReference)('as CooRTweet 2.1.3', () => {
  describe.each(cases)('$prefix', ({ input, prefix, seconds }) => {
    const posts = hasReference ? read(input) : undefined;
    const detected = posts && detectGroups(posts.posts, { windowMs: seconds * 1000, minParticipation });
    const found = posts && detected && network(detected);

    test('edges', () => {
      const { edges, threshold } = found!;
      expect(edgeRows(detected!, edges, threshold)).toEqual(
        expectedRows(`${prefix}_edges`, ['object_ids'], ['from', 'to']),
      );
    });

    test.each(['', '_full'])('account_stats%s', (variant) => {
      const { edges, threshold } = found!;
      const rows = variant === '' ? allRows(edges) : rowsAbove(edges, threshold);
      expect(accountRows(detected!, edges, rows)).toEqual(
        expectedRows(`${prefix}_account_stats${variant}`, [], ['account_id']),
      );
    });

    test.each(['', '_full'])('group_stats%s', (variant) => {
      const { edges, threshold } = found!;
      const rowsWanted = variant === '' ? undefined : rowsAbove(edges, threshold);
      const objects = posts!.posts.objectNames;
      const counts = fromAccountsPerObject(detected!, edges, objects.length, rowsWanted);
      const rows = objects.flatMap((object_id, i) =>
        counts[i] ? [{ object_id, num_accounts: counts[i] }] : [],
      );
      expect(sorted(rows, ['object_id'])).toEqual(
        expectedRows(`${prefix}_group_stats${variant}`, [], ['object_id']),
      );
    });
  });

  test.each([
    ['coor_russian_tw10', 'russian_coord_tweets', 10],
    ['coor_russian_tw60', 'russian_coord_tweets', 60],
    ['coor_german_url_tw30_mp2', 'german_url', 30],
  ])('pairs of %s', (prefix, input, seconds) => {
    const posts = read(input);
    const detected = detectGroups(posts.posts, { windowMs: seconds * 1000, minParticipation });
    const key = ['object_id', 'content_id', 'content_id_y', 'account_id'];
    expect(sorted(pairRows(posts, detected), key)).toEqual(expectedRows(`${prefix}_pairs`, [], key));
  });

  describe('with fast shares at 10 s', () => {
    const prefix = 'coor_german_url_tw30_mp2_fast10';
    const posts = hasReference ? read('german_url') : undefined;
    const detected = posts && detectGroups(posts.posts, { windowMs: 30_000, minParticipation });
    const rule = detected && flagSpeedShare(detected, { windowMs: 10_000, minParticipation });

    test('pairs', () => {
      const fast = new Set([...pairsOf(detected!.posts, rule!)].map(String));
      const key = ['object_id', 'content_id', 'content_id_y', 'account_id'];
      const rows = pairRows(posts!, detected!, (pair) => ({
        time_window_10: Number(fast.has(String(pair))),
      }));
      expect(sorted(rows, key)).toEqual(expectedRows(`${prefix}_pairs`, [], key));
    });

    test('edges', () => {
      const full = network(detected!);
      const fast = network({ ...detected!, rule: rule! });
      const fastRows = new Map(
        edgeRows(detected!, fast.edges, fast.threshold).map((row) => [`${row.from} ${row.to}`, row]),
      );
      // Joined to the fast network the edges lose their direction, so both are put in the order of names.
      const rows = edgeRows(detected!, full.edges, full.threshold).map(({ from, to, ...counts }) => {
        const other = fastRows.get(`${from} ${to}`);
        return {
          ...inNameOrder({ from: from!, to: to! }),
          ...Object.fromEntries(
            Object.entries(counts).flatMap(([name, value]) => [
              [`${name}_full`, value],
              [`${name}_fast`, other?.[name as keyof typeof counts] ?? ''],
            ]),
          ),
        };
      });
      const expected = expectedRows(`${prefix}_edges`, [], []).map(inNameOrder);
      expect(sorted(rows, ['from', 'to'])).toEqual(sorted(expected, ['from', 'to']));
    });

    test('account_stats_fast', () => {
      const [full, fast] = [network(detected!), network({ ...detected!, rule: rule! })];
      const rows = rowsAbove(fast.edges, fast.threshold);
      const shares = sharesPerAccount(detected!.posts, rule!);
      const found = fastAccountStatistics(full.edges, fast.edges, rows, shares);
      expect(
        found.map(({ account, full, fast, uniqueShares }) => ({
          account_id: detected!.accountNames[account],
          avg_time_delta_full: rounded(full.avgTimeDelta),
          avg_time_delta_fast: rounded(fast.avgTimeDelta),
          avg_edge_symmetry_score_full: rounded(full.avgSymmetry),
          avg_edge_symmetry_score_fast: rounded(fast.avgSymmetry),
          unique_shares_count: uniqueShares,
        })),
      ).toEqual(expectedRows(`${prefix}_account_stats_fast`, [], ['account_id']));
    });
  });
});

type Read = { readonly posts: Posts; readonly contentNames: readonly string[] };

function read(input: string): Read {
  const rows = readReference(`input/${input}.csv.gz`);
  const number = (column: string) => {
    const ids = new Map<string, number>();
    const numbers = Int32Array.from(rows, (row) => {
      const name = row[column] ?? '';
      if (!ids.has(name)) ids.set(name, ids.size);
      return ids.get(name)!;
    });
    return { numbers, names: [...ids.keys()] };
  };
  const [object, account, content] = ['object_id', 'account_id', 'content_id'].map(number);
  return {
    contentNames: content!.names,
    posts: {
      object: object!.numbers,
      account: account!.numbers,
      content: content!.numbers,
      loop: Uint8Array.from(rows, (row) => Number(row.object_id === row.content_id)),
      time: Float64Array.from(rows, (row) => Number(row.timestamp_share) * 1000),
      accountNames: account!.names,
      objectNames: object!.names,
    },
  };
}

function network({ posts, rule, turn }: Detected) {
  const { edges } = countEdges(posts, { rule, turn, sides: 'age', range: allAccounts(posts) });
  return { edges, threshold: quantileOfCounts(edges.weight, 0.5) };
}

const rounded = (value: number) => Number(value.toPrecision(11));

const edgeRows = ({ accountNames }: Detected, edges: EdgeTable, threshold: number) =>
  Array.from(edges.from.keys(), (row) => {
    const { from, to, weight, first, second } = edgeAt(edges, row);
    const { avgTimeDelta, symmetry } = coorTweetEdge(edges, row);
    return {
      from: accountNames[from],
      to: accountNames[to],
      weight,
      avg_time_delta: rounded(avgTimeDelta),
      n_content_id: first,
      n_content_id_y: second,
      edge_symmetry_score: rounded(symmetry),
      weight_threshold: Number(weight > threshold),
    };
  });

const accountRows = ({ posts, rule, accountNames }: Detected, edges: EdgeTable, rows: Int32Array) =>
  accountStatistics(edges, rows, sharesPerAccount(posts, rule)).map((statistics) => ({
    account_id: accountNames[statistics.account],
    avg_time_delta: rounded(statistics.avgTimeDelta),
    avg_edge_symmetry_score: rounded(statistics.avgSymmetry),
    unique_shares_count: statistics.uniqueShares,
  }));

function pairRows(
  { posts: { objectNames }, contentNames }: Read,
  { posts, rule, accountNames }: Detected,
  more: (pair: [number, number]) => object = () => ({}),
) {
  return [...pairsOf(posts, rule)].map(([older, newer]) => ({
    object_id: objectNames[posts.object[older]!]!,
    content_id: contentNames[posts.content[older]!]!,
    content_id_y: contentNames[posts.content[newer]!]!,
    time_delta: (posts.time[newer]! - posts.time[older]!) / 1000,
    account_id: accountNames[posts.account[older]!]!,
    account_id_y: accountNames[posts.account[newer]!]!,
    ...more([older, newer]),
  }));
}

function inNameOrder<T extends Cells>(row: T): T {
  const [from, to] = [String(row.from), String(row.to)].sort();
  return { ...row, from, to };
}

type Cells = Record<string, string | number | undefined>;

function sorted<T extends Cells>(rows: readonly T[], key: readonly string[]): T[] {
  const keyed = rows.map((row) => ({ row, key: key.map((column) => String(row[column])).join('\0') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => row);
}

function expectedRows(name: string, without: readonly string[], key: readonly string[]): Cells[] {
  const ids = /^(from|to|object_id|content_id|content_id_y|account_id|account_id_y)$/;
  const rows = readReference(`expected/${name}.csv.gz`).map((row: Row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !without.includes(column))
        .map(([column, cell]) => [column, ids.test(column) || cell === '' ? cell : rounded(Number(cell))]),
    ),
  );
  return sorted(rows, key);
}
