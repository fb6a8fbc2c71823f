import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';
import { openByHash, pathByHash } from '../../lib/disk/index.js';
import { appendToZip, lengthWith, type StoredFile } from '../../lib/zip/index.js';
import { documentsOf } from '../entries/documents.js';
import type { Case } from '../entries/kinds.js';

/** A document that an entry names and that cannot go along: it is not there, or not what its name says. */
export type LeftOut = {
  readonly sha256: string;
  readonly why: 'missing' | 'damaged';
  readonly entries: readonly string[];
};

export type CaseDocuments = {
  readonly documents: readonly (StoredFile & { readonly sha256: string })[];
  readonly leftOut: readonly LeftOut[];
};

/** The documents that the entries of a case name, each read once and held against its hash. */
export async function findCaseDocuments(
  caseData: Pick<Case, 'entries'>,
  folders: readonly string[],
): Promise<CaseDocuments> {
  const documents: (StoredFile & { sha256: string })[] = [];
  const leftOut: LeftOut[] = [];
  for (const [sha256, entries] of documentsOf(caseData)) {
    const found = await findOne(sha256, folders);
    if (typeof found === 'string') leftOut.push({ sha256, why: found, entries });
    else documents.push({ ...found, sha256 });
  }
  return { documents, leftOut };
}

async function findOne(sha256: string, folders: readonly string[]): Promise<StoredFile | LeftOut['why']> {
  for (const folder of folders) {
    const file = await openByHash(folder, sha256);
    if (file === undefined) continue;
    const hash = createHash('sha256');
    let [crc, bytes] = [0, 0];
    for await (const chunk of file.createReadStream({ start: 0 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      crc = crc32(chunk, crc);
      bytes += chunk.length;
    }
    if (hash.digest('hex') !== sha256) return 'damaged';
    const path = pathByHash(folder, sha256);
    return { name: nameInCase(sha256), bytes, crc, read: () => createReadStream(path) };
  }
  return 'missing';
}

const nameInCase = (sha256: string): string => `archive/${sha256.slice(0, 2)}/${sha256}`;

/** The zip file of a case with its documents, which are read as they are sent; undefined where a zip cannot hold them. */
export function zipWithDocuments(
  zip: Uint8Array,
  { documents }: CaseDocuments,
): { length: number; bytes: AsyncIterable<Uint8Array> } | undefined {
  const length = lengthWith(zip, documents);
  return length === undefined ? undefined : { length, bytes: appendToZip(zip, documents) };
}
