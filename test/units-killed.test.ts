import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { UnitsIssued } from '../src/movement/sscc/api.js';

// A server is killed while numbers are issued. Some that it kept are lost with their answer; none is issued to another.
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'waybill-units-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve() {
  const main = join(root, 'dist/bin/cli/main.js');
  const shipped = join(root, 'cases/mask-diplomacy-2020');
  const args = [main, 'serve', shipped, '--port', '0', '--data', join(folder, 'data')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface(child.stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0].replace(/\/$/, '');
    if (url !== undefined) return { child, url };
  }
  throw new Error('the server ended');
}

async function issue(url: string): Promise<string[]> {
  const path = '/api/cases/mask-diplomacy-2020/consignments/es-kits/logistic-units';
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ count: 3, prefix: '952000' }),
  });
  if (response.status !== 201) return [];
  return UnitsIssued.parse(await response.json()).units.map(({ number }) => number);
}

test('no number that anybody was given is given again after a kill', async () => {
  const given: string[] = [];
  for (let round = 0; round < 3; round++) {
    const { child, url } = await serve();
    let answered = 0;
    const asking = Array.from({ length: 12 }, async () => {
      given.push(...(await issue(url)));
      answered += 1;
      if (answered === 3) child.kill('SIGKILL');
    });
    await Promise.allSettled(asking);
    if (child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  expect(given.length).toBeGreaterThanOrEqual(27);
  expect(new Set(given).size).toBe(given.length);
});
