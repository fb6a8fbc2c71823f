import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { PostFiles } from '../src/amplification/io/post-files.js';
import { presentReading } from '../src/amplification/present-reading.js';
import * as exported from './support/post-exports.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-layouts-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const write = (name: string, body: string | Uint8Array): string => {
  writeFileSync(join(scratch, name), body);
  return join(scratch, name);
};
type Objects = Partial<Record<string, string[]>>;
const link = { url: 'example.org/a', domain: 'example.org' };
const files: [name: string, file: string, layout: string, accounts: string[], objects: Objects][] = [
  [
    'coordination-network-toolkit',
    write('cnt.csv', exported.coordinationNetworkToolkit),
    'coordination-network-toolkit',
    ['1', '2'],
    {
      hashtag: ['graziecina', 'graziecina'],
      url: ['example.org/a, b.it/c', ''],
      domain: ['example.org, b.it', ''],
      repost: ['', '11'],
      reply: ['7', ''],
      mention: ['bruno', 'anna'],
    },
  ],
  [
    'Twitter v1.1',
    write('v1.jsonl', exported.lines(exported.twitter1)),
    'Twitter v1.1',
    ['1', '2'],
    {
      hashtag: ['graziecina', 'graziecina'],
      url: [link.url, link.url],
      domain: [link.domain, link.domain],
      repost: ['', '11'],
      reply: ['7', ''],
      mention: ['2', '1'],
      text: ['grazie graziecina', 'grazie graziecina'],
    },
  ],
  [
    'Twitter v2',
    write('v2.jsonl', exported.lines([{ ...exported.tweet2, author: exported.author2 }, exported.retweet2])),
    'Twitter v2',
    ['1', '2'],
    {
      hashtag: ['graziecina', 'graziecina'],
      url: [link.url, ''],
      domain: [link.domain, ''],
      repost: ['', '11'],
      reply: ['7', ''],
      mention: ['2', 'anna'],
    },
  ],
  [
    'Twitter v2 in pages',
    write('pages.jsonl', exported.lines([exported.page2])),
    'Twitter v2, pages',
    ['1', '2'],
    { hashtag: ['graziecina', 'graziecina'], repost: ['', '11'] },
  ],
  [
    'Twitter’s archive',
    write('io.csv', exported.informationOperations),
    'Twitter information operations archive',
    ['hash1=', 'hash2='],
    {
      hashtag: ['graziecina, roma', ''],
      url: ['example.org/a, b.it/c', ''],
      domain: ['example.org, b.it', ''],
      repost: ['', '11'],
      reply: ['7', ''],
      mention: ['2, 3', ''],
    },
  ],
  [
    '4CAT, Twitter',
    write('4cat-twitter.csv', exported.fourcatTwitter),
    '4CAT',
    ['1', '2'],
    {
      hashtag: ['graziecina, roma', 'graziecina'],
      url: [link.url, ''],
      domain: [link.domain, ''],
      repost: ['', 'anna'],
      reply: ['carla', ''],
      mention: ['bruno, carla', 'anna'],
    },
  ],
  [
    '4CAT, Telegram',
    write('4cat-telegram.csv', exported.fourcatTelegram),
    '4CAT',
    ['1', 'kanal'],
    {
      hashtag: ['graziecina', ''],
      url: [link.url, ''],
      repost: ['', '99'],
      reply: ['7', ''],
      mention: ['bruno', ''],
    },
  ],
  [
    '4CAT, TikTok',
    write('4cat-tiktok.csv', exported.fourcatTiktok),
    '4CAT',
    ['1'],
    { hashtag: ['graziecina'], mention: ['bruno'], url: [''] },
  ],
  [
    'Telegram',
    write('result.json', JSON.stringify(exported.chat, null, 1)),
    'Telegram export',
    ['user1', 'user2'],
    {
      hashtag: ['graziecina', ''],
      url: [link.url, ''],
      domain: [link.domain, ''],
      repost: ['', 'channel99'],
      reply: ['7', ''],
      mention: ['bruno', ''],
    },
  ],
  [
    'Telegram, all chats',
    write(
      'all.json',
      JSON.stringify({
        about: 'x',
        chats: { about: 'x', list: [exported.chat, { ...exported.chat, messages: [exported.forward] }] },
      }),
    ),
    'Telegram export, all chats',
    ['user1', 'user2', 'user2'],
    { repost: ['', 'channel99', 'channel99'] },
  ],
  [
    'Bluesky',
    write('bsky.jsonl', exported.lines([exported.post])),
    'Bluesky records',
    ['did:plc:1'],
    {
      hashtag: ['graziecina'],
      url: [link.url],
      domain: [link.domain],
      reply: ['at://did:plc:3/app.bsky.feed.post/7'],
      mention: ['did:plc:2'],
    },
  ],
  [
    'Bluesky in pages',
    write('search.json', JSON.stringify({ cursor: '1', hitsTotal: 1, posts: [exported.post] })),
    'Bluesky pages',
    ['did:plc:1'],
    { hashtag: ['graziecina'] },
  ],
  [
    'Bluesky’s stream',
    write('jetstream.jsonl', exported.lines(exported.stream)),
    'Bluesky stream',
    ['did:plc:9', 'did:plc:1', 'did:plc:2', 'did:plc:3'],
    {
      hashtag: ['', 'graziecina', '', ''],
      url: ['', link.url, '', ''],
      repost: ['', '', exported.post.uri, ''],
    },
  ],
];

