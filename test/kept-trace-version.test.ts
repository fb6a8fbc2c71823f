import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What answers are worked out by. A store that has kept one gives it again without asking them.
const workedOutBy = [
  ...readdirSync('src/movement/trace')
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => `src/movement/trace/${name}`)
    .sort(),
  'src/movement/io/happenings-of-lot.ts',
  'src/movement/io/related-events.ts',
  'src/movement/io/told-of-lot.ts',
  'src/movement/trace-answer.ts',
];

test('an answer that was kept by other rules is not given: who changes them raises the version, and both stand here', () => {
  const hash = createHash('sha256');
  for (const path of workedOutBy) hash.update(readFileSync(path, 'utf8'));
  const [, version] =
    /const version = (\d+);/.exec(readFileSync('src/movement/io/kept-trace.ts', 'utf8')) ?? [];
  expect({ version, rules: hash.digest('hex').slice(0, 16) }).toEqual({
    version: '2',
    rules: 'd54b1be24ba16fa6',
  });
});
