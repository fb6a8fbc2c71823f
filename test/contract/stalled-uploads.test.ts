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
}, 240_000);
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
  const { port } = new URL(served.url);
  const kept = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('GET /api/health HTTP/1.1\r\nhost: localhost\r\n\r\n');
      setTimeout(
        () => socket.write('GET /api/cases HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'),
        1000,
      );
    });
    let said = '';
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.on('close', () => resolve(said)).on('error', reject);
  });
  expect(kept.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});
