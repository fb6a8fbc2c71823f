import { frequencies, hashSide } from './hash-size.js';

// D[i][j] = sqrt(2/64) cos(pi (i+1) (2j+1) / 128): the mean is left out.
const basis = Float32Array.from({ length: frequencies * hashSide }, (_, at) => {
  const [i, j] = [Math.floor(at / hashSide), at % hashSide];
  return Math.sqrt(2 / hashSide) * Math.cos((Math.PI * (i + 1) * (2 * j + 1)) / (2 * hashSide));
});

/** D A Dᵀ: the lowest 16 x 16 frequencies of a cosine transform without the mean. */
export function transform(small: Float32Array): Float32Array {
  const rows = new Float32Array(frequencies * hashSide);
  for (let i = 0; i < frequencies; i++)
    for (let k = 0; k < hashSide; k++) {
      const weight = basis[i * hashSide + k] ?? 0;
      for (let j = 0; j < hashSide; j++)
        rows[i * hashSide + j] = (rows[i * hashSide + j] ?? 0) + weight * (small[k * hashSide + j] ?? 0);
    }
  const both = new Float32Array(frequencies * frequencies);
  for (let i = 0; i < frequencies; i++)
    for (let j = 0; j < frequencies; j++) {
      let sum = 0;
      for (let k = 0; k < hashSide; k++)
        sum += (rows[i * hashSide + k] ?? 0) * (basis[j * hashSide + k] ?? 0);
      both[i * frequencies + j] = sum;
    }
  return both;
}

/** Of the picture seen in a mirror: what swings an odd number of half waves across changes its sign. */
export const mirrorTransform = (values: Float32Array): Float32Array =>
  values.map((value, at) => ((at % frequencies) % 2 === 0 ? -value : value));
