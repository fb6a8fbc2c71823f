import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { RecallStatus } from '../src/movement/recall/api.js';
import { runWaybill } from './support/command.js';

// A server is killed while sites answer. Whatever it said it wrote down is there; whoever got no answer sends it again, and
// each counts once; a backup gives the same recall.
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'waybill-recall-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = join(folder, 'data');
const lot = 'NL-2020-03-21';
const store = '(414)9520000300012';

const waybill = (...args: string[]) => runWaybill([...args, '--data', data]);
type Status = z.output<typeof RecallStatus>;
const statusIn = (place: string): Status =>
  JSON.parse(runWaybill(['recall', 'status', lot, '--json', '--data', place]).stdout) as Status;

const answers = Array.from({ length: 10 }, (_, n) => ({
  site: store,
  what: 'returned',
  pieces: 100 + n,
  by: 'store',
  ref: `D-${n}`,
}));

async function serve() {
  const main = join(root, 'dist/bin/cli/main.js');
  const args = [main, 'serve', join(root, 'cases/mask-diplomacy-2020'), '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface(child.stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0].replace(/\/$/, '');
    if (url !== undefined) return { child, url };
  }
  throw new Error('the server ended');
}

test('no answer that was acknowledged is lost with the server, and each counts once', async () => {
  waybill('capture', join(root, 'docs/guides/run-a-recall/netherlands-2020.json'));
  expect(waybill('recall', 'start', lot, '--by', 'VWS').status).toBe(0);
  const { child, url } = await serve();
  const acknowledged: string[] = [];
  const sending = answers.map(async (answer) => {
    const response = await fetch(`${url}/api/recalls/${lot}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
    });
    if (response.status !== 201) return;
    acknowledged.push(answer.ref);
    if (acknowledged.length === 4) child.kill('SIGKILL');
  });
  await Promise.allSettled(sending);
  if (child.signalCode === null) await once(child, 'exit');
  expect(acknowledged.length).toBeGreaterThanOrEqual(4);

  const refsOf = (status: Status) => status.lines.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
  expect(refsOf(statusIn(data))).toEqual(expect.arrayContaining(acknowledged));

  for (const { pieces, ref } of answers)
    waybill('recall', 'answer', lot, store, 'returned', String(pieces), '--ref', ref, '--by', 'store');
  const whole = statusIn(data);
  expect(refsOf(whole).toSorted()).toEqual(answers.map(({ ref }) => ref).toSorted());
  expect(whole.total.returned).toBe(answers.reduce((sum, { pieces }) => sum + pieces, 0));

  expect(waybill('backup', '--out', join(folder, 'backup')).status).toBe(0);
  const restored = join(folder, 'restored');
  expect(runWaybill(['restore', join(folder, 'backup'), '--data', restored]).status).toBe(0);
  expect(statusIn(restored)).toEqual(whole);
  expect(readFileSync(join(folder, 'backup'), 'utf8')).toContain(whole.id);
});
