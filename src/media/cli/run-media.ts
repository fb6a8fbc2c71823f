import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Language, wrongValue } from '../../findings/index.js';
import { asIs, oneOf } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { nameAmong } from '../../terminal/name-among.js';
import { said } from '../../terminal/said.js';
import { examine } from '../footage/examine/index.js';
import type { Sound } from '../footage/sound/index.js';
import { type OpenedFootage, openFootage, openSound } from '../io/open-footage.js';
import { formatExamination } from './format-examination.js';

/** Prints of which original each stretch of a film is; exits 1 where that is not told of all of it. */
export async function runMedia(
  task: string,
  suspect: string,
  {
    against,
    overlay = [],
  }: { readonly against: readonly string[]; readonly overlay?: readonly string[] | undefined },
  language: Language,
): Promise<void> {
  if (task !== 'examine') throw wrongValue('<task>', asIs(task), oneOf(['examine']));
  const files = [suspect, ...against];
  for (const path of [...files, ...overlay])
    await access(path).catch(() => {
      throw new CommandFailure(said('command.file.none', { path }));
    });
  const interrupted = new AbortController();
  const interrupt = (): void => {
    interrupted.abort(new Error('interrupted'));
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const [first, ...originals] = await openAll(files, interrupted.signal);
    if (!first) return;
    const overlays = await openSounds(overlay, interrupted.signal);
    const examination = examine(first, originals, overlays);
    process.stdout.write(
      formatExamination(
        examination,
        against.map((file) => nameAmong(file, against)),
        language,
      ),
    );
    if (['in-part', 'cannot-tell', 'not-found'].includes(examination.verdict)) process.exitCode = 1;
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write(`${said('command.media.interrupted')}\n`);
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function openAll(files: readonly string[], signal: AbortSignal) {
  const opened = [];
  for (const file of files) {
    const report = (seconds: number): void => {
      process.stderr.write(`${said('command.media.progress', { file: asIs(basename(file)), seconds })}\n`);
    };
    const footage = await openFootage(file, { signal }, report);
    tellCut(basename(file), footage);
    opened.push(footage);
  }
  return opened;
}

async function openSounds(files: readonly string[], signal: AbortSignal): Promise<Map<string, Sound>> {
  const opened = new Map<string, Sound>();
  for (const file of files) opened.set(nameAmong(file, files), await openSound(file, { signal }));
  return opened;
}

/** A film that breaks off, or says that it is longer than it is. */
function tellCut(
  file: string,
  { toldSeconds, pictures: { frameCount, framesPerSecond } }: OpenedFootage,
): void {
  const readSeconds = frameCount / framesPerSecond;
  if (toldSeconds === null || readSeconds >= toldSeconds - Math.max(1, toldSeconds / 20)) return;
  const seconds = { read: asIs(readSeconds.toFixed(1)), told: asIs(toldSeconds.toFixed(1)) };
  process.stderr.write(`${said('footage.cut', { file: asIs(file), ...seconds })}\n`);
}
