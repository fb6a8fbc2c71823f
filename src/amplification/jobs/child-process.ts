import { type ChildProcess, fork } from 'node:child_process';
import { AppError, type AppErrorCode, appErrors } from '../../lib/errors/index.js';
import { heldTo, isOutOfMemory, watchMemory } from '../../processes/index.js';
import type { Progress } from '../io/amplify-files.js';
import type { Errand, FromChild, ToChild } from './errand.js';

export type Sending = {
  /** The built child.js. */
  readonly program: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

// A run shares out 2 GB (memory.ts) and keeps the names of accounts and objects besides. Beyond this it is ended, before
// the machine ends something else.
const given = {
  run: { heapBytes: 2e9, residentBytes: 3.5e9 },
  look: { heapBytes: 1e9, residentBytes: 2e9 },
};

// Counting does not listen while it counts.
const graceMs = 1000;

/**
 * Has a process of its own do an errand, so that our event loop stays free, the memory is given back, and a file that
 * brings DuckDB down brings nothing else down. Settles when the process has ended.
 */
export function sendChild(errand: Errand, { program, signal, onProgress }: Sending): Promise<unknown> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const { heapBytes, residentBytes } = given[errand.task === 'run' ? 'run' : 'look'];
    const child = fork(program, [], {
      execArgv: heldTo(heapBytes),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let isOver = false;
    const unwatch = watchMemory(child.pid, residentBytes, () => {
      isOver = true;
      child.kill('SIGKILL');
    });
    let answer: FromChild | undefined;
    const abort = () => {
      stop(child);
    };
    signal.addEventListener('abort', abort, { once: true });
    child.on('message', (message: FromChild) => {
      if ('progress' in message) onProgress?.(message.progress);
      else answer = message;
    });
    child.once('error', reject);
    child.once('exit', (code, killed) => {
      signal.removeEventListener('abort', abort);
      unwatch();
      if (answer && 'done' in answer) resolve(answer.done);
      else if (signal.aborted) reject(new Error('aborted'));
      else if (isOver || isOutOfMemory(code, killed)) reject(tooMuchMemory());
      else reject(failure(answer, killed ?? `exit code ${code}`));
    });
    tell(child, { errand });
  });
}

function stop(child: ChildProcess): void {
  tell(child, { abort: true });
  const kill = setTimeout(() => child.kill('SIGKILL'), graceMs);
  child.once('exit', () => {
    clearTimeout(kill);
  });
}

// A process that has just ended is heard of by its exit.
const tell = (child: ChildProcess, message: ToChild): void => {
  if (child.connected) child.send(message, () => undefined);
};

function failure(answer: FromChild | undefined, end: string): Error {
  if (answer && 'problem' in answer) {
    const { code, detail } = answer.problem;
    return isCode(code) ? new AppError(code, detail) : new Error(detail);
  }
  if (answer && 'fault' in answer) return new Error(answer.fault);
  return new AppError(
    'internal',
    `The process of the job ended before it was done (${end}); the machine may have run out of memory.`,
  );
}

const tooMuchMemory = (): AppError =>
  new AppError(
    'work-too-much',
    'The files take more memory than the server gives to a job. Give fewer posts, or count them with `waybill amplify`.',
  );

const isCode = (code: string): code is AppErrorCode => code in appErrors;
