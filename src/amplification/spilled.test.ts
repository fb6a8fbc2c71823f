import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Amplification, amplify, type Parameters } from './amplify.js';
import { presentGroups } from './coordination/present-groups.js';
import { SpillFolder } from './io/spill-folder.js';
import { CountingThreads } from './io/threads.js';
import type { PostRows } from './read-posts.js';
import type { RowChunk, TextColumn } from './reading/collect-posts.js';

type Row = {
  readonly object: string;
  readonly account: string;
  readonly content: string;
  readonly second: number;
};

const row = fc
  .record({ object: fc.constantFrom('o1', 'o2', 'o3', 'o4'), content: fc.nat(40), second: fc.nat(90_000) })
  // Now and then a content comes again: the same account's, at another time.
  .map(({ object, content, second }) => ({
    object,
    content: `c${content}`,
    account: `u${content % 7}`,
    second: 300 * (second % 300) + (second % 90),
  }));

const asked = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 120 }),
  windowSeconds: fc.constantFrom(0, 30, 900),
  minParticipation: fc.nat(3),
  falseDiscoveryRate: fc.constantFrom(0.05, 1),
  postsInMemory: fc.integer({ min: 1, max: 20 }),
  atOnce: fc.integer({ min: 1, max: 7 }),
});

test('posts that do not fit in memory give what they give in memory, however few fit', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ rows, postsInMemory, atOnce, windowSeconds, ...rest }) => {
      const parameters: Parameters = {
        ...rest,
        mode: 'default',
        windowMs: windowSeconds * 1000,
        edgeWeight: 0.5,
        similarity: 0.8,
        distanceBits: 0,
        memoryBytes: 1e9,
        allPosts: false,
      };
      const run = (room: object) => amplify(sourceOf(rows, atOnce), parameters, { ...outside(), ...room });
      const inMemory = await run({});
      const spill = new SpillFolder();
      try {
        const onDisk = await run({ room: { spill, postsInMemory: () => postsInMemory } });
        expect(seen(onDisk)).toEqual(seen(inMemory));
      } finally {
        spill.close();
      }
    }),
    { numRuns: 200 },
  );
});

const outside = () => {
  const threads = new CountingThreads(1);
  return { now: () => 0, count: threads.count.bind(threads) };
};

function seen({ tables, network, strong, everyPost, accountNames, ...found }: Amplification) {
  const { read, posts, pairs, edgesSeen, tests } = found;
  const { accountStart, accountPosts, time } = everyPost();
  return {
    read,
    posts,
    pairs,
    edgesSeen,
    tests,
    accountNames,
    edges: [...tables.edges.rows()],
    accounts: [...tables.accounts.rows()],
    objects: [...tables.objects.rows()],
    groups: presentGroups(network, strong, () => 1),
    times: accountNames.map((_, account) =>
      [...accountPosts.subarray(accountStart[account], accountStart[account + 1])].map((p) => time[p]),
    ),
  };
}

function sourceOf(rows: readonly Row[], atOnce: number): PostRows {
  return {
    isJson: false,
    expectedPosts: 0,
    columns: () => Promise.resolve(['object_id', 'account_id', 'content_id', 'timestamp_share']),
    async *rows() {
      for (let at = 0; at < rows.length; at += atOnce) yield chunkOf(rows.slice(at, at + atOnce));
    },
    rejected: () => Promise.resolve([]),
  };
}

const chunkOf = (rows: readonly Row[]): RowChunk => ({
  rows: rows.length,
  object: textsOf(rows.map(({ object }) => object)),
  account: textsOf(rows.map(({ account }) => account)),
  content: textsOf(rows.map(({ content }) => content)),
  time: Float64Array.from(rows, ({ second }) => 1_584_000_000_000 + second * 1000),
  timeText: () => '',
});

// Short texts are their own hash.
const textsOf = (texts: readonly string[]): TextColumn => ({
  hash: Int32Array.from(texts.flatMap((text) => [text.charCodeAt(0), Number(text.slice(1)) + 1])),
  text: (at) => texts[at] ?? '',
});
