/** Bytes of a file from a place on; fewer than asked for at its end. */
export type ReadAt = (position: number, length: number) => Promise<Uint8Array>;

const frameMagic = 0xfd2fb528;
// RFC 8878, 3.1.2: frames of any application's own, to be passed over.
const isSkippable = (magic: number): boolean => magic >>> 4 === 0x184d2a5;

/**
 * Whether a Zstandard file (RFC 8878) is there to its end. The sizes of its blocks are followed without unpacking
 * them: DuckDB takes a file that was cut short for one that ends there.
 */
export async function endsWhole(read: ReadAt, fileBytes: number): Promise<boolean> {
  let position = 0;
  while (position < fileBytes) {
    const head = dataViewOf(await read(position, 18));
    if (head.byteLength < 8) return false;
    const magic = head.getUint32(0, true);
    if (isSkippable(magic)) {
      position += 8 + head.getUint32(4, true);
      continue;
    }
    if (magic !== frameMagic) return false;
    const descriptor = head.getUint8(4);
    const end = await endOfBlocks(read, position + 5 + headerBytes(descriptor));
    if (end === undefined) return false;
    position = end + ((descriptor & 4) === 0 ? 0 : checksumBytes);
  }
  return position === fileBytes;
}

const checksumBytes = 4;

// 3.1.1.1: after the descriptor a window (unless the content is one segment), a dictionary's id and the content's size.
function headerBytes(descriptor: number): number {
  const single = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const size = [single, 2, 4, 8][descriptor >> 6] ?? 0;
  return 1 - single + dictionary + size;
}

// 3.1.1.2: three bytes say whether the block is the last, its type, and its size; one of a repeated byte holds one.
async function endOfBlocks(read: ReadAt, start: number): Promise<number | undefined> {
  for (let position = start; ; ) {
    const bytes = await read(position, 3);
    if (bytes.length < 3) return undefined;
    const header = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16);
    position += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3);
    if ((header & 1) === 1) return position;
  }
}

const dataViewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
