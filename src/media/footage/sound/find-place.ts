import { type EnvelopePeak, envelopeHopSamples, envelopePeaks, envelopes } from './envelopes.js';
import { flattened } from './flattened.js';
import { lagCurve } from './lag-curve.js';
import { highest } from './pooled-peak.js';
import { resampled } from './resampled.js';
import type { Sound, SoundAlignment } from './sound.js';

const pieceSeconds = 12;
const refinedSeconds = 4;
const slackSeconds = 0.3;
const pageSamplesMin = 2 ** 20;
/** By chance once in a thousand of a million lags is under 6; two more for music that repeats. */
const waveHeight = 8;
/** Of 24 unrelated pairs none came so far; a sound rendered anew fits itself higher. */
const envelopeHeight = 12;
/** A sound that is well heard fits itself at least so well, and only then are its speeds refined. */
const candidateHeight = 6;
const speeds = Array.from({ length: 33 }, (_, at) => 0.96 + at * 0.0025);
const candidatesMax = 2;

export type SoundPlace = {
  readonly alignment: SoundAlignment;
  readonly height: number;
  /** Only its rise and fall was found, not its wave: sped up at its own pitch, or rendered anew. */
  readonly byEnvelopeOnly: boolean;
};

/** Where a suspect's sound comes from in the original, at any place and at 0.96 to 1.04 of its speed. */
export function findPlace(suspect: Sound, original: Sound): SoundPlace | null {
  const piece = suspect.samples.subarray(0, pieceSeconds * suspect.rateHz);
  const still = atOwnSpeed(piece, original);
  if (still && still.height >= waveHeight) return still;
  const peaks = envelopePeaks(envelopes(piece), envelopes(original.samples), speeds);
  for (const { atHop, speed } of worthRefining(peaks)) {
    const offsetSeconds = (atHop * envelopeHopSamples) / original.rateHz;
    const refined = refine(suspect, original, { offsetSeconds, speed });
    if (refined.height >= waveHeight) return refined;
  }
  const [best] = peaks;
  if (!best || best.height < envelopeHeight) return null;
  const offsetSeconds = (best.atHop * envelopeHopSamples) / original.rateHz;
  const alignment = { offsetSeconds, speed: best.speed };
  return { alignment, height: best.height, byEnvelopeOnly: true };
}

function worthRefining(peaks: readonly EnvelopePeak[]): readonly EnvelopePeak[] {
  return peaks.filter(({ height }) => height >= candidateHeight).slice(0, candidatesMax);
}

function atOwnSpeed(piece: Float32Array, original: Sound): SoundPlace | null {
  const flat = flattened(piece);
  let best: SoundPlace | null = null;
  const page = Math.max(pageSamplesMin, 4 * piece.length);
  const step = page - piece.length;
  for (let from = -piece.length; from < original.samples.length; from += step) {
    const count = Math.min(page, original.samples.length + piece.length - from);
    if (count <= piece.length) break;
    const curve = lagCurve(flat, flattened(resampled(original.samples, from, count, 1)));
    const lag = highest(curve);
    const height = Math.abs(curve[lag] ?? 0);
    if (best && height <= best.height) continue;
    const alignment = { offsetSeconds: (from + lag) / original.rateHz, speed: 1 };
    best = { alignment, height, byEnvelopeOnly: false };
  }
  return best;
}

/** By 0.1 % about the speed that the envelopes gave, then by 0.02 % and 0.002 % about the best. */
function refine(suspect: Sound, original: Sound, coarse: SoundAlignment): SoundPlace {
  const piece = flattened(suspect.samples.subarray(0, refinedSeconds * suspect.rateHz));
  const steps = (speed: number, step: number, reach: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, at) => speed + (at - reach) * step);
  const places = (speeds: readonly number[]) =>
    speeds
      .map((speed) => placeNear(piece, original, { ...coarse, speed }))
      .reduce((one, other) => (other.height > one.height ? other : one));
  const near = places(steps(coarse.speed, 0.001, 3));
  const nearer = places(steps(near.alignment.speed, 0.0002, 5));
  return places(steps(nearer.alignment.speed, 0.00002, 5));
}

function placeNear(piece: Float32Array, original: Sound, coarse: SoundAlignment): SoundPlace {
  const rate = original.rateHz;
  const slack = Math.round(slackSeconds * rate);
  const first = coarse.offsetSeconds * rate - slack * coarse.speed;
  const window = resampled(original.samples, first, piece.length + 2 * slack, coarse.speed);
  const curve = lagCurve(piece, flattened(window));
  const lag = highest(curve);
  const offsetSeconds = coarse.offsetSeconds + ((lag - slack) * coarse.speed) / rate;
  const alignment = { offsetSeconds, speed: coarse.speed };
  return { alignment, height: Math.abs(curve[lag] ?? 0), byEnvelopeOnly: false };
}
