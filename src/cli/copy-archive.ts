import type { Case } from '../case/index.js';
import { archiveBytes, hashOpened, openArchived } from '../case/io/index.js';
import { said } from '../terminal/said.js';

/**
 * Copies what is archived of a case's sources from one archive to another. Gives the sources whose copy is not what
 * was archived: those are left where they are.
 */
export async function copyArchive(caseData: Case, from: string, to: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { id, sha256 } of caseData.entries.source) {
    if (sha256 !== undefined && !(await copyOne(sha256, from, to))) changed.push(id);
  }
  return changed;
}

async function copyOne(sha256: string, from: string, to: string): Promise<boolean> {
  const file = await openArchived(from, sha256);
  if (!file) return true;
  try {
    if ((await hashOpened(file)) !== sha256) return false;
    await archiveBytes(to, file.createReadStream({ start: 0, autoClose: false }));
    return true;
  } finally {
    await file.close();
  }
}

/** What was not copied, in lines for the terminal. */
export const formatChanged = (changed: readonly string[]): string[] =>
  changed.length === 0 ? [] : [said('command.load.not-copied', { names: changed.join(', ') })];
