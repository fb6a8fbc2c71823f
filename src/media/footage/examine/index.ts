import { matchPictures, type PictureTrack } from '../pictures/index.js';
import type { Sound } from '../sound/index.js';
import type { Examination, ExaminedSegment } from './examination.js';
import { judgeSegment } from './judge-segment.js';
import { judgeSound } from './judge-sound.js';
import { joinSounds, judgeWhole } from './judge-whole.js';

export type { Examination, ExaminedSegment } from './examination.js';

export type Footage = { readonly pictures: PictureTrack; readonly sound: Sound | null };

/** What each stretch of a suspect is of its originals, and the whole; what lies over the sound is sought among `overlays`. */
export function examine(
  suspect: Footage,
  originals: readonly Footage[],
  overlays: ReadonlyMap<string, Sound> = new Map(),
): Examination {
  const sounds = originals.map(({ sound }) => sound);
  const segments = matchPictures(
    suspect.pictures,
    originals.map(({ pictures }) => pictures),
  ).map(
    (segment): ExaminedSegment => ({
      ...segment,
      ...judgeSegment(segment),
      ...judgeSound(segment, suspect.sound, sounds, overlays),
    }),
  );
  return { segments, verdict: judgeWhole(segments), sound: joinSounds(segments.map(({ sound }) => sound)) };
}
