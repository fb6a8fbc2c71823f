import { addAll } from '../../../lib/lists/index.js';
import { hashWords } from './hash-size.js';
import { hashPicture } from './pdq.js';

/** Of width and height, about the middle: what a picture is held against when an edge was cut off or added. */
export const windowShares = [1, 0.92, 0.85, 0.77, 0.7] as const;

/** Below it a picture is too plain to tell one from another. */
export const lowQuality = 30;

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
      const { piece, side } = cutMiddle(luma, share);
      const hash = hashPicture(piece, side, side);
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

function cutMiddle(luma: Uint8Array, share: number): { piece: Uint8Array; side: number } {
  const whole = lookedAt.widthPixels;
  const edge = Math.round((whole * (1 - share)) / 2);
  if (edge === 0) return { piece: luma, side: whole };
  const side = whole - 2 * edge;
  const piece = new Uint8Array(side * side);
  for (let row = 0; row < side; row++) {
    const from = (row + edge) * whole + edge;
    piece.set(luma.subarray(from, from + side), row * side);
  }
  return { piece, side };
}

/** A part of a film, in frames. */
export function cutTrack(track: PictureTrack, from: number, to: number): PictureTrack {
  const cut = (list: readonly Uint32Array[]): Uint32Array[] =>
    list.map((words) => words.slice(from * hashWords, to * hashWords));
  return {
    ...track,
    frameCount: to - from,
    windows: cut(track.windows),
    mirrored: cut(track.mirrored),
    qualities: track.qualities.slice(from, to),
  };
}
