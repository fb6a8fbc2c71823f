import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Timeline } from '../src/amplification/api.js';
import type { Shares } from '../src/amplification/automation/estimate-shares.js';
import { PostFiles } from '../src/amplification/io/post-files.js';
import { readAccounts } from '../src/amplification/read-accounts.js';
import { runWaybill } from './support/command.js';
import * as exported from './support/post-exports.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-accounts-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const write = (name: string, body: string): string => {
  writeFileSync(join(scratch, name), body);
  return join(scratch, name);
};
let runs = 0;
function results(...args: string[]) {
  const out = join(scratch, `out-${++runs}`);
  const run = runWaybill(['amplify', ...args, '--out', out]);
  expect(run.stderr).not.toContain('Error');
  expect(run.status).toBe(0);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));
  return {
    shares: () => read('shares.json') as Shares,
    timeline: () => Timeline.parse(read('timeline.json')),
  };
}
const row = (shares: Shares, rule: string, unit: string) =>
  shares.automated.rows.find((one) => one.rule === rule && one.unit === unit);

describe('a post is one post of its account,', () => {
  const posts = (hashtags: readonly string[]) =>
    exported.csv(
      hashtags.map((message, at) => ({
        message_id: `m${at}`,
        user_id: `u${at % 2}`,
        repost_id: at === 1 ? 'm0' : '',
        reply_id: '',
        message,
        timestamp: 1_584_352_800 + at,
        urls: '',
      })),
    );

  test('with three hashtags or none', () => {
    const found = results(write('tags.csv', posts(['#a #b #c', '#a', 'none here', '#b'])), '--by', 'hashtag');
    expect(found.shares().totals).toEqual({ posts: 4, accounts: 2, reposts: 1 });
    const bars = found.timeline().classes.flatMap(({ posts: bar }) => bar);
    expect(bars.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  test('and in the file twice', () => {
    const body = posts(['#a', '#b']);
    const twice = [write('once.csv', body), write('again.csv', body)];
    expect(results(...twice, '--by', 'hashtag').shares().totals).toEqual({
      posts: 2,
      accounts: 2,
      reposts: 1,
    });
  });
});

describe('what an account posted elsewhere is told apart:', () => {
  const file = write(
    'quiet.csv',
    `object_id,account_id,content_id,timestamp_share\n${Array.from({ length: 40 }, (_, at) => `o,u${at % 4},c${at},${1_584_000_000 + at * 9000}`).join('\n')}\n`,
  );

  test('one hashtag clears nobody', () => {
    const shares = results(file).shares();
    expect(shares.observation.complete).toBe(false);
    expect(row(shares, 'over-50-a-day', 'accounts')).toMatchObject({ share: null, undecided: 1 });
  });

  test('all posts do', () => {
    const shares = results(file, '--all-posts').shares();
    expect(shares.observation.complete).toBe(true);
    expect(row(shares, 'over-50-a-day', 'accounts')).toMatchObject({ weight: { yes: 0, no: 4 } });
  });

  test('every threshold of every rule has its share and interval', () => {
    const rates = results(file, '--all-posts')
      .shares()
      .automated.rows.filter(({ family, unit }) => family === 'rate' && unit === 'posts');
    expect(rates.map(({ threshold }) => threshold)).toEqual([5, 10, 20, 30, 40, 50, 60, 72, 100, 144, 200]);
    for (const { share } of rates)
      expect(share).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
  });
});

// 1500 posts in the fifteen days of its life are a hundred a day.
const life = {
  createdSeconds: 1_583_056_800,
  statuses: 1500,
  followers: 20,
  friends: 30,
  listed: 0,
  verified: false,
};

test.each<[string, string, string, string, object | undefined]>([
  [
    'Twitter v1.1',
    'v1.jsonl',
    exported.lines(exported.twitter1),
    '1',
    {
      ...life,
      readSeconds: exported.seconds,
      favourites: 5,
      defaultProfile: true,
      defaultPicture: false,
      descriptionLength: 4,
      nameLength: 4,
    },
  ],
  [
    'Twitter v2 with authors',
    'v2.jsonl',
    exported.lines([{ ...exported.tweet2, author: exported.author2 }]),
    '1',
    { ...life, readSeconds: exported.seconds, defaultPicture: true, descriptionLength: 0, nameLength: 4 },
  ],
  [
    'pages of Twitter v2',
    'pages.jsonl',
    exported.lines([exported.page2]),
    '1',
    { ...life, readSeconds: exported.seconds, defaultPicture: true, descriptionLength: 0, nameLength: 4 },
  ],
  [
    'Twitter’s archive',
    'io.csv',
    exported.informationOperations,
    'hash1=',
    { createdSeconds: 1_583_020_800, followers: 20, friends: 30 },
  ],
  ['4CAT from TikTok', 'tiktok.csv', exported.fourcatTiktok, '1', { followers: 20 }],
  [
    'Bluesky',
    'bsky.jsonl',
    exported.lines([exported.post]),
    'did:plc:1',
    { createdSeconds: 1_583_056_800, readSeconds: exported.seconds, nameLength: 16 },
  ],
  ['4CAT from Telegram, which has none', 'telegram.csv', exported.fourcatTelegram, '1', undefined],
])('profiles reach the rules from %s', async (_, name, body, account, metadata) => {
  const source = await PostFiles.open([write(name, body)], 1e9);
  const { activity } = await readAccounts(source, { allPosts: false });
  source.close();
  expect(activity.find((one) => one.account === account)?.metadata).toEqual(metadata);
});

test('an account that is busy by its profile is so with one post', () => {
  const shares = results(write('busy.jsonl', exported.lines(exported.twitter1)), '--by', 'hashtag').shares();
  expect(row(shares, 'over-72-a-day', 'accounts')).toMatchObject({ weight: { yes: 2, no: 0 } });
  expect(row(shares, 'over-144-a-day', 'accounts')).toMatchObject({ weight: { yes: 0, no: 2 } });
  expect(row(shares, 'bot-score-0.5', 'accounts')?.weight['cannot-tell']).toBe(0);
  expect(row(shares, 'over-72-a-day', 'reposts')).toMatchObject({ total: 1 });
});
