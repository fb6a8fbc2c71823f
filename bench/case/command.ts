import { availableParallelism, cpus, totalmem } from 'node:os';
import { type Layout, layouts, type Measured, measureCase } from './measure.js';
import { benchEdits } from './measure-edits.js';
import { aims, growthOf, reportCase } from './report.js';

export type CaseOptions = {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: boolean;
};

// From here on a run of all steps takes about a minute, and one is enough to tell.
const largeStatements = 100_000;

export async function benchCase({ sizes, runs, json }: CaseOptions): Promise<void> {
  const measured: Measured[] = [];
  for (const layout of Object.keys(layouts) as Layout[]) {
    for (const size of sizes) {
      process.stderr.write(`${size} statements in ${layout} …\n`);
      measured.push(await measureCase(layout, size, size >= largeStatements ? 1 : runs));
    }
  }
  const edits = await benchEdits();
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1024 ** 3),
  };
  const answer = { machine, aims, measured, growth: growthOf(measured) };
  const text = `${reportCase(measured)}\n\n${edits}\n\nNode ${machine.node}, ${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB`;
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : text}\n`);
}
