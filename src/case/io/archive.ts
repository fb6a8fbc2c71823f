import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder, openInside } from '../../lib/disk/index.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Case } from '../entries/kinds.js';
import type { Source } from '../entries/source.js';
import { fileName } from '../files/case-files.js';
import { syncFolder } from './write-folder.js';

export type Archived = { readonly sha256: string; readonly bytes: number };

/** Where the copy with a hash is kept: archive/ab/abcd… */
export const archivedPath = (archiveDir: string, sha256: string): string =>
  join(archiveDir, sha256.slice(0, 2), sha256);

const draftPrefix = '.writing-';

/** Keeps a copy of a file under its SHA-256. */
export const archiveFile = (archiveDir: string, path: string): Promise<Archived> =>
  archiveBytes(archiveDir, createReadStream(path));

/**
 * Keeps bytes under their SHA-256: whole and on the disk, or not there at all. `check` may still refuse them when
 * they are known.
 */
export async function archiveBytes(
  archiveDir: string,
  bytes: Readable,
  check: (archived: Archived) => void = () => undefined,
): Promise<Archived> {
  makeFolder(archiveDir);
  const draft = await mkdtemp(join(archiveDir, draftPrefix));
  try {
    const copy = join(draft, 'copy');
    const archived = await writeHashed(bytes, copy);
    check(archived);
    const path = archivedPath(archiveDir, archived.sha256);
    makeFolder(dirname(path));
    await rename(copy, path);
    await syncFolder(dirname(path));
    await syncFolder(archiveDir);
    return archived;
  } finally {
    bytes.destroy();
    await rm(draft, { recursive: true, force: true });
  }
}

// Longer than any copy takes to arrive.
const draftAgeMsMin = 24 * 60 * 60 * 1000;

/** Removes what processes that were killed have left half-written. */
export async function removeDrafts(archiveDir: string, now: Date): Promise<void> {
  const names = await readdir(archiveDir).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(draftPrefix))) {
    const path = join(archiveDir, name);
    if (now.getTime() - (await stat(path)).mtimeMs > draftAgeMsMin)
      await rm(path, { recursive: true, force: true });
  }
}

async function writeHashed(bytes: Readable, path: string): Promise<Archived> {
  const hash = createHash('sha256');
  let length = 0;
  await pipeline(
    bytes,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        length += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { flush: true }),
  );
  return { sha256: hash.digest('hex'), bytes: length };
}

/** Opens the copy with a hash in the archive of a folder. Links that lead out of the folder are not followed. */
export const openArchived = (archiveDir: string, sha256: string): Promise<FileHandle | undefined> =>
  openInside(dirname(archiveDir), archivedPath(archiveDir, sha256));

/** Removes the copy with a hash; false where there is none that is not a link. */
export async function removeArchived(archiveDir: string, sha256: string): Promise<boolean> {
  const file = await openArchived(archiveDir, sha256);
  if (file === undefined) return false;
  await file.close();
  const path = archivedPath(archiveDir, sha256);
  await rm(path);
  await syncFolder(dirname(path));
  return true;
}

/** SHA-256 of an open file. It stays open, at its beginning. */
export async function hashOpened(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
    hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/**
 * Holds every source that has a hash against its copy in `archive/`, and against the file it was made from where
 * that still lies in the case folder.
 */
export async function checkArchive(dir: string, caseData: Case): Promise<Problem[]> {
  const problems: Problem[] = [];
  const file = fileName('source', caseData.formats.source ?? 'yaml');
  for (const source of caseData.entries.source) {
    if (source.sha256 === undefined) continue;
    addAll(problems, await checkCopy(dir, file, source, source.sha256));
    if (source.file !== undefined) addAll(problems, await checkOriginal(dir, file, source, source.file));
  }
  return problems;
}

async function checkCopy(dir: string, file: string, source: Source, sha256: string): Promise<Problem[]> {
  const at = { file, field: 'sha256', entry: source.id };
  const found = await hashIfThere(dir, archivedPath(join(dir, 'archive'), sha256));
  if (found === undefined) {
    return [
      problem('archive-missing', at, wording('problem.copy-missing'), {
        expected: `archive/${sha256.slice(0, 2)}/${sha256}`,
      }),
    ];
  }
  if (found === sha256) return [];
  return [problem('archive-changed', at, wording('problem.copy-changed'), { found, expected: sha256 })];
}

async function checkOriginal(dir: string, file: string, source: Source, name: string): Promise<Problem[]> {
  const found = await hashIfThere(dir, join(dir, name));
  if (found === undefined || found === source.sha256) return [];
  const at = { file, field: 'file', entry: source.id };
  return [
    problem('source-changed', at, wording('problem.source-changed', { name: asIs(name) }), {
      found,
      expected: source.sha256,
    }),
  ];
}

async function hashIfThere(folder: string, path: string): Promise<string | undefined> {
  const file = await openInside(folder, path);
  try {
    return file && (await hashOpened(file));
  } finally {
    await file?.close();
  }
}
