import { fourier } from './fourier.js';

const SIZE = 1024;
const BANDS = 8;

/**
 * Power of the aligned original in the piece, as a share: its gain by least squares in each band,
 * every cell of time and pitch weighed by how quiet the piece is there.
 */
export function shareUnder(piece: Float32Array, original: Float32Array): number {
  const sums = Array.from({ length: 5 }, () => new Float64Array(BANDS));
  const [crossReal, crossImaginary, weighed, originals, pieces] = sums;
  if (!crossReal || !crossImaginary || !weighed || !originals || !pieces) return 0;
  const real = new Float64Array(SIZE);
  const imaginary = new Float64Array(SIZE);
  for (let start = 0; start + SIZE <= piece.length; start += SIZE / 2) {
    for (let at = 0; at < SIZE; at += 1) {
      const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / SIZE);
      real[at] = (piece[start + at] ?? 0) * hann;
      imaginary[at] = (original[start + at] ?? 0) * hann;
    }
    fourier(real, imaginary);
    const cells = new Float64Array(SIZE / 2);
    for (let k = 1; k < SIZE / 2; k += 1) cells[k] = piecePower(real, imaginary, k);
    for (let k = 3; k < SIZE / 2 - 2; k += 1) {
      const band = Math.floor((k * BANDS * 2) / SIZE);
      const [a, b] = [real[k] ?? 0, imaginary[k] ?? 0];
      const [c, d] = [real[SIZE - k] ?? 0, imaginary[SIZE - k] ?? 0];
      const [pr, pi, or, oi] = [(a + c) / 2, (b - d) / 2, (b + d) / 2, (c - a) / 2];
      let local = 0;
      for (let j = k - 2; j <= k + 2; j += 1) local += (cells[j] ?? 0) / 5;
      pieces[band] = (pieces[band] ?? 0) + pr * pr + pi * pi;
      originals[band] = (originals[band] ?? 0) + or * or + oi * oi;
      if (local === 0) continue;
      crossReal[band] = (crossReal[band] ?? 0) + (pr * or + pi * oi) / local;
      crossImaginary[band] = (crossImaginary[band] ?? 0) + (pi * or - pr * oi) / local;
      weighed[band] = (weighed[band] ?? 0) + (or * or + oi * oi) / local;
    }
  }
  let there = 0;
  let whole = 0;
  for (let band = 0; band < BANDS; band += 1) {
    whole += pieces[band] ?? 0;
    const weight = weighed[band] ?? 0;
    if (weight === 0) continue;
    const gain = ((crossReal[band] ?? 0) ** 2 + (crossImaginary[band] ?? 0) ** 2) / weight ** 2;
    there += gain * (originals[band] ?? 0);
  }
  return whole > 0 ? Math.min(1, there / whole) : 0;
}

function piecePower(real: Float64Array, imaginary: Float64Array, k: number): number {
  const pieceReal = ((real[k] ?? 0) + (real[SIZE - k] ?? 0)) / 2;
  const pieceImaginary = ((imaginary[k] ?? 0) - (imaginary[SIZE - k] ?? 0)) / 2;
  return pieceReal ** 2 + pieceImaginary ** 2;
}
