import { AppError } from '../../lib/errors/index.js';
import { TaskProcess } from './task-process.js';
import type { TaskInput, TaskName, TaskOutput } from './tasks.js';

export type PoolLimits = {
  /** For one request. */
  readonly seconds?: number;
  /** How many wait while all processes are busy. */
  readonly waiting?: number;
  /** How many tasks at a time. */
  readonly processes?: number;
};

type PoolOptions = PoolLimits & {
  /** The built program.js. */
  readonly program: string;
};

// Two, so that a long import does not hold up a plan; more would take the machine from whoever only reads.
const processesDefault = 2;
const waitingDefault = 32;
const secondsDefault = 10;
const heapBytes = 512 * 1024 * 1024;

type Turn = { readonly start: (process: TaskProcess) => void; readonly leave: (error: AppError) => void };

/** Has tasks done beside the server, which goes on answering. Processes are started when needed and used again. */
export class TaskPool {
  private readonly idle: TaskProcess[] = [];
  private readonly busy = new Set<TaskProcess>();
  private readonly waiting: Turn[] = [];
  private isClosed = false;

  constructor(private readonly options: PoolOptions) {}

  async run<N extends TaskName>(name: N, ...input: TaskInput<N>): Promise<TaskOutput<N>> {
    const process = await this.take();
    try {
      // The program answers with what the task of this name gives.
      return (await process.run({ name, input })) as TaskOutput<N>;
    } finally {
      this.giveBack(process);
    }
  }

  close(): void {
    this.isClosed = true;
    for (const process of [...this.idle, ...this.busy]) process.end(busy());
    for (const { leave } of this.waiting.splice(0)) leave(busy());
  }

  private async take(): Promise<TaskProcess> {
    if (this.isClosed) throw busy();
    const ready = this.idle.pop();
    if (ready && !ready.isGone) return this.mark(ready);
    if (this.busy.size < (this.options.processes ?? processesDefault)) return this.mark(this.start());
    if (this.waiting.length >= (this.options.waiting ?? waitingDefault)) throw busy();
    return new Promise((start, leave) => {
      this.waiting.push({ start, leave });
    });
  }

  private giveBack(process: TaskProcess): void {
    this.busy.delete(process);
    const next = this.waiting.shift();
    if (next) next.start(this.mark(process.isGone ? this.start() : process));
    else if (this.isClosed) process.end();
    else if (!process.isGone) this.idle.push(process);
  }

  private start(): TaskProcess {
    const { program, seconds = secondsDefault } = this.options;
    return new TaskProcess(program, { seconds, heapBytes });
  }

  private mark(process: TaskProcess): TaskProcess {
    this.busy.add(process);
    return process;
  }
}

const busy = (): AppError =>
  new AppError(
    'server-busy',
    'The server is working on as much as it takes at a time; ask again in a moment.',
  );
