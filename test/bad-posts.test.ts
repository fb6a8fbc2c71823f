import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-bad-posts-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const write = (name: string, body: string | Uint8Array): string => {
  mkdirSync(dirname(join(scratch, name)), { recursive: true });
  writeFileSync(join(scratch, name), body);
  return join(scratch, name);
};
async function copied(name: string, query: string, form: string): Promise<string> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${query}) TO '${join(scratch, name)}' (${form})`);
  connection.closeSync();
  return join(scratch, name);
}
let runs = 0;
function amplify(...files: string[]) {
  const out = join(scratch, 'out', String(++runs));
  const args = ['amplify', ...files, '--by', 'object_id', '--min-participation', '1', '--out', out];
  const { status, stderr } = runWaybill(args);
  const summary = () => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
  return { status, stderr, out, summary };
}
type Summary = {
  rows: number;
  kept: number;
  dropped: Record<string, number>;
  notices: string[];
  pairs: number;
};

const header = 'object_id,account_id,content_id,timestamp_share\n';
const good = 'o,a,c1,1584000000\no,b,c2,1584000001\n';
const record = (account: string) =>
  JSON.stringify({
    object_id: 'o',
    account_id: account,
    content_id: account,
    timestamp_share: 1_584_000_000,
  });
const many = `${header}${Array.from({ length: 40_000 }, (_, i) => `o${i % 7},u${(i * 7919) % 977},c${i},${1_584_000_000 + i * 13}`).join('\n')}\n`;

describe('is refused, says where, and leaves nothing:', () => {
  type Case = [what: string, files: () => string[] | Promise<string[]>, message: RegExp];
  const whole = (...files: Promise<string>[]) => Promise.all(files);
  test.each<Case>([
    [
      'a header in Latin-1',
      () => [write('head.csv', Buffer.from(header.replace('\n', ',età\n'), 'latin1'))],
      /head[.]csv, line 1: found text that is not UTF-8.*--encoding/,
    ],
    [
      'Latin-1 half-way',
      () => [write('half.csv', Buffer.from(`${header}${good}o,è,c3,1584000002\n${good}`, 'latin1'))],
      /half[.]csv, line 4: found text that is not UTF-8/,
    ],
    [
      'a quote that is never closed',
      () => [write('quote.csv', `${header}o,"a,c1,1584000000\n${good}`)],
      /quote[.]csv, line 2: .*unterminated quote/,
    ],
    [
      'a NUL byte in an id nobody looks at',
      () => [write('nul.csv', `${header}${good}o,c,c\0,1584000002\n`)],
      /nul[.]csv, line 4: found a NUL byte/,
    ],
    [
      'a line of 20 MB',
      () => [write('long.csv', `${header}${good}${'x'.repeat(20 * 2 ** 20)},b,c3,1584000002\n${good}`)],
      /long[.]csv, line 4: the line is longer than 16 MB/,
    ],
    [
      'a line of 40 MB, of which DuckDB says nothing',
      () => [write('longer.csv', `${header}${good}${'x'.repeat(40 * 2 ** 20)},b,c3,1584000002\n${good}`)],
      /longer[.]csv, line 4: the line is longer than 16 MB/,
    ],
    [
      'a record of 20 MB',
      () => [write('long.jsonl', `${record('x'.repeat(20 * 2 ** 20))}\n`)],
      /long[.]jsonl: .*16777216 bytes/,
    ],
    [
      'a zst cut short',
      async () => {
        const packed = await copied(
          'whole.csv.zst',
          `SELECT * FROM read_csv('${write('many.csv', many)}', all_varchar = true)`,
          'FORMAT csv, HEADER, COMPRESSION zstd',
        );
        const bytes = readFileSync(packed);
        return [write('cut.csv.zst', bytes.subarray(0, bytes.length - 1000))];
      },
      /cut[.]csv[.]zst: the compressed file is cut short/,
    ],
    [
      'JSON cut short in a gz',
      () => [write('cut.jsonl.gz', gzipSync(`${record('a')}\n`.repeat(30_000)).subarray(0, 500))],
      /cut[.]jsonl[.]gz: /,
    ],
    [
      'a line of JSON broken in the middle',
      () => [write('middle.jsonl', `${record('a')}\n{"object_id":"o","acc\n${record('b')}\n`)],
      /middle[.]jsonl.*line [23]/,
    ],
    ['an empty list', () => [write('none.json', '[]')], /no records/],
    [
      'a Parquet of another shape',
      () => whole(copied('other.parquet', 'SELECT 1 AS a, [1, 2] AS b', 'FORMAT parquet')),
      /columns are a, b; expected/,
    ],
    [
      'a Parquet without rows',
      () =>
        whole(
          copied(
            'zero.parquet',
            `SELECT 'o' AS object_id, 'a' AS account_id, 'c' AS content_id, 1 AS timestamp_share WHERE false`,
            'FORMAT parquet',
          ),
        ),
      /no rows/,
    ],
    [
      'a Parquet of other types',
      () =>
        whole(
          copied(
            'types.parquet',
            `SELECT {'x': 1} AS object_id, ['a'] AS account_id, 1.5 AS content_id, true AS timestamp_share`,
            'FORMAT parquet',
          ),
        ),
      /Row 1, timestamp_share: found true/,
    ],
    [
      'two layouts of JSON',
      () => [
        write('a.jsonl', `${record('a')}\n`),
        write('b.jsonl', '{"id":"1","author_id":"a","created_at":"2020-03-16T10:00:00Z","text":"x"}\n'),
      ],
      /b[.]jsonl: found a file that is Twitter v2, expected CooRTweet as a[.]jsonl is/,
    ],
    [
      'CSV and JSON',
      () => [write('one.csv', header + good), write('a.jsonl', `${record('a')}\n`)],
      /must be of one kind/,
    ],
  ])('%s', async (_, files, message) => {
    const { status, stderr, out } = amplify(...(await files()));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect(
      existsSync(join(out, '..')) ? readdirSync(join(out, '..')).filter((name) => name.startsWith('.')) : [],
    ).toEqual([]);
  });
});

