import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../src/store/index.js';
import { type Served, serveCase } from './support/served-case.js';
import { smallCase } from './support/small-case.js';

const script = 'export const page = "waybill";\n'.repeat(100);
let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-page-'));
  const webFolder = join(folder, 'web');
  await mkdir(join(webFolder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not for the page');
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Waybill</title>');
  await writeFile(join(webFolder, 'assets/app-1a2b.js'), script);
  await writeFile(join(webFolder, 'assets/app-1a2b.js.br'), brotliCompressSync(script));
  store = await openStore({ folder: join(folder, 'data') }, () => new Date());
  served = await serveCase(store, smallCase({}), { webFolder });
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const html = { headers: { accept: 'text/html' } };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test.each(['/', '/index.html', '/consignments/it-milan-masks', '/?asOf=2020-04-01'])(
  '%s is the page',
  async (path) => {
    const { status, headers, bytes } = await served.get(path, html);
    expect({ status, cache: headers.get('cache-control') }).toEqual({ status: 200, cache: 'no-cache' });
    expect(text(bytes)).toContain('<title>Waybill</title>');
  },
);

test('an asset is sent compressed as it was built, and may be kept for good', async () => {
  const { headers, bytes } = await served.get('/assets/app-1a2b.js', {
    headers: { 'accept-encoding': 'br' },
  });
  expect(headers.get('content-encoding')).toBe('br');
  expect(headers.get('content-type')).toContain('javascript');
  expect(headers.get('cache-control')).toContain('immutable');
  expect(text(bytes)).toBe(script);
});

test('what is neither page nor file is a problem with a code', async () => {
  for (const path of ['/api/none', '/assets/none.js']) {
    expect(await served.get(path)).toMatchObject({ status: 404, body: { code: 'address-unknown' } });
  }
  expect(await served.get('/api/none', html)).toMatchObject({
    status: 404,
    body: { code: 'address-unknown' },
  });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
  '%s leads nowhere outside the page',
  async (path) => {
    const { bytes } = await served.get(path);
    expect(text(bytes)).not.toContain('not for the page');
  },
);
