import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const token = 'a-secret/of?enough&signs';
const bearer = (given: string) => ({ headers: { authorization: `Bearer ${given}` } });

describe('guessing', () => {
  const [engine] = engines();
  let store: Store;
  let served: Served;
  beforeAll(async () => {
    await engine!.start();
    store = await engine!.open();
    served = await serveCase(store, smallCase({}), { token });
  });
  afterAll(async () => {
    await served.close();
    await store.close();
    await engine!.stop();
  });

  // Any address of 127/8 is this machine.
  const askFrom = (
    localAddress: string,
    given: string,
  ): Promise<{ status: number; retryAfter: string | undefined }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(served.url);
      const options = {
        host: '127.0.0.1',
        port,
        path: '/api/cases',
        localAddress,
        agent: false,
        ...bearer(given),
      };
      request(options, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      })
        .on('error', reject)
        .end();
    });

  test.skipIf(process.platform !== 'linux')('costs the address that guesses, and nobody else', async () => {
    for (let at = 0; at < 10; at++) expect((await askFrom('127.0.0.2', `guess-${at}`)).status).toBe(401);
    expect(await askFrom('127.0.0.2', 'guess-10')).toEqual({ status: 429, retryAfter: '60' });
    // Not even the right one: else guessing would cost nothing.
    expect((await askFrom('127.0.0.2', token)).status).toBe(429);
    expect((await askFrom('127.0.0.1', token)).status).toBe(200);
  });
});

test('the token is never in what the server prints', async () => {
  const data = await mkdtemp(join(tmpdir(), 'waybill-token-'));
  const program = join(import.meta.dirname, '../../dist/bin/cli/main.js');
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', data], {
    env: { ...process.env, WAYBILL_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += String(chunk)));
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const found = /https?:\/\/\S+/.exec(printed)?.[0];
      if (found) resolve(found);
    });
  });
  try {
    const encoded = encodeURIComponent(token);
    for (const path of ['api/cases', `api/cases/${encoded}`, `api/nothing?token=${encoded}`, `${encoded}`])
      for (const init of [
        bearer(token),
        bearer(`${token}x`),
        { headers: { cookie: `waybill-token=${encoded}` } },
      ])
        await (await fetch(new URL(path, url), init)).arrayBuffer();
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    await rm(data, { recursive: true, force: true });
  }
  expect(printed).toContain('Waybill is at');
  for (const secret of [token, encodeURIComponent(token)]) expect(printed).not.toContain(secret);
});
