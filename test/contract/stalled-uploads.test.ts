import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const [engine] = engines();
let store: Store;
let served: Served;
beforeAll(async () => {
  await engine!.start();
  store = await engine!.open();
  served = await serveCase(store, smallCase({}), { stalledSeconds: 0.5 });
});
afterAll(async () => {
  await served.close();
  await store.close();
  await engine!.stop();
  expect(served.faults).toEqual([]);
});

const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="posts.csv"\r\n\r\nid,account\r\n';

/** Sends the beginning of an upload and then nothing; how long the connection stayed. */
const stall = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    const began = performance.now();
    const socket = connect(Number(port), '127.0.0.1', () => {
      const head = [
        'host: localhost',
        'content-type: multipart/form-data; boundary=b',
        'content-length: 100000',
      ];
      socket.write(`POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${part}`);
    });
    socket.resume();
    socket.on('close', () => resolve(performance.now() - began)).on('error', reject);
  });

test.each(['/api/cases/import', '/api/cases/small/sources/by-gov-a/archive', '/api/amplification/jobs'])(
  'an upload to %s that stops half-way is ended, and leaves nothing',
  async (path) => {
    const ms = await stall(path);
    expect(ms).toBeGreaterThan(400);
    expect(ms).toBeLessThan(10_000);
    await expect.poll(() => left()).toEqual([]);
  },
);

async function left(): Promise<string[]> {
  const names = await Promise.all(
    ['archive', 'amplification'].map((folder) => readdir(join(served.folder, folder)).catch(() => [])),
  );
  return names.flat();
}

test('an answer that takes longer than that is waited for', async () => {
  const stages = Array.from({ length: 7 }, (_, at) => ({ n: 5000, ac: at === 6 ? 100 : -1, re: 101 }));
  const began = performance.now();
  const { status } = await served.send('POST', '/api/quality/plans', { kind: 'stages', lot: 1e9, stages });
  // Whether it is worked out in time or refused for its length, somebody has answered.
  expect([200, 422]).toContain(status);
  expect(performance.now() - began).toBeGreaterThan(500);
});
