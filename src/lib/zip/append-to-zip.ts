import {
  endLength,
  endSignature,
  entrySignature,
  localSignature,
  readEnd,
  type ZipBytes,
} from './zip-entries.js';

// PKWARE APPNOTE 4.3.7 and 4.3.12. A size or an offset has 32 bits, and we write none of the larger form.
const localLength = 30;
const entryLength = 46;
const bytesMax = 0xffff_ffff;
const entriesMax = 0xffff;

/** A file to stand in a zip as it is. */
export type StoredFile = {
  /** In letters that need no encoding. */
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
  readonly read: () => AsyncIterable<Uint8Array>;
};

/** How long the zip will be; undefined where the form has no room for it. */
export function lengthWith(zip: ZipBytes, files: readonly StoredFile[]): number | undefined {
  const length = files.reduce(
    (sum, { name, bytes }) => sum + localLength + entryLength + 2 * name.length + bytes,
    zip.length,
  );
  return length > bytesMax || readEnd(zip).count + files.length > entriesMax ? undefined : length;
}

/** A zip file with more files behind its own, which are read as they are sent. */
export async function* appendToZip(zip: ZipBytes, files: readonly StoredFile[]): AsyncGenerator<Uint8Array> {
  const { count, directory, at } = readEnd(zip);
  yield zip.subarray(0, at);
  const entries: Uint8Array[] = [directory];
  let offset = at;
  for (const file of files) {
    const header = localHeader(file);
    yield header;
    yield* file.read();
    entries.push(entryOf(file, offset));
    offset += header.length + file.bytes;
  }
  yield Buffer.concat([...entries, endOf(count + files.length, lengthOf(entries), offset)]);
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function localHeader(file: StoredFile): Uint8Array {
  const header = Buffer.alloc(localLength + file.name.length);
  header.writeUInt32LE(localSignature, 0);
  header.writeUInt16LE(20, 4);
  writeFacts(header, 8, file);
  header.write(file.name, localLength, 'latin1');
  return header;
}

function entryOf(file: StoredFile, offset: number): Uint8Array {
  const entry = Buffer.alloc(entryLength + file.name.length);
  entry.writeUInt32LE(entrySignature, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  writeFacts(entry, 10, file);
  entry.writeUInt32LE(offset, 42);
  entry.write(file.name, entryLength, 'latin1');
  return entry;
}

/** From the method of packing on, which both have in common. */
function writeFacts(into: Buffer, at: number, { crc, bytes, name }: StoredFile): void {
  // 1980-01-01, as the other files of a case.
  into.writeUInt16LE(0x21, at + 4);
  into.writeUInt32LE(crc, at + 6);
  into.writeUInt32LE(bytes, at + 10);
  into.writeUInt32LE(bytes, at + 14);
  into.writeUInt16LE(name.length, at + 18);
}

function endOf(count: number, directoryBytes: number, directoryAt: number): Uint8Array {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}