describe('a known export is recognised, and accounts, times and objects are found in it:', () => {
  test.each(files)('%s', async (_, file, layout, accounts, objects) => {
    const source = await PostFiles.open([file], 1e9);
    for (const [by, expected] of Object.entries(objects)) {
      const found = await presentReading(source, { by });
      expect(found.layout).toBe(layout);
      expect(found.preview.map((row) => row.account)).toEqual(accounts);
      expect(new Set(found.preview.map((row) => row.at))).toEqual(new Set([exported.at]));
      expect(
        found.preview.map((row) => row.object),
        by,
      ).toEqual(expected);
      if (layout !== 'Telegram export, all chats')
        expect(new Set(found.preview.map((row) => row.content)).size).toBe(
          layout === 'Bluesky stream' ? 4 : accounts.length,
        );
    }
    source.close();
  });
});

describe('a form of file changes nothing:', () => {
  const plain = write('plain.csv', exported.coordinationNetworkToolkit);
  const forms: [string, () => Promise<string>][] = [
    ['tabs', async () => write('tabs.tsv', exported.coordinationNetworkToolkit.replaceAll(',', '\t'))],
    ['gz', async () => write('packed.csv.gz', gzipSync(exported.coordinationNetworkToolkit))],
    ['zst', () => copied('packed.csv.zst', 'FORMAT csv, HEADER, COMPRESSION zstd')],
    ['Parquet, with its own types', () => copied('posts.parquet', 'FORMAT parquet', 'auto_detect = true')],
    ['JSONL', () => copied('posts.jsonl', 'FORMAT json')],
    ['a JSON array', () => copied('posts.json', 'FORMAT json, ARRAY true')],
  ];
  async function copied(name: string, form: string, reading = 'all_varchar = true'): Promise<string> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (FROM read_csv('${plain}', ${reading})) TO '${join(scratch, name)}' (${form})`,
    );
    connection.closeSync();
    return join(scratch, name);
  }

  test.each(forms)('%s', async (_, make) => {
    const previews = await Promise.all(
      [plain, await make()].map(async (path) => {
        const source = await PostFiles.open([path], 1e9);
        const { preview, layout } = await presentReading(source, { by: 'hashtag' });
        source.close();
        return { preview, layout };
      }),
    );
    expect(previews[1]).toEqual(previews[0]);
  });
});
