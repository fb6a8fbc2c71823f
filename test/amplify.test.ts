import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../src/statistics/index.js';
import { runWaybill } from './support/command.js';
import { hasReference, type Row, readReference, referencePath } from './support/reference.js';

const program = 'dist/bin/cli/main.js';
const amplify = (...args: string[]) => runWaybill(['amplify', ...args]);

const scratch = mkdtempSync(join(tmpdir(), 'waybill-amplify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const header = 'object_id,account_id,content_id,timestamp_share\n';
const write = (name: string, body: string | Uint8Array): string => {
  writeFileSync(join(scratch, name), body);
  return join(scratch, name);
};
const out = (name: string): string => join(scratch, 'out', name);
const rows = (folder: string, table: string): Row[] =>
  parse<Row>(readFileSync(join(folder, `${table}.csv`)), { columns: true });

// Two accounts in step on five things, among others who are not.
const inStep = () => {
  const random = seededRandom(7);
  const start = 1_584_000_000;
  const chance = Array.from({ length: 2000 }, (_, row) => {
    const [object, account] = [Math.floor(random() * 40), Math.floor(random() * 300)];
    return `o${object},u${account},c${row},${start + Math.floor(random() * 400_000)}`;
  });
  const planned = Array.from({ length: 5 }, (_, at) => start + 20_000 + at * 70_000).flatMap((time, at) => [
    `p${at},x,x${at},${time}`,
    `p${at},y,y${at},${time + 3}`,
    `p${at},z,z${at},${time + 7}`,
  ]);
  return `${header}${[...chance, ...planned].join('\n')}\n`;
};

describe('waybill amplify', () => {
  test('keeps the accounts that act in step and no other, and writes what others rely on', () => {
    const run = amplify(
      write('in-step.csv', inStep()),
      '--mode',
      'default',
      '--fdr',
      '0.05',
      '--out',
      out('in-step'),
    );
    expect(run.status).toBe(0);
    const edges = rows(out('in-step'), 'edges');
    expect(edges.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ['x', 'y', '5'],
      ['x', 'z', '5'],
      ['y', 'z', '5'],
    ]);
    expect(Object.keys(edges[0]!).slice(0, 5)).toEqual(['from', 'to', 'weight', 'p', 'q']);
    expect(rows(out('in-step'), 'groups')).toEqual(
      ['x', 'y', 'z'].map((account_id) => ({ account_id, group: '1' })),
    );
    expect(readdirSync(out('in-step')).sort()).toEqual([
      'accounts.csv',
      'accounts.parquet',
      'edges.csv',
      'edges.parquet',
      'groups.csv',
      'groups.parquet',
      'network.gexf',
      'network.graphml',
      'objects.csv',
      'objects.parquet',
      'shares.json',
      'summary.json',
      'timeline.json',
    ]);
    const summary = JSON.parse(readFileSync(join(out('in-step'), 'summary.json'), 'utf8'));
    expect(summary).toMatchObject({ rows: 2015, kept: 2015, dropped: {}, edges: 3 });
    const time = expect.any(Number);
    expect(summary.seconds).toEqual({ read: time, order: time, count: time, write: time });
    expect(summary.peakMemoryBytes).toBeGreaterThan(1e6);
  });

  test('an edge shows its posts again, the closest first', () => {
    const file = write('evidence.csv', inStep());
    const { total, pairs } = JSON.parse(amplify(file, '--json', '--between', 'x', 'y').stdout);
    expect(total).toBe(5);
    expect(pairs).toHaveLength(5);
    expect(pairs[0]).toEqual({
      object: 'p0',
      from: { content: 'x0', at: '2020-03-12T13:33:20.000Z' },
      to: { content: 'y0', at: '2020-03-12T13:33:23.000Z' },
      secondsApart: 3,
    });
    expect(amplify(file, '--between', 'x', 'nobody').stdout).toContain('No two posts of x and nobody');
    expect(amplify('--between', 'x', 'y', file).stderr).toContain('argument');
  });

  test('with their texts, and without an id of the post', () => {
    const body =
      'who,when,says\na,1584000000,Grazie #Cina!\nb,1584000004,"#Cina,\nsempre"\na,1584000002,#Cina ancora\n';
    const named = ['--account', 'who', '--time', 'when', '--object', 'says', '--by', 'hashtag'];
    const { stdout } = amplify(write('says.csv', body), ...named, '--between', 'a', 'b');
    expect(stdout.split('\n').map((line) => line.trim())).toEqual([
      '2 pairs of posts of a and b, the closest first.',
      '',
      '2 s apart on cina',
      '2020-03-12T08:00:02.000Z  a',
      '#Cina ancora',
      '2020-03-12T08:00:04.000Z  b',
      '#Cina, sempre',
      '',
      '4 s apart on cina',
      '2020-03-12T08:00:00.000Z  a',
      'Grazie #Cina!',
      '2020-03-12T08:00:04.000Z  b',
      '#Cina, sempre',
      '',
    ]);
  });

  test('the order of rows, the format and a repeated file change nothing', () => {
    const lines = inStep().trim().split('\n').slice(1);
    const json = lines.map((line) => {
      const [object_id, account_id, content_id, time] = line.split(',');
      return JSON.stringify({
        object_id,
        account_id,
        content_id,
        timestamp_share: new Date(Number(time) * 1000),
      });
    });
    const files = [
      [write('reversed.csv', `${header}${lines.toReversed().join('\n')}\n`)],
      [write('packed.csv.gz', gzipSync(inStep()))],
      [write('tabs.tsv', inStep().replaceAll(',', '\t'))],
      [write('semicolons.csv', inStep().replaceAll(',', ';'))],
      [write('milliseconds.csv', inStep().replace(/(\d{10})$/gm, '$1000'))],
      [write('twice-a.csv', inStep()), write('twice-b.csv', inStep())],
      [write('lines.jsonl', json.join('\n'))],
    ];
    const tables = files.map((paths, at) => {
      const run = amplify(...paths, '--by', 'object_id', '--out', out(`same-${at}`));
      expect(run.stderr).not.toContain('Error');
      return rows(out(`same-${at}`), 'edges');
    });
    for (const table of tables) expect(table).toEqual(tables[0]);
  });

  test('a row of the wrong form is counted with its reason, and the others are in', () => {
    const body = `${header}o,a,c1,1584000000\no,b,c2,1584000001\n,c,c3,1584000002\no,d,c4,soon\no,e,c5,-4\no,f\n\no,b,c2,1584000001\n`;
    const run = amplify(write('mixed.csv', body), '--json', '--min-participation', '1');
    const summary = JSON.parse(run.stdout);
    expect(summary.dropped).toEqual({
      'object-empty': 1,
      'time-unreadable': 1,
      'time-out-of-range': 1,
      duplicate: 1,
      'columns-missing': summary.dropped['columns-missing'],
    });
    expect(summary.kept).toBe(2);
    expect(summary.pairs).toBe(1);
  });
});

describe('a file that cannot be read to its end leaves nothing that looks complete:', () => {
  const good = 'o,a,c1,1584000000\no,b,c2,1584000001\n';
  const whole = gzipSync(`${header}${good.repeat(2000)}`);
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['nothing in it', 'empty.csv', '', /empty/],
    ['a header only', 'header.csv', header, /no rows/],
    ['other columns', 'other.csv', 'a,b\n1,2\n', /columns are a, b/],
    ['no time that is one', 'times.csv', `${header}o,a,c,soon\n`, /Row 1, timestamp_share: found soon/],
    ['an open quote', 'quote.csv', `${header}${good}o,"b,c3,1584000002\n`, /line 4.*quote/],
    [
      'another encoding',
      'latin.csv',
      Buffer.from(`${header}${good}o,b\xe9,c3,1584000002\n`, 'latin1'),
      /line 4: found text that is not UTF-8/,
    ],
    ['a NUL byte', 'nul.csv', `${header}${good}o,b\0,c3,1584000002\n`, /nul[.]csv, line 4: found a NUL byte/],
    ['a gz cut short', 'short.csv.gz', whole.subarray(0, whole.length - 40), /cut short|damaged/],
    ['a Parquet that is none', 'text.parquet', header, /text[.]parquet: /],
    ['JSON that breaks off', 'broken.jsonl', '{"object_id":"o","acc', /broken[.]jsonl: /],
  ])('%s', (_, name, body, message) => {
    const run = amplify(write(name, body), '--by', 'object_id', '--out', out(name));
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
    expect(existsSync(out(name))).toBe(false);
    expect(
      existsSync(join(scratch, 'out'))
        ? readdirSync(join(scratch, 'out')).filter((file) => file.startsWith('.'))
        : [],
    ).toEqual([]);
  });

  test('a zst cut short, wherever', async () => {
    const packed = await zst(write('whole.csv', `${header}${good.repeat(20_000)}`));
    const bytes = readFileSync(packed);
    expect(amplify(packed, '--by', 'object_id').status).toBe(0);
    for (const share of [0.999, 0.7, 0.3, 0.01]) {
      const cut = write('cut.csv.zst', bytes.subarray(0, Math.floor(share * bytes.length)));
      const run = amplify(cut, '--by', 'object_id', '--out', out('cut-zst'));
      expect(run.stderr).toMatch(/cut short|damaged|no rows|columns are/);
      expect(run.status).toBe(2);
      expect(existsSync(out('cut-zst'))).toBe(false);
    }
  });

  test.each([
    ['--window', 'soon'],
    ['--mode', 'best'],
    ['--fdr', '2'],
    ['--by', 'colour'],
  ])('%s %s is refused with what is expected', (flag, value) => {
    const run = amplify(write('fine.csv', `${header}${good}`), flag, value);
    expect(run.stderr).toContain(`${flag}: found ${value}, expected`);
    expect(run.status).toBe(2);
  });
});

