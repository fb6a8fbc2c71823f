import { hashSide } from './hash-size.js';

/** A picture of 64 x 64 from a larger or equal one: two passes of a box filter each way (Jarosz), then every nth point. */
export function smoothToHashSide(luma: ArrayLike<number>, width: number, height: number): Float32Array {
  let values = Float32Array.from(luma);
  const [across, down] = [boxSize(width), boxSize(height)];
  for (let pass = 0; pass < 2; pass++) {
    values = boxed(values, { lines: height, length: width, lineStep: width, step: 1 }, across);
    values = boxed(values, { lines: width, length: height, lineStep: 1, step: width }, down);
  }
  const small = new Float32Array(hashSide * hashSide);
  for (let row = 0; row < hashSide; row++)
    for (let column = 0; column < hashSide; column++)
      small[row * hashSide + column] = values[middle(row, height) * width + middle(column, width)] ?? 0;
  return small;
}

const boxSize = (length: number): number => Math.floor((length + 2 * hashSide - 1) / (2 * hashSide));
const middle = (at: number, length: number): number => Math.floor(((at + 0.5) * length) / hashSide);

type Lines = {
  readonly lines: number;
  readonly length: number;
  readonly lineStep: number;
  readonly step: number;
};

/** Each value becomes the mean of `size` values around it, fewer at the edge. */
function boxed(
  values: Float32Array,
  { lines, length, lineStep, step }: Lines,
  size: number,
): Float32Array<ArrayBuffer> {
  const means = new Float32Array(values.length);
  const ahead = Math.floor((size + 2) / 2) - 1;
  const behind = size - 1 - ahead;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let sum = 0;
    for (let at = -ahead; at < length; at++) {
      const entering = at + ahead;
      const leaving = at - behind - 1;
      if (entering < length) sum += values[start + entering * step] ?? 0;
      if (leaving >= 0) sum -= values[start + leaving * step] ?? 0;
      if (at < 0) continue;
      const count = Math.min(length - 1, entering) - Math.max(0, at - behind) + 1;
      means[start + at * step] = sum / count;
    }
  }
  return means;
}
