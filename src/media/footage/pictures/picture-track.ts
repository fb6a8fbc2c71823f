import { addAll } from '../../../lib/lists/index.js';
import { hashSide } from './hash-size.js';
import { hashPicture } from './pdq.js';
import { shrinkMiddle } from './shrink-middle.js';

/** Of width and height, about the middle: what a picture is held against when an edge was cut off or added. */
export const windowShares = [1, 0.92, 0.85, 0.77, 0.7] as const;

/** Below it a picture is too plain to tell one from another. */
export const lowQuality = 8;

/** The size and rate at which films are looked at. */
export const lookedAt = { framesPerSecond: 8, widthPixels: 256, heightPixels: 256 } as const;

/** What is kept of a film: for each window one hash after the other. */
export type PictureTrack = {
  readonly name: string;
  readonly framesPerSecond: number;
  readonly frameCount: number;
  readonly windows: readonly Uint32Array[];
  readonly mirrored: readonly Uint32Array[];
  readonly qualities: readonly number[];
};

export async function hashFrames(
  name: string,
  frames: AsyncIterable<{ readonly luma: Uint8Array }> | Iterable<{ readonly luma: Uint8Array }>,
  onFrame?: (count: number) => void,
): Promise<PictureTrack> {
  const windows: number[][] = windowShares.map(() => []);
  const mirrored: number[][] = windowShares.map(() => []);
  const qualities: number[] = [];
  for await (const { luma } of frames) {
    windowShares.forEach((share, at) => {
      const hash = hashPicture(shrinkMiddle(luma, lookedAt.widthPixels, share), hashSide, hashSide);
      addAll(windows[at] ?? [], hash.bits);
      addAll(mirrored[at] ?? [], hash.mirrored);
      if (share === 1) qualities.push(hash.quality);
    });
    onFrame?.(qualities.length);
  }
  return {
    name,
    framesPerSecond: lookedAt.framesPerSecond,
    frameCount: qualities.length,
    windows: windows.map((words) => Uint32Array.from(words)),
    mirrored: mirrored.map((words) => Uint32Array.from(words)),
    qualities,
  };
}
