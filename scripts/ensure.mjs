import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const installed = join(root, 'node_modules/.package-lock.json');
const stamp = join(root, 'node_modules/.waybill-lock');

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Installs what is missing: nothing when node_modules already holds what the lockfile names. */
export function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(installed) && readIfThere(stamp) === wanted) return;
  if (existsSync(installed) && holds(JSON.parse(lock.toString()))) {
    writeFileSync(stamp, wanted);
    return;
  }
  console.error('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}

// A person may have run `npm ci` by hand, which leaves no stamp of ours. What npm says it installed is then
// held against the lockfile; packages for other platforms are in the lockfile only.
function holds(lock) {
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional || there[path]?.version === entry.version,
  );
}

/** Runs a command in the root, its output shown; ends this process with its exit code if it fails. */
export function run(command, args, options = {}) {
  const status = tryRun(command, args, options);
  if (status !== 0) process.exit(status);
}

/** Runs a command in the root, its output shown, and gives its exit code. */
export function tryRun(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (error) throw error;
  return status ?? 1;
}

/** A tool from node_modules, run by this very Node and not by whichever is first in the path. */
export const tool = (path, ...args) => [process.execPath, [join(root, 'node_modules', path), ...args]];

if (process.argv[1] === import.meta.filename) ensureInstalled();
