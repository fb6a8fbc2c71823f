import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { ColumnNames } from './api.js';
import { fromAccountsPerObject } from './coordination/coor-tweet-groups.js';
import { detectGroups } from './coordination/coor-tweet-network.js';
import { accountStatistics, sharesPerAccount } from './coordination/coor-tweet-statistics.js';
import { type CountJob, type EdgeCount, joinCounts } from './coordination/count-edges.js';
import { everyPair, pairsAtMost, prepare } from './coordination/default-network.js';
import { EdgeColumns, type EdgeTable, edgeAt, selectEdges } from './coordination/edge-table.js';
import { onlyPosts } from './coordination/order-posts.js';
import { activeOnly } from './coordination/participants.js';
import type { OrderedPosts } from './coordination/posts.js';
import { accountsPerObject, type Network } from './coordination/present-groups.js';
import { quantileOfCounts } from './coordination/quantile.js';
import { prepareSpilled, type SpilledNetwork } from './coordination/spilled-network.js';
import { allRows, rowsAbove } from './coordination/subgraphs.js';
import { judgeEdges, type Testing } from './coordination/undecided.js';
import { type PostRows, type PostsRead, readPosts } from './read-posts.js';
import type { ReadAs } from './reading/asked.js';
import { type MemoryBudget, noticesOnIds } from './reading/collect-posts.js';
import { notice } from './reading/notice.js';
import {
  coorTweetAccounts,
  coorTweetEdges,
  defaultAccounts,
  defaultEdges,
  objectRows,
  type Table,
} from './tables.js';

