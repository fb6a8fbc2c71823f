import { fileURLToPath } from 'node:url';
import { type PoolOptions, type TaskInput, type TaskName, type TaskOutput, TaskPool } from '../jobs/index.js';
import type { tasks } from '../tasks.js';

type All = typeof tasks;

type Options = {
  /** The built task-program.js, where it is not above this file. */
  readonly program?: string;
  /** For one request. */
  readonly seconds?: number;
};

type Limits = Omit<PoolOptions, 'program'>;

const builtProgram = fileURLToPath(new URL('../task-program.js', import.meta.url));

// What is outside Node's objects may be as much again, beside Node with the program loaded.
const small = { heapBytes: 2 ** 29, residentBytes: 2 ** 30 + 150e6 };

// Two, so that a long import does not hold up a plan; more would take the machine from whoever only reads.
const requestLimits: Limits = { ...small, processes: 2, waiting: 32, seconds: 10 };

// One process, which everybody's reading goes through and which no import or plan can keep busy. A person waits for
// the findings of a large case as long as it takes; what takes longer than this is a fault.
const findingLimits: Limits = { ...small, processes: 1, waiting: 1000, seconds: 120 };

// Files of others are opened nowhere else than in a process of their own, looked at beside the job that runs. A run
// shares out 2 GB (amplification/memory.ts) and keeps names besides. Beyond this it is ended, before the machine ends
// something else.
const fresh = { isFresh: true, processes: 1, waiting: Number.POSITIVE_INFINITY };
const lookLimits: Limits = { ...fresh, heapBytes: 1e9, residentBytes: 2e9 };
const jobLimits: Limits = { ...fresh, heapBytes: 2e9, residentBytes: 3.5e9 };

/** The processes beside a server. */
export class TaskPools {
  private readonly findings: TaskPool<All>;
  private readonly requests: TaskPool<All>;
  /** For what somebody waits for and may take as long as their files are. */
  readonly looks: TaskPool<All>;
  /** For jobs, whatever they are about: one at a time. */
  readonly jobs: TaskPool<All>;

  constructor({ program = builtProgram, seconds }: Options = {}) {
    const pool = (limits: Limits) => new TaskPool<All>({ program, ...limits });
    this.findings = pool(findingLimits);
    this.requests = pool({ ...requestLimits, ...(seconds === undefined ? {} : { seconds }) });
    this.looks = pool(lookLimits);
    this.jobs = pool(jobLimits);
  }

  /** What a request waits for and most have in a moment. */
  run<N extends TaskName<All>>(name: N, ...input: TaskInput<All, N>): Promise<TaskOutput<All, N>> {
    const pool = name === 'findings' ? this.findings : this.requests;
    return pool.run(name, input);
  }

  close(): void {
    for (const pool of [this.findings, this.requests, this.looks, this.jobs]) pool.close();
  }
}
