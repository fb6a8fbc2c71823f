import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import config from '../.dependency-cruiser.mjs';

type Tree = Record<string, string>;

const root = join(import.meta.dirname, '..');
let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'waybill-boundaries-'));
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  await plant({
    'package.json':
      '{ "type": "module", "dependencies": { "zod": "4", "yaml": "2" }, "devDependencies": { "vitest": "4" } }',
    'tsconfig.base.json': '{ "compilerOptions": { "module": "nodenext", "moduleResolution": "nodenext" } }',
  });
});

afterEach(() => rm(tree, { recursive: true, force: true }));

async function plant(files: Tree): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
}

/** The names of the rules that the files break, each once. */
async function broken(files: Tree): Promise<string[]> {
  await plant(files);
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))];
  const { forbidden, options } = config as unknown as { forbidden: object[]; options: ICruiseOptions };
  const { output } = await cruise(folders, {
    ...options,
    baseDir: tree,
    validate: true,
    ruleSet: { forbidden } as NonNullable<ICruiseOptions['ruleSet']>,
  });
  if (typeof output === 'string') throw new Error(`expected a result, got text: ${output}`);
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].sort();
}

const breaches: [rule: string, files: Tree][] = [
  ['no-cycles', { 'src/terms/a.ts': "import './b.js';", 'src/terms/b.ts': "import './a.js';" }],
  [
    'domains-meet-at-the-index',
    { 'src/claims/check.ts': "import '../terms/ladder.js';", 'src/terms/ladder.ts': 'export {};' },
  ],
  [
    'domains-meet-at-the-index',
    {
      'src/claims/check.ts': "import type { Day } from '../case/day.js';",
      'src/case/day.ts': 'export type Day = string;',
    },
  ],
  [
    'lib-knows-nobody',
    { 'src/lib/numbers/index.ts': "import '../../case/index.js';", 'src/case/index.ts': 'export {};' },
  ],
  [
    'lib-tools-meet-at-the-index',
    { 'src/terms/check.ts': "import '../lib/numbers/marks.js';", 'src/lib/numbers/marks.ts': 'export {};' },
  ],
  ['lib-does-no-io', { 'src/lib/numbers/index.ts': "import { readFile } from 'node:fs'; readFile('x');" }],
  [
    'statistics-knows-nobody',
    { 'src/statistics/index.ts': "import '../case/index.js';", 'src/case/index.ts': 'export {};' },
  ],
  [
    'statistics-knows-nobody',
    { 'src/statistics/index.ts': "import { readFile } from 'node:fs'; readFile('x');" },
  ],
  [
    'statistics-is-used-by-its-index',
    {
      'src/quality/check.ts': "import '../statistics/normal.js';",
      'src/statistics/normal.ts': 'export {};',
    },
  ],
  [
    'case-stands-alone',
    { 'src/case/record.ts': "import '../findings/index.js';", 'src/findings/index.ts': 'export {};' },
  ],
  [
    'words-know-nobody',
    { 'src/words/message.ts': "import '../case/index.js';", 'src/case/index.ts': 'export {};' },
  ],
  [
    'words-meet-at-the-index',
    { 'src/terms/check.ts': "import '../words/compile.js';", 'src/words/compile.ts': 'export {};' },
  ],
  [
    'findings-know-only-the-case',
    { 'src/findings/present-finding.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'findings-know-only-the-case',
    { 'src/findings/present-finding.ts': "import '../case/day.js';", 'src/case/day.ts': 'export {};' },
  ],
  [
    'outsiders-use-the-doors',
    { 'src/server/app.ts': "import '../terms/ladder.js';", 'src/terms/ladder.ts': 'export {};' },
  ],
  [
    'pure-files-do-no-io',
    { 'src/terms/check.ts': "import { readFile } from 'node:fs/promises'; readFile('x');" },
  ],
  [
    'domains-know-no-wiring',
    { 'src/terms/check.ts': "import '../checks.js';", 'src/checks.ts': 'export {};' },
  ],
  ['pure-files-do-no-io', { 'src/case/record.ts': "import { spawn } from 'child_process'; spawn('x');" }],
  [
    'pure-files-do-no-io',
    { 'src/terms/check.ts': "import '../case/io/index.js';", 'src/case/io/index.ts': "import 'node:fs';" },
  ],
  [
    'pure-files-take-nothing-from-outside',
    { 'src/terms/check.ts': "import './io/read.js';", 'src/terms/io/read.ts': 'export {};' },
  ],
  ['only-http-speaks-http', { 'src/terms/check.ts': "import 'fastify';" }],
  [
    'only-http-speaks-http',
    { 'src/terms/index.ts': "import '../http/errors.js';", 'src/http/errors.ts': 'export {};' },
  ],
  [
    'the-day-is-given-to-what-is-pure',
    { 'src/terms/check.ts': "import '../lib/clock/index.js';", 'src/lib/clock/index.ts': 'export {};' },
  ],
  ['only-cli-speaks-to-the-terminal', { 'src/terms/check.ts': "import 'commander';" }],
  [
    'only-cli-speaks-to-the-terminal',
    {
      'src/terms/http/routes.ts': "import '../../terminal/table.js';",
      'src/terminal/table.ts': 'export {};',
    },
  ],
  ['only-io-speaks-sql', { 'src/terms/http/routes.ts': "import 'kysely';" }],
  [
    'only-io-speaks-sql',
    { 'src/case/files/read.ts': "import '../../store/index.js';", 'src/store/index.ts': 'export {};' },
  ],
  [
    'http-stands-below-the-domains',
    { 'src/http/errors.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'terminal-stands-below-the-domains',
    { 'src/terminal/open-case.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'service-stands-below-the-domains',
    { 'src/service/answers.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'documents-know-no-domain',
    { 'src/documents/documents.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'documents-are-given-at-the-door',
    { 'src/terms/tasks.ts': "import '../documents/faults.js';", 'src/documents/faults.ts': 'export {};' },
  ],
  [
    'jobs-know-no-domain',
    { 'src/jobs/jobs.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'jobs-are-given-at-the-door',
    { 'src/terms/tasks.ts': "import '../jobs/task-pool.js';", 'src/jobs/task-pool.ts': 'export {};' },
  ],
  [
    'processes-are-started-by-jobs',
    { 'src/terms/io/sort.ts': "import { fork } from 'node:child_process'; fork('x');" },
  ],
  [
    'store-knows-only-the-case',
    { 'src/store/open.ts': "import '../terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'server-knows-no-cli',
    { 'src/server/app.ts': "import '../cli/main.js';", 'src/cli/main.ts': 'export {};' },
  ],
  [
    'web-imports-the-shared-language',
    { 'web/src/a.tsx': "import '../../src/terms/index.js';", 'src/terms/index.ts': 'export {};' },
  ],
  [
    'web-takes-only-types-from-the-api',
    {
      'web/src/a.tsx': "import { x } from '../../src/server/api.js'; x();",
      'src/server/api.ts': 'export const x = () => 1;',
    },
  ],
  [
    'web-takes-only-types-from-the-api',
    {
      'web/src/a.tsx': "import { x } from '../../src/quality/sampling/api.js'; x();",
      'src/quality/sampling/api.ts': 'export const x = () => 1;',
    },
  ],
  [
    'browser-entries-reach-no-node',
    { 'src/case/index.ts': "export * from './hash.js';", 'src/case/hash.ts': "import 'node:crypto';" },
  ],
  [
    'src-knows-no-web',
    { 'src/terms/check.ts': "import '../../web/src/a.js';", 'web/src/a.tsx': 'export {};' },
  ],
  ['nothing-imports-tests', { 'src/terms/check.ts': "import '../../test/x.js';", 'test/x.ts': 'export {};' }],
  [
    'nothing-imports-tests',
    { 'src/terms/check.ts': "import './check.test.js';", 'src/terms/check.test.ts': 'export {};' },
  ],
  [
    'nothing-imports-benchmarks',
    { 'src/terms/check.ts': "import '../../bench/x.js';", 'bench/x.ts': 'export {};' },
  ],
  ['nothing-shipped-needs-a-development-package', { 'src/terms/check.ts': "import 'vitest';" }],
  ['everything-imported-exists', { 'src/terms/check.ts': "import './nowhere.js';" }],
];

describe('a breach is reported:', () => {
  test.each(breaches)('%s %#', async (rule, files) => {
    expect(await broken(files)).toContain(rule);
  });

  test('every rule has a planted breach', () => {
    const rules = config.forbidden.map((rule) => rule.name);
    expect([...new Set(breaches.map(([rule]) => rule))].sort()).toEqual(rules.sort());
  });
});

test('a house that keeps the boundaries is not reported', async () => {
  const lawful: Tree = {
    'src/lib/numbers/index.ts': "export * from './marks.js';",
    'src/lib/numbers/marks.ts': 'export const mark = 1;',
    'src/lib/disk/index.ts': "import 'node:fs/promises'; export {};",
    'src/case/index.ts': "export * from './entries/day.js';",
    'src/case/entries/day.ts':
      "import { z } from 'zod'; import '../../lib/numbers/index.js'; export const Day = z.string(); export type Day = string;",
    'src/case/io/read-folder.ts':
      "import 'node:fs/promises'; import 'yaml'; import '../../lib/disk/index.js'; import '../entries/day.js';",
    'src/case/io/index.ts': "export * from './read-folder.js';",
    'src/statistics/index.ts': "export * from './normal.js';",
    'src/statistics/normal.ts': "import '../lib/numbers/index.js'; export const half = 0.5;",
    'src/quality/check.ts': "import '../statistics/index.js';",
    'src/findings/index.ts': "export type { Day } from '../case/index.js';",
    'src/terms/index.ts': "export * from './check.js';",
    'src/terms/check.ts': "import '../case/index.js'; import '../findings/index.js';",
    'src/terms/check.test.ts':
      "import 'vitest'; import 'node:fs'; import './check.js'; import '../case/io/index.js';",
    'src/terms/io/read.ts':
      "import 'kysely'; import '../../case/io/index.js'; import '../../store/index.js';",
    'src/terms/http/routes.ts':
      "import 'fastify'; import '../../http/errors.js'; import '../../service/answers.js'; import '../check.js'; import '../io/read.js';",
    'src/terms/cli/terms.ts': "import 'commander'; import '../../terminal/table.js'; import '../check.js';",
    'src/claims/check.ts': "import '../terms/index.js';",
    'src/store/index.ts': "import 'pg'; import '../case/index.js';",
    'src/terms/domain.ts':
      "import type {} from '../service/domain.js'; import './check.js'; import './http/routes.js'; import '../claims/io/read.js';",
    'src/claims/io/read.ts': "import 'node:fs';",
    'src/terms/tasks.ts': "import '../jobs/index.js'; import './io/read.js';",
    'src/jobs/index.ts': "import 'node:child_process'; import '../lib/numbers/index.js';",
    'src/tasks.ts': "import './terms/tasks.js';",
    'src/service/domain.ts': "import type {} from 'fastify'; import type {} from 'commander';",
    'src/domains.ts': "import './terms/domain.js';",
    'src/checks.ts': "import './domains.js';",
    'src/http/errors.ts': "import 'fastify'; import '../case/index.js';",
    'src/service/answers.ts': "import '../http/errors.js'; import '../store/index.js';",
    'src/server/api.ts': "import type { Day } from '../case/index.js'; export type Answer = Day;",
    'src/server/app.ts':
      "import '../terms/http/routes.js'; import '../terms/io/read.js'; import '../http/errors.js'; import '../checks.js';",
    'src/terminal/table.ts': "import 'cli-table3';",
    'src/cli/main.ts':
      "import '../server/app.js'; import '../terms/cli/terms.js'; import '../case/io/index.js';",
    'web/src/main.tsx':
      "import { Day } from '../../src/case/index.js'; import type { Answer } from '../../src/server/api.js'; export const x: Answer = Day.parse('');",
    'bench/main.ts': "import '../src/case/io/index.js'; import '../src/terms/index.js';",
    'test/all.test.ts': "import 'vitest'; import '../bench/main.js'; import '../src/terms/check.js';",
  };
  expect(await broken(lawful)).toEqual([]);
});
