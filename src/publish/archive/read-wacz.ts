import { WARCParser } from 'warcio';
import { sha256 } from '../../lib/hash/index.js';
import { listZip, unpack } from '../../lib/zip/index.js';

/** What an archive holds under an address. */
export type ArchivedFile = { readonly url: string; readonly sha256: string; readonly bytes: number };

/** Reads every record of an archive through. Throws ZipError where the file is none. */
export async function readWacz(wacz: Uint8Array): Promise<ArchivedFile[]> {
  const found: ArchivedFile[] = [];
  for (const entry of listZip(wacz)) {
    if (!/^archive\/[^/]+\.warc(?:\.gz)?$/.test(entry.name)) continue;
    for await (const record of new WARCParser([unpack(wacz, entry)])) {
      const payload = await record.readFully(false);
      if (record.warcType !== 'resource') continue;
      found.push({ url: record.warcTargetURI ?? '', sha256: sha256(payload), bytes: payload.length });
    }
  }
  return found;
}
