import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDiskFull } from '../../lib/errors/index.js';
import { PostsUploaded } from '../post-job.js';
import { Upload } from './upload.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-upload-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const of = (text: string): Readable => Readable.from([Buffer.from(text)]);

test('a file is kept under a name of ours, and the next has what room it leaves', async () => {
  const upload = new Upload(folder, 5);
  await upload.take('my b.csv.gz', of('abc'));
  expect(upload.files).toEqual([{ name: 'my b.csv.gz', bytes: 3 }]);
  expect(upload.uploads).toEqual(['upload/0.csv.gz']);
  expect(await readFile(join(folder, 'upload/0.csv.gz'), 'utf8')).toBe('abc');
  await expect(upload.take('c.csv', of('abc'))).rejects.toMatchObject({ code: 'body-too-large' });
});

// Writing there fails as on a full disk.
const fullDisk = '/dev/full';

test.skipIf(!existsSync(fullDisk))('a full disk is said to be one', async () => {
  const upload = new Upload(folder, 1e9);
  await symlink(fullDisk, join(folder, 'upload/0.csv'));
  const taken = upload.take('a.csv', Readable.from([Buffer.alloc(1e6)]));
  await expect(taken.catch(isDiskFull)).resolves.toBe(true);
});

test('what a job.json says is never a path out of its folder', () => {
  const { uploads } = PostsUploaded.shape;
  expect(uploads.safeParse(['upload/0.csv']).success).toBe(true);
  expect(uploads.safeParse(['../../etc/passwd']).success).toBe(false);
});
