import { availableParallelism } from 'node:os';
import { type Amplification, amplify, type Outside, type Parameters, type Stage } from './amplify.js';
import { estimateShares, seededRandom } from './automation/index.js';
import { type AccountGraph, findGroups, graphOf } from './coordination/groups.js';
import type { OrderedPosts } from './coordination/posts.js';
import { describeFile } from './describe-file.js';
import { describeText } from './describe-text.js';
import { edgeText } from './edge-text.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { shareOut } from './memory.js';
import {
  parseBytes,
  parseColumns,
  parseDurationMs,
  parseMode,
  parseNumber,
  parseReadAs,
  parseTwo,
} from './options.js';
import { accountsOf } from './read-accounts.js';
import type { Room } from './reading/collect-posts.js';
import { ResultFolder } from './results/store.js';
import { showEdge } from './show-edge.js';
import { SpillFolder } from './spill/store.js';
import { duckdbVersion, PostFiles } from './store.js';
import { summarise } from './summary.js';
import { type Table, withPosts } from './tables.js';
import { CountingThreads, type Job } from './threads.js';
import { timelineOf } from './timeline.js';

export type AmplifyOptions = {
  readonly by?: string;
  readonly account?: string;
  readonly content?: string;
  readonly time?: string;
  readonly object?: string;
  readonly objectAs?: string;
  readonly dates?: string;
  readonly zone?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly describe?: true;
  readonly between?: readonly string[];
  readonly window: string;
  readonly minParticipation: string;
  readonly edgeWeight: string;
  readonly mode: string;
  readonly allPosts?: true;
  readonly fdr: string;
  readonly similarity: string;
  readonly distance: string;
  readonly out?: string;
  readonly memory: string;
  readonly threads?: string;
  readonly json?: true;
};

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
  readonly stage: Stage;
  readonly rows?: number;
  /** 0 to 1, where the end of the stage is known. */
  readonly share?: number;
};

// Every run of the same input gives the same groups and shares.
const seed = 1;

export async function runAmplify(
  files: readonly string[],
  options: AmplifyOptions,
  version: string,
): Promise<void> {
  if (options.describe) return describeFiles(files, options);
  if (options.between) return showBetween(files, options, options.between);
  const interrupted = new AbortController();
  const interrupt = () => {
    interrupted.abort(new Error('interrupted'));
  };
  // Not once: a second Ctrl-C would end us before the draft is cleared away.
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const summary = await amplifyFiles({
      files,
      parameters: parametersOf(options),
      threads:
        options.threads === undefined
          ? Math.min(4, availableParallelism())
          : parseNumber('--threads', options.threads, 1, 64),
      version,
      ...(options.out === undefined ? {} : { out: options.out }),
      signal: interrupted.signal,
      report: (progress) => process.stderr.write(progressLine(progress)),
    });
    process.stdout.write(
      options.json ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary, options.out),
    );
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write('\nInterrupted; nothing was written.\n');
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const describeFiles = (files: readonly string[], options: AmplifyOptions): Promise<void> =>
  printed(files, options, (source) => describeFile(source, askedOf(options)), describeText);

const shownPairs = 50;

function showBetween(
  files: readonly string[],
  options: AmplifyOptions,
  names: readonly string[],
): Promise<void> {
  const [from, to] = parseTwo('--between', names, 'two accounts, after the files');
  const edge = { ...askedOf(options), windowMs: parseDurationMs('--window', options.window), from, to };
  return printed(
    files,
    options,
    (source) => showEdge(source, edge, options.json ? undefined : shownPairs),
    edgeText,
  );
}

async function printed<T>(
  files: readonly string[],
  options: AmplifyOptions,
  find: (source: PostFiles) => Promise<T>,
  asText: (found: T) => string,
): Promise<void> {
  const { columns: named } = askedOf(options);
  const source = await PostFiles.open(files, parseBytes('--memory', options.memory) / 4, {
    readAs: parseReadAs(options),
    named,
    isLook: options.describe === true,
  });
  try {
    const found = await find(source);
    process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : asText(found));
  } finally {
    source.close();
  }
}

