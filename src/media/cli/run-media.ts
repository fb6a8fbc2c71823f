import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Language, wrongValue } from '../../findings/index.js';
import { asIs, oneOf } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { said } from '../../terminal/said.js';
import { examine } from '../footage/examine/index.js';
import { openFootage } from '../io/open-footage.js';
import { formatExamination } from './format-examination.js';

/** Prints of which original each stretch of a film is; exits 1 where that is not told of all of it. */
export async function runMedia(
  task: string,
  suspect: string,
  against: readonly string[],
  language: Language,
): Promise<void> {
  if (task !== 'examine') throw wrongValue('<task>', asIs(task), oneOf(['examine']));
  const files = [suspect, ...against];
  for (const path of files)
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
    const examination = examine(first, originals);
    process.stdout.write(
      formatExamination(
        examination,
        against.map((file) => basename(file)),
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
    opened.push(await openFootage(file, { signal }, report));
  }
  return opened;
}
