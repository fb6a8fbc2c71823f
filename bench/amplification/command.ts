import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawTable, show } from '../table.js';
import { type Health, measureHealth } from './health.js';
import { type InputName, makeInput, makeScripts } from './inputs.js';
import { findToolkit, type Ours, runOurs, timeDuckdb, timeToolkit } from './measure.js';

export type AmplificationOptions = {
  /** Also ten million rows, and a hashtag with a million posts. */
  readonly large: boolean;
  readonly json: boolean;
  /** Where inputs and the toolkit are kept between runs. */
  readonly folder?: string | undefined;
};

type Measured = {
  readonly input: InputName | 'scripts_1m';
  readonly ours: Ours;
  readonly duckdbSeconds: number;
  readonly timesDuckdb: number;
  readonly toolkitSeconds?: number;
  readonly timesFasterThanToolkit?: number;
  /** The same with a tenth of the file as memory. */
  readonly spilled?: Ours;
};

export const aims = {
  timesDuckdb: 2.5,
  timesFasterThanToolkit: 15,
  peakMemoryBytes: { synth_3m: 600e6, synth_10m: 2e9 },
  focalSeconds: 1,
  healthMs: 50,
} as const;

export async function benchAmplification({ large, json, folder }: AmplificationOptions): Promise<void> {
  const work = folder ?? mkdtempSync(join(tmpdir(), 'waybill-bench-'));
  try {
    const toolkit = findToolkit(work);
    const names: InputName[] = [
      'synth_1m',
      'synth_3m',
      'focal_47821',
      ...(large ? (['synth_10m', 'hot_1m'] as const) : []),
    ];
    const measured: Measured[] = names.flatMap((name) => measure(name, work, toolkit) ?? []);
    const scripts = await makeScripts('synth_1m', work);
    if (scripts !== undefined) measured.push(measureScripts(scripts));
    const posts = makeInput(large ? 'synth_10m' : 'synth_3m', work);
    const health = posts === undefined ? undefined : await measureHealth(`${posts}.csv`);
    process.stdout.write(
      json
        ? `${JSON.stringify({ aims, measured, health }, null, 2)}\n`
        : `${report(measured, toolkit !== undefined)}${health ? reportHealth(health) : ''}`,
    );
  } finally {
    if (folder === undefined) rmSync(work, { recursive: true, force: true });
  }
}

/** Names in Chinese, Russian, Arabic and emoji: the rows are those of synth_1m, and so are the pairs. */
function measureScripts(base: string): Measured {
  process.stderr.write('scripts_1m …\n');
  const duckdbSeconds = timeDuckdb(`${base}.csv`);
  const ours = runOurs(`${base}.csv`);
  return { input: 'scripts_1m', ours, duckdbSeconds, timesDuckdb: ours.toEdgesSeconds / duckdbSeconds };
}

function measure(input: InputName, folder: string, toolkit: string | undefined): Measured | undefined {
  process.stderr.write(`${input} …\n`);
  const base = makeInput(input, folder);
  if (base === undefined) {
    process.stderr.write('  skipped: the generators of the reference data are not here\n');
    return undefined;
  }
  const duckdbSeconds = timeDuckdb(`${base}.csv`);
  const ours = runOurs(`${base}.csv`);
  const against = input === 'synth_1m' || input === 'synth_3m' ? toolkit : undefined;
  const spilled =
    input === 'synth_3m'
      ? runOurs(`${base}.csv`, ['--memory', `${statSync(`${base}.csv`).size / 10}`])
      : undefined;
  const toolkitSeconds = against === undefined ? undefined : timeToolkit(base, against, folder);
  return {
    input,
    ours,
    duckdbSeconds,
    timesDuckdb: ours.toEdgesSeconds / duckdbSeconds,
    ...(spilled === undefined ? {} : { spilled }),
    ...(toolkitSeconds === undefined
      ? {}
      : { toolkitSeconds, timesFasterThanToolkit: toolkitSeconds / ours.toEdgesSeconds }),
  };
}

function report(measured: readonly Measured[], toolkit: boolean): string {
  const rows = measured.map(
    ({ input, ours, duckdbSeconds, timesDuckdb, timesFasterThanToolkit, toolkitSeconds, spilled }) => [
      input,
      show(timesDuckdb),
      timesFasterThanToolkit === undefined ? '–' : show(timesFasterThanToolkit),
      show(ours.toEdgesSeconds),
      show(duckdbSeconds),
      toolkitSeconds === undefined ? '–' : show(toolkitSeconds),
      show(ours.peakMemoryBytes / 1e6),
      spilled === undefined
        ? '–'
        : `${show(spilled.peakMemoryBytes / 1e6)} in ${show(spilled.toEdgesSeconds)} s`,
      ours.pairs.toLocaleString('en'),
    ],
  );
  const head = [
    '',
    '× DuckDB read',
    '× toolkit',
    'to edges s',
    'DuckDB s',
    'toolkit s',
    'peak MB',
    'MB with a tenth of the file as --memory',
    'pairs',
  ];
  const note = toolkit
    ? ''
    : 'coordination-network-toolkit is not to be had here; that comparison was skipped.\n';
  return `${drawTable(head, rows)}\n${note}aims: at most 2.5 × DuckDB, at least 15 × the toolkit, 600 MB at 3 million rows, 2 GB at 10 million\n`;
}

const reportHealth = ({ asked, medianMs, maxMs, uploadMaxMs, idleMaxMs, jobSeconds }: Health): string =>
  `health check while a job of ${show(jobSeconds)} s ran: at most ${show(maxMs)} ms, median ${show(medianMs)} ms of ${asked}; while its posts were sent at most ${show(uploadMaxMs)} ms, while nothing was done ${show(idleMaxMs)} ms; aim: under ${aims.healthMs} ms\n`;
