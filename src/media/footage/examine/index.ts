import { matchPictures, type PictureTrack } from '../pictures/index.js';
import type { Sound } from '../sound/index.js';
import type { Examination, ExaminedSegment } from './examination.js';
import { judgeSegment } from './judge-segment.js';
import { judgeSound } from './judge-sound.js';
import { joinSounds, judgeWhole } from './judge-whole.js';

export type { Examination, ExaminedSegment } from './examination.js';

export type Footage = { readonly pictures: PictureTrack; readonly sound: Sound | null };

/** What each stretch of a suspect is of its originals, and the whole. */
export function examine(suspect: Footage, originals: readonly Footage[]): Examination {
  const sounds = originals.map(({ sound }) => sound);
  const segments = matchPictures(
    suspect.pictures,
    originals.map(({ pictures }) => pictures),
  ).map(
    (segment): ExaminedSegment => ({
      ...segment,
      ...judgeSegment(segment),
      sound: judgeSound(segment, suspect.sound, sounds),
    }),
  );
  return { segments, verdict: judgeWhole(segments), sound: joinSounds(segments.map(({ sound }) => sound)) };
}
