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
  return ProbedFile.parse(JSON.parse((await gather({ want: 'probe', path }, decoding)).toString()));
}

/** In one channel; null where the file has no sound track. */
export async function decodeSound(path: string, decoding?: Decoding): Promise<DecodedSound | null> {
  const bytes = await gather({ want: 'sound', path }, decoding);
  if (bytes.length === 0) return null;
  const samples = new Float32Array(bytes.length / 4);
  for (let at = 0; at < samples.length; at++) samples[at] = bytes.readFloatLE(4 * at);
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

async function gather(...asked: Parameters<typeof decodeFile>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of decodeFile(...asked)) parts.push(part);
  return Buffer.concat(parts);
}
