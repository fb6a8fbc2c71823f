import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Documents } from '../../documents/index.js';
import { sha256 } from '../../lib/hash/index.js';
import { PostsUploaded } from '../post-job.js';
import { Upload } from './upload.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-upload-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const of = (text: string): Readable => Readable.from([Buffer.from(text)]);

test('a file is kept under its hash, and the next has what room it leaves', async () => {
  const documents = new Documents(join(folder, 'archive'));
  const work = documents.takeIn(async (put) => {
    const upload = new Upload(put, 5);
    await upload.take('my b.csv.gz', of('abc'));
    expect(upload.files).toEqual([{ name: 'my b.csv.gz', bytes: 3, sha256: sha256('abc') }]);
    expect(await documents.stateOf(sha256('abc'))).toBe('yes');
    await upload.take('c.csv', of('abc'));
  });
  await expect(work).rejects.toMatchObject({ code: 'body-too-large' });
  expect(await readdir(join(folder, 'archive', sha256('abc').slice(0, 2)))).toEqual([]);
});

test('what a job.json says is never a path out of its folder', () => {
  const uploads = PostsUploaded.shape.uploads.unwrap();
  expect(uploads.safeParse(['upload/0.csv']).success).toBe(true);
  expect(uploads.safeParse(['../../etc/passwd']).success).toBe(false);
  const { files } = PostsUploaded.shape;
  expect(files.safeParse([{ name: 'a', bytes: 1, sha256: '../../etc/passwd' }]).success).toBe(false);
});
