import type { NearFrames } from './find-near-frames.js';
import { nearBits } from './hash-index.js';
import { secondInOriginal, type TimeMap } from './time-map.js';

const speeds = [1, 0.99, 1.01, 0.98, 1.02, 0.97, 1.03, 0.96, 1.04, -1];
const binsPerSecond = 8;
const mapsMax = 12;
const mapsOfAllMax = 96;
/** What two frames that are the same give; fewer than this is chance. */
const votesMin = 1.5;

type Voted = { readonly map: TimeMap; readonly votes: number; readonly from: number; readonly to: number };

/** Where and how fast the pairs of frames lie on one line: the most voted for, those beside them left out. */
export function voteForMaps(near: readonly NearFrames[]): TimeMap[] {
  return near
    .flatMap(votesOf)
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, mapsOfAllMax)
    .map(({ map }) => map);
}

function votesOf({ layout, pairs }: NearFrames): Voted[] {
  const from = pairs[0]?.suspectSecond ?? 0;
  const to = pairs.at(-1)?.suspectSecond ?? 0;
  const all = speeds.flatMap((speed) => {
    const bins = new Map<number, number>();
    for (const { suspectSecond, originalSecond, bits } of pairs) {
      const bin = Math.round((originalSecond - speed * suspectSecond) * binsPerSecond);
      bins.set(bin, (bins.get(bin) ?? 0) + (1 - bits / (nearBits + 1)) ** 2);
    }
    return [...bins]
      .filter(([, votes]) => votes >= votesMin)
      .map(([bin, votes]) => ({
        map: { ...layout, offsetSeconds: bin / binsPerSecond, speed },
        votes,
        from,
        to,
      }));
  });
  const kept: Voted[] = [];
  for (const one of all.toSorted(
    (a, b) => b.votes - a.votes || Math.abs(a.map.speed - 1) - Math.abs(b.map.speed - 1),
  )) {
    if (kept.length === mapsMax) break;
    if (!kept.some((other) => isBeside(one, other))) kept.push(one);
  }
  return kept;
}

const isBeside = (one: Voted, other: Voted): boolean =>
  [one.from, one.to].every(
    (second) => Math.abs(secondInOriginal(one.map, second) - secondInOriginal(other.map, second)) < 0.3,
  );
