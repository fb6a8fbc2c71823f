import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Language, wrongValue } from '../../findings/index.js';
import { asIs, oneOf } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { nameAmong } from '../../terminal/name-among.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { FilmExamination } from '../footage/api.js';
import { examineFilms, type FilmProgress } from '../io/examine-films.js';

type Examined = {
  readonly against: readonly string[];
  readonly overlay?: readonly string[] | undefined;
  readonly json?: true | undefined;
};

/** Prints of which original each stretch of a film is; exits 1 where that is not told of all of it. */
export async function runMedia(
  task: string,
  suspect: string,
  { against, overlay = [], json }: Examined,
  language: Language,
): Promise<void> {
  if (task !== 'examine') throw wrongValue('<task>', asIs(task), oneOf(['examine']));
  for (const path of [suspect, ...against, ...overlay])
    await access(path).catch(() => {
      throw new CommandFailure(said('command.file.none', { path }));
    });
  const interrupted = new AbortController();
  const interrupt = (): void => {
    interrupted.abort(new Error('interrupted'));
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const films = {
      suspect: { path: suspect, name: basename(suspect) },
      originals: named(against),
      overlays: named(overlay),
    };
    const answer = await examineFilms(films, language, { signal: interrupted.signal, report });
    if (json) printAnswer(FilmExamination, answer);
    else print(answer);
    if (['in-part', 'cannot-tell', 'not-found'].includes(answer.verdict)) process.exitCode = 1;
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write(`${said('command.media.interrupted')}\n`);
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const named = (files: readonly string[]) => files.map((path) => ({ path, name: nameAmong(path, files) }));

function report({ film, seconds }: FilmProgress): void {
  process.stderr.write(`${said('command.media.progress', { file: asIs(film), seconds })}\n`);
}

function print({ says, segments, limits, notices }: FilmExamination): void {
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  const lines = [...says, '', ...segments.map((segment) => segment.says), '', limits];
  process.stdout.write(`${lines.join('\n')}\n`);
}
