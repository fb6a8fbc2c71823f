import { expect, test } from 'vitest';
import { seededRandom } from '../../statistics/index.js';
import { countEdges } from './count-edges.js';
import { everyPair, prepare } from './default-network.js';
import { onlyPosts } from './order-posts.js';
import type { Posts } from './posts.js';
import { judgeEdges } from './undecided.js';

type Post = readonly [account: string, object: string, seconds: number];
const falseDiscoveryRate = 0.05;
const windowMs = 60_000;
const day = 86_400;

/** Names of the pairs that are kept and of those that are undecided. */
function judged(list: readonly Post[]): { kept: string[]; undecided: string[] } {
  const prepared = prepare(postsOf(list), { windowMs, minParticipation: 2 }, falseDiscoveryRate);
  const { posts, paired, accountNames, model, largestP, tests, turn } = prepared;
  const count = countEdges(paired, {
    rule: everyPair(paired),
    turn,
    sides: 'account',
    range: { start: 0, end: accountNames.length },
    against: { model, largestP },
  });
  const positions = Int32Array.from(posts.account.keys());
  const { kept, undecided } = judgeEdges(count, {
    model,
    tests,
    falseDiscoveryRate,
    postsOf: (wanted) =>
      onlyPosts(
        posts,
        positions.filter((p) => wanted(posts.account[p] ?? 0)),
        windowMs,
      ),
  });
  const names = ({ from, to }: typeof kept) =>
    Array.from(from, (one, row) => `${accountNames[one]} ${accountNames[to[row] ?? 0]}`);
  return { kept: names(kept), undecided: names(undecided).sort() };
}

function postsOf(list: readonly Post[]): Posts {
  const numbers = (names: readonly string[]) => {
    const all = [...new Set(names)];
    return { all, of: Int32Array.from(names, (name) => all.indexOf(name)) };
  };
  const account = numbers(list.map(([name]) => name));
  const object = numbers(list.map(([, name]) => name));
  return {
    account: account.of,
    accountNames: account.all,
    object: object.of,
    objectNames: object.all,
    time: Float64Array.from(list, ([, , seconds]) => seconds * 1000),
    content: new Int32Array(0),
    loop: new Uint8Array(0),
  };
}

/** Some accounts share one thing within seconds, once a day. */
const inStep = (names: readonly string[], days: number): Post[] =>
  Array.from({ length: days }, (_, at) =>
    names.map((name, i): Post => [name, `text ${at}`, at * day + 3600 + 2 * i]),
  ).flat();

/** As many others, each with posts of its own. */
const others = (accounts: number, posts: number, days: number): Post[] => {
  const random = seededRandom(3);
  return Array.from(
    { length: accounts * posts },
    (_, at): Post => [
      `o${at % accounts}`,
      `own ${at}`,
      Math.floor(random() * days) * day + Math.floor(random() * 21_600),
    ],
  );
};

const everyTwo = ['a b', 'a c', 'b c'];

test('a group that is most of its hours is neither found nor explained: chance was measured on itself', () =>
  expect(judged([...inStep(['a', 'b', 'c'], 6), ...others(6, 1, 6)])).toEqual({
    kept: [],
    undecided: everyTwo,
  }));

test('nor is it where some of its posts are its own', () => {
  const own = ['a', 'b', 'c'].flatMap((name) =>
    [0, 3].map((at): Post => [name, `by ${name}`, at * day + 9000]),
  );
  const list = [...inStep(['a', 'b', 'c'], 6), ...own, ...others(6, 1, 6)];
  expect(judged(list)).toEqual({ kept: [], undecided: everyTwo });
});

test('nor can it be told when nobody else posted', () =>
  expect(judged(inStep(['a', 'b', 'c'], 6))).toEqual({ kept: [], undecided: everyTwo }));

test('among enough others it is found, and nothing is left open', () =>
  expect(judged([...inStep(['a', 'b', 'c'], 6), ...others(300, 2, 6)])).toEqual({
    kept: everyTwo,
    undecided: [],
  }));

test('what everybody else does as often at those hours is explained by them', () => {
  // Of each day's news thirty others, new ones each day, write within the same minute.
  const news = Array.from({ length: 6 }, (_, at) =>
    Array.from({ length: 30 }, (__, i): Post => [`n${at}-${i}`, `text ${at}`, at * day + 3600 + i]),
  ).flat();
  expect(judged([...inStep(['a', 'b', 'c'], 6), ...news])).toEqual({ kept: [], undecided: [] });
});

test.each([100, 1000, 3000])('of %d posts that met by chance none is undecided', (posts) => {
  const random = seededRandom(11);
  const below = (end: number) => Math.floor(random() * end);
  const list = Array.from({ length: posts }, (): Post => [`u${below(200)}`, `o${below(5)}`, below(40_000)]);
  expect(judged(list)).toEqual({ kept: [], undecided: [] });
});
