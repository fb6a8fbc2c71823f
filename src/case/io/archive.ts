import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type Hashed, hashThere, pathByHash, putByHash } from '../../lib/disk/index.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Case } from '../entries/kinds.js';
import type { Source } from '../entries/source.js';
import { fileName } from '../files/case-files.js';

/** Keeps a copy of a file under its SHA-256. */
export const archiveFile = (archiveDir: string, path: string): Promise<Hashed> =>
  putByHash(archiveDir, createReadStream(path));

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
  const found = await hashThere(dir, pathByHash(join(dir, 'archive'), sha256));
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
  const found = await hashThere(dir, join(dir, name));
  if (found === undefined || found === source.sha256) return [];
  const at = { file, field: 'file', entry: source.id };
  return [
    problem('source-changed', at, wording('problem.source-changed', { name: asIs(name) }), {
      found,
      expected: source.sha256,
    }),
  ];
}
