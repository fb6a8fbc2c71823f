import { bitDistance } from './bit-distance.js';
import { HashIndex } from './hash-index.js';
import { hashWords } from './hash-size.js';
import { lowQuality, type PictureTrack } from './picture-track.js';
import { layoutOf, type TimeMap } from './time-map.js';

type Layout = Omit<TimeMap, 'offsetSeconds' | 'speed'>;
export type NearFrames = {
  readonly layout: Layout;
  readonly pairs: {
    readonly suspectSecond: number;
    readonly originalSecond: number;
    readonly bits: number;
  }[];
};

const pairsMax = 12;

/** Frames of the suspect and of originals that look alike, by how the one would have been made of the other. */
export function findNearFrames(suspect: PictureTrack, originals: readonly PictureTrack[]): NearFrames[] {
  const found = new Map<string, NearFrames>();
  originals.forEach((original, source) => {
    original.windows.forEach((hashes, originalWindow) => {
      const index = new HashIndex(hashes);
      suspect.windows.forEach((_, suspectWindow) => {
        if (originalWindow !== 0 && suspectWindow !== 0) return;
        for (const mirrored of [false, true])
          addPairs(found, { source, mirrored, suspectWindow, originalWindow }, suspect, original, index);
      });
    });
  });
  return [...found.values()];
}

function addPairs(
  found: Map<string, NearFrames>,
  layout: Layout,
  suspect: PictureTrack,
  original: PictureTrack,
  index: HashIndex,
): void {
  const asked = (layout.mirrored ? suspect.mirrored : suspect.windows)[layout.suspectWindow];
  if (!asked) return;
  for (let frame = 0; frame < suspect.frameCount; frame++) {
    if ((suspect.qualities[frame] ?? 0) < lowQuality) continue;
    const near: { at: number; bits: number }[] = [];
    index.near(asked, frame, (at, bits) => near.push({ at, bits }));
    if (near.length === 0) continue;
    const one = found.get(layoutOf(layout)) ?? { layout, pairs: [] };
    found.set(layoutOf(layout), one);
    // A camera that stands still has many frames that look alike; the nearest tell most of when.
    for (const { at, bits } of near.toSorted((a, b) => a.bits - b.bits).slice(0, pairsMax))
      one.pairs.push({
        suspectSecond: frame / suspect.framesPerSecond,
        originalSecond: at / original.framesPerSecond,
        bits,
      });
  }
}

/** Of a frame and what would be its original; null where the original has none at that time. */
export function distanceAt(
  map: TimeMap,
  suspect: PictureTrack,
  originals: readonly PictureTrack[],
  frame: number,
  shiftFrames = 0,
): number | null {
  const original = originals[map.source];
  const asked = (map.mirrored ? suspect.mirrored : suspect.windows)[map.suspectWindow];
  const there = original?.windows[map.originalWindow];
  if (!original || !asked || !there) return null;
  const second = map.offsetSeconds + (frame / suspect.framesPerSecond) * map.speed;
  const at = Math.round(second * original.framesPerSecond) + shiftFrames;
  if (at < 0 || at >= there.length / hashWords) return null;
  return bitDistance(asked, frame, there, at);
}