describe('is read, and what was left out is counted:', () => {
  test('times that are none, before 1970 or after 2100', () => {
    const odd = [
      '-5',
      '99999999999999999999',
      'NaN',
      'Infinity',
      '2300-01-01T00:00:00Z',
      '1969-01-01',
      '',
      'soon',
      '2020-02-30',
    ];
    const body = odd.map((time, at) => `o,c,d${at},${time}\n`).join('');
    const { rows, kept, dropped } = amplify(write('times.csv', header + good + body)).summary();
    expect({ rows, kept }).toEqual({ rows: 11, kept: 2 });
    expect(dropped['time-empty']).toBe(1);
    expect((dropped['time-out-of-range'] ?? 0) + (dropped['time-unreadable'] ?? 0)).toBe(8);
  });

  test('files with the same columns in another order', () => {
    const other = write('other.csv', 'account_id,object_id,content_id,timestamp_share\na,o,c1,1584000000\n');
    const found = amplify(write('one.csv', header + good), other).summary();
    expect(found).toMatchObject({ rows: 3, kept: 2, dropped: { duplicate: 1 } });
  });

  test('a text that is called a gz and is none', () => {
    expect(amplify(write('plain.csv.gz', header + good)).summary().kept).toBe(2);
  });

  test('UTF-16, with its mark or without', () => {
    for (const mark of ['\ufeff', '']) {
      const file = write(`utf16${mark.length}.csv`, Buffer.from(`${mark}${header}${good}`, 'utf16le'));
      const { kept, notices } = amplify(file).summary();
      expect({ kept, notices }).toMatchObject({ kept: 2, notices: [expect.stringMatching(/utf-16le/)] });
    }
  });

  test('one account, all at one second', () => {
    const one = Array.from({ length: 5 }, (_, at) => `o,a,c${at},1584000000\n`).join('');
    const found = amplify(write('account.csv', header + one)).summary();
    expect(found.pairs).toBe(0);
    expect(found.notices.join(' ')).toMatch(/one account.*same time/);
  });

  test('a field of 10 MB', () => {
    const body = `${header}${good}${'x'.repeat(10 * 2 ** 20)},b,c3,1584000002\n`;
    expect(amplify(write('big.csv', body)).summary()).toMatchObject({ rows: 3, kept: 3, dropped: {} });
  });

  test('a byte-order mark before the header, and a whole zst', async () => {
    expect(amplify(write('bom.csv', `\ufeff${header}${good}`)).summary().kept).toBe(2);
    const packed = await copied(
      'frame.csv.zst',
      `SELECT * FROM read_csv('${write('rows.csv', header + good)}', all_varchar = true)`,
      'FORMAT csv, HEADER, COMPRESSION zstd',
    );
    expect(amplify(packed).summary().kept).toBe(2);
  });

  test('records that are lists or have lists for ids', () => {
    const body = `${record('a')}\n[1, 2]\n"x"\n${record('b')}\n`;
    expect(amplify(write('odd.jsonl', body)).summary()).toMatchObject({
      rows: 4,
      kept: 2,
      dropped: { 'account-empty': 2 },
    });
  });

  test.each([
    'posts[1].csv',
    'po*sts.csv',
    'posts?.csv',
    "l'été {1,2}.csv",
    'week=12/posts.csv',
    'a[bc]/posts.csv',
  ])('a name that would be a pattern elsewhere is a name: %s', (name) => {
    // What the pattern would find beside it, were it one.
    for (const [other, body] of decoys) write(join('named', other), header + body);
    expect(amplify(write(join('named', name), header + good)).summary()).toMatchObject({ rows: 2, kept: 2 });
  });
});

const wrong = 'w,x,c1,1584000000\nw,y,c2,1584000001\nw,z,c3,1584000002\n';
const decoys = ['posts1.csv', 'poXsts.csv', 'postsX.csv', "l'été 1.csv", 'ab/posts.csv'].map(
  (name) => [name, wrong] as const,
);
