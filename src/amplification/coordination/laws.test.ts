import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountRanges } from './account-ranges.js';
import { allAccounts } from './coor-tweet.js';
import { detectGroups } from './coor-tweet-network.js';
import { countEdges } from './count-edges.js';
import { prepare } from './default-network.js';
import { type EdgeTable, edgeAt, joinEdges } from './edge-table.js';
import type { Posts } from './posts.js';

type Post = { readonly object: number; readonly account: string; readonly second: number };

const post = fc.record({
  object: fc.nat(3),
  account: fc.constantFrom('b', 'a', 'A', 'é', 'aa', 'z1', 'z10'),
  second: fc.nat(200),
});
const manyPosts = fc.array(post, { maxLength: 40 });

describe('the edges', () => {
  test('are those of comparing every post with every other', () => {
    fc.assert(
      fc.property(manyPosts, fc.nat(100), (posts, seconds) => {
        expect(weights(posts, seconds, 0)).toEqual(bruteForce(posts, seconds));
      }),
    );
  });

  test('do not depend on the order of the rows', () => {
    const shuffled = manyPosts.chain((posts) =>
      fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(100), fc.nat(3), ([posts, other], seconds, minimum) => {
        expect(weights(other, seconds, minimum)).toEqual(weights(posts, seconds, minimum));
      }),
    );
  });

  test('are not lost or lightened by a wider window', () => {
    fc.assert(
      fc.property(manyPosts, fc.nat(100), fc.nat(100), (posts, seconds, more) => {
        const wide = weights(posts, seconds + more, 0);
        for (const [edge, weight] of Object.entries(weights(posts, seconds, 0)))
          expect(wide[edge] ?? 0).toBeGreaterThanOrEqual(weight);
      }),
    );
  });

  test('are renamed with their accounts', () => {
    const renamed = (name: string) => `${name.length}-${[...name].reverse().join('')}`;
    fc.assert(
      fc.property(manyPosts, fc.nat(100), (posts, seconds) => {
        const other = posts.map((one) => ({ ...one, account: renamed(one.account) }));
        const expected = Object.entries(weights(posts, seconds, 2)).map(([edge, weight]) => {
          const ends = edge.split(' ').map(renamed).sort();
          return [ends.join(' '), weight];
        });
        expect(weights(other, seconds, 2)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  test('are the same counted range by range', () => {
    fc.assert(
      fc.property(manyPosts, fc.integer({ min: 1, max: 5 }), (posts, ranges) => {
        const {
          posts: ordered,
          rule,
          turn,
        } = prepare(postsOf(posts), { windowMs: 60_000, minParticipation: 1 }, 1);
        const job = { rule, turn, sides: 'account' as const };
        const whole = countEdges(ordered, { ...job, range: allAccounts(ordered) }).edges;
        const parts = accountRanges(ordered, ranges).map(
          (range) => countEdges(ordered, { ...job, range }).edges,
        );
        expect(joinEdges(parts)).toEqual(whole);
      }),
    );
  });

  test('never have an account below the minimum participation', () => {
    fc.assert(
      fc.property(manyPosts, fc.integer({ min: 1, max: 4 }), (posts, minimum) => {
        const {
          posts: ordered,
          rule,
          turn,
        } = prepare(postsOf(posts), { windowMs: 60_000, minParticipation: minimum }, 1);
        const turnless = { rule, turn, sides: 'account' as const, range: allAccounts(ordered) };
        const { edges } = countEdges(ordered, turnless);
        const inPairs = new Map<number, Set<number>>();
        for (let p = 0; p < ordered.account.length; p++)
          for (let q = ordered.left[p]!; q < ordered.right[p]!; q++)
            if (ordered.account[q] !== ordered.account[p] && rule.qualified[p] && rule.qualified[q])
              inPairs.set(ordered.account[p]!, (inPairs.get(ordered.account[p]!) ?? new Set()).add(p));
        for (const account of [...edges.from, ...edges.to])
          expect(inPairs.get(account)?.size ?? 0).toBeGreaterThanOrEqual(minimum);
      }),
    );
  });
});

test('equal times fall to CooRTweet’s older side by first appearance of the account', () => {
  const posts = [
    { object: 0, account: 'b', second: 5 },
    { object: 0, account: 'a', second: 5 },
    { object: 1, account: 'a', second: 5 },
    { object: 1, account: 'b', second: 5 },
  ];
  const {
    posts: ordered,
    rule,
    turn,
    accountNames,
  } = detectGroups(postsOf(posts), {
    windowMs: 0,
    minParticipation: 2,
  });
  const { edges } = countEdges(ordered, { rule, turn, sides: 'age', range: allAccounts(ordered) });
  expect(named(edges, accountNames)).toEqual({ 'a b': 2 });
  expect(Array.from(ordered.account, (account) => accountNames[account])).toEqual(['b', 'a', 'b', 'a']);
});

function weights(posts: readonly Post[], seconds: number, minParticipation: number): Record<string, number> {
  const prepared = prepare(postsOf(posts), { windowMs: seconds * 1000, minParticipation }, 1);
  const { edges } = countEdges(prepared.posts, {
    rule: prepared.rule,
    turn: prepared.turn,
    sides: 'account',
    range: allAccounts(prepared.posts),
  });
  return named(edges, prepared.accountNames);
}

const named = (edges: EdgeTable, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Array.from(edges.from.keys(), (row) => {
      const { from, to, weight } = edgeAt(edges, row);
      return [`${names[from]} ${names[to]}`, weight];
    }),
  );

function bruteForce(posts: readonly Post[], seconds: number): Record<string, number> {
  const found: Record<string, number> = {};
  posts.forEach((one, at) => {
    for (const other of posts.slice(at + 1)) {
      if (one.object !== other.object || one.account === other.account) continue;
      if (Math.abs(one.second - other.second) > seconds) continue;
      const edge = [one.account, other.account].sort().join(' ');
      found[edge] = (found[edge] ?? 0) + 1;
    }
  });
  return found;
}

function postsOf(posts: readonly Post[]): Posts {
  const accountNames = [...new Set(posts.map(({ account }) => account))];
  return {
    object: Int32Array.from(posts, ({ object }) => object),
    account: Int32Array.from(posts, ({ account }) => accountNames.indexOf(account)),
    time: Float64Array.from(posts, ({ second }) => 1_584_000_000_000 + second * 1000),
    content: Int32Array.from(posts.keys()),
    loop: new Uint8Array(posts.length),
    accountNames,
    objectNames: ['o0', 'o1', 'o2', 'o3'],
  };
}
