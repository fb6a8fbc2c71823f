import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, and tells the topmost it made. Node's own recursive call reports "no such folder"
 * where the disk is full.
 */
export function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    const above = dirname(folder);
    const isAboveMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAboveMissing || above === folder) throw error;
    const first = makeFolder(above);
    return makeFolder(folder) === undefined ? first : (first ?? folder);
  }
}
