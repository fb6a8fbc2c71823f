import { parentPort, Worker, workerData } from 'node:worker_threads';
import { accountRanges } from './coordination/account-ranges.js';
import {
  type AccountRange,
  type CountRequest,
  countEdges,
  type EdgeCount,
} from './coordination/count-edges.js';
import { type EdgeTable, joinEdges } from './coordination/edge-table.js';
import type { OrderedPosts } from './coordination/posts.js';

/** What is counted, for whichever accounts. */
export type Job = Omit<CountRequest, 'range'>;

export type Threading = {
  readonly threads: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

type Shared = { readonly thread: 'count-edges'; readonly posts: OrderedPosts; readonly job: Job };

// Starting a thread takes longer than counting this many posts.
const worthThreads = 200_000;
const rangesPerThread = 8;

/** Counts all edges, in threads that read the same columns; the counting itself is pure and is tested as such. */
export async function countInThreads(
  posts: OrderedPosts,
  job: Job,
  threading: Threading,
): Promise<EdgeCount> {
  // Under a test runner this file is TypeScript, which a bare thread cannot load.
  const able = import.meta.url.endsWith('.js');
  if (!able || threading.threads < 2 || posts.account.length < worthThreads)
    return countEdges(posts, { ...job, range: { start: 0, end: posts.accountStart.length - 1 } });
  const ranges = accountRanges(posts, threading.threads * rangesPerThread);
  const counts = new Array<EdgeCount>(ranges.length);
  let [next, done] = [0, 0];
  const shared: Shared = { thread: 'count-edges', posts, job };
  await Promise.all(
    Array.from({ length: threading.threads }, async () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: shared });
      try {
        while (next < ranges.length) {
          threading.signal?.throwIfAborted();
          const at = next++;
          const range = ranges[at];
          if (range) counts[at] = await ask(worker, range, threading.signal);
          threading.onProgress?.(++done / ranges.length);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return joinCounts(counts);
}

function ask(worker: Worker, range: AccountRange, signal?: AbortSignal): Promise<EdgeCount> {
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
    worker.postMessage(range);
  });
}

const joinCounts = (counts: readonly EdgeCount[]): EdgeCount => ({
  edges: joinEdges(counts.map(({ edges }) => edges)),
  pairsSeen: counts.reduce((sum, { pairsSeen }) => sum + pairsSeen, 0),
  edgesSeen: counts.reduce((sum, { edgesSeen }) => sum + edgesSeen, 0),
});

const isShared = (data: unknown): data is Shared =>
  typeof data === 'object' && data !== null && 'thread' in data && data.thread === 'count-edges';

if (parentPort && isShared(workerData)) {
  const { posts, job } = workerData;
  const port = parentPort;
  port.on('message', (range: AccountRange) => {
    const count = countEdges(posts, { ...job, range });
    port.postMessage(count, buffersOf(count.edges));
  });
}

const buffersOf = (edges: EdgeTable): ArrayBuffer[] =>
  Object.values(edges).flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
