import { basename } from 'node:path';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { Footage } from '../footage/examine/index.js';
import { hashFrames, lookedAt } from '../footage/pictures/index.js';
import type { Sound } from '../footage/sound/index.js';
import { type Decoding, decodeFrames, decodeSound, type ProbedFile, probeFile } from './decode/index.js';

const reportSeconds = 30;

export type OpenedFootage = Footage & {
  /** What the file says of itself, which it need not hold. */
  readonly probed: ProbedFile;
};

/** What is kept of a film to be held against others; `report` is called each half minute of it. */
export async function openFootage(
  path: string,
  decoding: Decoding,
  report: (seconds: number) => void,
): Promise<OpenedFootage> {
  const probed = await probeFile(path, decoding);
  if (!probed.picture)
    throw appError('request-invalid', wording('footage.no-picture', { file: asIs(basename(path)) }));
  report(0);
  const frames = decodeFrames(path, lookedAt, decoding);
  const pictures = await hashFrames(basename(path), frames, (count) => {
    if (count % (reportSeconds * lookedAt.framesPerSecond) === 0) report(count / lookedAt.framesPerSecond);
  });
  const sound = probed.sound ? await decodeSound(path, decoding) : null;
  return { pictures, sound, probed };
}

/** Of a film or of a file that is only heard. */
export async function openSound(path: string, decoding: Decoding): Promise<Sound> {
  const sound = await decodeSound(path, decoding);
  if (sound) return sound;
  throw appError('request-invalid', wording('footage.no-sound', { file: asIs(basename(path)) }));
}
