import { fourier, inverseFourier } from './fourier.js';
import { spread } from './lag-curve.js';
import { highest } from './pooled-peak.js';
import { emptySpectrum, hannWindow, type Spectrum, windowedSpectrum } from './windowed-spectrum.js';

const frameSamples = 512;
const window = hannWindow(frameSamples);
export const envelopeHopSamples = 256;
const bandCount = 24;
const firstBin = 4;
const changeMax = 1.5;
/** Power of one bin at about -70 dB: what lies under it is a codec's, and does not count as sound. */
const powerFloor = 3e-3;

/** How loud each of 24 bands grows or falls, by hop; survives filters, and pitch kept or not. */
export function envelopes(samples: Float32Array): readonly Float64Array[] {
  const frames = Math.max(0, Math.floor((samples.length - frameSamples) / envelopeHopSamples) + 1);
  const bands = Array.from({ length: bandCount }, () => new Float64Array(frames));
  const spectrum = emptySpectrum(frameSamples);
  for (let frame = 0; frame < frames; frame += 1) {
    const [real, imaginary] = windowedSpectrum(samples, frame * envelopeHopSamples, window, spectrum);
    bands.forEach((band, index) => {
      band[frame] = Math.log(bandPower(real, imaginary, index) + powerFloor);
    });
  }
  return bands.map(change);
}

function bandPower(real: Float64Array, imaginary: Float64Array, index: number): number {
  const edge = (at: number) => firstBin * (frameSamples / 2 / firstBin) ** (at / bandCount);
  const from = Math.floor(edge(index));
  const to = Math.max(from + 1, Math.floor(edge(index + 1)));
  let power = 0;
  for (let k = from; k < to; k += 1) power += (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2;
  return power;
}

/** Limited, so that one onset out of silence does not outweigh all that follows it. */
function change(band: Float64Array): Float64Array {
  const changes = band.map((value, at) => (at < 2 ? 0 : value - (band[at - 2] ?? 0)));
  const size = changes.reduce((sum, v) => sum + Math.abs(v), 0) / (band.length || 1);
  return changes.map((v) => (size > 0 ? Math.max(-changeMax, Math.min(changeMax, v / size)) : 0));
}

export type EnvelopePeak = {
  /** Hops of the original where the piece begins; below nought where it begins before it. */
  readonly atHop: number;
  readonly speed: number;
  readonly height: number;
};

/** Where a piece's envelopes fit the original's best, at each of the speeds; the best first. */
export function envelopePeaks(
  piece: readonly Float64Array[],
  original: readonly Float64Array[],
  speeds: readonly number[],
): readonly EnvelopePeak[] {
  const hops = piece[0]?.length ?? 0;
  const originalHops = original[0]?.length ?? 0;
  const lead = Math.ceil(hops * 1.05);
  let size = 2;
  while (size < originalHops + 2 * lead) size *= 2;
  const spectra = original.map((band) => spectrum(band, lead, size));
  const peaks = speeds.map((speed) => {
    const real = new Float64Array(size);
    const imaginary = new Float64Array(size);
    piece.forEach((band, index) => {
      const [a, b] = spectra[index] ?? [real, imaginary];
      const [c, d] = spectrum(stretched(band, speed), 0, size);
      for (let k = 0; k < size; k += 1) {
        real[k] = (real[k] ?? 0) + (a[k] ?? 0) * (c[k] ?? 0) + (b[k] ?? 0) * (d[k] ?? 0);
        imaginary[k] = (imaginary[k] ?? 0) + (b[k] ?? 0) * (c[k] ?? 0) - (a[k] ?? 0) * (d[k] ?? 0);
      }
    });
    inverseFourier(real, imaginary);
    // With less than half of the piece over the original there is little to agree.
    const from = lead - Math.floor(hops / 2);
    const lags = real.subarray(from, from + originalHops).map((value) => Math.max(0, value));
    const found = highest(lags);
    const deviation = spread(real.subarray(from, from + originalHops));
    const height = deviation > 0 ? (lags[found] ?? 0) / deviation : 0;
    return { atHop: found + from - lead, speed, height };
  });
  return peaks.sort((one, other) => other.height - one.height);
}

function spectrum(band: Float64Array, lead: number, size: number): Spectrum {
  const [real, imaginary] = emptySpectrum(size);
  real.set(band, lead);
  fourier(real, imaginary);
  return [real, imaginary];
}

/** The suspect runs at `speed` over the original: a hop of it is `speed` hops there. */
function stretched(band: Float64Array, speed: number): Float64Array {
  return Float64Array.from({ length: Math.floor(band.length * speed) }, (_, at) => {
    const place = at / speed;
    const whole = Math.floor(place);
    const part = place - whole;
    return (band[whole] ?? 0) * (1 - part) + (band[whole + 1] ?? 0) * part;
  });
}
