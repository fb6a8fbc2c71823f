import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../src/case/io/index.js';
import { smallCase } from './support/small-case.js';

// The built program, as somebody runs it at night: a backup is worth what can be restored from it.
const folder = mkdtempSync(join(tmpdir(), 'waybill-backup-'));
const at = (name: string): string => join(folder, name);
function waybill(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: undefined };
  const run = spawnSync(process.execPath, ['dist/src/cli/main.js', ...args], { encoding: 'utf8', env });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
const endOf = (data: string): string | undefined =>
  /--expect: (\S+)/.exec(waybill('verify', '--data', data).stdout)?.[1];

beforeAll(async () => {
  await writeCaseFolder(at('case'), smallCase({}));
  expect(waybill('import', at('case'), '--data', at('data')).code).toBe(0);
  expect(waybill('backup', '--data', at('data'), '--out', at('backup')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a backup fills a new store up to the same end', () => {
  const restored = waybill('restore', at('backup'), '--data', at('new'));
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  const end = endOf(at('data'));
  expect(end).toMatch(/^\d+:[0-9a-f]{64}$/);
  expect(restored.stdout).toContain(end);
  expect(endOf(at('new'))).toBe(end);
});

test.each([
  ['one letter changed', (text: string) => text.replace('State A', 'State Ä')],
  ['cut in the middle', (text: string) => text.slice(0, text.length / 2)],
  ['the last line gone', (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n')],
  ['empty', () => ''],
])('a backup with %s is refused in words, and nothing is taken', (name, damage) => {
  const broken = at(`${name}.backup`);
  writeFileSync(broken, damage(readFileSync(at('backup'), 'utf8')));
  const refused = waybill('restore', broken, '--data', at(name));
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/backup|[Ee]ntry \d+/);
  expect(waybill('verify', '--data', at(name)).stdout).toContain('0 entries');
});

test('a missing heads.log is named', () => {
  expect(waybill('restore', at('backup'), '--data', at('headless')).code).toBe(0);
  rmSync(join(at('headless'), 'heads.log'));
  expect(waybill('verify', '--data', at('headless')).stdout).toContain(
    'heads.log beside the database is missing',
  );
});
