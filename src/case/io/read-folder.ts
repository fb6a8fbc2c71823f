import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from '../../lib/disk/index.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { addAll } from '../../lib/lists/index.js';
import { decodeFile } from '../../lib/text/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { type CaseFile, caseFileNames } from '../files/case-files.js';
import { type CaseReading, readCase } from '../files/read-case.js';

/** Reads a case folder. Never throws for what is in it: whatever cannot be read is a problem. */
export async function readCaseFolder(dir: string): Promise<CaseReading> {
  const problems: Problem[] = [];
  const files: CaseFile[] = [];
  for (const name of await listNames(dir, problems)) {
    const text = caseFileNames.has(name) ? await readText(dir, name, problems) : '';
    if (text !== undefined) files.push({ name, text });
  }
  return readCase(files, problems);
}

async function listNames(dir: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = (await readdir(dir)).sort();
    if (names.length <= limits.filesMax) return names;
    const found = {
      found: wording('found.files', { count: String(names.length) }),
      expected: wording('expect.at-most', { max: String(limits.filesMax) }),
    };
    problems.push(problem('folder-unreadable', { file: dir }, wording('problem.folder-many'), found));
    return names.filter((name) => caseFileNames.has(name));
  } catch (error) {
    problems.push(problem('folder-unreadable', { file: dir }, reasonOf(error)));
    return [];
  }
}

async function readText(dir: string, name: string, problems: Problem[]): Promise<string | undefined> {
  const refuse = (found: Problem): undefined => {
    problems.push(found);
    return undefined;
  };
  try {
    const path = await realpath(join(dir, name));
    if (!isInside(await realpath(dir), path)) {
      return refuse(problem('file-outside', { file: name }, wording('problem.link-outside')));
    }
    const bytes = await readRegular(path);
    if (bytes && 'key' in bytes) return refuse(problem('file-unreadable', { file: name }, bytes));
    if (!bytes) {
      const expected = wording('expect.megabytes', { max: String(limits.fileBytesMax / 1024 ** 2) });
      return refuse(problem('file-too-large', { file: name }, wording('problem.too-large'), { expected }));
    }
    const { text, notices } = decodeFile(name, bytes);
    addAll(problems, notices);
    return typeof text === 'string' ? text : refuse(text);
  } catch (error) {
    return refuse(problem('file-unreadable', { file: name }, reasonOf(error)));
  }
}

/** Bytes of a regular file; undefined where there are too many, and a reason where it is not one. */
async function readRegular(path: string): Promise<Uint8Array | Wording | undefined> {
  // Opening a pipe would wait for a writer, so it is asked what it is before and after it is opened.
  if (!(await stat(path)).isFile()) return wording('problem.no-file');
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = await handle.stat();
    return size > limits.fileBytesMax ? undefined : await handle.readFile();
  } finally {
    await handle.close();
  }
}

const reasons: Readonly<Record<string, Wording>> = {
  ENOENT: wording('problem.absent'),
  ENOTDIR: wording('problem.no-folder'),
  EACCES: wording('problem.forbidden'),
  EPERM: wording('problem.forbidden'),
  ELOOP: wording('problem.link-loop'),
  ERR_FS_FILE_TOO_LARGE: wording('problem.too-large'),
};

function reasonOf(error: unknown): Wording {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return reasons[String(error.code)] ?? wording('problem.unread', { code: String(error.code) });
}
