import { inverseFourier } from './fourier.js';
import { emptySpectrum, sineWindow, windowedSpectrum } from './windowed-spectrum.js';

const frameSamples = 512;
const window = sineWindow(frameSamples);
const hopSamples = frameSamples / 2;
const neighbours = 2;
/** Cells this far below the mean hold rounding or a codec's emptiness, not sound. */
const faintShare = 1e-7;

/**
 * Every cell of time and pitch made equally loud, so that one loud tone or beat does not drown
 * what lies beneath it in the other cells.
 */
export function flattened(samples: Float32Array): Float32Array {
  const out = new Float32Array(samples.length);
  const [real, imaginary] = emptySpectrum(frameSamples);
  const powers = new Float64Array(hopSamples + 1);
  const floor = meanPower(samples) * frameSamples * faintShare;
  for (let start = -hopSamples; start < samples.length; start += hopSamples) {
    windowedSpectrum(samples, start, window, [real, imaginary]);
    flatten(real, imaginary, powers, floor);
    inverseFourier(real, imaginary);
    for (let at = Math.max(0, -start); at < frameSamples && start + at < out.length; at += 1) {
      out[start + at] = (out[start + at] ?? 0) + ((real[at] ?? 0) * (window[at] ?? 0)) / frameSamples;
    }
  }
  return out;
}

function flatten(real: Float64Array, imaginary: Float64Array, powers: Float64Array, floor: number): void {
  for (let k = 0; k <= hopSamples; k += 1) powers[k] = (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2;
  for (let k = 0; k <= hopSamples; k += 1) {
    let sum = 0;
    let count = 0;
    for (let j = Math.max(0, k - neighbours); j <= Math.min(hopSamples, k + neighbours); j += 1) {
      sum += powers[j] ?? 0;
      count += 1;
    }
    const local = sum / count;
    const factor = local > floor ? 1 / Math.sqrt(local) : 0;
    scale(real, imaginary, k, factor);
    if (k > 0 && k < hopSamples) scale(real, imaginary, frameSamples - k, factor);
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
