import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  draftByHash,
  hashOpened,
  listByHash,
  openByHash,
  pathByHash,
  putByHash,
  removeByHash,
} from './by-hash.js';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-by-hash-'));
  folder = join(home, 'archive');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (said: string): Uint8Array => new TextEncoder().encode(said);
async function* inParts(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const readBack = async (sha256: string): Promise<Uint8Array | undefined> => {
  const file = await openByHash(folder, sha256);
  try {
    return await file?.readFile();
  } finally {
    await file?.close();
  }
};
const listed = async (): Promise<string[]> => {
  const names: string[] = [];
  for await (const { sha256 } of listByHash(folder)) names.push(sha256);
  return names;
};
const leftovers = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !/^[0-9a-f]{2}$/.test(name));

test('what is put is what is got, however it came in parts, and each is there once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }), { maxLength: 6 }),
      async (all) => {
        const wanted = new Set<string>();
        for (const parts of all) {
          const whole = Buffer.concat(parts);
          const put = await putByHash(folder, inParts(...parts));
          expect(put).toEqual({ sha256: hashOf(whole), bytes: whole.length });
          expect(Buffer.from((await readBack(put.sha256)) ?? [])).toEqual(whole);
          wanted.add(put.sha256);
        }
        expect((await listed()).filter((sha256) => wanted.has(sha256))).toEqual([...wanted].toSorted());
      },
    ),
    { numRuns: 30 },
  ));

test('the same put twice at once is one, and neither leaves anything behind', async () => {
  const bytes = Buffer.alloc(300_000, 'x');
  const both = await Promise.all([putByHash(folder, inParts(bytes)), putByHash(folder, inParts(bytes))]);
  expect(both[0]).toEqual(both[1]);
  expect(await listed()).toEqual([both[0].sha256]);
  expect(await leftovers()).toEqual([]);
});

test('what is there and whole is never written over; what is damaged is mended', async () => {
  const { sha256 } = await putByHash(folder, inParts(text('as it was')));
  const path = pathByHash(folder, sha256);
  const before = await stat(path);
  await putByHash(folder, inParts(text('as it was')));
  expect((await stat(path)).ino).toBe(before.ino);
  await writeFile(path, 'as it is');
  await putByHash(folder, inParts(text('as it was')));
  expect(Buffer.from((await readBack(sha256)) ?? []).toString()).toBe('as it was');
});

test('bytes that break off leave nothing, and neither does a draft that is discarded', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield text('half');
    await Promise.resolve();
    throw new Error('cut');
  }
  await expect(putByHash(folder, broken())).rejects.toThrow('cut');
  const draft = await draftByHash(folder, inParts(text('whole')));
  expect(await readdir(folder)).toHaveLength(1);
  await draft.discard();
  expect(await readdir(folder)).toEqual([]);
});

test('a draft tells whether it is new', async () => {
  const [one, other] = [
    await draftByHash(folder, inParts(text('a'))),
    await draftByHash(folder, inParts(text('a'))),
  ];
  expect([await one.place(), await other.place()]).toEqual([true, false]);
  await other.discard();
  expect(await leftovers()).toEqual([]);
});

test('links are followed nowhere: neither a file, nor its folder, nor the whole', async () => {
  const { sha256 } = await putByHash(join(home, 'elsewhere'), inParts(text('secret')));
  const real = pathByHash(join(home, 'elsewhere'), sha256);
  await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
  await symlink(real, pathByHash(folder, sha256));
  expect([await openByHash(folder, sha256), await listed()]).toEqual([undefined, []]);
  expect(await removeByHash(folder, sha256)).toBe(false);
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await symlink(join(home, 'elsewhere', sha256.slice(0, 2)), join(folder, sha256.slice(0, 2)));
  expect([await openByHash(folder, sha256), await listed()]).toEqual([undefined, []]);
  await rm(folder, { recursive: true });
  await symlink(join(home, 'elsewhere'), folder);
  expect([await openByHash(folder, sha256), await listed()]).toEqual([undefined, []]);
});

test('only files under their own hash are listed', async () => {
  const { sha256 } = await putByHash(folder, inParts(text('a')));
  await mkdir(join(folder, 'ff'), { recursive: true });
  await writeFile(join(folder, 'ff', sha256), 'elsewhere');
  await writeFile(join(folder, 'ff', 'notes.txt'), 'notes');
  await writeFile(join(folder, 'README'), 'notes');
  expect(await listed()).toEqual([sha256]);
});

test('a file can be hashed and read afterwards', async () => {
  const { sha256 } = await putByHash(folder, inParts(text('again')));
  const file = await openByHash(folder, sha256);
  if (!file) throw new Error('not there');
  expect([await hashOpened(file), await hashOpened(file)]).toEqual([sha256, sha256]);
  await file.close();
});
