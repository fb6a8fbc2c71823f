import { fourier } from './fourier.js';

const SIZE = 512;
const HOP = SIZE / 2;
const NEIGHBOURS = 2;
/** Cells this far below the mean hold rounding or a codec's emptiness, not sound. */
const FAINT = 1e-7;

/**
 * Every cell of time and pitch made equally loud, so that one loud tone or beat does not drown
 * what lies beneath it in the other cells.
 */
export function flattened(samples: Float32Array): Float32Array {
  const out = new Float32Array(samples.length);
  const real = new Float64Array(SIZE);
  const imaginary = new Float64Array(SIZE);
  const powers = new Float64Array(HOP + 1);
  const floor = meanPower(samples) * SIZE * FAINT;
  for (let start = -HOP; start < samples.length; start += HOP) {
    for (let at = 0; at < SIZE; at += 1) {
      real[at] = (samples[start + at] ?? 0) * (WINDOW[at] ?? 0);
      imaginary[at] = 0;
    }
    fourier(real, imaginary);
    flatten(real, imaginary, powers, floor);
    // Conjugate in, conjugate out is the inverse; the output is real.
    for (let k = 0; k < SIZE; k += 1) imaginary[k] = -(imaginary[k] ?? 0);
    fourier(real, imaginary);
    for (let at = Math.max(0, -start); at < SIZE && start + at < out.length; at += 1) {
      out[start + at] = (out[start + at] ?? 0) + ((real[at] ?? 0) * (WINDOW[at] ?? 0)) / SIZE;
    }
  }
  return out;
}

const WINDOW = Float64Array.from({ length: SIZE }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / SIZE));

function flatten(real: Float64Array, imaginary: Float64Array, powers: Float64Array, floor: number): void {
  for (let k = 0; k <= HOP; k += 1) powers[k] = (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2;
  for (let k = 0; k <= HOP; k += 1) {
    let sum = 0;
    let count = 0;
    for (let j = Math.max(0, k - NEIGHBOURS); j <= Math.min(HOP, k + NEIGHBOURS); j += 1) {
      sum += powers[j] ?? 0;
      count += 1;
    }
    const local = sum / count;
    const factor = local > floor ? 1 / Math.sqrt(local) : 0;
    scale(real, imaginary, k, factor);
    if (k > 0 && k < HOP) scale(real, imaginary, SIZE - k, factor);
  }
}

function scale(real: Float64Array, imaginary: Float64Array, k: number, factor: number): void {
  real[k] = (real[k] ?? 0) * factor;
  imaginary[k] = (imaginary[k] ?? 0) * factor;
}

export function meanPower(samples: Float32Array): number {
  let squares = 0;
  for (const sample of samples) squares += sample * sample;
  return squares / Math.max(1, samples.length);
}
