import { setMaxListeners } from 'node:events';
import type { AppError } from '../lib/errors/index.js';
import { Queue } from '../lib/queue/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { TaskMessage } from './messages.js';
import { type ProcessLimits, TaskProcess } from './task-process.js';
import type { Doing, TaskInput, TaskName, TaskOutput, Tasks } from './tasks.js';

type Run<T extends Tasks> = <N extends TaskName<T>>(
  name: N,
  input: TaskInput<T, N>,
  doing?: Partial<Doing>,
) => Promise<TaskOutput<T, N>>;

export type PoolOptions = ProcessLimits & {
  /** Calls doTasks with the tasks; built. */
  readonly program: string;
  /** How many tasks at a time. */
  readonly processes: number;
  /** How many wait while all processes are busy. */
  readonly waiting: number;
  /** Whether each task has a process to itself, so that its memory is given back and what it breaks is broken for it alone. */
  readonly isFresh?: boolean;
};

/** Has tasks done beside the server, which goes on answering. Processes are started when needed and used again. */
export class TaskPool {
  private readonly queue: Queue;
  private readonly idle: TaskProcess[] = [];
  private readonly busy = new Set<TaskProcess>();
  private readonly closing = new AbortController();

  constructor(private readonly options: PoolOptions) {
    this.queue = new Queue(options.processes);
    // Everybody who waits listens.
    setMaxListeners(0, this.closing.signal);
  }

  /** Runs the tasks of a table, which are among those of the program. */
  of<T extends Tasks>(): Run<T> {
    // The program answers with what the task of this name gives.
    return (name, input, doing = {}) => this.run({ name, input }, doing) as ReturnType<Run<T>>;
  }

  close(): void {
    this.closing.abort();
    for (const process of [...this.idle, ...this.busy]) process.end();
  }

  private async run(task: TaskMessage, doing: Partial<Doing>): Promise<unknown> {
    const closed = this.closing.signal;
    if (closed.aborted || this.queue.waiting >= this.options.waiting) throw busy();
    const left = doing.signal ? AbortSignal.any([doing.signal, closed]) : closed;
    try {
      return await this.queue.add(() => this.work(task, doing), left);
    } catch (error) {
      throw this.closing.signal.aborted ? busy() : error;
    }
  }

  private async work(task: TaskMessage, doing: Partial<Doing>): Promise<unknown> {
    const process = this.take();
    this.busy.add(process);
    try {
      return await process.run(task, doing);
    } finally {
      this.busy.delete(process);
      if (this.options.isFresh) process.end();
      if (this.options.isFresh) await process.ended;
      else if (!process.isGone) this.idle.push(process);
    }
  }

  private take(): TaskProcess {
    for (let process = this.idle.pop(); process; process = this.idle.pop())
      if (!process.isGone) return process;
    return new TaskProcess(this.options.program, this.options);
  }
}

const busy = (): AppError => appError('server-busy', wording('error.busy'));
