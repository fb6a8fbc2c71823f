import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, and tells the topmost it made. Node's own recursive call reports "no such folder"
 * where the disk is full.
 */
export function makeFolder(folder: string): string | undefined {
  const missing = makeOne(folder);
  if (missing !== 'above') return missing;
  const first = makeFolder(dirname(folder));
  // Not asked again and again: under /proc a folder is never there, whatever is above it.
  const made = makeOne(folder, true);
  return first ?? (made === 'above' ? undefined : made);
}

/** The folder where it was made, nothing where it was there, `above` where what is above it is not. */
function makeOne(folder: string, isLastTry = dirname(folder) === folder): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    if (isLastTry || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return 'above';
  }
}
