import type { PictureSegment } from '../pictures/index.js';
import type { SoundVerdict } from '../sound/index.js';

/** Seen in the picture as a whole; a small thing added or painted over is not among them. */
export type PictureChange = 'mirrored' | 'cropped' | 'bordered' | 're-timed' | 'backwards' | 'altered';
export type SegmentVerdict = 'unchanged' | 'changed' | 'cannot-tell' | 'not-found';

/** Of the sound beside one segment: what its stretches have in common, or what the weakest allows. */
export type SegmentSound = SoundVerdict | 'silent-in-part' | 'replaced-in-part' | 'none';

export type ExaminedSegment = PictureSegment & {
  readonly verdict: SegmentVerdict;
  readonly changes: readonly PictureChange[];
  readonly sound: SegmentSound;
  /** What of the sounds that were given lies over the original's, or in its place. */
  readonly overlay: Overlay | null;
};

export type Overlay = {
  readonly name: string;
  /** In the suspect, and in the sound that was given. */
  readonly fromSeconds: number;
  readonly soundSeconds: number;
};

export type WholeVerdict = SegmentVerdict | 'composite' | 'in-part';

export type Examination = {
  readonly segments: readonly ExaminedSegment[];
  readonly verdict: WholeVerdict;
  readonly sound: SegmentSound;
};
