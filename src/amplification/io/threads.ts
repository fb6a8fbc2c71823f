import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { accountRanges } from '../coordination/account-ranges.js';
import {
  type AccountRange,
  type CountJob,
  countEdges,
  type EdgeCount,
  joinCounts,
} from '../coordination/count-edges.js';
import type { EdgeTable } from '../coordination/edge-table.js';
import type { OrderedPosts } from '../coordination/posts.js';

export type Threading = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

/** That read and count, unless told otherwise. */
export const threadsAtMost = Math.min(4, availableParallelism());

// Starting a thread takes longer than counting this many posts.
const worthThreads = 100_000;
const rangesPerThread = 8;

type Task = {
  readonly posts: OrderedPosts;
  readonly job: CountJob;
  readonly range: AccountRange;
};

/**
 * Threads that read the same columns; the counting itself is pure and is tested as such. They can be started before
 * there is anything to count, so that their start costs no time of its own. The thread that asks counts too, a range
 * at a time: one that waits would be one too many on two cores.
 */
export class CountingThreads {
  private readonly workers: Worker[] = [];

  constructor(private readonly threads: number) {}

  /** Under a test runner this file is TypeScript, which a bare thread cannot load. */
  start(): void {
    if (!import.meta.url.endsWith('.js')) return;
    while (this.workers.length < this.threads - 1)
      this.workers.push(new Worker(new URL(import.meta.url), { workerData: role }));
  }

  /** Counts all edges. */
  async count(
    posts: OrderedPosts,
    job: CountJob,
    { signal, onProgress }: Threading = {},
  ): Promise<EdgeCount> {
    if (posts.account.length >= worthThreads) this.start();
    const ranges = accountRanges(posts, this.threads * rangesPerThread, job.among);
    const counts = new Array<EdgeCount>(ranges.length);
    let [next, done] = [0, 0];
    const counters = [...this.workers.map(asker), hereAndNow];
    await Promise.all(
      counters.map(async (counter) => {
        while (next < ranges.length) {
          signal?.throwIfAborted();
          const at = next++;
          const range = ranges[at];
          if (range) counts[at] = await counter({ posts, job, range }, signal);
          onProgress?.(++done / ranges.length);
        }
      }),
    );
    return joinCounts(counts);
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.terminate()));
  }
}

type Counter = (task: Task, signal?: AbortSignal) => Promise<EdgeCount>;

const asker =
  (worker: Worker): Counter =>
  (task, signal) =>
    ask(worker, task, signal);

/** Between two ranges, what waits is let through: a Ctrl-C, an answer of another thread. */
const hereAndNow: Counter = async ({ posts, job, range }) => {
  await setImmediate();
  return countEdges(posts, { ...job, range });
};

function ask(worker: Worker, task: Task, signal?: AbortSignal): Promise<EdgeCount> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const settle = () => {
      worker.off('error', reject);
      signal?.removeEventListener('abort', abort);
    };
    worker.once('error', reject);
    signal?.addEventListener('abort', abort);
    worker.once('message', (count: EdgeCount) => {
      settle();
      resolve(count);
    });
    worker.postMessage(task);
  });
}

const role = 'count-edges';

if (parentPort && workerData === role) {
  const port = parentPort;
  port.on('message', ({ posts, job, range }: Task) => {
    const count = countEdges(posts, { ...job, range });
    port.postMessage(count, [...buffersOf(count.edges), ...buffersOf(count.together)]);
  });
}

const buffersOf = (edges: EdgeTable): ArrayBuffer[] =>
  Object.values(edges).flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
