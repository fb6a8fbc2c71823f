import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { limits } from '../limits/index.js';
import { type Wording, wording } from '../wording/index.js';

/** An entry as the central directory of a zip file lists it (PKWARE APPNOTE 4.3.12). */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly storedBytes: number;
  readonly bytes: number;
  readonly localOffset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const commentBytesMax = 0xffff;

/** A zip file, or an entry of one, that cannot be read. */
export class ZipError extends Error {
  constructor(readonly says: Wording) {
    super(says.key);
  }
}

/** Lists a zip file. Throws ZipError where it is not one. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  return guarded(() => {
    const view = dataViewOf(bytes);
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.filesMax)
      throw new ZipError(wording('problem.zip.many', { count: String(count), max: String(limits.filesMax) }));
    const entries: ZipEntry[] = [];
    for (let at = view.getUint32(end + 16, true); entries.length < count; at = entryEnd(view, at)) {
      entries.push(readEntry(bytes, view, at));
    }
    return entries;
  });
}

/** Unpacks one entry, never to more than the size it gives for itself. Throws ZipError where it is damaged. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  return guarded(() => {
    if (entry.isEncrypted) throw new ZipError(wording('problem.zip.encrypted'));
    if (entry.method !== 0 && entry.method !== 8) throw new ZipError(wording('problem.zip.packing'));
    const view = dataViewOf(bytes);
    expectSignature(view, entry.localOffset, localSignature);
    const nameAndExtra =
      view.getUint16(entry.localOffset + 26, true) + view.getUint16(entry.localOffset + 28, true);
    const start = entry.localOffset + 30 + nameAndExtra;
    const stored = bytes.subarray(start, start + entry.storedBytes);
    const content = entry.method === 0 ? stored : inflate(stored, entry.bytes);
    if (content.length !== entry.bytes || crc32(content) !== entry.crc)
      throw new ZipError(wording('problem.zip.damaged'));
    return content;
  });
}

const dataViewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - commentBytesMax);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ZipError(wording('problem.zip.none'));
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new ZipError(wording('problem.zip.damaged'));
}

const entryEnd = (view: DataView, at: number): number =>
  at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  expectSignature(view, at, entrySignature);
  return {
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    storedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    localOffset: view.getUint32(at + 42, true),
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
  };
}

// In slices, so that a bomb is noticed after at most 64 KB of it (a factor of 1032) and not at its end.
const sliceBytes = 64 * 1024;

function inflate(stored: Uint8Array, bytesMax: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < stored.length; at += sliceBytes) {
    stream.push(stored.subarray(at, at + sliceBytes), at + sliceBytes >= stored.length);
    if (length > bytesMax) throw new ZipError(wording('problem.zip.grows'));
  }
  return Buffer.concat(chunks);
}

// Offsets in a hostile file lead anywhere, and the inflater throws its own errors for bits that mean nothing.
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipError) throw error;
    if (error instanceof RangeError || (error instanceof Error && 'code' in error))
      throw new ZipError(wording('problem.zip.damaged'));
    throw error;
  }
}
