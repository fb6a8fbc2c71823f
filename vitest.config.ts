import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Forks, because PGlite and the fault tests hold process-wide state that worker threads would share.
    pool: 'forks',
    // One more than the cores of the smallest machine: a browser and a process of ours wait for each other half the time.
    maxWorkers: 3,
    // Against what hangs. A machine that has other work takes many times as long, which is no fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        // Pure functions, which leave nothing behind: loading the program for each file would take longer than they do.
        test: {
          name: 'beside the source',
          include: ['src/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'] } },
    ],
  },
});
