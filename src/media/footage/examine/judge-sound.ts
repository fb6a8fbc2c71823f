import { type PictureSegment, secondInOriginal } from '../pictures/index.js';
import { matchSound, type Sound } from '../sound/index.js';
import type { SegmentSound } from './examination.js';
import { joinSounds } from './judge-whole.js';

/** Is the original's sound beside its pictures? Null is a file without sound. */
export function judgeSound(
  { map, unclear, fromSeconds, toSeconds }: PictureSegment,
  suspect: Sound | null,
  originals: readonly (Sound | null)[],
): SegmentSound {
  if (suspect === null) return 'none';
  const original = map && originals[map.source];
  if (!map || !original || unclear !== null || map.speed < 0) return 'cannot-tell';
  const samples = suspect.samples.subarray(fromSeconds * suspect.rateHz, toSeconds * suspect.rateHz);
  const alignment = { offsetSeconds: secondInOriginal(map, fromSeconds), speed: map.speed };
  const stretches = matchSound({ samples, rateHz: suspect.rateHz }, original, alignment);
  // What is left over at the end is too short to be told.
  const long = stretches.filter((one) => stretches.length === 1 || one.toSeconds - one.fromSeconds >= 1);
  return joinSounds(long.map(({ verdict }) => verdict));
}
