import { hashWords } from './hash-size.js';

/** In how many of 256 bits two hashes of two lists differ. */
export function bitDistance(one: Uint32Array, oneAt: number, other: Uint32Array, otherAt: number): number {
  let count = 0;
  for (let word = 0; word < hashWords; word++)
    count += countBits((one[oneAt * hashWords + word] ?? 0) ^ (other[otherAt * hashWords + word] ?? 0));
  return count;
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
