import { access } from 'node:fs/promises';
import { archivedPath, archiveFile } from '../case/folder.js';
import type { Case } from '../case/index.js';

/** Copies what is archived of a case's sources from one archive to another; gives how many were there to copy. */
export async function copyArchive(kase: Case, from: string, to: string): Promise<number> {
  let copied = 0;
  for (const { sha256 } of kase.entries.source) {
    const path = sha256 === undefined ? undefined : archivedPath(from, sha256);
    if (path === undefined || !(await exists(path))) continue;
    await archiveFile(to, path);
    copied++;
  }
  return copied;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
