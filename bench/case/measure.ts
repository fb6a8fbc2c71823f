import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Kind, kindNames } from '../../src/case/index.js';
import { writeCaseFolder } from '../../src/case/io/index.js';
import { median } from '../median.js';
import { generateCase } from './generate-case.js';
import { type Cost, type Step, stepNames } from './step.js';

/** How a case is written down. All in CSV is the hardest to be compared with: nothing parses faster. */
export const layouts = {
  yaml: [],
  'yaml + csv': ['statement'],
  csv: kindNames,
} as const satisfies Record<string, readonly Kind[]>;
export type Layout = keyof typeof layouts;

/** What every step cost on one generated case, as the median of its runs. */
export type Measured = {
  readonly layout: Layout;
  readonly statements: number;
  readonly runs: number;
  readonly costs: Readonly<Record<Step, Cost>>;
  /** Load, reconcile and check together, beside merely parsing the same files in the same run. */
  readonly ratio: number;
};

export async function measureCase(layout: Layout, statements: number, runs: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-bench-'));
  try {
    await writeCaseFolder(folder, generateCase(statements, layouts[layout]));
    const taken: Record<Step, Cost[]> = { parse: [], load: [], reconcile: [], check: [] };
    // All steps once, then all again: what else the machine is doing then falls on all of them alike.
    for (let run = 0; run < runs; run++) {
      for (const step of stepNames) taken[step].push(await runInChild(step, folder));
    }
    const costs = {
      parse: medianCost(taken.parse),
      load: medianCost(taken.load),
      reconcile: medianCost(taken.reconcile),
      check: medianCost(taken.check),
    };
    const ratio = ownMs(costs) / costs.parse.wallMs;
    return { layout, statements, runs, costs, ratio };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Waybill's own steps cost together; by CPU time what else the machine is doing counts for less. */
export const ownMs = (
  { load, reconcile, check }: Measured['costs'],
  by: 'wallMs' | 'cpuMs' = 'wallMs',
): number => load[by] + reconcile[by] + check[by];

const main = join(import.meta.dirname, '../main.js');

// A process of its own for each step, so that its peak memory is its own and nothing is warm from the step before.
async function runInChild(step: Step, folder: string): Promise<Cost> {
  const { stdout } = await promisify(execFile)(process.execPath, [main, 'step', step, folder]);
  return JSON.parse(stdout) as Cost;
}

const medianCost = (costs: readonly Cost[]): Cost => ({
  wallMs: median(costs.map((cost) => cost.wallMs)),
  cpuMs: median(costs.map((cost) => cost.cpuMs)),
  peakMb: median(costs.map((cost) => cost.peakMb)),
  made: median(costs.map((cost) => cost.made)),
});
