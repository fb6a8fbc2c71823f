import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { check } from './check.mjs';
import { ensureInstalled, root, tool, tryRun } from './ensure.mjs';

// `npm test` does everything; `npm test -- <file or filter>` runs only those tests.
const filter = process.argv.slice(2);
const report = join(root, 'dist/tests.json');

ensureInstalled();
await buildApp();
const checked = filter.length > 0 || check();

mkdirSync(join(root, 'dist'), { recursive: true });
rmSync(report, { force: true });
const status = tryRun(
  ...tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--reporter=./test/support/end-what-hangs.ts',
    `--outputFile.json=${report}`,
    ...filter,
  ),
  { env: { ...process.env, WAYBILL_TEST_BUILT: '1' } },
);

if (!existsSync(report)) {
  console.error('vitest ended without a report.');
  process.exit(status || 1);
}
const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
// A file that could not be loaded has no tests to count, and is a failure all the same.
const broken = testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const skipped = testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => !['passed', 'failed'].includes(test.status))
    .map((test) => test.fullName),
);
const failed = numFailedTests + broken;

for (const name of skipped) console.log(`skipped: ${name}`);
if (!checked) console.log('The tests ran, but `npm run check` failed: see above.');
console.log(
  `${numPassedTests} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
);

process.exitCode = status !== 0 || failed > 0 || !checked || numPassedTests === 0 ? 1 : 0;
