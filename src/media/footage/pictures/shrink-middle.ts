import { hashSide } from './hash-size.js';

/**
 * The middle of a square picture as 64 x 64 means of areas. The box filter of PDQ is not the same from both sides
 * where its size is even, by which a hash in the mirror differed in 25 bits and more.
 */
export function shrinkMiddle(luma: Uint8Array, side: number, share: number): Float32Array {
  const across = areas(side, share);
  const narrow = new Float32Array(side * hashSide);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < hashSide; column++)
      narrow[row * hashSide + column] = meanOf(across[column], (at) => luma[row * side + at] ?? 0);
  const small = new Float32Array(hashSide * hashSide);
  for (let row = 0; row < hashSide; row++)
    for (let column = 0; column < hashSide; column++)
      small[row * hashSide + column] = meanOf(across[row], (at) => narrow[at * hashSide + column] ?? 0);
  return small;
}

type Area = { readonly from: number; readonly to: number };

const areas = (side: number, share: number): Area[] => {
  const edge = (side * (1 - share)) / 2;
  const step = (side * share) / hashSide;
  return Array.from({ length: hashSide }, (_, at) => ({
    from: edge + at * step,
    to: edge + (at + 1) * step,
  }));
};

function meanOf(area: Area | undefined, valueAt: (at: number) => number): number {
  if (!area) return 0;
  let sum = 0;
  for (let at = Math.floor(area.from); at < area.to; at++)
    sum += valueAt(at) * (Math.min(at + 1, area.to) - Math.max(at, area.from));
  return sum / (area.to - area.from);
}
