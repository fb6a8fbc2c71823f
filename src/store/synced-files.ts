import { spawnSync } from 'node:child_process';
// The default export, which PGlite uses too: one set of functions, so that a test can record them in order.
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { makeFolder } from '../lib/disk/index.js';
import { type AppError, diskFull, isDiskFull } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { complaintShown, lost } from './damage.js';

// What Emscripten's file system over Node's has of interest here; its own types say nothing of it.
type NodeFiles = {
  tryFSOperation: <R>(operation: () => R) => R;
  readonly stream_ops: {
    open: (stream: Stream) => void;
    close: (stream: Stream) => void;
    fsync?: (stream: Stream) => number;
  };
};
type Stream = { readonly nfd: number };

/**
 * The files of a store. An fsync syncs, where PGlite's own answers at once and does nothing. And a disk that refuses
 * is not left to Postgres: that would end its process, which here is ours, and without one to end it spins for ever.
 */
export class SyncedFiles extends NodeFS {
  private readonly opened = new Set<number>();

  /** What the disk refused. Nothing is read or written after it. */
  fault: AppError | undefined;

  /** The last that Postgres said before it gave up. */
  complaint: string | undefined;

  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const prepare = ({ NODEFS }: { NODEFS: object }): void => this.guard(NODEFS as NodeFiles);
    const preRun = [prepare, ...(emscriptenOpts.preRun ?? [])];
    const printErr = (line: string): void => this.hear(line);
    const onAbort = (): never => this.breakDown();
    return { emscriptenOpts: { ...emscriptenOpts, preRun, printErr, onAbort } };
  }

  private hear(line: string): void {
    this.complaint = /(?:FATAL|PANIC): *(.+)/.exec(line)?.[1] ?? this.complaint;
  }

  private breakDown(): never {
    this.fault ??= lost(wording('error.store.broke-down', { said: complaintShown(this.complaint) }));
    throw new EndOfQuery(this.fault);
  }

  expectSound(): void {
    if (this.fault) throw this.fault;
  }

  /** Closes what an engine that stopped at a fault has left open. */
  release(): void {
    for (const file of this.opened) fs.closeSync(file);
    this.opened.clear();
  }

  private guard(files: NodeFiles): void {
    const { tryFSOperation, stream_ops } = files;
    files.tryFSOperation = (operation) => tryFSOperation(() => this.attempt(operation));
    const { open, close } = stream_ops;
    stream_ops.open = (stream) => {
      open(stream);
      this.opened.add(stream.nfd);
    };
    stream_ops.close = (stream) => {
      this.opened.delete(stream.nfd);
      close(stream);
    };
    stream_ops.fsync = ({ nfd }) => {
      files.tryFSOperation(() => fs.fsyncSync(nfd));
      return 0;
    };
  }

  // What is thrown here goes through Postgres unseen: only Emscripten's own errors reach it.
  private attempt<R>(operation: () => R): R {
    if (this.fault) throw new EndOfQuery(this.fault);
    try {
      return operation();
    } catch (error) {
      if (isDiskFull(error)) this.fault = diskFull(error);
      else if (error instanceof Error && 'code' in error && error.code === 'EIO') this.fault = broken(error);
      throw this.fault ? new EndOfQuery(this.fault) : error;
    }
  }
}

/** PGlite asks every error for its status and then goes on with the message it failed at, for ever. Not after this. */
class EndOfQuery extends Error {
  constructor(private readonly fault: AppError) {
    super(fault.message);
  }

  get status(): never {
    throw this.fault;
  }
}

const broken = (cause: Error): AppError =>
  appError('store-unavailable', wording('error.store.disk'), { cause });

/** How the engine is started: as PGlite starts it, but a commit waits for the disk. */
export const syncedStart: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'min_wal_size=32MB'],
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
export function syncFolder(folder: string): void {
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
export function makeSyncedFolder(folder: string): void {
  const first = makeFolder(folder);
  if (first === undefined) return;
  for (let at = folder; at !== dirname(first); at = dirname(at)) syncFolder(dirname(at));
}
