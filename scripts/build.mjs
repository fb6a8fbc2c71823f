import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run, tool } from './ensure.mjs';

const stamp = join(root, 'dist/.stamp');
const inputs = [
  'src',
  'web',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.dossier.config.ts',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
];

/** Builds what a person runs, the server and the page; nothing if no input has changed since. */
export async function buildApp({ quiet = false } = {}) {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  if (!quiet) console.error('Building …');
  run(...tool('typescript/bin/tsc', '--build', 'src'));
  run(...tool('vite/bin/vite.js', 'build', '--config', 'vite.config.ts', '--logLevel', 'warn'));
  run(...tool('vite/bin/vite.js', 'build', '--config', 'vite.dossier.config.ts', '--logLevel', 'warn'));
  // Found once it is installed.
  const { bundle } = await import('./bundle.mjs');
  await bundle(join(root, 'dist/bin'));
  // npx needs it.
  chmodSync(join(root, 'dist/bin/cli/main.js'), 0o755);
  mkdirSync(join(root, 'dist'), { recursive: true });
  await buildCluster();
  writeFileSync(stamp, now);
}

/** The app and everything else that is compiled: benchmarks, and the tests' types. */
export async function buildAll(options) {
  await buildApp(options);
  run(...tool('typescript/bin/tsc', '--build'));
}

// An empty store, which takes seconds to make, and every new one is a copy of.
async function buildCluster() {
  const cluster = join(root, 'dist/empty-cluster');
  const madeOf = [
    'node_modules/@electric-sql/pglite/package.json',
    'src/store/make-cluster.ts',
    'src/store/migrations.ts',
  ];
  const isNewer = (file) => statSync(cluster).mtimeMs > statSync(join(root, file)).mtimeMs;
  if (existsSync(cluster) && madeOf.every(isNewer)) return;
  const { writeCluster } = await import('../dist/src/store/make-cluster.js');
  rmSync(`${cluster}.new`, { recursive: true, force: true });
  await writeCluster(`${cluster}.new`);
  rmSync(cluster, { recursive: true, force: true });
  renameSync(`${cluster}.new`, cluster);
}

// Path, size and time of every input: reading them all would take longer than the check is worth.
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? filesUnder(path) : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === import.meta.filename) {
  ensureInstalled();
  await buildAll({ quiet: process.argv.includes('--quiet') });
}
