import { meanPower } from './flattened.js';
import { inverseFourier } from './fourier.js';
import { heldAt, stretchSeconds } from './held-at.js';
import { resampled } from './resampled.js';
import type { Sound, SoundAlignment } from './sound.js';
import { sineWindow, windowedSpectrum } from './windowed-spectrum.js';

const frameSamples = 1024;
const window = sineWindow(frameSamples);
const hopSamples = frameSamples / 2;

export type Remainder = {
  readonly sound: Sound;
  /** How much less power remains than there was; nought where nothing was found to take away. */
  readonly removedDb: number;
};

/**
 * What is left of the suspect when the aligned original, through the filter that fits it best in
 * each stretch, is taken away. Stretches in which the original is not found stay as they are.
 */
export function subtractOriginal(suspect: Sound, original: Sound, alignment: SoundAlignment): Remainder {
  const rate = suspect.rateHz;
  const left = suspect.samples.slice();
  for (const stretch of heldAt(suspect, original, alignment)) {
    if (stretch.offsetSeconds === null) continue;
    const start = Math.round(stretch.fromSeconds * rate);
    const end = Math.min(left.length, start + stretchSeconds * rate);
    const first = stretch.offsetSeconds * rate + start * alignment.speed;
    const under = resampled(original.samples, first, end - start, alignment.speed);
    takeAway(left.subarray(start, end), under);
  }
  const removed = meanPower(suspect.samples) / Math.max(1e-20, meanPower(left));
  return { sound: { samples: left, rateHz: rate }, removedDb: 10 * Math.log10(Math.max(1, removed)) };
}

/** Gain and phase of each band by least squares over the stretch, then frame by frame taken away. */
function takeAway(piece: Float32Array, original: Float32Array): void {
  const frames = Math.ceil(piece.length / hopSamples) + 1;
  const spectra = Array.from({ length: frames }, (_, at) => both(piece, original, (at - 1) * hopSamples));
  const gains = fitted(spectra);
  const out = new Float64Array(piece.length);
  spectra.forEach((frame, at) => {
    for (let k = 0; k <= hopSamples; k += 1) taken(frame, gains, k);
    inverseFourier(frame.pieceReal, frame.pieceImaginary);
    const start = (at - 1) * hopSamples;
    for (let j = Math.max(0, -start); j < frameSamples && start + j < out.length; j += 1) {
      const sample = ((frame.pieceReal[j] ?? 0) / frameSamples) * (window[j] ?? 0);
      out[start + j] = (out[start + j] ?? 0) + sample;
    }
  });
  piece.set(out);
}

type Frame = {
  readonly pieceReal: Float64Array;
  readonly pieceImaginary: Float64Array;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
};

function both(piece: Float32Array, original: Float32Array, start: number): Frame {
  const [pieceReal, pieceImaginary] = windowedSpectrum(piece, start, window);
  const [real, imaginary] = windowedSpectrum(original, start, window);
  return { pieceReal, pieceImaginary, real, imaginary };
}

function fitted(frames: readonly Frame[]): [Float64Array, Float64Array] {
  const real = new Float64Array(hopSamples + 1);
  const imaginary = new Float64Array(hopSamples + 1);
  for (let k = 0; k <= hopSamples; k += 1) {
    let [power, crossReal, crossImaginary] = [1e-12, 0, 0];
    for (const frame of frames) {
      const [a, b] = [frame.pieceReal[k] ?? 0, frame.pieceImaginary[k] ?? 0];
      const [c, d] = [frame.real[k] ?? 0, frame.imaginary[k] ?? 0];
      power += c * c + d * d;
      crossReal += a * c + b * d;
      crossImaginary += b * c - a * d;
    }
    real[k] = crossReal / power;
    imaginary[k] = crossImaginary / power;
  }
  return [real, imaginary];
}

function taken(frame: Frame, [real, imaginary]: [Float64Array, Float64Array], k: number): void {
  const [g, h] = [real[k] ?? 0, imaginary[k] ?? 0];
  const [c, d] = [frame.real[k] ?? 0, frame.imaginary[k] ?? 0];
  const pieceReal = (frame.pieceReal[k] ?? 0) - (g * c - h * d);
  const pieceImaginary = (frame.pieceImaginary[k] ?? 0) - (g * d + h * c);
  frame.pieceReal[k] = pieceReal;
  frame.pieceImaginary[k] = pieceImaginary;
  if (k === 0 || k === hopSamples) return;
  frame.pieceReal[frameSamples - k] = pieceReal;
  frame.pieceImaginary[frameSamples - k] = -pieceImaginary;
}