function askedOf(options: AmplifyOptions) {
  const columns = parseColumns(options);
  return { ...(options.by === undefined ? {} : { by: options.by }), ...(columns ? { columns } : {}) };
}

const parametersOf = (options: AmplifyOptions): Parameters => ({
  ...askedOf(options),
  readAs: parseReadAs(options),
  mode: parseMode(options.mode),
  allPosts: options.allPosts === true,
  windowMs: parseDurationMs('--window', options.window),
  minParticipation: parseNumber('--min-participation', options.minParticipation, 0, Number.POSITIVE_INFINITY),
  edgeWeight: parseNumber('--edge-weight', options.edgeWeight, 0, 1),
  falseDiscoveryRate: parseNumber('--fdr', options.fdr, 0, 1),
  similarity: parseNumber('--similarity', options.similarity, 0, 1),
  memoryBytes: parseBytes('--memory', options.memory),
  distanceBits: parseNumber('--distance', options.distance, 0, 64),
});

export async function amplifyFiles(run: AmplifyRun) {
  const folder = run.out === undefined ? undefined : await ResultFolder.begin(run.out);
  const memory = shareOut(run.parameters.memoryBytes);
  const { readAs, columns: named } = run.parameters;
  const source = await PostFiles.open(run.files, memory.duckdbBytes, {
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

function outsideOf({ signal, report }: AmplifyRun, threads: CountingThreads, room: Room): Outside {
  let shown = 0;
  return {
    now: () => performance.now(),
    signal,
    room,
    count: (posts: OrderedPosts, job: Job) =>
      threads.count(posts, job, {
        signal,
        onProgress: (share) => {
          report({ stage: 'count', share });
        },
      }),
    onStage: (stage: Stage) => {
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

const doing = { read: 'reading', order: 'ordering', count: 'counting', write: 'writing' } as const;

// A stage begins on a line of its own and is then written over.
function progressLine({ stage, rows, share }: Progress): string {
  if (rows !== undefined) return `\r${doing[stage]} … ${rows.toLocaleString('en')} rows`;
  if (share !== undefined) return `\r${doing[stage]} … ${Math.round(100 * share)}%`;
  if (stage === 'read') return `${doing[stage]} …`;
  return stage === 'write' ? `\r${doing[stage]} …\n` : `\n${doing[stage]} …`;
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
  const ends = new Set([...found.strong.from, ...found.strong.to]);
  const coordinated = new Set(Array.from(ends, (account) => found.accountNames[account] ?? ''));
  folder.writeText('timeline.json', [`${JSON.stringify(timelineOf(activity, coordinated, observation))}\n`]);
  if (parameters.mode === 'cooRTweet') return;
  const shares = estimateShares(activity, {
    random: seededRandom(seed),
    replicates: activity.length > 50_000 ? 100 : 500,
    observation,
    coordinated,
  });
  folder.writeText('shares.json', [`${JSON.stringify(shares, null, 2)}\n`]);
}

function summaryText(summary: Awaited<ReturnType<typeof amplifyFiles>>, out: string | undefined): string {
  const count = (value: number) => value.toLocaleString('en');
  const dropped = Object.entries(summary.dropped).map(([reason, rows]) => `${count(rows)} ${reason}`);
  return [
    `${count(summary.rows)} rows read as ${summary.parameters.layout}, by ${summary.parameters.by}${dropped.length > 0 ? `; left out: ${dropped.join(', ')}` : ''}.`,
    `${count(summary.pairs)} pairs within ${summary.parameters.windowSeconds} s, ${count(summary.edges)} edges, ${count(summary.groups.length)} groups.`,
    ...summary.notices,
    ...(out === undefined ? [] : [`Written to ${out}.`]),
    '',
  ].join('\n');
}
