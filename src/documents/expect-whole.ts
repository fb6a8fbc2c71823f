import { dirname } from 'node:path';
import { hashThere } from '../lib/disk/index.js';
import { documentDamaged, documentUnknown } from './faults.js';
import type { WholeDocument } from './projection.js';

/** Reads a document once, before a byte of it is trusted. */
export async function expectWhole({ sha256, path }: WholeDocument): Promise<void> {
  const found = await hashThere(dirname(path), path);
  if (found === undefined) throw documentUnknown(sha256);
  if (found !== sha256) throw documentDamaged(sha256);
}
