import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

// A photo has some hundred KB.
export const documentBytesMax = 32 * 1024 * 1024;

/** A body as it comes, until it is larger than it may be. */
export async function* upTo(body: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > bytesMax) throw appError('body-too-large', wording('error.upload.large'));
    yield piece;
  }
}