export type Parameters = {
  readonly by?: string;
  readonly columns?: ColumnNames;
  readonly readAs?: ReadAs;
  readonly mode: 'cooRTweet' | 'default';
  readonly windowMs: number;
  readonly minParticipation: number;
  /** CooRTweet's: the quantile of the weights above which an edge is flagged. */
  readonly edgeWeight: number;
  /** Ours: the false discovery rate, the share of kept edges that chance may explain. */
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
export type RunContext = {
  readonly now: () => number;
  readonly count: (posts: OrderedPosts, job: CountJob) => Promise<EdgeCount>;
  readonly onStage?: (stage: RunStage) => void;
  /** Where posts go that do not fit in memory; without it, all are kept. */
  readonly room?: MemoryBudget;
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
};

export type RunStage = 'read' | 'order' | 'count' | 'write';

export type Amplification = {
  readonly read: Omit<PostsRead, 'posts' | 'spilled'>;
  /** Posts there are, whether the network has them all or only those of accounts that have an edge. */
  readonly posts: number;
  readonly network: Network;
  /** The posts of every account. */
  readonly everyPost: () => OrderedPosts;
  readonly accountNames: readonly string[];
  readonly objectNames: readonly string[];
  /** All edges in CooRTweet's mode, the kept ones in ours. */
  readonly edges: EdgeTable;
  /** The edges that groups are made of: flagged, or kept. */
  readonly strong: EdgeTable;
  /** The pairs of accounts of which cannot be told whether chance put them together; none in CooRTweet's mode. */
  readonly undecided: EdgeTable;
  /** Their accounts; where nearly everybody posts in step, all who do. */
  readonly undecidedAccounts: ReadonlySet<number>;
  readonly pairs: number;
  readonly edgesSeen: number;
  readonly tests?: number;
  readonly weightThreshold?: number;
  readonly tables: { readonly edges: Table; readonly accounts: Table; readonly objects: Table };
  readonly seconds: Readonly<Record<Exclude<RunStage, 'write'>, number>>;
};

/** From files to edges, accounts and objects. */
export async function amplify(
  source: PostRows,
  parameters: Parameters,
  outside: RunContext,
): Promise<Amplification> {
  const clock = startClock(outside);
  const { posts, spilled, ...read } = await readPosts(source, {
    ...(parameters.by === undefined ? {} : { by: parameters.by }),
    ...(parameters.columns ? { columns: parameters.columns } : {}),
    mode: parameters.mode,
    similarity: parameters.similarity,
    distanceBits: parameters.distanceBits,
    ...(outside.room ? { room: outside.room } : {}),
    ...(outside.onRows ? { onProgress: outside.onRows } : {}),
    ...(outside.signal ? { signal: outside.signal } : {}),
  });
  clock.next('order');
  const { objectNames } = posts;
  if (spilled && outside.room) {
    const postsInMemory = outside.room.postsInMemory(posts.accountNames.length + objectNames.length);
    const prepared = prepareSpilled(spilled, parameters, parameters.falseDiscoveryRate, postsInMemory);
    const found = await fromDisk(prepared, parameters, objectNames, outside, clock);
    const duplicate = prepared.duplicates;
    const dropped = duplicate === 0 ? read.dropped : { ...read.dropped, duplicate };
    const all = { ...read, dropped, sharedIds: prepared.sharedIds };
    return {
      read: withUndecided(withIds(all), found),
      objectNames,
      ...found,
      undecidedAccounts: endsOf(found.undecided),
      seconds: clock.end(),
    };
  }
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
  const isTold =
    parameters.mode === 'cooRTweet' ||
    found.edges.from.length > 0 ||
    read.notices.some(({ code }) => code === 'whole-days');
  const lonely = isTold ? undefined : allInStep(found);
  const all = lonely ? { ...read, notices: [...read.notices, notice('no-background')] } : read;
  return {
    read: withUndecided(withIds(all), found),
    objectNames,
    ...found,
    undecidedAccounts: lonely ?? endsOf(found.undecided),
    seconds: clock.end(),
  };
}

const withIds = (read: Amplification['read']): Amplification['read'] => {
  const { rows, dropped, sharedIds, idColumn } = read;
  const notices = noticesOnIds({ rows, copies: dropped.duplicate ?? 0, sharedIds }, idColumn);
  return { ...read, notices: [...read.notices, ...notices] };
};

function withUndecided(
  read: Amplification['read'],
  { undecided, accountNames }: Found,
): Amplification['read'] {
  const pairs = undecided.from.length;
  if (pairs === 0) return read;
  const { from, to, weight } = edgeAt(undecided, 0);
  const values = {
    pairs,
    accounts: endsOf(undecided).size,
    one: accountNames[from] ?? '',
    other: accountNames[to] ?? '',
    times: weight,
  };
  return { ...read, notices: [...read.notices, notice('not-told', values)] };
}

// With even times a pair is a matter of luck; ten times as many pairs as that are none.
const timesLuck = 10;
const nearlyAll = 0.8;

/** Those in step where nearly everybody is, so that there is no common rate for anybody to stand out from. */
function allInStep({ everyPost, accountNames, pairs }: Found): ReadonlySet<number> | undefined {
  const { account, object, time, left, right } = everyPost();
  const inPairs = new Set<number>();
  let [first, last, possible, start] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  let windowMs = 0;
  for (let p = 0; p < account.length; p++) {
    const [from, end] = [left[p] ?? 0, right[p] ?? 0];
    for (let other = from; other < end; other++)
      if (account[other] !== account[p]) {
        inPairs.add(account[p] ?? 0);
        break;
      }
    windowMs = Math.max(windowMs, (time[end - 1] ?? 0) - (time[p] ?? 0));
    [first, last] = [Math.min(first, time[p] ?? first), Math.max(last, time[p] ?? last)];
    if (object[p] !== object[start]) start = p;
    possible += p - start;
  }
  const byLuck = (2 * windowMs * possible) / Math.max(1, last - first);
  const isAll =
    inPairs.size > 1 && inPairs.size >= nearlyAll * accountNames.length && pairs > timesLuck * byLuck;
  return isAll ? inPairs : undefined;
}

type Clock = ReturnType<typeof startClock>;

function startClock({ now, onStage }: RunContext) {
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

type Found = Omit<Amplification, 'read' | 'objectNames' | 'seconds' | 'undecidedAccounts'>;

const endsOf = ({ from, to }: EdgeTable): Set<number> => new Set([...from, ...to]);

async function asCooRTweet(
  { posts, rule, turn, accountNames }: ReturnType<typeof detectGroups>,
  parameters: Parameters,
  objectNames: readonly string[],
  outside: RunContext,
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
    posts: posts.account.length,
    network,
    everyPost: () => posts,
    accountNames,
    edges,
    strong: selectEdges(edges, rowsAbove(edges, weightThreshold)),
    undecided: new EdgeColumns().table(),
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
  throw appError(
    'request-invalid',
    wording('posts.too-many-edges', { edges: edgesAtMost, gigabytes: (edgesAtMost * edgeBytes) / 1e9 }),
  );
}

async function byDefault(
  { posts, rule, paired, turn, accountNames, model, singles, tests, largestP }: ReturnType<typeof prepare>,
  { falseDiscoveryRate, windowMs }: Parameters,
  objectNames: readonly string[],
  outside: RunContext,
  clock: Clock,
): Promise<Found> {
  clock.next('count');
  const against = { model, largestP, singles };
  const postsOf: Testing['postsOf'] = (wanted) =>
    onlyPosts(
      posts,
      Int32Array.from(posts.account.keys()).filter((p) => wanted(posts.account[p] ?? 0)),
      windowMs,
    );
  const count = await outside.count(paired, { rule: everyPair(paired), turn, sides: 'account', against });
  return {
    posts: posts.account.length,
    everyPost: () => posts,
    ...kept(count, { tests, falseDiscoveryRate, model, postsOf }, { accountNames, objectNames }, () => ({
      posts,
      rule,
      turn,
    })),
  };
}

/** The same for posts on disk: pairs are counted for some accounts at a time. */
async function fromDisk(
  { accountNames, turn, model, tests, largestP, active, ...disk }: SpilledNetwork,
  { falseDiscoveryRate }: Parameters,
  objectNames: readonly string[],
  outside: RunContext,
  clock: Clock,
): Promise<Found> {
  clock.next('count');
  const counts: EdgeCount[] = [];
  for (const among of disk.ranges) {
    outside.signal?.throwIfAborted();
    const { posts, singles } = disk.around(among);
    const against = { model, largestP, singles };
    counts.push(
      await outside.count(posts, { rule: everyPair(posts), turn, sides: 'account', against, among }),
    );
  }
  const networkOf = ({ from, to }: EdgeTable): Network => {
    const ends = new Set([...from, ...to]);
    const posts = disk.postsOf((account) => ends.has(account));
    return { posts, rule: activeOnly(posts, active), turn };
  };
  return {
    posts: disk.posts,
    everyPost: () => disk.postsOf(() => true),
    ...kept(
      joinCounts(counts),
      { tests, falseDiscoveryRate, model, postsOf: disk.postsOf },
      { accountNames, objectNames },
      networkOf,
    ),
  };
}

type Names = Pick<Amplification, 'accountNames' | 'objectNames'>;

function kept(
  count: EdgeCount,
  testing: Testing,
  { accountNames, objectNames }: Names,
  networkOf: (edges: EdgeTable) => Network,
) {
  const { kept: edges, q, undecided } = judgeEdges(count, testing);
  const network = networkOf(edges);
  return {
    network,
    accountNames,
    edges,
    strong: edges,
    undecided,
    pairs: count.pairsSeen,
    edgesSeen: count.edgesSeen,
    tests: testing.tests,
    tables: {
      edges: defaultEdges(edges, q, accountNames),
      accounts: defaultAccounts(network, edges, accountNames),
      objects: objectRows(accountsPerObject(network, edges, objectNames.length), objectNames),
    },
  };
}
