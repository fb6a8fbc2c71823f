import { type PictureSegment, windowShares } from '../pictures/index.js';
import type { PictureChange, SegmentVerdict } from './examination.js';

/** Encoding anew changes fewer bits than this; a caption, a picture in the picture or another cut more. */
const alteredBits = 24;
/** With more the pictures are alike, but not surely the same. */
const unsureBits = 56;
const secondsMin = 1;

export function judgeSegment(segment: PictureSegment): { verdict: SegmentVerdict; changes: PictureChange[] } {
  const { map, meanBits, unclear } = segment;
  if (unclear !== null) return { verdict: 'cannot-tell', changes: [] };
  if (!map || meanBits === null) return { verdict: 'not-found', changes: [] };
  if (meanBits > unsureBits || segment.toSeconds - segment.fromSeconds < secondsMin)
    return { verdict: 'cannot-tell', changes: [] };
  const changes: PictureChange[] = [];
  if (map.mirrored) changes.push('mirrored');
  if (windowShares[map.originalWindow] !== 1) changes.push('cropped');
  if (windowShares[map.suspectWindow] !== 1) changes.push('bordered');
  if (map.speed < 0) changes.push('backwards');
  // On a short segment a slight change of speed cannot be told from none.
  else if (Math.abs(map.speed - 1) > 0.005) changes.push('re-timed');
  if (changes.length === 0 && meanBits > alteredBits) changes.push('altered');
  return { verdict: changes.length === 0 ? 'unchanged' : 'changed', changes };
}
