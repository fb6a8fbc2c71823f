import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import type { Parameters } from '../src/amplification/amplify.js';
import { amplifyFiles } from '../src/amplification/io/amplify-files.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-once-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const start = 1_584_352_800;
// Three posts of each with two hashtags, two seconds apart, an hour between them; anna has one more with none.
const posts = [0, 1, 2].flatMap((at) => [
  `a${at},anna,${start + at * 3600},Grazie #uno #due`,
  `b${at},bruno,${start + at * 3600 + 2},Grazie #uno #due`,
]);
const body = `id,who,at,words\n${[...posts, `a3,anna,${start + 9000},buongiorno`].join('\n')}\n`;
const file = join(scratch, 'posts.csv');
const again = join(scratch, 'again.csv');
for (const name of [file, again]) writeFileSync(name, body);

const columns = { account: 'who', time: 'at', object: 'words' };
const parameters: Parameters = {
  by: 'hashtag',
  columns: { ...columns, content: 'id' },
  mode: 'default',
  windowMs: 60_000,
  minParticipation: 2,
  edgeWeight: 0.5,
  falseDiscoveryRate: 1,
  similarity: 0.8,
  distanceBits: 0,
  memoryBytes: 1e9,
  allPosts: false,
};

let runs = 0;
async function run(files: readonly string[], asked: Partial<Parameters> = {}, written = true) {
  const out = join(scratch, `out-${++runs}`);
  const summary = await amplifyFiles({
    files,
    parameters: { ...parameters, ...asked },
    threads: 1,
    version: 'test',
    ...(written ? { out } : {}),
    signal: new AbortController().signal,
    report: () => undefined,
  });
  const table = (name: string) =>
    parse<Record<string, string>>(readFileSync(join(out, `${name}.csv`)), { columns: true });
  const totals = () =>
    (JSON.parse(readFileSync(join(out, 'shares.json'), 'utf8')) as { totals: { posts: number } }).totals;
  return { summary, table, totals };
}

test.each([
  ['with an id', [file], {}],
  ['in the file twice', [file, again], {}],
  ['without an id, where a row is a post', [file], { columns }],
])('a post with two hashtags is one post of its account, %s', async (_, files, asked) => {
  const { table, totals } = await run(files, asked);
  expect(table('accounts').map(({ account_id, posts: own }) => [account_id, own])).toEqual([
    ['anna', '4'],
    ['bruno', '3'],
  ]);
  expect(table('accounts')[0]).toMatchObject({
    first: String(start),
    last: String(start + 9000),
    edges: '1',
    pairs: '6',
  });
  expect(totals().posts).toBe(7);
});

test('and on each hashtag a share of it, which is what edges are counted in', async () => {
  const [edge] = (await run([file])).table('edges');
  expect(edge).toMatchObject({ weight: '6', shares: '6', posts_from: '6', posts_to: '6', objects: '2' });
});

test('the summary counts shares, which is what pairs are made of', async () => {
  const { summary } = await run([file]);
  expect(summary).toMatchObject({ rows: 7, posts: 12 });
});

test('a column whose rows share one thing each is counted as ever', async () => {
  const { summary, table } = await run([file], { by: 'words' });
  expect(summary.posts).toBe(7);
  expect(table('accounts').map(({ posts: own }) => own)).toEqual(['4', '3']);
});
