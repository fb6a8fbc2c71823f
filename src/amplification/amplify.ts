import { AppError } from '../case/index.js';
import type { ColumnNames } from './api.js';
import { fromAccountsPerObject } from './coordination/coor-tweet-groups.js';
import { detectGroups } from './coordination/coor-tweet-network.js';
import { accountStatistics, sharesPerAccount } from './coordination/coor-tweet-statistics.js';
import type { EdgeCount } from './coordination/count-edges.js';
import { pairsAtMost, prepare } from './coordination/default-network.js';
import { accountsPerObject, type Network } from './coordination/describe-network.js';
import { type EdgeTable, selectEdges } from './coordination/edge-table.js';
import { qValues } from './coordination/false-discovery.js';
import type { OrderedPosts } from './coordination/posts.js';
import { quantileOfCounts } from './coordination/quantile.js';
import { allRows, rowsAbove } from './coordination/subgraphs.js';
import { type PostSource, type PostsRead, readPosts } from './read-posts.js';
import {
  coorTweetAccounts,
  coorTweetEdges,
  defaultAccounts,
  defaultEdges,
  objectRows,
  type Table,
} from './tables.js';
import type { Job } from './threads.js';

export type Parameters = {
  readonly by?: string;
  readonly columns?: ColumnNames;
  readonly mode: 'cooRTweet' | 'default';
  readonly windowMs: number;
  readonly minParticipation: number;
  /** CooRTweet's: the quantile of the weights above which an edge is flagged. */
  readonly edgeWeight: number;
  /** Ours: the share of false edges among those kept that is put up with. */
  readonly falseDiscoveryRate: number;
  /** Of near-text. */
  readonly similarity: number;
  /** Of image. */
  readonly distanceBits: number;
  readonly memoryBytes: number;
  /** Whether the file holds all that its accounts posted in its time. */
  readonly allPosts: boolean;
};

/** What the run needs of the outside. */
export type Outside = {
  readonly now: () => number;
  readonly count: (posts: OrderedPosts, job: Job) => Promise<EdgeCount>;
  readonly onStage?: (stage: Stage) => void;
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
};

export type Stage = 'read' | 'order' | 'count' | 'write';

export type Amplification = {
  readonly read: Omit<PostsRead, 'posts'>;
  readonly network: Network;
  readonly accountNames: readonly string[];
  readonly objectNames: readonly string[];
  /** All edges in CooRTweet's mode, the kept ones in ours. */
  readonly edges: EdgeTable;
  /** The edges that groups are made of: flagged, or kept. */
  readonly strong: EdgeTable;
  readonly pairs: number;
  readonly edgesSeen: number;
  readonly tests?: number;
  readonly weightThreshold?: number;
  readonly tables: { readonly edges: Table; readonly accounts: Table; readonly objects: Table };
  readonly seconds: Readonly<Record<Exclude<Stage, 'write'>, number>>;
};

/** From files to edges, accounts and objects. */
export async function amplify(
  source: PostSource,
  parameters: Parameters,
  outside: Outside,
): Promise<Amplification> {
  const clock = startClock(outside);
  const { posts, ...read } = await readPosts(source, {
    ...(parameters.by === undefined ? {} : { by: parameters.by }),
    ...(parameters.columns ? { columns: parameters.columns } : {}),
    mode: parameters.mode,
    similarity: parameters.similarity,
    distanceBits: parameters.distanceBits,
    ...(outside.onRows ? { onProgress: outside.onRows } : {}),
    ...(outside.signal ? { signal: outside.signal } : {}),
  });
  clock.next('order');
  const { objectNames } = posts;
  const found =
    parameters.mode === 'cooRTweet'
      ? await asCooRTweet(detectGroups(posts, parameters), parameters, objectNames, outside, clock)
      : await byDefault(
          prepare(posts, parameters, parameters.falseDiscoveryRate),
          parameters,
          objectNames,
          outside,
          clock,
        );
  outside.signal?.throwIfAborted();
  return { read, objectNames, ...found, seconds: clock.end() };
}

type Clock = ReturnType<typeof startClock>;

function startClock({ now, onStage }: Outside) {
  const seconds = { read: 0, order: 0, count: 0 };
  let stage: keyof typeof seconds = 'read';
  let since = now();
  const lap = () => {
    seconds[stage] = (now() - since) / 1000;
    since = now();
  };
  onStage?.('read');
  return {
    next(to: keyof typeof seconds) {
      lap();
      stage = to;
      onStage?.(to);
    },
    end() {
      lap();
      return seconds;
    },
  };
}

type Found = Omit<Amplification, 'read' | 'objectNames' | 'seconds'>;

async function asCooRTweet(
  { posts, rule, turn, accountNames }: ReturnType<typeof detectGroups>,
  parameters: Parameters,
  objectNames: readonly string[],
  outside: Outside,
  clock: Clock,
): Promise<Found> {
  mustFit(pairsAtMost(posts), parameters.memoryBytes);
  clock.next('count');
  const { edges, pairsSeen, edgesSeen } = await outside.count(posts, { rule, turn, sides: 'age' });
  const network = { posts, rule, turn };
  const weightThreshold = quantileOfCounts(edges.weight, parameters.edgeWeight);
  const statistics = accountStatistics(edges, allRows(edges), sharesPerAccount(posts, rule));
  const onObjects = fromAccountsPerObject(network, edges, objectNames.length);
  return {
    network,
    accountNames,
    edges,
    strong: selectEdges(edges, rowsAbove(edges, weightThreshold)),
    pairs: pairsSeen,
    edgesSeen,
    weightThreshold,
    tables: {
      edges: coorTweetEdges(edges, accountNames, weightThreshold),
      accounts: coorTweetAccounts(statistics, accountNames),
      objects: objectRows(onObjects, objectNames),
    },
  };
}

// An edge in memory: six whole numbers and a double, and as much again while it grows.
const edgeBytes = 64;

// CooRTweet's mode gives every edge there is; ours lets go of what chance explains, and has no such limit.
function mustFit(edgesAtMost: number, memoryBytes: number): void {
  if (edgesAtMost * edgeBytes <= memoryBytes) return;
  const gigabytes = ((edgesAtMost * edgeBytes) / 1e9).toFixed(1);
  throw new AppError(
    'request-invalid',
    `--mode cooRTweet keeps every edge, up to ${edgesAtMost.toLocaleString('en')} here, in up to ${gigabytes} GB: raise --memory, narrow --window, or leave out --mode.`,
  );
}

async function byDefault(
  { posts, rule, turn, accountNames, model, tests, largestP }: ReturnType<typeof prepare>,
  { falseDiscoveryRate }: Parameters,
  objectNames: readonly string[],
  outside: Outside,
  clock: Clock,
): Promise<Found> {
  clock.next('count');
  const job = { rule, turn, sides: 'account' as const, against: { model, largestP } };
  const { edges: likely, pairsSeen, edgesSeen } = await outside.count(posts, job);
  const network = { posts, rule, turn };
  const q = qValues(likely.p, tests);
  const rows = allRows(likely).filter((row) => (q[row] ?? 1) <= falseDiscoveryRate);
  const edges = selectEdges(likely, rows);
  return {
    network,
    accountNames,
    edges,
    strong: edges,
    pairs: pairsSeen,
    edgesSeen,
    tests,
    tables: {
      edges: defaultEdges(
        edges,
        Float64Array.from(rows, (row) => q[row] ?? 1),
        accountNames,
      ),
      accounts: defaultAccounts(network, edges, accountNames),
      objects: objectRows(accountsPerObject(network, edges, objectNames.length), objectNames),
    },
  };
}
