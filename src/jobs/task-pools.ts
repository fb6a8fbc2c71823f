import { type PoolOptions, TaskPool } from './task-pool.js';

type Options = {
  /** Calls doTasks with the tasks of every domain; built. */
  readonly program: string;
  /** For one request. */
  readonly seconds?: number;
};

type Limits = Omit<PoolOptions, 'program'>;

// What is outside Node's objects may be as much again, beside Node with the program loaded.
const small = { heapBytes: 2 ** 29, residentBytes: 2 ** 30 + 150e6 };

// Two, so that a long import does not hold up a plan; more would take the machine from whoever only reads.
const requestLimits: Limits = { ...small, processes: 2, waiting: 32 };
const requestSeconds = 10;

// One process, which everybody's reading goes through and which no import or plan can keep busy. A person waits for
// the findings of a large case as long as it takes (100,000 statements: some 50 s and more than half a gigabyte); what
// takes this much is a fault.
const findingLimits: Limits = {
  heapBytes: 4e9,
  residentBytes: 6e9,
  processes: 1,
  waiting: 1000,
  seconds: 600,
};

// Files of others are opened nowhere else than in a process of their own, looked at beside the job that runs. A run
// shares out 2 GB (amplification/memory.ts) and keeps names besides. Beyond this it is ended, before the machine ends
// something else.
const fresh = { isFresh: true, processes: 1, waiting: Number.POSITIVE_INFINITY };
const lookLimits: Limits = { ...fresh, heapBytes: 1e9, residentBytes: 2e9 };
const jobLimits: Limits = { ...fresh, heapBytes: 2e9, residentBytes: 3.5e9 };

/** The processes beside a server. */
export class TaskPools {
  /** For what a request waits for, and most have in a moment. */
  readonly requests: TaskPool;
  readonly findings: TaskPool;
  /** For what somebody waits for and takes as long as their files are. */
  readonly looks: TaskPool;
  /** For jobs, whatever they are about: one at a time. */
  readonly jobs: TaskPool;

  constructor({ program, seconds = requestSeconds }: Options) {
    this.requests = new TaskPool({ program, ...requestLimits, seconds });
    this.findings = new TaskPool({ program, ...findingLimits });
    this.looks = new TaskPool({ program, ...lookLimits });
    this.jobs = new TaskPool({ program, ...jobLimits });
  }

  close(): void {
    for (const pool of [this.requests, this.findings, this.looks, this.jobs]) pool.close();
  }
}