/** Node 20 cannot pack zst, DuckDB can. */
async function zst(csv: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (FROM read_csv('${csv}', all_varchar = true)) TO '${csv}.zst' (FORMAT csv, COMPRESSION zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
  return `${csv}.zst`;
}

// Enough posts that threads are worth starting, on objects of some size, with a network planted among them.
const manyPosts = (rows: number, textBytes: number) => {
  const random = seededRandom(11);
  const text = 'x'.repeat(textBytes);
  const lines = Array.from({ length: rows }, (_, row) => {
    const [object, account] = [Math.floor(random() * (rows / 40)), Math.floor(rows * 0.1 * random() ** 2)];
    return `o${object},u${account},c${row}${text},${1_584_000_000 + Math.floor(random() * 20_000)}`;
  });
  const planned = Array.from({ length: 40 }, (_, at) =>
    ['x', 'y', 'z'].map(
      (account, later) => `p${at},${account},p${at}${account},${1_584_000_000 + 400 * at + later}`,
    ),
  );
  return `${header}${[...lines, ...planned.flat()].join('\n')}\n`;
};

test('two threads find what one finds', () => {
  const file = write('many.csv', manyPosts(250_000, 0));
  const [one, two] = [1, 2].map((threads) => {
    const folder = out(`threads-${threads}`);
    const run = amplify(file, '--threads', String(threads), '--fdr', '1', '--out', folder);
    expect(run.stderr).not.toMatch(/fault|Error/);
    return { summary: JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')), folder };
  });
  expect(one!.summary.parameters.threads).toBe(1);
  expect(two!.summary.parameters.threads).toBe(2);
  expect(two!.summary.edges).toBeGreaterThan(10_000);
  for (const table of ['edges', 'accounts', 'objects', 'groups'])
    expect(readFileSync(join(two!.folder, `${table}.csv`), 'utf8')).toBe(
      readFileSync(join(one!.folder, `${table}.csv`), 'utf8'),
    );
});

test('a file ten times as large as the memory limit gives what it gives in memory', () => {
  const file = write('large.csv', manyPosts(300_000, 400));
  expect(statSync(file).size).toBeGreaterThan(10 * 12e6);
  const folders = ['12MB', '2GB'].map((memory) => {
    const folder = out(`memory-${memory}`);
    expect(amplify(file, '--memory', memory, '--out', folder).status).toBe(0);
    return folder;
  });
  const [small, large] = folders.map((folder) => readFileSync(join(folder, 'edges.csv'), 'utf8'));
  expect(small).toBe(large);
  expect(small!.split('\n').length).toBeGreaterThan(3);
  expect(readFileSync(join(folders[0]!, 'shares.json'), 'utf8')).toBe(
    readFileSync(join(folders[1]!, 'shares.json'), 'utf8'),
  );
});

test('stopped with Ctrl-C it leaves nothing behind', async () => {
  const random = seededRandom(3);
  const lines = Array.from({ length: 400_000 }, (_, row) => {
    const [object, account] = [Math.floor(random() * 50), Math.floor(random() * 5000)];
    return `o${object},u${account},c${row},${1_584_000_000 + Math.floor(random() * 1e6)}`;
  });
  const place = join(scratch, 'stopped');
  const file = write('long.csv', `${header}${lines.join('\n')}\n`);
  const child = spawn(process.execPath, [program, 'amplify', file, '--out', join(place, 'results')]);
  // The handlers are in place by the time anything is said.
  child.stderr.once('data', () => child.kill('SIGINT'));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(130);
  expect(readdirSync(place)).toEqual([]);
});

describe.skipIf(!hasReference)('in CooRTweet’s mode', () => {
  test.each([
    ['russian_coord_tweets', '60s', 'coor_russian_tw60'],
    ['german_url', '30s', 'coor_german_url_tw30_mp2'],
  ])('the edges of %s are written as CooRTweet’s, in its order', (input, window, expected) => {
    const run = amplify(
      referencePath(`input/${input}.csv.gz`),
      ...['--by', 'object_id', '--window', window, '--min-participation', '2', '--edge-weight', '0.5'],
      ...['--mode', 'cooRTweet', '--out', out(input)],
    );
    expect(run.status).toBe(0);
    const wanted = readReference(`expected/${expected}_edges.csv.gz`).map(({ object_ids: _, ...row }) => row);
    expect(rows(out(input), 'edges')).toEqual(wanted);
    expect(Object.keys(rows(out(input), 'accounts')[0]!)).toEqual([
      'account_id',
      'avg_time_delta',
      'avg_edge_symmetry_score',
      'unique_shares_count',
    ]);
  });
});

describe('where the accounts in step are most of what there is', () => {
  // Three post the same within four seconds on six days, and one more account a day posts something else.
  const lines = Array.from({ length: 6 }, (_, at) => {
    const time = 1_584_000_000 + at * 86_400;
    const planned = ['a', 'b', 'c'].map((name, i) => `${name},text ${at},${time + 2 * i}`);
    return [...planned, `other${at},own ${at},${time + 600}`];
  }).flat();
  const body = `who,what,when\n${lines.join('\n')}\n`;
  const named = ['--account', 'who', '--time', 'when', '--object', 'what', '--by', 'what'];

  test('it cannot be told: the pairs are named, and the share reaches to all of their posts', () => {
    const run = amplify(write('few.csv', body), ...named, '--out', out('few'));
    expect(run.stderr).not.toContain('error');
    expect(run.stdout).toContain('Cannot tell of 3 pairs of 3 accounts');
    type Told = { obstacles: string[]; share: { low: number; high: number } };
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(join(out('few'), `${name}.json`), 'utf8'));
    expect(read('summary')).toMatchObject({
      edges: 0,
      edgesSeen: 3,
      undecided: {
        pairs: 3,
        accounts: 3,
        strongest: [
          { from: 'a', to: 'b', times: 6 },
          { from: 'a', to: 'c', times: 6 },
          { from: 'b', to: 'c', times: 6 },
        ],
      },
    });
    const { coordinated } = read('shares') as { coordinated: { rows: Told[] } };
    const [posts] = coordinated.rows;
    expect(posts).toMatchObject({ unit: 'posts', verdict: 'cannot-tell' });
    expect(posts?.obstacles).toEqual(['nobody-to-compare']);
    // Theirs are 18 of the 24 posts; the low end has none of them.
    expect(posts?.share.low).toBe(0);
    expect(posts?.share.high).toBeGreaterThanOrEqual(18 / 24);
  });

  test('CooRTweet’s mode counts them by their rows where no column holds an id', () => {
    const file = write('no-ids.csv', body);
    const withIds = write(
      'ids.csv',
      `who,what,when,id\n${lines.map((line, row) => `${line},${row}`).join('\n')}\n`,
    );
    const counts = (...args: string[]) => {
      const { pairs, edges, notices } = JSON.parse(
        amplify(...args, ...named, '--mode', 'cooRTweet', '--json').stdout,
      ) as { pairs: number; edges: number; notices: string[] };
      return { pairs, edges, said: notices.some((text) => text.includes('row number')) };
    };
    // Three pairs of accounts on six days.
    expect(counts(file)).toEqual({ pairs: 18, edges: 3, said: true });
    expect(counts(withIds, '--content', 'id')).toEqual({ pairs: 18, edges: 3, said: false });
  });
});
