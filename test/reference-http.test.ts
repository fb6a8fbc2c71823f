import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../src/store/index.js';
import { serveCase } from './support/served-case.js';
import { smallCase } from './support/small-case.js';

const file = join(import.meta.dirname, '../docs/reference/http.md');

test('docs/reference/http.md lists every route that is served, and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-http-'));
  const store = await openStore({ folder }, () => new Date());
  const served = await serveCase(store, smallCase({}));
  const { body } = await served.get('/api/openapi.json');
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
  const routes = Object.entries((body as { paths: Record<string, object> }).paths).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const rows = readFileSync(file, 'utf8').matchAll(/^\| ([A-Z]+) \| `(\S+)` \|/gm);
  expect([...rows].map(([, method, path]) => `${method} ${path}`).toSorted()).toEqual(routes.toSorted());
});
