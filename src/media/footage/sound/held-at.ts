import { coherentShare } from './coherent-share.js';
import { flattened, meanPower } from './flattened.js';
import { lagCurve } from './lag-curve.js';
import { shareUnder } from './level-under.js';
import { type Peak, pooledPeak } from './pooled-peak.js';
import { resampled } from './resampled.js';
import type { Sound, SoundAlignment } from './sound.js';

export const stretchSeconds = 4;
const slackSeconds = 0.5;
const silentDb = -60;
/** By chance once in 15,000 stretches: three sums over 11,025 lags, both signs, each normal. */
export const peakHeight = 6;
/** At the lag that the neighbours set there is one place to look at: by chance once in 1,400. */
const ownHeight = 3.2;
const keptShare = 0.9;

export type SoundVerdict = 'kept' | 'kept-under-something' | 'replaced' | 'silent' | 'cannot-tell';

export type SoundStretch = {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly verdict: SoundVerdict;
  readonly peakHeight: number | null;
  readonly offsetSeconds: number | null;
  /** Level of the original relative to all that is there. */
  readonly originalDb: number | null;
  /** Only of what was replaced: at this level and above the original would have been found. */
  readonly wouldBeFoundDb: number | null;
};

/** Is the original's sound in the suspect, where this alignment says it should lie? */
export function heldAt(suspect: Sound, original: Sound, alignment: SoundAlignment): readonly SoundStretch[] {
  const rate = suspect.rateHz;
  const slack = Math.round(slackSeconds * rate);
  const aligned = alignedOriginal(suspect, original, alignment, slack);
  const flatSuspect = flattened(suspect.samples);
  const flatAligned = flattened(aligned);
  const starts = stretchStarts(suspect);
  const length = stretchSeconds * rate;
  const curves = starts.map((start) => {
    const piece = suspect.samples.subarray(start, start + length);
    const window = aligned.subarray(start, start + piece.length + 2 * slack);
    if (piece.length < rate || isSilent(piece) || isSilent(window)) return null;
    return lagCurve(
      flatSuspect.subarray(start, start + piece.length),
      flatAligned.subarray(start, start + window.length),
    );
  });
  return starts.map((start, index) => {
    const piece = suspect.samples.subarray(start, start + length);
    const times = { fromSeconds: start / rate, toSeconds: (start + piece.length) / rate };
    const peak = pooledPeak(curves, index);
    const lag = start + (peak?.lagSamples ?? 0);
    const shift = (((peak?.lagSamples ?? 0) - slack) * alignment.speed) / rate;
    return {
      ...times,
      ...judge(piece, aligned.subarray(lag, lag + piece.length), peak),
      wouldBeFoundDb: null,
      peakHeight: peak?.height ?? null,
      offsetSeconds: isFound(peak) ? alignment.offsetSeconds + shift : null,
    };
  });
}

function judge(
  piece: Float32Array,
  original: Float32Array,
  peak: Peak | null,
): Pick<SoundStretch, 'verdict' | 'originalDb'> {
  if (isSilent(piece)) return { verdict: 'silent', originalDb: null };
  if (!isFound(peak)) return { verdict: 'cannot-tell', originalDb: null };
  const share = coherentShare(piece, original);
  if (share >= keptShare) return { verdict: 'kept', originalDb: 10 * Math.log10(share) };
  const there = share > 0.1 ? share : shareUnder(piece, original);
  if (there === 0) return { verdict: 'cannot-tell', originalDb: null };
  return { verdict: 'kept-under-something', originalDb: 10 * Math.log10(there) };
}

function isFound(peak: Peak | null): boolean {
  return peak !== null && peak.height >= peakHeight && peak.ownHeight >= ownHeight;
}

function stretchStarts(suspect: Sound): readonly number[] {
  const length = stretchSeconds * suspect.rateHz;
  const count = Math.ceil(suspect.samples.length / length);
  return Array.from({ length: count }, (_, index) => index * length);
}

/** The original on the suspect's time, with `slack` more before and after. */
function alignedOriginal(
  suspect: Sound,
  original: Sound,
  { offsetSeconds, speed }: SoundAlignment,
  slack: number,
): Float32Array {
  const first = offsetSeconds * original.rateHz - slack * speed;
  return resampled(original.samples, first, suspect.samples.length + 2 * slack, speed);
}

export function isSilent(samples: Float32Array): boolean {
  return 10 * Math.log10(meanPower(samples) + 1e-20) < silentDb;
}
