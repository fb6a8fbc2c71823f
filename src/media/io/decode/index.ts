import { type Decoding, decodeFile } from './decode-file.js';
import { ProbedFile, soundRateHz } from './request.js';

export type { Decoding } from './decode-file.js';
export type { ProbedFile } from './request.js';

export type LumaFrame = { readonly atSeconds: number; readonly luma: Uint8Array };
export type DecodedSound = { readonly samples: Float32Array; readonly rateHz: typeof soundRateHz };
export type FrameSize = {
  readonly framesPerSecond: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
};

export async function probeFile(path: string, decoding?: Decoding): Promise<ProbedFile> {
  return ProbedFile.parse(
    JSON.parse(Buffer.concat(await partsOf({ want: 'probe', path }, decoding)).toString()),
  );
}

/** In one channel; null where the file has no sound track. */
export async function decodeSound(path: string, decoding?: Decoding): Promise<DecodedSound | null> {
  const parts = await partsOf({ want: 'sound', path }, decoding);
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  if (bytes === 0) return null;
  // Filled as bytes, without a copy of the whole beside it.
  const samples = new Float32Array(Math.floor(bytes / 4));
  const filled = new Uint8Array(samples.buffer);
  let at = 0;
  for (const part of parts) {
    filled.set(part.subarray(0, filled.length - at), at);
    at += part.length;
  }
  return { samples, rateHz: soundRateHz };
}

/** Stretched to the size that is asked for, at a steady rate; none where the file has no picture. */
export async function* decodeFrames(
  path: string,
  size: FrameSize,
  decoding?: Decoding,
): AsyncGenerator<LumaFrame> {
  const frameBytes = size.widthPixels * size.heightPixels;
  let luma = new Uint8Array(frameBytes);
  let filled = 0;
  let count = 0;
  for await (const bytes of decodeFile({ want: 'frames', path, ...size }, decoding)) {
    for (let from = 0; from < bytes.length; ) {
      const taken = bytes.subarray(from, from + frameBytes - filled);
      luma.set(taken, filled);
      from += taken.length;
      filled += taken.length;
      if (filled < frameBytes) continue;
      yield { atSeconds: count / size.framesPerSecond, luma };
      luma = new Uint8Array(frameBytes);
      filled = 0;
      count++;
    }
  }
}

async function partsOf(...asked: Parameters<typeof decodeFile>): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of decodeFile(...asked)) parts.push(part);
  return parts;
}
