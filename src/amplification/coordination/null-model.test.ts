import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference, referencePath } from '../../../test/support/reference.js';
import { seededRandom } from '../../statistics/index.js';
import { allAccounts } from './coor-tweet.js';
import { countEdges } from './count-edges.js';
import { prepare } from './default-network.js';
import { selectEdges } from './edge-table.js';
import { qValues } from './false-discovery.js';
import { findGroups, graphOf } from './groups.js';
import type { Posts } from './posts.js';
import { upperTail } from './upper-tail.js';

const detection = { windowMs: 60_000, minParticipation: 2 };

describe('upperTail', () => {
  // scipy.stats.poisson.sf(k - 1, mean) and nbinom.sf(k - 1, 1/a, 1/(1 + a mean))
  test.each([
    [1, 0.001, 0.001, 0.000999500166625],
    [3, 0.01, 0.01, 1.6542e-7],
    [5, 10, 10, 0.970747311923],
    [20, 10, 10, 0.00345434197586],
  ])('P(X ≥ %d) for mean %d and variance %d', (k, mean, variance, expected) => {
    expect(upperTail(k, mean, variance) / expected).toBeCloseTo(1, 4);
  });

  test('is a geometric tail where a is one', () => {
    expect(upperTail(4, 1, 2)).toBeCloseTo(0.5 ** 4, 12);
  });

  test('falls with k and rises with the mean', () => {
    for (let k = 1; k < 60; k++) expect(upperTail(k + 1, 8, 12)).toBeLessThan(upperTail(k, 8, 12));
  });
});

test('Benjamini and Hochberg’s own example keeps four of fifteen', () => {
  // Table 1 of the 1995 paper: at 5 % the four smallest are rejected.
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  ];
  const q = qValues(Float64Array.from([...p, 0.759, 1]), 15);
  expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
});

describe('posts whose authors are redrawn', () => {
  // One hashtag with bursts, busy and quiet accounts: where a test that is too sure of itself would show it.
  const runs = Array.from({ length: 20 }, (_, seed) => testEverything(chancePosts(seed)));

  test('give small p-values no more often than they should', () => {
    const all = runs.flat();
    for (const level of [0.1, 0.01, 0.001]) {
      const found = all.filter((p) => p <= level).length;
      const pairs = runs.length * pairsTested;
      expect(found / pairs).toBeLessThanOrEqual(level);
    }
  });

  test('have no edge kept in nineteen of twenty runs', () => {
    const kept = runs.filter((p) => qValues(Float64Array.from(p), pairsTested).some((q) => q <= 0.05));
    expect(kept.length).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(!hasReference)('the networks planted in synth_100k', () => {
  const found = hasReference ? findPlanted() : undefined;

  test('are at least 95 % of the edges kept', () => {
    expect(found!.trueEdges / found!.edges).toBeGreaterThanOrEqual(0.95);
  });

  test('are found with precision and recall of at least 95 % of accounts', () => {
    expect(found!.truePositives / found!.accounts).toBeGreaterThanOrEqual(0.95);
    expect(found!.truePositives / found!.planted).toBeGreaterThanOrEqual(0.95);
  });
});

const accounts = 120;
const pairsTested = (accounts * (accounts - 1)) / 2;

function chancePosts(seed: number): Posts {
  const random = seededRandom(seed + 1);
  const start = 1_584_000_000_000;
  const count = 3000;
  const burst = () => start + 40_000_000 + Math.floor(random() * 1800) * 1000;
  const spread = () => start + Math.floor(random() * 172_800) * 1000;
  return {
    object: Int32Array.from({ length: count }, () => (random() < 0.7 ? 0 : 1)),
    account: Int32Array.from({ length: count }, () => Math.floor(accounts * random() ** 2.2)),
    time: Float64Array.from({ length: count }, () => (random() < 0.3 ? burst() : spread())),
    content: new Int32Array(0),
    loop: new Uint8Array(0),
    accountNames: Array.from({ length: accounts }, (_, account) => `u${account}`),
    objectNames: ['hashtag', 'other'],
  };
}

function testEverything(posts: Posts): number[] {
  const prepared = prepare(posts, { ...detection, minParticipation: 0 }, 1);
  const { posts: ordered, rule, turn, model } = prepared;
  const job = { rule, turn, sides: 'account' as const, against: { model, largestP: 1 } };
  return [...countEdges(ordered, { ...job, range: allAccounts(ordered) }).edges.p];
}

function findPlanted() {
  const truth = new Map(
    readFileSync(referencePath('input/synth_100k_truth.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [account = '', network = ''] = line.split(',');
        return [account, network];
      }),
  );
  const { accountNames, posts, rule, turn, model, largestP, tests } = prepare(readPosts(), detection, 0.05);
  const job = { rule, turn, sides: 'account' as const, against: { model, largestP } };
  const { edges: likely } = countEdges(posts, { ...job, range: allAccounts(posts) });
  const q = qValues(likely.p, tests);
  const edges = selectEdges(
    likely,
    Int32Array.from(q.keys()).filter((row) => q[row]! <= 0.05),
  );
  const networkOf = (account: number) => truth.get(accountNames[account]!);
  const groups = findGroups(graphOf(edges, accountNames), seededRandom(1));
  return {
    edges: edges.from.length,
    trueEdges: edges.from.filter((from, row) => {
      const network = networkOf(from);
      return network !== undefined && network === networkOf(edges.to[row]!);
    }).length,
    accounts: groups.size,
    truePositives: [...groups.keys()].filter((account) => truth.has(account)).length,
    planted: truth.size,
  };
}

function readPosts(): Posts {
  const rows = readReference('input/synth_100k.csv.gz');
  const number = (column: string) => {
    const ids = new Map<string, number>();
    const numbers = Int32Array.from(rows, (row) => {
      const name = row[column]!;
      if (!ids.has(name)) ids.set(name, ids.size);
      return ids.get(name)!;
    });
    return { numbers, names: [...ids.keys()] };
  };
  const [object, account] = [number('object_id'), number('account_id')];
  return {
    object: object.numbers,
    account: account.numbers,
    time: Float64Array.from(rows, (row) => Number(row.timestamp_share) * 1000),
    content: new Int32Array(0),
    loop: new Uint8Array(0),
    accountNames: account.names,
    objectNames: object.names,
  };
}
