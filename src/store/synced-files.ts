import { spawnSync } from 'node:child_process';
// The default export, which PGlite uses too: one set of functions, so that a test can record them in order.
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

// What Emscripten's file system over Node's has of interest here; its own types say nothing of it.
type NodeFiles = {
  readonly tryFSOperation: <R>(operation: () => R) => R;
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
};

/** The files of a store, with an fsync that syncs. PGlite's own answers every fsync at once and does nothing. */
export class SyncedFiles extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const sync = ({ NODEFS }: { NODEFS: object }): void => syncStreams(NODEFS as NodeFiles);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [sync, ...(emscriptenOpts.preRun ?? [])] } };
  }
}

function syncStreams({ tryFSOperation, stream_ops }: NodeFiles): void {
  stream_ops.fsync = ({ nfd }) => {
    tryFSOperation(() => fs.fsyncSync(nfd));
    return 0;
  };
}

/** How the engine is started: as PGlite starts it, but a commit waits for the disk. */
export const syncedStart: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

function syncTree(folder: string): void {
  // One call for the file system instead of one for each of a thousand files, which take half a minute on a busy
  // disk. Where the program or its flag is not known the files are taken one by one.
  const { status } = spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
  if (status !== 0) syncFiles(folder);
}

function syncFiles(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFiles(path);
    else if (entry.isFile()) syncPath(path, 'r+');
  }
  syncFolder(folder);
}

/** Gives a folder its name once all that is in it is on the disk. */
export function nameWhenWhole(draft: string, folder: string): void {
  syncTree(draft);
  fs.renameSync(draft, folder);
  syncFolder(dirname(folder));
}

/** A file that was made or renamed is there once its folder is on the disk. */
function syncFolder(folder: string): void {
  // Windows cannot open a folder and needs no such call.
  if (process.platform !== 'win32') syncPath(folder, 'r');
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const file = fs.openSync(path, flags);
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Makes a folder, and puts the name of each that was made on the disk. */
export function makeFolder(folder: string): void {
  const first = fs.mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let at = folder; at !== dirname(first); at = dirname(at)) syncFolder(dirname(at));
}
