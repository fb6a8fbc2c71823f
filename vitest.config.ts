import { defineConfig } from 'vitest/config';
import { asBuilt } from './test/support/as-built.js';
import { LongestFirst } from './test/support/longest-first.js';

// What ends processes or fills disks is kept from the rest.
const alone = [
  'test/data-folder-lock.test.ts',
  'test/disk-full.test.ts',
  'test/documents-killed.test.ts',
  // It measures memory, and the peak of a process begins with that of the one that starts it.
  'test/documents-large.test.ts',
  'test/faults-journal.test.ts',
  'test/phones-killed.test.ts',
  'test/power-cut.test.ts',
  'test/store-damage.test.ts',
];

export default defineConfig({
  plugins: process.env.WAYBILL_TEST_BUILT ? [asBuilt()] : [],
  test: {
    server: { deps: { external: [/\/dist\/src\//] } },
    // Forks, because PGlite and the fault tests hold process-wide state that worker threads would share.
    pool: 'forks',
    // One more than the cores of the smallest machine: a browser and a process of ours wait for each other half the time.
    maxWorkers: 3,
    // Against what hangs. A machine that has other work takes many times as long, which is no fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // Test files of one process share what they have loaded, the browser, and what test/support starts once: loading
        // the program and starting it again for each would take longer than most of them do.
        test: {
          name: 'together',
          include: ['src/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: alone,
          isolate: false,
          globalSetup: 'test/support/start-shared.ts',
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
