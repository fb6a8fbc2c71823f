import { expect, test } from 'vitest';
import type { SegmentSound } from './examination.js';
import { joinSounds } from './judge-whole.js';

test.each<[SegmentSound[], SegmentSound]>([
  [[], 'cannot-tell'],
  [['kept', 'kept'], 'kept'],
  [['replaced', 'replaced'], 'replaced'],
  [['kept', 'silent'], 'silent-in-part'],
  [['kept', 'replaced', 'silent'], 'replaced-in-part'],
  [['replaced-in-part', 'kept-under-something'], 'replaced-in-part'],
  [['kept', 'kept-under-something'], 'kept-under-something'],
  [['replaced', 'cannot-tell'], 'cannot-tell'],
])('what stretches of sound are together is never stronger than one of them: %j', (sounds, whole) => {
  expect(joinSounds(sounds)).toBe(whole);
});
