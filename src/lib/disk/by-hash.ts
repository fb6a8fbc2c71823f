import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openInside, openUnlinked } from './inside.js';
import { makeFolder } from './make-folder.js';
import { syncFolder } from './sync-folder.js';

// A folder of files, each under the SHA-256 of its bytes: ab/abcd…

export type Hashed = { readonly sha256: string; readonly bytes: number };

/** Bytes on their way into such a folder: on the disk, and not yet among the others. */
export type HashedDraft = Hashed & {
  /** Puts the file in its place, and tells whether it was not there before. */
  readonly place: () => Promise<boolean>;
  /** To be called in the end, whatever became of it. */
  readonly discard: () => Promise<void>;
};

const draftPrefix = '.writing-';
const hashForm = /^[0-9a-f]{64}$/;

export const pathByHash = (folder: string, sha256: string): string =>
  join(folder, sha256.slice(0, 2), sha256);

export async function draftByHash(folder: string, bytes: AsyncIterable<Uint8Array>): Promise<HashedDraft> {
  makeFolder(folder);
  const draft = join(folder, `${draftPrefix}${randomUUID()}`);
  const discard = () => rm(draft, { force: true });
  try {
    const hashed = await writeHashed(bytes, draft);
    return { ...hashed, place: () => place(draft, folder, hashed.sha256), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Keeps bytes under their SHA-256: whole and on the disk, or not there at all. */
export async function putByHash(folder: string, bytes: AsyncIterable<Uint8Array>): Promise<Hashed> {
  const { sha256, bytes: length, place: keep, discard } = await draftByHash(folder, bytes);
  try {
    await keep();
    return { sha256, bytes: length };
  } finally {
    await discard();
  }
}

async function writeHashed(bytes: AsyncIterable<Uint8Array>, path: string): Promise<Hashed> {
  const hash = createHash('sha256');
  let length = 0;
  const file = await open(path, 'wx');
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      length += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes: length };
}

// What is there and whole stays as it is; what is damaged, or only a link, gives way.
async function place(draft: string, folder: string, sha256: string): Promise<boolean> {
  const path = pathByHash(folder, sha256);
  const isNew = (await hashAndClose(await openByHash(folder, sha256))) !== sha256;
  makeFolder(dirname(path));
  if (isNew) await rename(draft, path);
  // Also where another has just put it there, and has not come to this yet.
  for (const each of [dirname(path), folder, dirname(folder)]) await syncFolder(each);
  return isNew;
}

/** Opens the file with a hash. Links are not followed, nor is the folder one. */
export const openByHash = (folder: string, sha256: string): Promise<FileHandle | undefined> =>
  openUnlinked(dirname(folder), pathByHash(folder, sha256));

/** Removes the file with a hash; false where there is none that is not a link. */
export async function removeByHash(folder: string, sha256: string): Promise<boolean> {
  const file = await openByHash(folder, sha256);
  if (file === undefined) return false;
  await file.close();
  const path = pathByHash(folder, sha256);
  await rm(path);
  await syncFolder(dirname(path));
  return true;
}

/** The files there, by their names; whether they are what these say, only reading them tells. */
export async function* listByHash(folder: string): AsyncGenerator<Hashed> {
  for (const part of await namesIn(folder))
    for (const sha256 of await namesIn(join(folder, part))) {
      if (!hashForm.test(sha256) || !sha256.startsWith(part)) continue;
      const file = await openByHash(folder, sha256);
      if (file === undefined) continue;
      const { size } = await file.stat().finally(() => file.close());
      yield { sha256, bytes: size };
    }
}

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();

/** SHA-256 of an open file. It stays open. */
export async function hashOpened(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
    hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** SHA-256 of a file within a folder; undefined where there is none. */
export const hashThere = async (folder: string, path: string): Promise<string | undefined> =>
  hashAndClose(await openInside(folder, path));

async function hashAndClose(file: FileHandle | undefined): Promise<string | undefined> {
  try {
    return file && (await hashOpened(file));
  } finally {
    await file?.close();
  }
}

// Longer than any file takes to arrive.
const draftAgeMsMin = 24 * 60 * 60 * 1000;

/** Removes what processes that were killed have left half-written. */
export async function removeDrafts(folder: string, now: Date): Promise<void> {
  for (const name of (await namesIn(folder)).filter((each) => each.startsWith(draftPrefix))) {
    const path = join(folder, name);
    if (now.getTime() - (await stat(path)).mtimeMs > draftAgeMsMin)
      await rm(path, { recursive: true, force: true });
  }
}
