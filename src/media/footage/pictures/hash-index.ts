import { bitDistance } from './bit-distance.js';
import { hashWords } from './hash-size.js';

const blocks = 2 * hashWords;
const keys = 65536;

/** Below 2 bits for each of 16 blocks, so that one block at least differs in no more than one bit. */
export const nearBits = 31;

/** Finds hashes that differ in at most 31 bits without looking at all of them (multi-index hashing, Norouzi 2012). */
export class HashIndex {
  private readonly starts: Uint32Array[] = [];
  private readonly places: Uint32Array[] = [];
  private readonly seenBy: Uint32Array;
  private queries = 0;

  constructor(private readonly hashes: Uint32Array) {
    const count = hashes.length / hashWords;
    this.seenBy = new Uint32Array(count);
    for (let block = 0; block < blocks; block++) {
      const starts = new Uint32Array(keys + 1);
      for (let at = 0; at < count; at++) {
        const key = keyOf(hashes, at, block);
        starts[key + 1] = (starts[key + 1] ?? 0) + 1;
      }
      for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
      const filled = starts.slice();
      const places = new Uint32Array(count);
      for (let at = 0; at < count; at++) {
        const key = keyOf(hashes, at, block);
        const place = filled[key] ?? 0;
        places[place] = at;
        filled[key] = place + 1;
      }
      this.starts.push(starts);
      this.places.push(places);
    }
  }

  /** Calls back with each near hash once. */
  near(asked: Uint32Array, askedAt: number, found: (at: number, distanceBits: number) => void): void {
    this.queries++;
    for (let block = 0; block < blocks; block++) {
      const key = keyOf(asked, askedAt, block);
      this.look(block, key, asked, askedAt, found);
      for (let bit = 0; bit < 16; bit++) this.look(block, key ^ (1 << bit), asked, askedAt, found);
    }
  }

  private look(
    block: number,
    key: number,
    asked: Uint32Array,
    askedAt: number,
    found: (at: number, distanceBits: number) => void,
  ): void {
    const end = this.starts[block]?.[key + 1] ?? 0;
    for (let place = this.starts[block]?.[key] ?? 0; place < end; place++) {
      const at = this.places[block]?.[place] ?? 0;
      if (this.seenBy[at] === this.queries) continue;
      this.seenBy[at] = this.queries;
      const distanceBits = bitDistance(asked, askedAt, this.hashes, at);
      if (distanceBits <= nearBits) found(at, distanceBits);
    }
  }
}

const keyOf = (hashes: Uint32Array, at: number, block: number): number =>
  ((hashes[at * hashWords + (block >> 1)] ?? 0) >>> (block % 2 === 0 ? 0 : 16)) & 0xffff;
