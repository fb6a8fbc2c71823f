import { secondInOriginal } from '../pictures/index.js';
import type { ExaminedSegment, SegmentSound, WholeVerdict } from './examination.js';

const jumpSeconds = 0.3;

/** Never stronger than the weakest of its segments. */
export function judgeWhole(segments: readonly ExaminedSegment[]): WholeVerdict {
  const verdicts = new Set(segments.map(({ verdict }) => verdict));
  if (segments.length === 0) return 'cannot-tell';
  const isFound = verdicts.has('unchanged') || verdicts.has('changed');
  if (!isFound) return verdicts.has('cannot-tell') ? 'cannot-tell' : 'not-found';
  if (verdicts.has('cannot-tell') || verdicts.has('not-found')) return 'in-part';
  if (segments.some((segment, at) => at > 0 && isJump(segments[at - 1], segment))) return 'composite';
  return verdicts.has('changed') ? 'changed' : 'unchanged';
}

function isJump(before: ExaminedSegment | undefined, { map, fromSeconds }: ExaminedSegment): boolean {
  if (!before?.map || !map) return true;
  const jump = secondInOriginal(before.map, fromSeconds) - secondInOriginal(map, fromSeconds);
  return before.map.source !== map.source || Math.abs(jump) > jumpSeconds;
}

/** What several stretches of sound are together. */
export function joinSounds(sounds: readonly SegmentSound[]): SegmentSound {
  const all = new Set(sounds);
  const [first] = all;
  if (first === undefined) return 'cannot-tell';
  if (all.size === 1) return first;
  if (all.has('cannot-tell')) return 'cannot-tell';
  if (all.has('replaced') || all.has('replaced-in-part')) return 'replaced-in-part';
  if (all.has('kept-under-something')) return 'kept-under-something';
  return 'silent-in-part';
}
