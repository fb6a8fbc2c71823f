import { coherentShare } from './coherent-share.js';
import type { Sound, SoundAlignment } from './sound.js';
import { whitenedPeak } from './whitened-peak.js';

const STRETCH_SECONDS = 4;
const SLACK_SECONDS = 0.5;
const SILENT_DB = -60;
const PEAK_HEIGHT = 8;
const KEPT_SHARE = 0.9;

/** No "replaced" here: other speeds are not tried, and an original not found may be a changed one. */
export type SoundVerdict = 'kept' | 'kept-under-something' | 'silent' | 'cannot-tell';

export interface SoundStretch {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly verdict: SoundVerdict;
  readonly peakHeight: number | null;
  readonly offsetSeconds: number | null;
  /** Level of the original relative to all that is there. */
  readonly originalDb: number | null;
}

/** Is the original's sound in the suspect, where the picture says it should lie? */
export function matchSound(
  suspect: Sound,
  original: Sound,
  alignment: SoundAlignment,
): readonly SoundStretch[] {
  if (suspect.rateHz !== original.rateHz) {
    throw new RangeError(`rates differ: ${suspect.rateHz} Hz and ${original.rateHz} Hz`);
  }
  const length = STRETCH_SECONDS * suspect.rateHz;
  const stretches: SoundStretch[] = [];
  for (let start = 0; start < suspect.samples.length; start += length) {
    stretches.push(judge(suspect.samples.subarray(start, start + length), start, original, alignment));
  }
  return stretches;
}

function judge(
  piece: Float32Array,
  start: number,
  original: Sound,
  { offsetSeconds, speed }: SoundAlignment,
): SoundStretch {
  const rate = original.rateHz;
  const place = { fromSeconds: start / rate, toSeconds: (start + piece.length) / rate };
  const nothing = { ...place, peakHeight: null, offsetSeconds: null, originalDb: null };
  if (levelDb(piece) < SILENT_DB) return { ...nothing, verdict: 'silent' };
  const slack = Math.round(SLACK_SECONDS * rate);
  const first = offsetSeconds * rate + start * speed - slack * speed;
  const window = takeAt(original.samples, first, piece.length + 2 * slack, speed);
  if (piece.length < rate || levelDb(window) < SILENT_DB) {
    return { ...nothing, verdict: 'cannot-tell' };
  }
  const { lagSamples, height } = whitenedPeak(piece, window);
  if (height < PEAK_HEIGHT) return { ...nothing, peakHeight: height, verdict: 'cannot-tell' };
  const share = coherentShare(piece, window.subarray(lagSamples, lagSamples + piece.length));
  // A peak that explains none of the power contradicts itself.
  if (share === 0) return { ...nothing, peakHeight: height, verdict: 'cannot-tell' };
  return {
    ...place,
    peakHeight: height,
    offsetSeconds: offsetSeconds + ((lagSamples - slack) * speed) / rate,
    originalDb: 10 * Math.log10(share),
    verdict: share >= KEPT_SHARE ? 'kept' : 'kept-under-something',
  };
}

function takeAt(samples: Float32Array, first: number, count: number, speed: number): Float32Array {
  const taken = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const place = first + at * speed;
    const below = Math.floor(place);
    const part = place - below;
    taken[at] = (samples[below] ?? 0) * (1 - part) + (samples[below + 1] ?? 0) * part;
  }
  return taken;
}

function levelDb(samples: Float32Array): number {
  let squares = 0;
  for (const sample of samples) squares += sample * sample;
  return 10 * Math.log10(squares / Math.max(1, samples.length) + 1e-20);
}
