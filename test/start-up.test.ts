import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Paths of what a command loads, within the project. */
function loadedBy(...args: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-loaded-'));
  try {
    spawnSync(process.execPath, ['dist/src/cli/main.js', ...args], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    const scripts = readdirSync(folder).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        result: { url: string }[];
      };
      return result.map(({ url }) => url);
    });
    return scripts
      .filter((url) => url.startsWith('file:'))
      .map((url) => url.slice(url.indexOf(process.cwd())));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const heavy = ['@duckdb', 'pglite', 'pdfkit', 'fastify', 'graphology', 'bwip-js', '/pg/'];
const heavyIn = (loaded: readonly string[]): string[] =>
  heavy.filter((name) => loaded.some((path) => path.includes(name)));

test('the version is told by a few files', () => {
  const loaded = loadedBy('--version');
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.length).toBeLessThan(40);
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

test('the words of the help are loaded in the one language that is asked for', () => {
  const helpIn = (...args: string[]): string[] =>
    loadedBy(...args).filter((path) => /command-help|translate-help|wide-text/.test(path));
  expect(helpIn('--version')).toEqual([]);
  expect(helpIn('check', 'cases/mask-diplomacy-2020')).toEqual([]);
  expect(helpIn('check', '--help')).toEqual([]);
  const loaded = helpIn('check', '--help', '--lang', 'it').map((path) => path.split('/').slice(-2).join('/'));
  expect(loaded.sort()).toEqual([
    'command-help/it.js',
    'terminal/translate-help.js',
    'terminal/wide-text.js',
  ]);
});
