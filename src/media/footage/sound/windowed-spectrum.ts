import { fourier } from './fourier.js';

/** Of a frame: real and imaginary parts, as many as samples. */
export type Spectrum = readonly [real: Float64Array, imaginary: Float64Array];

export const hannWindow = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size));

/** Applied before and after, frames that overlap by half add up to what they were cut from. */
export const sineWindow = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / size));

/** Of the frame that begins at a sample, as long as the window; outside of the sound is silence. */
export function windowedSpectrum(
  samples: Float32Array,
  start: number,
  window: Float64Array,
  [real, imaginary]: Spectrum = emptySpectrum(window.length),
): Spectrum {
  for (let at = 0; at < window.length; at += 1) real[at] = (samples[start + at] ?? 0) * (window[at] ?? 0);
  imaginary.fill(0);
  fourier(real, imaginary);
  return [real, imaginary];
}

export const emptySpectrum = (size: number): Spectrum => [new Float64Array(size), new Float64Array(size)];
