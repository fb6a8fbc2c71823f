import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

export const isInside = (dir: string, path: string): boolean => {
  const way = relative(resolve(dir), path);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== '' && resolve(dir, way) === path;
};

/** Opens a regular file of a folder; undefined where there is none, or where a link leads out of the folder. */
export const openInside = (folder: string, path: string): Promise<FileHandle | undefined> =>
  openReal(folder, path, isInside);

/** The same, where no link at all is followed below the folder. */
export const openUnlinked = (folder: string, path: string): Promise<FileHandle | undefined> =>
  openReal(folder, path, (root, real) => real === join(root, relative(folder, path)));

async function openReal(
  folder: string,
  path: string,
  accepts: (root: string, real: string) => boolean,
): Promise<FileHandle | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    // Opening a pipe would wait for a writer, so it is asked what it is before it is opened.
    if (!accepts(root, real) || !(await stat(real)).isFile()) return undefined;
    return await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code));
