import { hannWindow, windowedSpectrum } from './windowed-spectrum.js';

const frameSamples = 1024;
const window = hannWindow(frameSamples);
const bandCount = 8;

/**
 * Power of the aligned original in the piece, as a share: its gain by least squares in each band,
 * every cell of time and pitch weighed by how quiet the piece is there.
 */
export function shareUnder(piece: Float32Array, original: Float32Array): number {
  const sums = Array.from({ length: 5 }, () => new Float64Array(bandCount));
  const [crossReal, crossImaginary, weighed, originals, pieces] = sums;
  if (!crossReal || !crossImaginary || !weighed || !originals || !pieces) return 0;
  for (let start = 0; start + frameSamples <= piece.length; start += frameSamples / 2) {
    const [pieceReal, pieceImaginary] = windowedSpectrum(piece, start, window);
    const [real, imaginary] = windowedSpectrum(original, start, window);
    const cells = pieceReal.map((value, k) => value ** 2 + (pieceImaginary[k] ?? 0) ** 2);
    for (let k = 3; k < frameSamples / 2 - 2; k += 1) {
      const band = Math.floor((k * bandCount * 2) / frameSamples);
      const [pr, pi] = [pieceReal[k] ?? 0, pieceImaginary[k] ?? 0];
      const [or, oi] = [real[k] ?? 0, imaginary[k] ?? 0];
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
  for (let band = 0; band < bandCount; band += 1) {
    whole += pieces[band] ?? 0;
    const weight = weighed[band] ?? 0;
    if (weight === 0) continue;
    const gain = ((crossReal[band] ?? 0) ** 2 + (crossImaginary[band] ?? 0) ** 2) / weight ** 2;
    there += gain * (originals[band] ?? 0);
  }
  return whole > 0 ? Math.min(1, there / whole) : 0;
}
