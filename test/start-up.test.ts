import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// What was bundled stands in its file under the path it was taken from.
function modulesIn(file: string): string[] {
  const bundled = [...readFileSync(file, 'utf8').matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm)];
  return bundled.length > 0 ? bundled.map(([, path = '']) => path) : [file];
}

/** Modules that a command loads, by their paths in the project. */
function loadedBy(...args: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-loaded-'));
  try {
    spawnSync(process.execPath, ['dist/bin/cli/main.js', ...args], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    return modulesSeen(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function modulesSeen(folder: string): string[] {
  const scripts = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      result: { url: string }[];
    };
    return result.map(({ url }) => url);
  });
  return scripts
    .filter((url) => url.startsWith('file:'))
    .flatMap((url) => modulesIn(fileURLToPath(url)))
    .map((path) => relative(process.cwd(), path));
}

const heavy = ['@duckdb', 'pglite', 'pdfkit', 'fastify', 'graphology', 'bwip-js', '/pg/'];
const heavyIn = (loaded: readonly string[]): string[] =>
  heavy.filter((name) => loaded.some((path) => path.includes(name)));

test('the version is told by a few files', () => {
  const loaded = loadedBy('--version');
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.length).toBeLessThan(40);
});

test('what is loaded is seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-loaded-'));
  expect(heavyIn(loadedBy('verify', '--data', folder))).toContain('pglite');
  rmSync(folder, { recursive: true });
  expect(heavyIn(loadedBy('amplify', 'nowhere.csv'))).toContain('@duckdb');
});

test.each([
  ['check', 'cases/mask-diplomacy-2020'],
  ['sample', '--lot', '1000', '--aql', '1'],
  ['conform', '--checklist', '--product', 'medical_mask', '--from', 'CN', '--to', 'IT', '--on', '2020-05-01'],
])('%s loads no database, no server and no printing', (...args) => {
  const loaded = loadedBy(...args);
  expect(loaded.length).toBeGreaterThan(50);
  expect(heavyIn(loaded)).toEqual([]);
});

test('a server that nobody has asked anything reads no documents, prints nothing and checks no seal', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-loaded-'));
  const args = ['dist/bin/cli/main.js', 'serve', '--port', '0', '--data', join(folder, 'data')];
  const seen = join(folder, 'seen');
  const server = spawn(process.execPath, args, { env: { ...process.env, NODE_V8_COVERAGE: seen } });
  server.stdout.once('data', () => server.kill('SIGTERM'));
  await once(server, 'exit');
  const loaded = modulesSeen(seen);
  rmSync(folder, { recursive: true, force: true });
  const asked = ['pdfkit', 'bwip-js', 'unpdf', 'linkedom', 'postal-mime', 'pkijs', 'warcio', '@duckdb'];
  expect(loaded.some((path) => path.includes('fastify'))).toBe(true);
  expect(asked.filter((name) => loaded.some((path) => path.includes(`${name}/`)))).toEqual([]);
});

test('the words of the help are loaded in the one language that is asked for', () => {
  const helpIn = (...args: string[]): string[] =>
    loadedBy(...args).filter((path) => /command-help|translate-help|wide-text/.test(path));
  expect(helpIn('--version')).toEqual([]);
  expect(helpIn('check', 'cases/mask-diplomacy-2020')).toEqual([]);
  expect(helpIn('check', '--help')).toEqual([]);
  const loaded = helpIn('check', '--help', '--lang', 'it').map((path) => path.split('/').slice(-2).join('/'));
  expect(loaded.sort()).toEqual([
    'command-help/it.ts',
    'terminal/translate-help.ts',
    'terminal/wide-text.ts',
  ]);
});
