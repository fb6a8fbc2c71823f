import { seededRandom } from '../../statistics/index.js';
import { type Amplification, amplify, type Parameters, type RunContext, type RunStage } from '../amplify.js';
import { estimateShares } from '../automation/index.js';
import type { CountJob } from '../coordination/count-edges.js';
import { type AccountGraph, findGroups, graphOf } from '../coordination/groups.js';
import type { OrderedPosts } from '../coordination/posts.js';
import { writeGexf } from '../gexf.js';
import { writeGraphml } from '../graphml.js';
import { shareOut } from '../memory.js';
import { accountsOf } from '../read-accounts.js';
import type { MemoryBudget } from '../reading/collect-posts.js';
import { summarise } from '../summary.js';
import { type Table, withPosts } from '../tables.js';
import { timelineOf } from '../timeline.js';
import { duckdbVersion, PostFiles } from './post-files.js';
import { ResultFolder } from './result-folder.js';
import { SpillFolder } from './spill-folder.js';
import { CountingThreads } from './threads.js';

export type AmplifyRun = {
  readonly files: readonly string[];
  readonly parameters: Parameters;
  readonly threads: number;
  readonly version: string;
  readonly out?: string;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  /** What the files are called in the summary, where their paths say nothing to a reader. */
  readonly names?: readonly string[];
};

export type Progress = {
  readonly stage: RunStage;
  readonly rows?: number;
  /** 0 to 1, where the end of the stage is known. */
  readonly share?: number;
};

// Every run of the same input gives the same groups and shares.
const seed = 1;

export async function amplifyFiles(run: AmplifyRun) {
  const folder = run.out === undefined ? undefined : await ResultFolder.begin(run.out);
  const memory = shareOut(run.parameters.memoryBytes);
  const { readAs, columns: named } = run.parameters;
  const source = await PostFiles.open(run.files, memory.duckdbBytes, {
    names: run.names,
    threads: run.threads,
    named,
    ...(readAs ? { readAs } : {}),
  }).catch(async (error: unknown) => {
    await folder?.discard();
    throw error;
  });
  const threads = new CountingThreads(run.threads);
  const spill = new SpillFolder();
  const room = { spill, postsInMemory: memory.postsBeside };
  try {
    const found = await amplify(source, run.parameters, outsideOf(run, threads, room));
    const began = performance.now();
    run.report({ stage: 'write' });
    const graph = graphOf(found.strong, found.accountNames);
    const groups = findGroups(graph, seededRandom(seed));
    if (folder) await writeAll(folder, source, found, graph, groups, run);
    const summary = summarise(found, groups, {
      ...run,
      files: run.names ?? run.files,
      inputSha256: source.sha256,
      duckdb: duckdbVersion,
      seed,
      writeSeconds: (performance.now() - began) / 1000,
      peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    });
    run.signal.throwIfAborted();
    folder?.writeText('summary.json', [`${JSON.stringify(summary, null, 2)}\n`]);
    await folder?.publish();
    return summary;
  } catch (error) {
    await folder?.discard();
    throw error;
  } finally {
    await threads.stop();
    spill.close();
    source.close();
  }
}

// Rows between two reports; a file with fewer is done before threads have started.
const worthShowing = 100_000;

function outsideOf({ signal, report }: AmplifyRun, threads: CountingThreads, room: MemoryBudget): RunContext {
  let shown = 0;
  return {
    now: () => performance.now(),
    signal,
    room,
    count: (posts: OrderedPosts, job: CountJob) =>
      threads.count(posts, job, {
        signal,
        onProgress: (share) => {
          report({ stage: 'count', share });
        },
      }),
    onStage: (stage: RunStage) => {
      report({ stage });
      // Ordering takes one core; the other starts what will count.
      if (stage === 'order' && shown >= worthShowing) threads.start();
    },
    onRows: (rows: number) => {
      if (rows - shown < worthShowing) return;
      shown = rows;
      report({ stage: 'read', rows });
    },
  };
}

// Gephi, which reads these two, does not open more than some hundred thousand edges.
const drawableEdges = 500_000;

async function writeAll(
  folder: ResultFolder,
  source: PostFiles,
  found: Amplification,
  graph: AccountGraph,
  groups: ReadonlyMap<string, number>,
  run: AmplifyRun,
): Promise<void> {
  const { edges, objects } = found.tables;
  for (const [name, table] of Object.entries({ edges, objects, groups: groupTable(groups) })) {
    run.signal.throwIfAborted();
    await writeTable(folder, source, name, table);
  }
  if (graph.size <= drawableEdges) {
    folder.writeText('network.gexf', writeGexf(graph, groups));
    folder.writeText('network.graphml', writeGraphml(graph, groups));
  }
  await writeAccountsInTime(folder, source, found, run);
}

async function writeTable(
  folder: ResultFolder,
  source: PostFiles,
  name: string,
  table: Table,
): Promise<void> {
  folder.writeTable(`${name}.csv`, table);
  const names = table.columns.filter((column) => nameColumns.has(column));
  await source.toParquet(folder.path(`${name}.csv`), folder.path(`${name}.parquet`), names);
}

const nameColumns = new Set(['from', 'to', 'account_id', 'object_id']);

const groupTable = (groups: ReadonlyMap<string, number>): Table => ({
  columns: ['account_id', 'group'],
  rows: () => [...groups].sort(([, a], [, b]) => a - b),
});

async function writeAccountsInTime(
  folder: ResultFolder,
  source: PostFiles,
  found: Amplification,
  { parameters }: AmplifyRun,
): Promise<void> {
  const { activity, observation, mayShareSeveral } = await accountsOf(source, found, parameters);
  const { accounts } = found.tables;
  const counted = mayShareSeveral && parameters.mode === 'default' ? withPosts(accounts, activity) : accounts;
  await writeTable(folder, source, 'accounts', counted);
  const namesOf = (accounts: Iterable<number>) =>
    new Set(Array.from(accounts, (account) => found.accountNames[account] ?? ''));
  const coordinated = namesOf([...found.strong.from, ...found.strong.to]);
  folder.writeText('timeline.json', [`${JSON.stringify(timelineOf(activity, coordinated, observation))}\n`]);
  if (parameters.mode === 'cooRTweet') return;
  const shares = estimateShares(activity, {
    random: seededRandom(seed),
    replicates: activity.length > 50_000 ? 100 : 500,
    observation,
    coordinated,
    undecided: namesOf(found.undecidedAccounts),
  });
  folder.writeText('shares.json', [`${JSON.stringify(shares, null, 2)}\n`]);
}
