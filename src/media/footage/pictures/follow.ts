import { smallest } from '../../../lib/lists/index.js';
import { distanceAt } from './find-near-frames.js';
import { lowQuality, type PictureTrack } from './picture-track.js';
import type { TimeMap } from './time-map.js';

/** What a frame costs that is in no original, and that is too plain to tell, in bits. */
const noneBits = 64;
const plainBits = 32;
/** What it costs to say that one thing ends and another begins. */
const turnBits = 200;

/** For each frame of the suspect the map that explains it, or null, with as few turns as the pictures allow (Viterbi). */
export function followMaps(
  suspect: PictureTrack,
  originals: readonly PictureTrack[],
  maps: readonly TimeMap[],
): (TimeMap | null)[] {
  const states = [...maps, null];
  const cameFrom: Uint8Array[] = [];
  let costs = states.map(() => 0);
  for (let frame = 0; frame < suspect.frameCount; frame++) {
    const cheapest = smallest(costs);
    const cheapestAt = costs.indexOf(cheapest);
    const from = new Uint8Array(states.length);
    costs = states.map((map, state) => {
      const stay = costs[state] ?? 0;
      const turns = frame > 0 && cheapest + turnBits < stay;
      from[state] = turns ? cheapestAt : state;
      return (turns ? cheapest + turnBits : stay) + frameCost(map, suspect, originals, frame);
    });
    cameFrom.push(from);
  }
  let state = costs.indexOf(smallest(costs));
  const followed: (TimeMap | null)[] = [];
  for (let frame = suspect.frameCount - 1; frame >= 0; frame--) {
    followed.push(states[state] ?? null);
    state = cameFrom[frame]?.[state] ?? state;
  }
  return followed.toReversed();
}

function frameCost(
  map: TimeMap | null,
  suspect: PictureTrack,
  originals: readonly PictureTrack[],
  frame: number,
): number {
  if ((suspect.qualities[frame] ?? 0) < lowQuality) return plainBits;
  if (map === null) return noneBits;
  // Half a frame of either film may lie between the two.
  const near = [-1, 0, 1].map((shift) => distanceAt(map, suspect, originals, frame, shift) ?? 256);
  return smallest(near);
}
