import { fileURLToPath } from 'node:url';
import { type PoolLimits, TaskPool } from './task-pool.js';
import type { TaskInput, TaskName, TaskOutput } from './tasks.js';

type Options = PoolLimits & {
  /** The built program.js, where it is not beside this file. */
  readonly program?: string;
};

const builtProgram = fileURLToPath(new URL('program.js', import.meta.url));

// One process, which everybody's reading goes through and which no import or plan can keep busy. A person waits for
// the findings of a large case as long as it takes; what takes longer than this is a fault.
const findingLimits: PoolLimits = { processes: 1, seconds: 120, waiting: 1000 };

/** The processes beside a server: one for the findings, and those for what is sent, with the limits given. */
export class TaskPools {
  private readonly findings: TaskPool;
  private readonly requests: TaskPool;

  constructor({ program = builtProgram, ...limits }: Options = {}) {
    this.findings = new TaskPool({ program, ...findingLimits });
    this.requests = new TaskPool({ program, ...limits });
  }

  run<N extends TaskName>(name: N, ...input: TaskInput<N>): Promise<TaskOutput<N>> {
    const pool = name === 'findings' ? this.findings : this.requests;
    return pool.run(name, ...input);
  }

  close(): void {
    this.findings.close();
    this.requests.close();
  }
}
