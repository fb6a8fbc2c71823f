import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '../../lib/errors/index.js';
import { JobStore, receive } from './store.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-job-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const reading = {
  layout: null,
  columns: [],
  by: { proposed: null, kinds: [] },
  fields: { account: [], content: [], time: [], object: [] },
  preview: [],
  rows: [],
  notices: [],
  questions: [],
  sheets: [],
  readAs: {},
};
const created = new Date(0);

// Writing there fails as on a full disk.
const fullDisk = '/dev/full';

test.skipIf(!existsSync(fullDisk))('a full disk is said to be one', async () => {
  const refuse = () => new AppError('body-too-large', 'never');
  await expect(receive(Readable.from([Buffer.alloc(1e6)]), fullDisk, 1e9, refuse)).rejects.toMatchObject({
    code: 'disk-full',
    status: 507,
  });
});

test('a job is there as a whole or not at all', async () => {
  const store = new JobStore(folder);
  const upload = await store.beginUpload(100);
  await upload.take('a.csv', Readable.from([Buffer.from('abc')]));
  expect(await store.open()).toEqual([]);
  const kept = await store.beginUpload(100);
  await kept.take('b.csv.gz', Readable.from([Buffer.from('abc')]));
  const job = await kept.keep(reading, created);
  await kept.discard();
  // Opening has cleared away the first, as after a server that broke down.
  expect(await readdir(folder)).toEqual([job.id]);
  expect(await store.read(job.id)).toEqual(job);
  expect(job).toMatchObject({ uploads: ['upload/0.csv.gz'], files: [{ name: 'b.csv.gz', bytes: 3 }] });
  await store.remove(job);
  expect(await readdir(folder)).toEqual([]);
});

test('what a job.json says is never a path out of its folder', async () => {
  const store = new JobStore(folder);
  const upload = await store.beginUpload(100);
  await upload.take('a.csv', Readable.from([Buffer.from('abc')]));
  const job = await upload.keep(reading, created);
  for (const tricks of [{ uploads: ['../../etc/passwd'] }, { result: '../other' }]) {
    await writeFile(join(folder, job.id, 'job.json'), JSON.stringify({ ...job, ...tricks }));
    await expect(store.read(job.id)).rejects.toThrow();
  }
});
