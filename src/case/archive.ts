import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from './case-files.js';
import type { Case } from './kinds.js';
import { type Problem, problem } from './problem.js';
import type { Source } from './source.js';

export type Archived = { readonly sha256: string; readonly bytes: number };

/** Where the copy with a hash is kept: archive/ab/abcd… */
export const archivedPath = (archiveDir: string, sha256: string): string =>
  join(archiveDir, sha256.slice(0, 2), sha256);

/** Keeps a copy of a file under its SHA-256. The copy is hashed, not the original, which may change meanwhile. */
export async function archiveFile(archiveDir: string, path: string): Promise<Archived> {
  await mkdir(archiveDir, { recursive: true });
  const draft = await mkdtemp(join(archiveDir, '.writing-'));
  try {
    const copy = join(draft, 'copy');
    await copyFile(path, copy);
    const sha256 = await hashFile(copy);
    const { size } = await stat(copy);
    await mkdir(join(archiveDir, sha256.slice(0, 2)), { recursive: true });
    await rename(copy, archivedPath(archiveDir, sha256));
    return { sha256, bytes: size };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Holds every source that has a hash against its copy in `archive/`, and against the file it was made from where
 * that still lies in the case folder.
 */
export async function checkArchive(dir: string, kase: Case): Promise<Problem[]> {
  const problems: Problem[] = [];
  const file = fileName('source', kase.formats.source ?? 'yaml');
  for (const source of kase.entries.source) {
    if (source.sha256 === undefined) continue;
    problems.push(...(await checkCopy(dir, file, source, source.sha256)));
    if (source.file !== undefined) problems.push(...(await checkOriginal(dir, file, source, source.file)));
  }
  return problems;
}

async function checkCopy(dir: string, file: string, source: Source, sha256: string): Promise<Problem[]> {
  const at = { file, field: 'sha256', entry: source.id };
  const found = await hashIfThere(archivedPath(join(dir, 'archive'), sha256));
  if (found === undefined) {
    return [
      problem('archive-missing', at, 'there is no archived copy', {
        expected: `archive/${sha256.slice(0, 2)}/${sha256}`,
      }),
    ];
  }
  if (found === sha256) return [];
  return [problem('archive-changed', at, 'the archived copy has changed', { found, expected: sha256 })];
}

async function checkOriginal(dir: string, file: string, source: Source, name: string): Promise<Problem[]> {
  const found = await hashIfThere(join(dir, name));
  if (found === undefined || found === source.sha256) return [];
  const at = { file, field: 'file', entry: source.id };
  return [
    problem('source-changed', at, `${name} has changed since it was archived`, {
      found,
      expected: source.sha256,
    }),
  ];
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

async function hashIfThere(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await hashFile(path) : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}
