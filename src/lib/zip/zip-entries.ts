import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
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

/** The bytes of a zip file, in memory or read from a disk as they are asked for. */
export type ZipBytes = {
  readonly length: number;
  subarray(from: number, to: number): Uint8Array;
};

export const endSignature = 0x06054b50;
export const entrySignature = 0x02014b50;
export const localSignature = 0x04034b50;
export const endLength = 22;
const commentBytesMax = 0xffff;

/** A zip file, or an entry of one, that cannot be read. */
export class ZipError extends Error {
  constructor(readonly says: Wording) {
    super(says.key);
  }
}

/** Lists a zip file. Throws ZipError where it is not one. */
export function listZip(bytes: ZipBytes): ZipEntry[] {
  return guarded(() => {
    const { count, directory } = readEnd(bytes);
    const view = dataViewOf(directory);
    const entries: ZipEntry[] = [];
    for (let at = 0; entries.length < count; at = entryEnd(view, at)) {
      entries.push(readEntry(directory, view, at));
    }
    return entries;
  });
}

/** What the end of a zip file says: how many entries there are, and their directory. */
export function readEnd(bytes: ZipBytes): { count: number; directory: Uint8Array; at: number } {
  const lowest = Math.max(0, bytes.length - endLength - commentBytesMax);
  const tail = dataViewOf(bytes.subarray(lowest, bytes.length));
  const end = findEnd(tail);
  const at = tail.getUint32(end + 16, true);
  return {
    count: tail.getUint16(end + 10, true),
    directory: bytes.subarray(at, Math.max(at, lowest + end)),
    at,
  };
}

/** Unpacks one entry, never to more than the size it gives for itself. Throws ZipError where it is damaged. */
export const unpack = (bytes: ZipBytes, entry: ZipEntry): Uint8Array =>
  Buffer.concat([...unpackParts(bytes, entry)]);

/** The same, a part at a time. */
export function* unpackParts(bytes: ZipBytes, entry: ZipEntry): Generator<Uint8Array, void> {
  const parts = partsOf(bytes, entry);
  let [length, crc] = [0, 0];
  for (;;) {
    const part = guarded(() => parts.next());
    if (part.done) break;
    length += part.value.length;
    if (length > entry.bytes) throw new ZipError(wording('problem.zip.grows'));
    crc = crc32(part.value, crc);
    yield part.value;
  }
  if (length !== entry.bytes || crc !== entry.crc) throw new ZipError(wording('problem.zip.damaged'));
}

function* partsOf(bytes: ZipBytes, entry: ZipEntry): Generator<Uint8Array, undefined> {
  if (entry.isEncrypted) throw new ZipError(wording('problem.zip.encrypted'));
  if (entry.method !== 0 && entry.method !== 8) throw new ZipError(wording('problem.zip.packing'));
  const local = dataViewOf(bytes.subarray(entry.localOffset, entry.localOffset + 30));
  expectSignature(local, 0, localSignature);
  const start = entry.localOffset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const stored = slicesOf(bytes, start, start + entry.storedBytes);
  yield* entry.method === 0 ? stored : inflate(stored);
}

const dataViewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= 0; at--) {
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

function* slicesOf(bytes: ZipBytes, start: number, end: number): Generator<Uint8Array, undefined> {
  for (let at = start; at < end; at += sliceBytes) yield bytes.subarray(at, Math.min(end, at + sliceBytes));
}

function* inflate(stored: Iterable<Uint8Array>): Generator<Uint8Array, undefined> {
  let parts: Uint8Array[] = [];
  const stream = new Inflate((part) => parts.push(part));
  for (const slice of stored) {
    stream.push(slice);
    yield* parts;
    parts = [];
  }
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
