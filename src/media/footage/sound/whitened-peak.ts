import { fourier, inverseFourier } from './fourier.js';

export interface WhitenedPeak {
  readonly lagSamples: number;
  /** Height of the peak in standard deviations of the other lags. */
  readonly height: number;
}

/** Where `piece` lies in the longer `window`, by phase alone (PHAT). */
export function whitenedPeak(piece: Float32Array, window: Float32Array): WhitenedPeak {
  let size = 1;
  while (size < window.length) size *= 2;
  const pieceReal = new Float64Array(size);
  const pieceImaginary = new Float64Array(size);
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  pieceReal.set(piece);
  real.set(window);
  fourier(pieceReal, pieceImaginary);
  fourier(real, imaginary);
  for (let k = 0; k < size; k += 1) {
    const a = real[k] ?? 0;
    const b = imaginary[k] ?? 0;
    const c = pieceReal[k] ?? 0;
    const d = pieceImaginary[k] ?? 0;
    const crossReal = a * c + b * d;
    const crossImaginary = b * c - a * d;
    const strength = Math.hypot(crossReal, crossImaginary);
    real[k] = strength > 1e-9 ? crossReal / strength : 0;
    imaginary[k] = strength > 1e-9 ? crossImaginary / strength : 0;
  }
  inverseFourier(real, imaginary);
  return highest(real.subarray(0, window.length - piece.length + 1));
}

function highest(values: Float64Array): WhitenedPeak {
  let lagSamples = 0;
  for (let at = 1; at < values.length; at += 1) {
    if (Math.abs(values[at] ?? 0) > Math.abs(values[lagSamples] ?? 0)) lagSamples = at;
  }
  let squares = 0;
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (Math.abs(at - lagSamples) <= 32) continue;
    squares += (values[at] ?? 0) ** 2;
    count += 1;
  }
  const deviation = Math.sqrt(squares / Math.max(1, count));
  return { lagSamples, height: deviation > 0 ? Math.abs(values[lagSamples] ?? 0) / deviation : 0 };
}
