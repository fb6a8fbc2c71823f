import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { drawTable } from './table.js';

const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

type Job = {
  readonly what: string;
  readonly tests: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

// A round of each takes a minute or two, with a seed of its own, and within the time its test allows itself.
const jobs: readonly Job[] = [
  {
    what: 'laws, 300 runs each',
    tests: [
      'src/claims',
      'src/terms',
      'src/lib/csv/records.test.ts',
      'test/case-round-trip.test.ts',
      'test/findings-agree.test.ts',
    ],
    env: { LAW_RUNS: '300' },
  },
  { what: 'kills, 60', tests: ['test/faults-journal.test.ts'], env: { KILLS: '60' } },
  { what: 'damaged case folders, 200', tests: ['test/fuzz-case-folder.test.ts'], env: { FUZZ_RUNS: '200' } },
  { what: 'merges, 200', tests: ['test/contract/merge.test.ts'], env: { MERGE_RUNS: '200' } },
  { what: 'power cuts', tests: ['test/power-cut.test.ts'] },
  { what: 'full disks', tests: ['test/disk-full.test.ts'] },
  { what: 'damaged stores', tests: ['test/store-damage.test.ts'], env: { DAMAGE_RUNS: '12' } },
  {
    what: 'a bit of each file of a dossier, killed runs',
    tests: ['test/publish/every-byte.test.ts', 'test/publish/killed-publish.test.ts'],
    env: { LAW_RUNS: '300' },
  },
  {
    what: '200 phones for ten minutes, three kills',
    tests: ['test/phones-killed.test.ts'],
    env: { PHONES: '200', PHONE_SECONDS: '600', PHONE_KILLS: '3', PHONE_PAUSE_MS: '10000' },
  },
  { what: 'lost databases', tests: ['test/contract/database-lost.test.ts'] },
  {
    what: 'generated requests, 10,000',
    tests: ['test/contract/fuzz-openapi.test.ts'],
    env: { FUZZ_RUNS: '10000' },
  },
];

/**
 * The tests that look for rare faults, for an hour instead of seconds: round after round of each until the time is over.
 * What fails prints the seed that replays it.
 */
export function soak(minutes: number): void {
  const until = performance.now() + minutes * 60_000;
  const counts = jobs.map((job) => ({ job, rounds: 0, failed: 0, minutes: 0 }));
  for (let turn = 0; performance.now() < until; turn++) {
    const count = counts[turn % counts.length];
    if (!count) break;
    const started = performance.now();
    count.failed += runRound(count.job) === 0 ? 0 : 1;
    count.rounds++;
    count.minutes += (performance.now() - started) / 60_000;
  }
  const rows = counts.map(({ job, ...count }) => [
    job.what,
    String(count.rounds),
    String(count.failed),
    count.minutes.toFixed(1),
  ]);
  process.stdout.write(`\nSoak\n${drawTable(['each round', 'rounds', 'failed', 'minutes'], rows)}\n`);
  if (counts.some(({ failed, rounds }) => failed > 0 || rounds === 0)) process.exitCode = 1;
}

function runRound({ tests, env }: Job): number | null {
  const day = String(24 * 60 * 60 * 1000);
  const args = [vitest, 'run', ...tests, '--testTimeout', day];
  return spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
    .status;
}
