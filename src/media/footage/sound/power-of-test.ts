import { flattened, meanPower } from './flattened.js';
import { isSilent, peakHeight } from './held-at.js';
import { lagCurve } from './lag-curve.js';
import { resampled } from './resampled.js';
import type { Sound, SoundAlignment } from './sound.js';

const levelsDb = [-30, -24, -18];
const slackSeconds = 0.5;

/**
 * The lowest level at which the original, laid under this very piece, is found again: what the test
 * could have seen here. Null where it would be missed even at 18 dB below.
 */
export function foundAgainDb(
  piece: Float32Array,
  original: Sound,
  { offsetSeconds, speed }: SoundAlignment,
): number | null {
  const slack = Math.round(slackSeconds * original.rateHz);
  const first = offsetSeconds * original.rateHz - slack * speed;
  const window = resampled(original.samples, first, piece.length + 2 * slack, speed);
  const under = window.subarray(slack, slack + piece.length);
  if (piece.length < 2 * original.rateHz || isSilent(piece) || isSilent(under)) return null;
  const flatWindow = flattened(window);
  const ratio = Math.sqrt(meanPower(piece) / meanPower(under));
  for (const level of levelsDb) {
    const gain = ratio * 10 ** (level / 20);
    const mixed = piece.map((sample, at) => sample + gain * (under[at] ?? 0));
    const curve = lagCurve(flattened(mixed), flatWindow);
    const near = curve.subarray(slack - 2, slack + 3);
    if (near.some((height) => Math.abs(height) >= peakHeight)) return level;
  }
  return null;
}
