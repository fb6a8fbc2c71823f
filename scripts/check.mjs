import { ensureInstalled, tool, tryRun } from './ensure.mjs';

// All of them run even when one fails, so that one go shows everything there is to mend.
const checks = {
  biome: tool('@biomejs/biome/bin/biome', 'ci', '.'),
  tsc: tool('typescript/bin/tsc', '--build'),
  eslint: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  'dependency-cruiser': tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'web', 'test', 'bench'),
  knip: tool('knip/bin/knip.js'),
};

/** Whether every check passed; what each found is on the screen. */
export function check() {
  const failed = Object.entries(checks).filter(([name, command]) => {
    console.log(`\n— ${name}`);
    return tryRun(...command) !== 0;
  });
  console.log(
    failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map(([name]) => name).join(', ')}.`,
  );
  return failed.length === 0;
}

if (process.argv[1] === import.meta.filename) {
  ensureInstalled();
  process.exitCode = check() ? 0 : 1;
}
