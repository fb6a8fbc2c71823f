// The boundaries of the house. test/boundaries.test.ts plants a breach of each and sees it reported.

import { existsSync, readdirSync } from 'node:fs';

// Every folder with a domain.ts, so that none is left out; that of the service says what a domain is.
const domains = readdirSync('src').filter((name) => name !== 'service' && existsSync(`src/${name}/domain.ts`));
const questions = domains.join('|');
const domain = `^src/(case|findings|${questions})/`;
const test = '[.]test[.]tsx?$';

/** A package by name, whether it was found in node_modules or not. */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
/** A built-in module, with or without its prefix. */
const builtin = (...names) => `^(node:)?(${names.join('|')})(/|$)`;

const outsideModules = builtin(
  ...['fs', 'net', 'http', 'https', 'http2', 'dgram', 'dns', 'tls', 'child_process', 'worker_threads'],
);

// src/checks.ts and its like, which gather the domains.
const wiring = '^src/[^/]+[.]ts$';

const http = packages('fastify', '@fastify', 'fastify-type-provider-zod');
const terminal = packages('commander', 'cli-table3');
const sql = packages('kysely', 'kysely-pglite-dialect', '@electric-sql/pglite', 'pg', '@duckdb');

// In a domain everything is pure but these three folders: disk, SQL and processes; HTTP; the command line.
const outside = '/(io|http|cli)/';
const caseFolder = '^src/case/io/index[.]ts$';
// Name what a domain consists of, and take from its neighbours and its io what that needs.
const domainFile = '^src/[^/]+/(site/)?(domain|tasks|projections|parts?)[.]ts$';

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
    from: { path: `^src/(${questions})/`, pathNot: domainFile },
    to: { path: `^src/(${questions}|case|findings)/`, pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', caseFolder] },
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
    comment: 'Of src/lib only disk/ touches the outside.',
    from: { path: '^src/lib/', pathNot: ['^src/lib/disk/', test] },
    to: { path: outsideModules },
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
    name: 'words-know-nobody',
    comment: 'The catalogue says what others give it; it knows no domain.',
    from: { path: '^src/words/', pathNot: test },
    to: { path: '^(src|web|bench)/', pathNot: ['^src/words/', '^src/lib/[^/]+/index[.]ts$'] },
  },
  {
    name: 'words-meet-at-the-index',
    comment: 'A text is said by its key, through src/words/index.ts.',
    from: { path: '^(src|web|bench)/', pathNot: ['^src/words/', test] },
    to: { path: '^src/words/', pathNot: '^src/words/index[.]ts$' },
  },
  {
    name: 'findings-know-only-the-case',
    comment: "src/findings is the shared answer: of the other domains it sees the case's index.",
    from: { path: '^src/findings/' },
    to: { path: `^src/(case|${questions})/`, pathNot: '^src/case/index[.]ts$' },
  },
  {
    name: 'outsiders-use-the-doors',
    comment: 'From outside a domain is reached by its index.ts, io/, http/ and cli/, and the case by io/index.ts.',
    from: { path: ['^src/(server|service|http|terminal|cli)/', '^bench/', wiring], pathNot: test },
    to: { path: domain, pathNot: ['/index[.]ts$', domainFile, outside] },
  },
  {
    name: 'domains-know-no-wiring',
    comment: 'What gathers the domains may not be needed by one of them.',
    from: { path: [domain, '^src/store/'], pathNot: test },
    to: { path: wiring },
  },
  {
    name: 'pure-files-do-no-io',
    from: { path: domain, pathNot: [outside, domainFile, test] },
    to: { path: [outsideModules, '^src/lib/disk/', caseFolder] },
  },
  {
    name: 'pure-files-take-nothing-from-outside',
    comment: 'What is pure is given what io/, http/ and cli/ have read; it does not fetch it.',
    from: { path: domain, pathNot: [outside, domainFile, '^src/[^/]+/index[.]ts$', test] },
    to: { path: outside, pathNot: '^(src/(server|cli|http)/|node_modules/)' },
  },
  {
    name: 'only-http-speaks-http',
    from: { path: domain, pathNot: ['/http/', test] },
    to: { path: [http, '^src/(http|service|server)/'], pathNot: '^src/service/domain[.]ts$' },
  },
  {
    name: 'only-cli-speaks-to-the-terminal',
    from: { path: domain, pathNot: ['/cli/', test] },
    to: { path: [terminal, '^src/(terminal|cli)/'] },
  },
  {
    name: 'the-day-is-given-to-what-is-pure',
    from: { path: domain, pathNot: ['/(io|http|cli)/', test] },
    to: { path: '^src/lib/clock/' },
  },
  {
    name: 'only-io-speaks-sql',
    from: { path: domain, pathNot: ['/io/', test] },
    to: { path: [sql, '^src/store/'] },
  },
  {
    name: 'http-stands-below-the-domains',
    comment: 'What every route needs knows nothing of what the routes answer.',
    from: { path: '^src/http/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(http|lib|case|findings|words)/|^src/people/index[.]ts$' },
  },
  {
    name: 'terminal-stands-below-the-domains',
    comment: 'Opening a case, reading options and printing are what commands of every domain work with.',
    from: { path: '^src/terminal/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(terminal|store|lib|words|case|findings)/' },
  },
  {
    name: 'service-stands-below-the-domains',
    comment: 'Answers, edits and copies of sources are what routes of every domain work with.',
    from: { path: '^src/service/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(service|http|store|jobs|documents|lib|case|findings|words)/|^src/people/index[.]ts$' },
  },
  {
    name: 'documents-know-no-domain',
    comment: 'What is kept by its SHA-256, and what is made of it, is nobody’s in particular.',
    from: { path: '^src/documents/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(documents|lib|words)/|^src/jobs/index[.]ts$' },
  },
  {
    name: 'documents-are-given-at-the-door',
    from: { path: '^(src|web|bench)/', pathNot: ['^src/documents/', test] },
    to: { path: '^src/documents/', pathNot: '^src/documents/index[.]ts$' },
  },
  {
    name: 'jobs-know-no-domain',
    comment: 'Tasks and kinds of jobs are given to src/jobs, which does them without knowing what they are about.',
    from: { path: '^src/jobs/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(jobs|lib|words)/' },
  },
  {
    name: 'jobs-are-given-at-the-door',
    comment: 'What runs and keeps jobs is used by index.ts, http/routes.ts and api.ts.',
    from: { path: '^(src|web|bench)/', pathNot: ['^src/jobs/', test] },
    to: { path: '^src/jobs/', pathNot: '^src/jobs/(index|api|http/routes)[.]ts$' },
  },
  {
    name: 'processes-are-started-by-jobs',
    comment:
      'A second runner of processes is never written. The store asks the system about its disk; a film that nobody trusts is decoded in a process for it alone, whose frames flow.',
    from: { path: '^src/', pathNot: ['^src/(jobs|store|media/io/decode)/', test] },
    to: { path: builtin('child_process') },
  },
  {
    name: 'store-knows-only-the-case',
    from: { path: '^src/store/', pathNot: test },
    to: { path: '^src/', pathNot: ['^src/store/', '^src/case/index[.]ts$', caseFolder, '^src/(lib/[^/]+|words)/index[.]ts$'] },
  },
  {
    name: 'server-knows-no-cli',
    from: { path: '^src/server/' },
    to: { path: ['^src/cli/', terminal] },
  },
  {
    name: 'web-imports-the-shared-language',
    comment:
      'The page shares schemas, types and defaults with the server, not its code; but for what a phone does without a network.',
    from: { path: '^web/' },
    to: { path: '^src/', pathNot: '^src/((case|findings|words|lib/[^/]+|movement/(scan|delivery))/index|.+/(api|defaults))[.]ts$' },
  },
  {
    name: 'web-takes-only-types-from-the-api',
    from: { path: '^web/' },
    to: { path: '^src/.+/api[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'browser-entries-reach-no-node',
    comment: 'What the page takes is bundled for the browser. What needs Node is exported from src/case/io.',
    from: { path: ['^src/(case|findings|words|movement/(scan|delivery))/index[.]ts$', '^web/src/'], pathNot: test },
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
    // The builder gives the address of a file, which is no module.
    to: { couldNotResolve: true, pathNot: '[.]wasm[?]url$' },
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
