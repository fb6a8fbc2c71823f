import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

// The built program where a setting is empty, mistyped or taken: told before anything is opened or made.
const folder = mkdtempSync(join(tmpdir(), 'waybill-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function waybill(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, DATABASE_URL: '', ...settings };
  return runWaybill(args, { env, cwd: folder });
}

test.each([
  [['verify', '--data', '']],
  [['serve', '--data', '', '--port', '0']],
  [['backup', '--data', '', '--out', 'b']],
  [['backup', '--out', '']],
  [['check', '']],
])('an empty name is not the folder one stands in: %j', (args) => {
  const run = waybill(args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('found nothing');
  expect(existsSync(join(folder, 'db'))).toBe(false);
});

test.each([
  [[], { WAYBILL_TOKEN: '' }],
  [['--token', ''], {}],
])('an empty token is refused: it was meant to keep others out (%j %j)', (args, settings) => {
  const run = waybill(['serve', '--data', 'data', '--port', '0', ...args], settings);
  expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
  expect(run.stderr).toContain('The access token is empty');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a port that is taken is told before the store is made', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const run = waybill(['serve', '--data', 'data', '--port', String(port)]);
  taken.close();
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`Port ${port} is in use`);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

describe('a mistyped end given to verify', () => {
  const hash = 'a'.repeat(64);
  test.each([
    ['cut short', `12:${hash.slice(1)}`],
    ['not in digits of sixteen', `12:g${hash.slice(1)}`],
    ['without a number', `:${hash}`],
    ['without a hash', '12'],
    ['of entry 0, which there is none of', `0:${hash}`],
    ['of an entry no journal has', `123456789012:${hash}`],
  ])('%s is refused as an option', (_, end) => {
    const run = waybill(['verify', '--expect', end]);
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
    expect(run.stderr).toContain('expected a number, a colon and a hash of 64 digits');
  });
});
