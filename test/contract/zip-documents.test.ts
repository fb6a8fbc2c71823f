import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// What a case's entries name goes along in its zip file, and comes back with it.

const copy = new TextEncoder().encode('a copy of what was published, 谢谢'.repeat(5000));
const hash = sha256(copy);
const inZip = `archive/${hash.slice(0, 2)}/${hash}`;
const source = '/api/cases/small/sources/by-gov-a';

let home: string;
let store: Store;
let served: Served;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-zips-'));
  store = await openStore({ folder: join(home, 'store') }, () => new Date());
});
afterAll(async () => {
  await store.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  served = await serveCase(store, smallCase({}));
});
afterEach(async () => {
  await served.close();
  expect(served.faults).toEqual([]);
});

const exported = async (): Promise<Uint8Array> => (await served.get('/api/cases/small/export')).bytes;
const state = async (): Promise<unknown> => (await served.get(source)).body.source.archived;

test('a zip that was exported brings its documents to a server that has none', async () => {
  expect((await served.upload(`${source}/archive`, copy, 'copy.html')).status).toBe(200);
  const zip = await exported();
  const there = unzipSync(zip);
  expect(sha256(there[inZip] ?? new Uint8Array())).toBe(hash);
  await served.close();
  served = await serveCase(store, smallCase({}));
  expect(await state()).toBe('missing');
  const without = unzipSync(await exported());
  expect(Object.keys(without)).not.toContain(inZip);
  expect(strFromU8(without['README.txt'] ?? new Uint8Array())).toContain(
    `Not in archive: ${hash} (missing), named by by-gov-a.`,
  );
  const trial = await served.upload('/api/cases/import?dryRun=true', zip, 'small.zip');
  expect({ status: trial.status, state: await state() }).toEqual({ status: 200, state: 'missing' });
  const taken = await served.upload('/api/cases/import', zip, 'small.zip');
  expect(taken).toMatchObject({ status: 201, body: { problems: [] } });
  expect(await state()).toBe('yes');
  expect((await served.get(`${source}/archive`)).bytes).toEqual(copy);
});

test('also one that somebody packed anew; what nobody names and what is not what its name says stays out', async () => {
  await served.upload(`${source}/archive`, copy, 'copy.html');
  const files = unzipSync(await exported());
  await served.close();
  served = await serveCase(store, smallCase({}));
  const other = 'b'.repeat(64);
  const packed = zipSync({ ...files, [`archive/bb/${other}`]: new Uint8Array(10) });
  expect((await served.upload('/api/cases/import', packed, 'small.zip')).body.problems).toEqual([]);
  expect((await served.get('/api/documents')).body.documents).toEqual([
    { sha256: hash, bytes: copy.length, namedBy: [{ caseId: 'small', kind: 'source', id: 'by-gov-a' }] },
  ]);
  await served.close();
  served = await serveCase(store, smallCase({}));
  const wrong = zipSync({ ...files, [inZip]: new TextEncoder().encode('something else') });
  const answer = await served.upload('/api/cases/import', wrong, 'small.zip');
  expect(answer).toMatchObject({ status: 201, body: { problems: [{ code: 'archive-changed' }] } });
  expect(await state()).toBe('missing');
});
