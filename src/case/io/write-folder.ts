import { mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, syncFolder } from '../../lib/disk/index.js';
import type { Case } from '../entries/kinds.js';
import { type CaseFile, caseFileNames } from '../files/case-files.js';
import { writeCase } from '../files/write-case.js';

/**
 * Writes a case into its folder. Each file is written whole and to the disk under another name before it takes the
 * place of the old one. Of what lies in the folder only files of the case go, those of kinds it no longer holds.
 */
export async function writeCaseFolder(dir: string, caseData: Case): Promise<void> {
  const files = writeCase(caseData);
  makeFolder(dir);
  // Inside the folder, because a rename must not cross to another file system; the reader passes over dotfiles.
  const draft = await mkdtemp(join(dir, '.writing-'));
  try {
    for (const file of files) await writeToDisk(draft, file);
    for (const { name } of files) await rename(join(draft, name), join(dir, name));
    await removeOthers(dir, new Set(files.map(({ name }) => name)));
    await syncFolder(dir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writeToDisk(dir: string, { name, text }: CaseFile): Promise<void> {
  const handle = await open(join(dir, name), 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeOthers(dir: string, written: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(dir)) {
    if (caseFileNames.has(name) && !written.has(name)) await rm(join(dir, name));
  }
}
