import { bitDistance } from './bit-distance.js';
import { findNearFrames } from './find-near-frames.js';
import { followMaps } from './follow.js';
import { lowQuality, type PictureTrack } from './picture-track.js';
import { refine } from './refine.js';
import { layoutOf, secondInOriginal, type TimeMap } from './time-map.js';
import { voteForMaps } from './vote.js';

export type PictureSegment = {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Null where no original has these pictures. */
  readonly map: TimeMap | null;
  readonly meanBits: number | null;
  /** Too plain or too short to tell, without movement, or alike at several times of the original. */
  readonly unclear: 'plain' | 'short' | 'still' | 'several-times' | null;
};

const findableSeconds = 1.25;

type Run = { readonly map: TimeMap | null; readonly from: number; readonly to: number };

/** Of which original, from when, how fast and how cut each stretch of the suspect is. */
export function matchPictures(
  suspect: PictureTrack,
  originals: readonly PictureTrack[],
): readonly PictureSegment[] {
  const maps = voteForMaps(findNearFrames(suspect, originals));
  const runs = runsOf(followMaps(suspect, originals, maps));
  return join(runs, suspect).map((run) => present(run, suspect, originals));
}

function runsOf(followed: readonly (TimeMap | null)[]): Run[] {
  const runs: Run[] = [];
  followed.forEach((map, frame) => {
    const last = runs.at(-1);
    if (last && last.map === map) runs[runs.length - 1] = { ...last, to: frame + 1 };
    else runs.push({ map, from: frame, to: frame + 1 });
  });
  return runs;
}

/** Neighbours that go on where the one before ended are one. */
function join(runs: readonly Run[], suspect: PictureTrack): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const second = run.from / suspect.framesPerSecond;
    const goesOn =
      last?.map &&
      run.map &&
      layoutOf(last.map) === layoutOf(run.map) &&
      Math.sign(last.map.speed) === Math.sign(run.map.speed) &&
      Math.abs(secondInOriginal(last.map, second) - secondInOriginal(run.map, second)) < 0.3;
    if (last && goesOn) joined[joined.length - 1] = { ...last, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function present(
  { map, from, to }: Run,
  suspect: PictureTrack,
  originals: readonly PictureTrack[],
): PictureSegment {
  const place = { fromSeconds: from / suspect.framesPerSecond, toSeconds: to / suspect.framesPerSecond };
  const plain = suspect.qualities.slice(from, to).filter((quality) => quality < lowQuality).length;
  if (plain * 2 > to - from) return { ...place, map: null, meanBits: null, unclear: 'plain' };
  // What is that short is not found where it is there either.
  const isShort = place.toSeconds - place.fromSeconds < findableSeconds;
  if (!map) return { ...place, map, meanBits: null, unclear: isShort ? 'short' : null };
  const refined = refine(map, { from, to }, suspect, originals);
  const unclear = isStill(suspect, from, to) ? 'still' : refined.hasRival ? 'several-times' : null;
  return { ...place, map: refined.map, meanBits: refined.meanBits, unclear };
}

function isStill({ windows: [whole] }: PictureTrack, from: number, to: number): boolean {
  if (!whole) return true;
  for (let frame = from + 1; frame < to; frame++)
    if (bitDistance(whole, from, whole, frame) > 2) return false;
  return true;
}
