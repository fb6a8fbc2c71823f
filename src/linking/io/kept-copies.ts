import type { FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CaseRecord } from '../../case/index.js';
import { openByHash } from '../../lib/disk/index.js';
import type { KeptCopy } from '../wording/kept-texts.js';

const bytesMax = 4 * 1024 ** 2;
const copiesMax = 2000;

type Open = (sha256: string) => Promise<FileHandle | undefined>;

/** What is kept of the sources of a record. A copy that is not there, or larger than any article, is left out. */
export async function keptCopies({ sources }: CaseRecord, open: Open): Promise<KeptCopy[]> {
  const copies: KeptCopy[] = [];
  for (const { id, sha256, file = id } of sources.values()) {
    if (sha256 === undefined || copies.length >= copiesMax) continue;
    const copy = await open(sha256);
    if (!copy) continue;
    try {
      if ((await copy.stat()).size <= bytesMax)
        copies.push({ source: id, file, bytes: await copy.readFile() });
    } finally {
      await copy.close();
    }
  }
  return copies;
}

/** Those of a case folder. */
export const keptInFolder = (folder: string, record: CaseRecord): Promise<KeptCopy[]> =>
  keptCopies(record, (sha256) => openByHash(join(resolve(folder), 'archive'), sha256));
