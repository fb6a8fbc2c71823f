// The boundaries of the house. test/boundaries.test.ts plants a breach of each and sees it reported.

const questions = 'terms|conformity|quality|movement|need|claims|amplification|media';
const domain = `^src/(case|findings|${questions})/`;
const test = '[.]test[.]tsx?$';

/** A package by name, whether it was found in node_modules or not. */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
/** A built-in module, with or without its prefix. */
const builtin = (...names) => `^(node:)?(${names.join('|')})(/|$)`;

// src/checks.ts and its like, which gather the domains.
const wiring = '^src/[^/]+[.]ts$';

const http = packages('fastify', '@fastify', 'fastify-type-provider-zod');
const terminal = packages('commander', 'cli-table3');
const sql = packages('kysely', 'kysely-pglite-dialect', '@electric-sql/pglite', 'pg', '@duckdb');

// The one set of files in src/case whose job is the disk; everything else there is pure.
const folderFiles = '^src/case/(folder|read-folder|write-folder|make-folder|archive|inside)[.]ts$';

// Counting pairs uses both cores, and a job has a process of its own: these files hand work on and do no other I/O.
const handingFiles = '^src/amplification/(threads|jobs/child-process)[.]ts$';

const rules = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or lack a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'domains-meet-at-the-index',
    comment: 'A domain shows the others what it exports from index.ts and nothing else.',
    from: { path: `^src/(${questions})/` },
    to: { path: `^src/(${questions}|case|findings)/`, pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', folderFiles] },
  },
  {
    name: 'lib-knows-nobody',
    comment: 'src/lib knows nothing of supplies: what it needs is in it or in a package.',
    from: { path: '^src/lib/', pathNot: test },
    to: { path: '^(src|web|bench)/', pathNot: '^src/lib/' },
  },
  {
    name: 'lib-tools-meet-at-the-index',
    comment: 'A tool of src/lib is used by its index.ts.',
    from: { path: '^(src|web|bench)/', pathNot: ['^src/lib/([^/]+)/', test] },
    to: { path: '^src/lib/', pathNot: '^src/lib/[^/]+/index[.]ts$' },
  },
  {
    name: 'lib-does-no-io',
    comment: 'src/lib runs in the browser too.',
    from: { path: '^src/lib/', pathNot: test },
    to: { path: '^(node:.+|[a-z0-9_]+)$', dependencyTypes: ['core'] },
  },
  {
    name: 'statistics-knows-nobody',
    comment: 'src/statistics is below the domains: formulas that know no supplies, no posts and no package.',
    from: { path: '^src/statistics/', pathNot: test },
    to: { pathNot: ['^src/statistics/', '^src/lib/[^/]+/index[.]ts$'] },
  },
  {
    name: 'statistics-is-used-by-its-index',
    from: { path: '^(src|web|bench)/', pathNot: ['^src/statistics/', test] },
    to: { path: '^src/statistics/', pathNot: '^src/statistics/index[.]ts$' },
  },
  {
    name: 'case-stands-alone',
    comment: 'src/case is the shared language: it knows no other domain.',
    from: { path: '^src/case/' },
    to: { path: `^src/(findings|${questions})/` },
  },
  {
    name: 'findings-know-only-the-case',
    comment: "src/findings is the shared answer: of the other domains it sees the case's index.",
    from: { path: '^src/findings/' },
    to: { path: `^src/(case|${questions})/`, pathNot: '^src/case/index[.]ts$' },
  },
  {
    name: 'outsiders-use-the-doors',
    comment: 'Wiring reaches a domain by index.ts, routes.ts, command.ts or store.ts (and src/case/folder.ts).',
    from: { path: ['^(src/(server|cli)|bench)/', wiring], pathNot: test },
    to: { path: domain, pathNot: ['/(index|routes|command|store)[.]ts$', '^src/case/folder[.]ts$'] },
  },
  {
    name: 'domains-know-no-wiring',
    comment: 'What gathers the domains may not be needed by one of them.',
    from: { path: [domain, '^src/store/'], pathNot: test },
    to: { path: wiring },
  },
  {
    name: 'pure-files-do-no-io',
    comment: 'Only store.ts, routes.ts, command.ts, the folder files of src/case and those that start threads or processes touch the outside.',
    from: { path: domain, pathNot: ['/(store|routes|command)[.]ts$', folderFiles, handingFiles, test] },
    to: {
      path: builtin('fs', 'net', 'http', 'https', 'http2', 'dgram', 'dns', 'tls', 'child_process', 'worker_threads'),
    },
  },
  {
    name: 'pure-files-do-not-reach-the-disk',
    comment: "A pure file may not use the disk by way of src/case's folder files either.",
    from: { path: domain, pathNot: ['/(store|routes|command)[.]ts$', folderFiles, test] },
    to: { path: folderFiles },
  },
  {
    name: 'only-routes-speak-http',
    from: { path: domain, pathNot: ['/routes[.]ts$', test] },
    to: { path: [http, '^src/server/'] },
  },
  {
    name: 'only-commands-speak-to-the-terminal',
    from: { path: domain, pathNot: ['/command[.]ts$', test] },
    to: { path: [terminal, '^src/cli/'] },
  },
  {
    name: 'only-stores-speak-sql',
    from: { path: domain, pathNot: ['/store[.]ts$', test] },
    to: { path: [sql, '^src/store/'] },
  },
  {
    name: 'store-knows-only-the-case',
    from: { path: '^src/store/', pathNot: test },
    to: { path: '^src/', pathNot: ['^src/store/', '^src/case/(index|folder)[.]ts$', '^src/lib/[^/]+/index[.]ts$'] },
  },
  {
    name: 'server-knows-no-cli',
    from: { path: '^src/server/' },
    to: { path: ['^src/cli/', terminal] },
  },
  {
    name: 'web-imports-the-shared-language',
    comment: 'The page shares schemas and types with the server, not its code.',
    from: { path: '^web/' },
    to: { path: '^src/', pathNot: '^src/((case|findings|lib/[^/]+)/index|.+/api)[.]ts$' },
  },
  {
    name: 'web-takes-only-types-from-the-api',
    from: { path: '^web/' },
    to: { path: '^src/.+/api[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'browser-entries-reach-no-node',
    comment: 'These two are bundled for the browser. What needs Node is exported from src/case/folder.ts.',
    from: { path: '^src/(case|findings)/index[.]ts$' },
    to: { path: '^(node:.+|[a-z0-9_]+)$', reachable: true },
  },
  {
    name: 'src-knows-no-web',
    from: { path: '^(src|bench)/' },
    to: { path: '^web/' },
  },
  {
    name: 'nothing-imports-tests',
    from: { pathNot: ['^test/', test] },
    to: { path: ['^test/', test] },
  },
  {
    name: 'nothing-imports-benchmarks',
    from: { pathNot: ['^bench/', '^test/'] },
    to: { path: '^bench/' },
  },
  {
    name: 'nothing-shipped-needs-a-development-package',
    from: { path: '^(src|web)/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'everything-imported-exists',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|cases|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
