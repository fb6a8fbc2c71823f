import { type ChildProcess, fork } from 'node:child_process';
import { AppError } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { errorOf } from './failure.js';
import {
  type FromProcess,
  ready,
  stop,
  type TaskMessage,
  type TaskOutcome,
  type ToProcess,
} from './messages.js';
import type { Doing } from './tasks.js';
import { watchMemory } from './watch-memory.js';
import { watchTime } from './watch-time.js';

export type ProcessLimits = {
  /** Of Node's objects. */
  readonly heapBytes: number;
  /** Of all that is in memory, where the system tells it. */
  readonly residentBytes: number;
  /** On a processor, for one task; without it a task may take as long as it likes. */
  readonly seconds?: number;
};

// Work on numbers does not listen while it counts.
const graceMs = 1000;

/** One process that does a task at a time. What takes too much ends it. */
export class TaskProcess {
  private readonly child: ChildProcess;
  private settle: ((outcome: TaskOutcome | AppError) => void) | undefined;
  private report: Doing['report'] | undefined;
  private reason: AppError | undefined;
  private readonly started: Promise<void>;
  readonly ended: Promise<void>;
  isGone = false;

  constructor(
    program: string,
    private readonly limits: ProcessLimits,
  ) {
    const { heapBytes, residentBytes } = limits;
    this.child = fork(program, [], {
      // Node ends itself where its objects would take more.
      execArgv: [`--max-old-space-size=${Math.ceil(heapBytes / 2 ** 20)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const unwatch = watchMemory(this.child.pid, residentBytes, () => this.end(tooMuchMemory()));
    this.ended = new Promise((resolve) => {
      const leave = (why: AppError): void => {
        unwatch();
        this.isGone = true;
        this.settle?.(why);
        resolve();
      };
      this.child.once('error', (error) => leave(new AppError('internal', 'fault', { cause: error })));
      this.child.once('exit', (code, signal) => {
        const isOutOfMemory = signal === 'SIGABRT' || code === 134;
        leave(this.reason ?? (isOutOfMemory ? tooMuchMemory() : endedEarly(signal ?? `exit code ${code}`)));
      });
    });
    this.started = new Promise((resolve) => {
      void this.ended.then(resolve);
      this.child.on('message', (message: FromProcess) => {
        if (message === ready) resolve();
        else if ('progress' in message) this.report?.(message.progress);
        else this.settle?.(message);
      });
    });
    this.hold(false);
  }

  async run(task: TaskMessage, { signal, report }: Partial<Doing>): Promise<unknown> {
    const { seconds } = this.limits;
    let stopClock: (() => void) | undefined;
    this.hold(true);
    this.report = report;
    try {
      await this.started;
      if (seconds !== undefined)
        stopClock = await watchTime(this.child.pid, seconds, () => this.end(tooLong(seconds)));
      signal?.throwIfAborted();
      const outcome = await this.ask(task, signal);
      if ('done' in outcome) return outcome.done;
      signal?.throwIfAborted();
      throw outcome instanceof AppError ? outcome : errorOf(outcome);
    } finally {
      stopClock?.();
      this.report = undefined;
      this.hold(false);
    }
  }

  private async ask(task: TaskMessage, signal: AbortSignal | undefined): Promise<TaskOutcome | AppError> {
    let kill: NodeJS.Timeout | undefined;
    const leave = () => {
      this.tell(stop);
      kill = setTimeout(() => this.end(), graceMs);
    };
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await new Promise((resolve) => {
        this.settle = resolve;
        if (this.isGone) resolve(this.reason ?? endedEarly('it was gone'));
        else this.tell(task);
      });
    } finally {
      this.settle = undefined;
      clearTimeout(kill);
      signal?.removeEventListener('abort', leave);
    }
  }

  end(reason?: AppError): void {
    this.reason ??= reason;
    this.child.kill('SIGKILL');
  }

  // One that has just ended is heard of by its exit.
  private tell(message: ToProcess): void {
    if (this.child.connected) this.child.send(message, () => undefined);
  }

  // One that waits for work keeps no server from ending.
  private hold(isWorking: boolean): void {
    if (isWorking) {
      this.child.ref();
      this.child.channel?.ref();
    } else {
      this.child.unref();
      this.child.channel?.unref();
    }
  }
}

const tooMuchMemory = (): AppError => appError('work-too-much', wording('error.too-much-memory'));

const tooLong = (seconds: number): AppError =>
  appError('work-too-much', wording('error.too-long', { seconds: String(seconds) }));

const endedEarly = (how: string): AppError =>
  new AppError(
    'internal',
    `The process of a task ended before it was done (${how}); the machine may have run out of memory.`,
  );
