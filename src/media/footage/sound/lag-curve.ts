import { fourier, inverseFourier } from './fourier.js';

/** Agreement of a piece with a longer window at every lag, in standard deviations of all lags. */
export function lagCurve(piece: Float32Array, window: Float32Array): Float64Array {
  let size = 2;
  while (size < window.length) size *= 2;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  // Two real signals in one transform: the window as real part, the piece as imaginary part.
  real.set(window);
  imaginary.set(piece);
  fourier(real, imaginary);
  crossSpectrum(real, imaginary);
  inverseFourier(real, imaginary);
  const lags = real.subarray(0, window.length - piece.length + 1);
  const deviation = spread(lags);
  const curve = new Float64Array(lags.length);
  if (deviation > 0) for (let at = 0; at < lags.length; at += 1) curve[at] = (lags[at] ?? 0) / deviation;
  return curve;
}

function crossSpectrum(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let k = 0; k <= size / 2; k += 1) {
    const mirrored = (size - k) % size;
    const [a, b] = [real[k] ?? 0, imaginary[k] ?? 0];
    const [c, d] = [real[mirrored] ?? 0, imaginary[mirrored] ?? 0];
    const [windowReal, windowImaginary] = [(a + c) / 2, (b - d) / 2];
    const [pieceReal, pieceImaginary] = [(b + d) / 2, (c - a) / 2];
    const crossReal = windowReal * pieceReal + windowImaginary * pieceImaginary;
    const crossImaginary = windowImaginary * pieceReal - windowReal * pieceImaginary;
    real[k] = crossReal;
    imaginary[k] = crossImaginary;
    real[mirrored] = crossReal;
    imaginary[mirrored] = -crossImaginary;
  }
}

/** Root mean square without the highest part, which may be the very agreement that is looked for. */
export function spread(lags: Float64Array): number {
  let deviation = rootMeanSquare(lags, Number.POSITIVE_INFINITY);
  for (let round = 0; round < 3; round += 1) deviation = rootMeanSquare(lags, 4 * deviation);
  return deviation;
}

function rootMeanSquare(values: Float64Array, below: number): number {
  let squares = 0;
  let count = 0;
  for (const value of values) {
    if (Math.abs(value) > below) continue;
    squares += value * value;
    count += 1;
  }
  return count > 0 ? Math.sqrt(squares / count) : 0;
}
