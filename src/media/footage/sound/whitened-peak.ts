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
  pieceReal.set(softEdges(piece));
  real.set(softEdges(window));
  fourier(pieceReal, pieceImaginary);
  fourier(real, imaginary);
  const pieceFloor = faintest(pieceReal, pieceImaginary);
  const floor = faintest(real, imaginary);
  for (let k = 0; k < size; k += 1) {
    const a = real[k] ?? 0;
    const b = imaginary[k] ?? 0;
    const c = pieceReal[k] ?? 0;
    const d = pieceImaginary[k] ?? 0;
    const crossReal = a * c + b * d;
    const crossImaginary = b * c - a * d;
    const strength = Math.hypot(crossReal, crossImaginary);
    const heard = c * c + d * d > pieceFloor && a * a + b * b > floor;
    real[k] = heard ? crossReal / strength : 0;
    imaginary[k] = heard ? crossImaginary / strength : 0;
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

/** A hard edge fills the empty bands with its own phase, and two edges then agree. */
function softEdges(samples: Float32Array): Float32Array {
  const softened = samples.slice();
  const edge = Math.floor(samples.length / 16);
  for (let at = 0; at < edge; at += 1) {
    const factor = 0.5 - 0.5 * Math.cos((Math.PI * at) / edge);
    const mirrored = samples.length - 1 - at;
    softened[at] = (softened[at] ?? 0) * factor;
    softened[mirrored] = (softened[mirrored] ?? 0) * factor;
  }
  return softened;
}

/** Power under which a band holds rounding, not sound: 60 dB below the mean. */
function faintest(real: Float64Array, imaginary: Float64Array): number {
  let power = 0;
  for (let k = 0; k < real.length; k += 1) power += (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2;
  return (power / real.length) * 1e-6;
}
