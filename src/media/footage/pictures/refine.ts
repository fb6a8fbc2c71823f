import { smallest } from '../../../lib/lists/index.js';
import { distanceAt } from './find-near-frames.js';
import { lowQuality, type PictureTrack } from './picture-track.js';
import { secondInOriginal, type TimeMap } from './time-map.js';

type Stretch = { readonly from: number; readonly to: number };
export type Refined = { readonly map: TimeMap; readonly meanBits: number; readonly hasRival: boolean };

const speedSteps = Array.from({ length: 21 }, (_, at) => (at - 10) / 1000);
// Whole frames: half of one would be rounded to either side.
const shiftFrames = [0, -1, 1, -2, 2];
const rivalSeconds = 0.75;

/** The offset and speed at which a stretch agrees best, and whether it would agree as well at another time. */
export function refine(
  map: TimeMap,
  { from, to }: Stretch,
  suspect: PictureTrack,
  originals: readonly PictureTrack[],
): Refined {
  const frames = Array.from({ length: to - from }, (_, at) => from + at).filter(
    (frame) => (suspect.qualities[frame] ?? 0) >= lowQuality,
  );
  const mean = (one: TimeMap, shift = 0): number => {
    const found = frames
      .map((frame) => distanceAt(one, suspect, originals, frame, shift))
      .filter((bits) => bits !== null);
    // The first and the last frame may lie beyond the original's.
    if (found.length < frames.length * 0.9 || found.length === 0) return 256;
    return found.reduce((sum, bits) => sum + bits, 0) / found.length;
  };
  const rate = originals[map.source]?.framesPerSecond ?? suspect.framesPerSecond;
  const middle = (from + to) / 2 / suspect.framesPerSecond;
  const turned = (speed: number, shift: number): TimeMap => ({
    ...map,
    speed,
    offsetSeconds: secondInOriginal(map, middle) + shift - speed * middle,
  });
  // Whole speeds first: another must be better, not as good.
  const tried = [1, -1, map.speed]
    .filter((speed) => Math.abs(speed - map.speed) <= 0.0101)
    .concat(speedSteps.map((step) => map.speed + step))
    .flatMap((speed) => shiftFrames.map((shift) => turned(speed, shift / rate)))
    .map((one) => ({ one, bits: mean(one) }));
  const best = tried.reduce((least, next) => (next.bits < least.bits - 0.25 ? next : least));
  const rival = (seconds: number): number => mean(best.one, Math.round(seconds * rate));
  const rivals = [-4, -2, -1, 1, 2, 4].map((times) => rival(times * rivalSeconds));
  return {
    map: { ...best.one, offsetSeconds: best.one.offsetSeconds + betweenFrames(best.one, mean) / rate },
    meanBits: best.bits,
    hasRival: smallest(rivals) <= best.bits + 1,
  };
}

// The distance grows about evenly to both sides of the true time: the tip of two lines through three values.
function betweenFrames(map: TimeMap, mean: (one: TimeMap, shift: number) => number): number {
  const [before, here, after] = [mean(map, -1), mean(map, 0), mean(map, 1)];
  if (before >= 256 || after >= 256 || here === 0) return 0;
  const slope = Math.max(before, after) - here;
  return slope <= 0 ? 0 : Math.max(-0.5, Math.min(0.5, (before - after) / 2 / slope));
}
