import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-amplify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const program = 'dist/src/cli/main.js';
const amplify = (...args: string[]) =>
  spawnSync(process.execPath, [program, 'amplify', ...args], { encoding: 'utf8' });

const fileOf = (name: string, text: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
};

const header = 'object_id,account_id,content_id,timestamp_share\n';
// Ten accounts share six things within seconds of each other; ninety others share each alone.
const posts = Array.from({ length: 6 }, (_, object) =>
  Array.from({ length: 100 }, (__, account) => {
    const at = 1_584_000_000 + object * 50_000 + (account < 10 ? account : account * 400);
    return `o${object},u${account},c${object}-${account},${at}\n`;
  }).join(''),
).join('');
const planted = fileOf('planted.csv', header + posts);

const reference = '../shared/reference/amplification/input';

const rowsOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const headOf = (folder: string, file: string): string | undefined =>
  readFileSync(join(folder, file), 'utf8').split('\n')[0];

describe('waybill amplify', () => {
  test('writes CooRTweet’s columns in its mode', () => {
    const out = join(scratch, 'coor');
    const flags = [
      '--window',
      '60s',
      '--min-participation',
      '2',
      '--edge-weight',
      '0.5',
      '--mode',
      'cooRTweet',
    ];
    const run = amplify(planted, '--by', 'object_id', ...flags, '--out', out);
    expect(run.stderr).not.toMatch(/at .*\.js:\d+/);
    expect(run.status).toBe(0);
    expect(headOf(out, 'edges.csv')).toBe(
      'from,to,weight,avg_time_delta,n_content_id,n_content_id_y,edge_symmetry_score,weight_threshold',
    );
    expect(existsSync(join(out, 'accounts.csv')) && existsSync(join(out, 'objects.csv'))).toBe(true);
  });

  test.skipIf(!existsSync(reference))('finds the planted networks, and counts what it read', () => {
    const out = join(scratch, 'default');
    const input = join(reference, 'synth_100k.csv.gz');
    const run = amplify(
      input,
      '--by',
      'object_id',
      '--mode',
      'default',
      '--fdr',
      '0.05',
      '--out',
      out,
      '--json',
    );
    const summary = JSON.parse(run.stdout) as Record<string, unknown>;
    expect(summary).toMatchObject({ rows: 100_000, kept: 100_000, dropped: {} });
    expect(Object.keys(summary)).toEqual(
      expect.arrayContaining(['pairs', 'edges', 'seconds', 'peakMemoryBytes']),
    );
    const planted = new Map(
      rowsOf(join(reference, 'synth_100k_truth.csv')).map(([account = '', net]) => [account, net]),
    );
    const edges = rowsOf(join(out, 'edges.csv'));
    const isTrue = ([from = '', to = '']: string[]) =>
      planted.has(from) && planted.get(from) === planted.get(to);
    expect(edges.filter(isTrue).length / edges.length).toBeGreaterThanOrEqual(0.95);
    const grouped = rowsOf(join(out, 'groups.csv')).map(([account = '']) => account);
    const found = grouped.filter((account) => planted.has(account)).length;
    expect(found / grouped.length).toBeGreaterThanOrEqual(0.95);
    expect(found / planted.size).toBeGreaterThanOrEqual(0.95);
    expect(existsSync(join(out, 'shares.json'))).toBe(true);
  });

  const broken: [string, string, RegExp][] = [
    ['nothing at all', '', /empty|no rows|columns/i],
    ['columns it does not know', 'a,b\n1,2\n', /column/i],
  ];
  test.each(broken)('says what is wrong with %s, and leaves nothing behind', (name, text, message) => {
    const out = join(scratch, `out-${name.replaceAll(' ', '-')}`);
    const run = amplify(fileOf(`${name.replaceAll(' ', '-')}.csv`, text), '--out', out);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/at .*\.js:\d+/);
    expect(existsSync(out)).toBe(false);
  });

  test('counts rows it cannot use, with the reason', () => {
    const wrong = fileOf(
      'wrong-times.csv',
      `${header}${posts}o1,u1,c-late,not a time\n,u1,c-empty,1584000000\n`,
    );
    const summary = JSON.parse(amplify(wrong, '--json').stdout) as {
      kept: number;
      dropped: Record<string, number>;
    };
    expect(summary.kept).toBe(600);
    expect(Object.values(summary.dropped).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test('interrupted, it leaves no half files', async () => {
    const out = join(scratch, 'interrupted');
    const many = fileOf('many.csv', header + posts.repeat(300).replaceAll(/c(\d)-(\d+)/g, 'c$1-$2'));
    const child = spawn(process.execPath, [program, 'amplify', many, '--out', out], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(scratch).filter((name) => name.includes('interrupted'))).toEqual([]);
  });
});
