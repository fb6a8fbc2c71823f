import { hashSide, hashWords } from './hash-size.js';
import { smoothToHashSide } from './smooth.js';
import { mirrorTransform, transform } from './transform.js';

export type PictureHash = {
  /** 256 bits. */
  readonly bits: Uint32Array;
  /** Of the same picture seen in a mirror. */
  readonly mirrored: Uint32Array;
  /** 0 to 100: how much there is to be seen; a hash of less than about 50 says little. */
  readonly quality: number;
};

/** PDQ (Facebook, "The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm", 2019) of a luma picture. */
export function hashPicture(luma: ArrayLike<number>, width: number, height: number): PictureHash {
  const small = smoothToHashSide(luma, width, height);
  const values = transform(small);
  return {
    bits: bitsAboveMedian(values),
    mirrored: bitsAboveMedian(mirrorTransform(values)),
    quality: qualityOf(small),
  };
}

function bitsAboveMedian(values: Float32Array): Uint32Array {
  const median = values.toSorted()[values.length / 2 - 1] ?? 0;
  const bits = new Uint32Array(hashWords);
  values.forEach((value, at) => {
    if (value > median) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
  });
  return bits;
}

function qualityOf(small: Float32Array): number {
  let steps = 0;
  const step = (one: number, next: number): void => {
    steps += Math.abs(Math.trunc((((small[one] ?? 0) - (small[next] ?? 0)) * 100) / 255));
  };
  for (let row = 0; row < hashSide; row++)
    for (let column = 0; column < hashSide; column++) {
      const at = row * hashSide + column;
      if (row + 1 < hashSide) step(at, at + hashSide);
      if (column + 1 < hashSide) step(at, at + 1);
    }
  return Math.min(100, Math.trunc(steps / 90));
}
