import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ZipBytes } from '../../lib/zip/index.js';

/** A zip file on a disk, of which only what is asked for is read. */
export function openZipFile(path: string): ZipBytes & { readonly close: () => void } {
  const file = openSync(path, 'r');
  const length = fstatSync(file).size;
  return {
    length,
    subarray: (from, to) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(to, length) - from));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
    },
    close: () => closeSync(file),
  };
}
