import { hannWindow, windowedSpectrum } from './windowed-spectrum.js';

const frameSamples = 1024;
const window = hannWindow(frameSamples);

/** Share of the power of `piece` that a fixed filter of `original`, aligned, explains. */
export function coherentShare(piece: Float32Array, original: Float32Array): number {
  const sums = Array.from({ length: 4 }, () => new Float64Array(frameSamples / 2));
  const [pieces, originals, crossReal, crossImaginary] = sums;
  if (!pieces || !originals || !crossReal || !crossImaginary) return 0;
  let frames = 0;
  for (let start = 0; start + frameSamples <= piece.length; start += frameSamples / 2) {
    const [a, b] = windowedSpectrum(piece, start, window);
    const [c, d] = windowedSpectrum(original, start, window);
    for (let k = 1; k < frameSamples / 2; k += 1) {
      const [ar, ai, cr, ci] = [a[k] ?? 0, b[k] ?? 0, c[k] ?? 0, d[k] ?? 0];
      pieces[k] = (pieces[k] ?? 0) + ar * ar + ai * ai;
      originals[k] = (originals[k] ?? 0) + cr * cr + ci * ci;
      crossReal[k] = (crossReal[k] ?? 0) + ar * cr + ai * ci;
      crossImaginary[k] = (crossImaginary[k] ?? 0) + ai * cr - ar * ci;
    }
    frames += 1;
  }
  let explained = 0;
  let whole = 0;
  for (let k = 1; k < frameSamples / 2; k += 1) {
    const power = pieces[k] ?? 0;
    whole += power;
    const cross = (crossReal[k] ?? 0) ** 2 + (crossImaginary[k] ?? 0) ** 2;
    if ((originals[k] ?? 0) > 0) explained += cross / (originals[k] ?? 1);
  }
  // Hann frames overlapping by half: neighbours' powers correlate by (1/6)² (Welch 1967).
  const byChance = 1 / Math.max(2, frames / (1 + 2 / 36));
  return whole > 0 ? Math.max(0, (explained / whole - byChance) / (1 - byChance)) : 0;
}
