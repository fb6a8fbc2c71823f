import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWaybill } from './support/serve.js';

// CONTRIBUTING.md says that a question is a folder and a line, and a kind of entry a file and a line. Both are planted
// here in a copy of the built program and asked for in every way there is.

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'waybill-planted-'));
const built = join(scratch, 'dist/src');
const program = join(built, 'cli/main.js');
const touched = new Set<string>();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Adds lines to a list of the program, as whoever brings a domain or a kind does. */
function enlist(path: string, importLine: string, list: RegExp, line: string): void {
  const text = readFileSync(join(built, path), 'utf8');
  expect(text).toMatch(list);
  writeFileSync(join(built, path), `${importLine}\n${text.replace(list, (all) => `${all}\n  ${line},`)}`);
  touched.add(path);
}

const domain = {
  'domain.js': `export const wish = {
    name: 'wish',
    questions: ['need'],
    check: async () => (await import('./check.js')).checkNeed,
    routes: async () => [(await import('./http/routes.js')).wishRoutes],
    commands: { wish: () => import('./cli/wish.js') },
    tasks: { count: async () => (words) => words.length },
  };`,
  'check.js': `import { message } from '../findings/index.js';
  export const checkNeed = (record) => [...record.places.values()].map(({ id, name }) => ({
    id: 'wish.' + id, question: 'need', subject: { kind: 'place', id, name }, verdict: 'not-yet-determinable',
    summary: message('check.empty'), because: [], wouldChange: [],
    asOf: record.asOf, ruleVersions: { wish: '1' }, recordHash: record.hash,
  }));`,
  'http/routes.js': `export const wishRoutes = ({ answers, tasks }) => async (app) => {
    app.get('/cases/:case/wish', { schema: { 'x-access': 'read' } }, async ({ params }) => {
      const { findings } = await answers.at(params.case);
      const asked = findings.filter(({ question }) => question === 'need');
      return { places: await tasks.requests.of()('count', [asked]) };
    });
  };`,
  'cli/wish.js': `export const register = (program) =>
    program.command('wish').action(() => process.stdout.write('wished\\n'));`,
};

const kind = `import { z } from 'zod';
import { defineKind } from './define-kind.js';
export const wish = defineKind({
  schema: z.strictObject({ id: z.string(), source: z.string(), place: z.string(), pieces: z.number() }),
  file: 'wishes',
  references: { source: 'source', place: 'place' },
});`;

beforeAll(() => {
  cpSync(join(root, 'dist/src'), built, { recursive: true });
  // Making an empty store anew takes longer than all else here.
  cpSync(join(root, 'dist/empty-cluster'), join(scratch, 'dist/empty-cluster'), { recursive: true });
  for (const name of ['node_modules', 'data', 'cases', 'package.json'])
    symlinkSync(join(root, name), join(scratch, name));
  symlinkSync(join(root, 'dist/web'), join(scratch, 'dist/web'));
  for (const [path, text] of Object.entries(domain)) write(join(built, 'wish', path), text);
  enlist('domains.js', "import { wish } from './wish/domain.js';", /domains = \[/, 'wish');
  write(join(built, 'case/entries/wish.js'), kind);
  enlist('case/entries/kinds.js', "import { wish } from './wish.js';", /kinds = \{/, 'wish');
  write(join(scratch, 'case/case.yaml'), 'id: planted\ntitle: Planted\nfrom: 2026-01-01\nto: 2026-01-02\n');
  write(join(scratch, 'case/places.yaml'), '- id: bologna\n  name: Bologna\n  kind: city\n');
  write(join(scratch, 'case/parties.yaml'), '- id: paper\n  name: A paper\n  kind: media\n');
  write(
    join(scratch, 'case/sources.yaml'),
    '- id: page\n  title: A page\n  publisher: paper\n  kind: article\n  published: 2026-01-01\n',
  );
  write(
    join(scratch, 'case/wishes.csv'),
    'id,source,place,pieces\nward,page,bologna,40000\nelsewhere,page,milano,1\n',
  );
});

const waybill = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
const folder = join(scratch, 'case');

test('a domain and a kind touch one list each outside their own files', () => {
  expect([...touched]).toEqual(['domains.js', 'case/entries/kinds.js']);
});

test('the command line asks the planted question, and has its command', () => {
  expect(waybill('wish').stdout).toBe('wished\n');
  expect(waybill('--help').stdout).toMatch(/^ {2}wish\b/m);
  const { findings } = JSON.parse(waybill('check', folder, '--json', '--question', 'need').stdout) as {
    findings: { id: string }[];
  };
  expect(findings.map(({ id }) => id)).toEqual(['wish.bologna']);
});

test('the planted kind is read with its links, and a wrong one is named', () => {
  const { stdout, stderr } = waybill('check', folder, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ refusedInAll: 1, problems: [{ at: { file: 'wishes.csv' } }] });
  expect(stderr).toMatch(/wishes[.]csv:3 place: .*milano/);
});

test('HTTP answers the planted question, keeps the planted kind and gives it back', async () => {
  const running = await startWaybill(folder, [], program);
  try {
    const at = (path: string) => new URL(`/api/cases/planted${path}`, running.url);
    expect(await (await fetch(at('/wish'))).json()).toEqual({ places: 1 });
    const entry = { id: 'later', source: 'page', place: 'bologna', pieces: 7 };
    const put = await fetch(at('/entries/wish/later'), {
      method: 'PUT',
      body: JSON.stringify(entry),
      headers: { 'content-type': 'application/json' },
    });
    expect(put.status).toBe(200);
    expect(await (await fetch(at('/entries/wish/later'))).json()).toEqual(entry);
    const { entries } = (await (await fetch(at('/journal'))).json()) as { entries: object[] };
    expect(entries.length).toBeGreaterThan(1);
  } finally {
    await running.stop();
  }
});
