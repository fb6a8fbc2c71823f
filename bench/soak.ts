import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { drawTable } from './table.js';

const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

type Job = {
  readonly what: string;
  readonly tests: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly times: number;
};

// Long runs are many short ones, each with a seed of its own and within the time its test allows itself: the fault
// test kills 200 times in one store, the fuzz test damages 200 folders. `scale` below 1 is for trying the soak itself.
const jobsAt = (scale: number): Job[] => [
  {
    what: 'laws, 10,000 runs each',
    tests: ['src/claims', 'src/terms', 'test/findings-agree.test.ts'],
    env: { LAW_RUNS: String(Math.ceil(10_000 * scale)) },
    times: 1,
  },
  {
    what: 'journal, 2,000 kills',
    tests: ['test/faults-journal.test.ts'],
    env: { KILLS: '200' },
    times: Math.ceil(10 * scale),
  },
  {
    what: 'folder fuzz, 100,000 runs',
    tests: ['test/fuzz-case-folder.test.ts'],
    env: { FUZZ_RUNS: '200' },
    times: Math.ceil(500 * scale),
  },
  {
    what: 'power cuts, 40 rounds',
    tests: ['test/power-cut.test.ts'],
    env: {},
    times: Math.ceil(40 * scale),
  },
  {
    what: 'full disks, 40 rounds',
    tests: ['test/disk-full.test.ts'],
    env: {},
    times: Math.ceil(40 * scale),
  },
  {
    what: 'lost databases, 20 rounds',
    tests: ['test/contract/database-lost.test.ts'],
    env: {},
    times: Math.ceil(20 * scale),
  },
  {
    what: 'requests from the description, 200,000',
    tests: ['test/contract/fuzz-openapi.test.ts'],
    env: { FUZZ_RUNS: '10000' },
    times: Math.ceil(20 * scale),
  },
];

/** The tests that look for rare faults, for hours instead of seconds. What fails prints the seed that replays it. */
export function soak(scale: number): void {
  const rows = jobsAt(scale).map((job) => {
    const started = performance.now();
    const failed = Array.from({ length: job.times }, () => runJob(job)).filter(
      (status) => status !== 0,
    ).length;
    const minutes = (performance.now() - started) / 60_000;
    return { job, failed, minutes };
  });
  const shown = rows.map(({ job, failed, minutes }) => [
    job.what,
    failed === 0 ? 'passed' : `${failed} of ${job.times} failed`,
    minutes.toFixed(1),
  ]);
  const scaled = scale === 1 ? '' : ` at ${scale} of the full length`;
  process.stdout.write(`\nSoak${scaled}\n${drawTable(['what', 'outcome', 'minutes'], shown)}\n`);
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

function runJob({ tests, env }: Job): number | null {
  const day = String(24 * 60 * 60 * 1000);
  const args = [vitest, 'run', ...tests, '--testTimeout', day];
  return spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
    .status;
}
