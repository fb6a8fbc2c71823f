// The process of one errand, started by child-process.ts.
import { availableParallelism, setPriority } from 'node:os';
import { basename } from 'node:path';
import { AppError } from '../../lib/errors/index.js';
import { orDiskFull } from './disk-full.js';
import { doErrand } from './do-errand.js';
import type { Errand, FromChild, ToChild } from './errand.js';

// The server, which somebody is looking at, goes first; a third of a core is left where others want it all.
const niceness = 5;

const stopped = new AbortController();

process.on('message', (message: ToChild) => {
  if ('abort' in message) stopped.abort(new Error('aborted'));
  else void answer(message.errand);
});
// Without the server nobody is left to answer.
process.once('disconnect', () => process.exit());

async function answer(errand: Errand): Promise<void> {
  setPriority(niceness);
  const outcome = await doErrand(errand, {
    signal: stopped.signal,
    threads: Math.min(4, availableParallelism()),
    onProgress: (progress) => {
      send({ progress });
    },
  }).then(
    // Undefined would be lost on the way.
    (done): FromChild => ({ done: done ?? null }),
    (error: unknown) => sayFailure(orDiskFull(error), errand),
  );
  process.send?.(outcome, () => process.exit());
}

const send = (message: FromChild): void => {
  process.send?.(message);
};

function sayFailure(error: unknown, errand: Errand): FromChild {
  if (!(error instanceof AppError))
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  return { problem: { code: error.code, detail: inTheirNames(error.message, errand) } };
}

/** The sender knows the files by other names than ours. */
const inTheirNames = (text: string, { files, names }: Errand): string =>
  files.reduce(
    (said, path, at) =>
      said.replaceAll(path, names[at] ?? '').replaceAll(wholeName(basename(path)), () => names[at] ?? ''),
    text,
  );

const wholeName = (name: string): RegExp =>
  new RegExp(`(?<![\\w.-])${name.replaceAll('.', '[.]')}(?![\\w-])`, 'g');
