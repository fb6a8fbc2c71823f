import { type PictureSegment, secondInOriginal } from '../pictures/index.js';
import { matchSound, nameOverlay, type Sound, type SoundVerdict, subtractOriginal } from '../sound/index.js';
import type { Overlay, SegmentSound } from './examination.js';
import { joinSounds } from './judge-whole.js';

type Judged = { readonly sound: SegmentSound; readonly overlay: Overlay | null };

/** Is the original's sound beside its pictures, and what lies over it? Null is a file without sound. */
export function judgeSound(
  { map, unclear, fromSeconds, toSeconds }: PictureSegment,
  suspect: Sound | null,
  originals: readonly (Sound | null)[],
  overlays: ReadonlyMap<string, Sound>,
): Judged {
  if (suspect === null) return { sound: 'none', overlay: null };
  const original = map && originals[map.source];
  if (!map || !original || unclear !== null || map.speed < 0) return { sound: 'cannot-tell', overlay: null };
  const samples = suspect.samples.subarray(fromSeconds * suspect.rateHz, toSeconds * suspect.rateHz);
  const piece = { samples, rateHz: suspect.rateHz };
  const alignment = { offsetSeconds: secondInOriginal(map, fromSeconds), speed: map.speed };
  const stretches = matchSound(piece, original, alignment);
  // What is left over at the end is too short to be told.
  const long = stretches.filter((one) => stretches.length === 1 || one.toSeconds - one.fromSeconds >= 1);
  const sound = joinSounds(long.map(({ verdict }) => verdict));
  const over = long.find(({ verdict }) => hasOverlay(verdict));
  if (!over || overlays.size === 0) return { sound, overlay: null };
  const { samples: left } = subtractOriginal(piece, original, alignment).sound;
  const remainder = { ...piece, samples: left.subarray(over.fromSeconds * piece.rateHz) };
  const named = nameOverlay(remainder, overlays);
  return {
    sound,
    overlay: named && {
      name: named.name,
      fromSeconds: fromSeconds + over.fromSeconds,
      soundSeconds: named.offsetSeconds,
    },
  };
}

const hasOverlay = (verdict: SoundVerdict): boolean =>
  verdict === 'kept-under-something' || verdict === 'replaced';
