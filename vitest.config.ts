import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
    // Forks, because PGlite and the fault tests hold process-wide state that worker threads would share.
    pool: 'forks',
    maxWorkers: 2,
    // Against what hangs. A machine that has other work takes many times as long, which is no fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
