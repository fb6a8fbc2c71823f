import { type ChildProcess, fork } from 'node:child_process';
import { AppError, type AppErrorCode, appErrors, type Problem } from '../../lib/errors/index.js';
import { cpuSeconds, heldTo, isOutOfMemory, watchMemory } from '../../processes/index.js';
import { type FromTask, ready, type ToTask } from './messages.js';

export type TaskLimits = {
  readonly seconds: number;
  /** Of Node's objects; what is outside them may be as much again. */
  readonly heapBytes: number;
};

/** One process that does a task at a time. What takes too much ends it. */
export class TaskProcess {
  private readonly child: ChildProcess;
  private settle: ((outcome: FromTask | AppError) => void) | undefined;
  private reason: AppError | undefined;
  private readonly unwatch: () => void;
  isGone = false;
  private readonly started: Promise<void>;

  constructor(
    program: string,
    private readonly limits: TaskLimits,
  ) {
    this.child = fork(program, [], {
      execArgv: heldTo(limits.heapBytes),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.unwatch = watchMemory(this.child.pid, 2 * limits.heapBytes + programBytes, () => {
      this.end(tooMuchMemory());
    });
    this.started = new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.on('message', (message: FromTask | typeof ready) => {
        if (message === ready) resolve();
        else this.settle?.(message);
      });
    });
    this.child.once('error', (error) => this.left(new AppError('internal', 'fault', { cause: error })));
    this.child.once('exit', (code, signal) => {
      this.left(
        this.reason ?? (isOutOfMemory(code, signal) ? tooMuchMemory() : ended(signal ?? `exit code ${code}`)),
      );
    });
    this.hold(false);
  }

  async run(task: ToTask): Promise<unknown> {
    this.hold(true);
    await this.started;
    const stopClock = await this.startClock();
    try {
      const outcome = await new Promise<FromTask | AppError>((resolve) => {
        this.settle = resolve;
        if (this.isGone) resolve(ended('it was gone'));
        else this.child.send(task, (error) => error && this.left(ended(error.message)));
      });
      if (outcome instanceof AppError) throw outcome;
      if ('done' in outcome) return outcome.done;
      throw failureOf(outcome);
    } finally {
      stopClock();
      this.settle = undefined;
      this.hold(false);
    }
  }

  // A machine that has other work takes longer for the same, which is not the sender's fault: time on a processor
  // counts, where the system tells it, and time on the wall only when that is many times as long.
  private async startClock(): Promise<() => void> {
    const { pid } = this.child;
    const { seconds } = this.limits;
    const [began, before] = [performance.now(), await cpuSeconds(pid)];
    let isStopped = false;
    const check = async (): Promise<void> => {
      const now = before === undefined ? undefined : await cpuSeconds(pid);
      const passed = (performance.now() - began) / 1000;
      const worked = before === undefined || now === undefined ? passed : now - before;
      // The answer may have come while we looked, and the next task begun.
      if (isStopped) return;
      if (worked > seconds || passed > wallTimes * seconds) this.end(this.tooLong());
    };
    const clock = setInterval(() => void check(), checkMs);
    return () => {
      isStopped = true;
      clearInterval(clock);
    };
  }

  end(reason?: AppError): void {
    this.reason ??= reason;
    this.child.kill('SIGKILL');
  }

  private left(why: AppError): void {
    this.isGone = true;
    this.unwatch();
    this.settle?.(why);
  }

  private tooLong(): AppError {
    return new AppError(
      'work-too-much',
      `This takes more than the ${this.limits.seconds} s the server gives to one request.`,
    );
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

const checkMs = 100;
const wallTimes = 6;

// Node with this program loaded.
const programBytes = 150e6;

const tooMuchMemory = (): AppError =>
  new AppError('work-too-much', 'This takes more memory than the server gives to one request.');

const ended = (how: string): AppError =>
  new AppError('internal', 'fault', {
    cause: new Error(`The process of a task ended before it was done (${how}).`),
  });

function failureOf(outcome: Exclude<FromTask, { done: unknown }>): Error {
  if ('fault' in outcome) return new Error(outcome.fault);
  const { code, detail, problems } = outcome.problem;
  const isKnown = (text: string): text is AppErrorCode => text in appErrors;
  if (!isKnown(code)) return new Error(detail);
  return new AppError(code, detail, { problems: problems as readonly Problem[] });
}
