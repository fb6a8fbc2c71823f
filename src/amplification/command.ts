import { availableParallelism } from 'node:os';
import { write as writeGexf } from 'graphology-gexf';
import { activityOf } from './activity.js';
import { type Amplification, amplify, type Outside, type Parameters, type Stage } from './amplify.js';
import { estimateShares, seededRandom } from './automation/index.js';
import { type AccountGraph, findGroups, graphOf } from './coordination/groups.js';
import type { OrderedPosts } from './coordination/posts.js';
import { writeGraphml } from './graphml.js';
import { shareOut } from './memory.js';
import { parseBytes, parseDurationMs, parseMode, parseNumber } from './options.js';
import type { Room } from './reading/collect-posts.js';
import { ResultFolder } from './results/store.js';
import { SpillFolder } from './spill/store.js';
import { duckdbVersion, hashFiles, PostFiles } from './store.js';
import { summarise } from './summary.js';
import type { Table } from './tables.js';
import { CountingThreads, type Job } from './threads.js';

export type AmplifyOptions = {
  readonly by?: string;
  readonly window: string;
  readonly minParticipation: string;
  readonly edgeWeight: string;
  readonly mode: string;
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
  readonly report: (line: string) => void;
};

// Every run of the same input gives the same groups and shares.
const seed = 1;

export async function runAmplify(
  files: readonly string[],
  options: AmplifyOptions,
  version: string,
): Promise<void> {
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
      report: (line) => process.stderr.write(line),
    });
    process.stdout.write(
      options.json ? `${JSON.stringify(summary, null, 2)}\n` : describe(summary, options.out),
    );
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write('\nInterrupted; nothing was written.\n');
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const parametersOf = (options: AmplifyOptions): Parameters => ({
  ...(options.by === undefined ? {} : { by: options.by }),
  mode: parseMode(options.mode),
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
  const source = await PostFiles.open(run.files, memory.duckdbBytes, run.threads).catch(
    async (error: unknown) => {
      await folder?.discard();
      throw error;
    },
  );
  const threads = new CountingThreads(run.threads);
  const spill = new SpillFolder();
  const room = { spill, postsInMemory: memory.postsBeside };
  try {
    const found = await amplify(source, run.parameters, outsideOf(run, threads, room));
    const began = performance.now();
    run.report('\rwriting …\n');
    const graph = graphOf(found.strong, found.accountNames);
    const groups = findGroups(graph, seededRandom(seed));
    if (folder) await writeAll(folder, source, found, graph, groups, run);
    const summary = summarise(found, groups, {
      ...run,
      inputSha256: await hashFiles(run.files),
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
          report(`\rcounting … ${Math.round(100 * share)} %`);
        },
      }),
    onStage: (stage: Stage) => {
      // Ordering takes one core; the other starts what will count.
      if (stage === 'order' && shown >= worthShowing) threads.start();
      report(stage === 'read' ? 'reading …' : `\n${stage === 'order' ? 'ordering' : 'counting'} …`);
    },
    onRows: (rows: number) => {
      if (rows - shown < worthShowing) return;
      shown = rows;
      report(`\rreading … ${rows.toLocaleString('en')} rows`);
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
  const tables: Readonly<Record<string, Table>> = { ...found.tables, groups: groupTable(groups) };
  for (const [name, table] of Object.entries(tables)) {
    run.signal.throwIfAborted();
    folder.writeTable(`${name}.csv`, table);
    await source.toParquet(folder.path(`${name}.csv`), folder.path(`${name}.parquet`));
  }
  if (graph.size <= drawableEdges) {
    const format = (account: string) => ({ label: account, attributes: { group: groups.get(account) ?? 0 } });
    folder.writeText('network.gexf', [writeGexf(graph, { formatNode: format })]);
    folder.writeText('network.graphml', writeGraphml(graph, groups));
  }
  if (run.parameters.mode === 'default') writeShares(folder, found);
}

const groupTable = (groups: ReadonlyMap<string, number>): Table => ({
  columns: ['account_id', 'group'],
  rows: () => [...groups].sort(([, a], [, b]) => a - b),
});

function writeShares(folder: ResultFolder, found: Amplification): void {
  const accounts = activityOf(found.everyPost(), found.accountNames, found.read.by === 'repost');
  const ends = new Set([...found.strong.from, ...found.strong.to]);
  const shares = estimateShares(accounts, {
    random: seededRandom(seed),
    replicates: accounts.length > 50_000 ? 100 : 500,
    coordinated: new Set(Array.from(ends, (account) => found.accountNames[account] ?? '')),
  });
  folder.writeText('shares.json', [`${JSON.stringify(shares, null, 2)}\n`]);
}

function describe(summary: Awaited<ReturnType<typeof amplifyFiles>>, out: string | undefined): string {
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
