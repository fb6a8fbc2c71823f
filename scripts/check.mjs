import { ensureInstalled, tool, tryRun } from './ensure.mjs';

const lint = (...paths) => tool('eslint/bin/eslint.js', ...paths, '--max-warnings', '0');

// All of them run even when one fails, so that one go shows everything there is to mend.
const checks = {
  biome: tool('@biomejs/biome/bin/biome', 'ci', '.'),
  tsc: tool('typescript/bin/tsc', '--build'),
  // The types of all at once do not fit into the memory a process has unless it is told to take more.
  'eslint, src and bench': lint('src', 'bench', '--ignore-pattern', '**/*.test.ts'),
  'eslint, web': lint('web'),
  'eslint, tests': lint('test', 'src/**/*.test.ts', '*.ts'),
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
