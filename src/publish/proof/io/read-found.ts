import { createHash } from 'node:crypto';
import type { FoundFile } from './dossier-files.js';

export async function hashFound(file: FoundFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of file.read()) hash.update(part);
  return hash.digest('hex');
}

// Beyond that a file of ours is none.
const wholeBytesMax = 256 * 1024 * 1024;

/** All of a file; undefined where there is none, or where it is too large to be what it is named. */
export async function readFound(file: FoundFile | undefined): Promise<Buffer | undefined> {
  if (file === undefined || file.bytes > wholeBytesMax) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}
