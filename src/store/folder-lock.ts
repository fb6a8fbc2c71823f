import { spawnSync } from 'node:child_process';
import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../lib/errors/index.js';
import { asIs, type Wording, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { makeSyncedFolder } from './synced-files.js';

/**
 * Makes a data folder where there is none and keeps a second process out of it. PGlite has no lock of its own, and two of them in one folder destroy it.
 * The kernel holds the lock for as long as the file is open here, and lets go when this process ends, however it
 * ends. It knows nothing of process numbers, which say nothing across containers. Gives what lets go of it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const file = openFolder(folder, path);
  // For whoever is kept out to read. The file stays: removing it would let two others lock two files of one name.
  ftruncateSync(file);
  writeSync(file, `${process.pid} on ${hostname()}\n`, 0);
  return () => closeSync(file);
}

const reasons: Readonly<Record<string, Wording>> = {
  EEXIST: wording('error.folder.file-there'),
  ENOTDIR: wording('error.folder.file-on-way'),
  EACCES: wording('error.folder.forbidden'),
  EPERM: wording('error.folder.forbidden'),
  EROFS: wording('error.folder.read-only'),
  ENOENT: wording('error.folder.unmade'),
  ENAMETOOLONG: wording('error.folder.long'),
};

function openFolder(folder: string, path: string): number {
  try {
    makeSyncedFolder(folder);
    return openLocked(folder, path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined;
    if (reason === undefined || error instanceof AppError) throw error;
    throw appError('store-unavailable', wording('error.folder', { folder: asIs(folder), reason }), {
      cause: error,
    });
  }
}

const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;

// Node has no call for locks. On macOS and the BSDs a flag of open is one (O_EXLOCK), and libuv has a flag of its
// own for Windows (UV_FS_O_EXLOCK). On Linux the lock belongs to what was opened, not to who opened it: `flock`
// locks the file it is handed open, ends, and the lock stays with us.
function openLocked(folder: string, path: string): number {
  try {
    if (process.platform === 'win32') return openSync(path, O_RDWR | O_CREAT | 0x1000_0000);
    if (process.platform !== 'linux') return openSync(path, O_RDWR | O_CREAT | O_NONBLOCK | 0x20, 0o600);
  } catch (error) {
    if (isError(error, 'EAGAIN', 'EBUSY', 'EPERM')) throw inUse(folder, path);
    throw error;
  }
  const file = openSync(path, O_RDWR | O_CREAT, 0o600);
  try {
    lockOnLinux(file, folder, path);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function lockOnLinux(file: number, folder: string, path: string): void {
  const { status, error, stderr } = spawnSync('flock', ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', file],
    encoding: 'utf8',
  });
  if (status === 0) return;
  if (error && isError(error, 'ENOENT')) {
    throw appError('store-unavailable', wording('error.lock.no-flock', { folder: asIs(folder) }));
  }
  if (status === 1 && stderr === '') throw inUse(folder, path);
  const said = asIs(stderr.trim() || String(error));
  throw appError('store-unavailable', wording('error.lock', { folder: asIs(folder), said }));
}

function inUse(folder: string, path: string): AppError {
  const holder = readHolder(path);
  const of = { folder: asIs(folder) };
  return appError(
    'store-in-use',
    holder === '' ? wording('error.in-use', of) : wording('error.in-use-by', { ...of, holder: asIs(holder) }),
  );
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim().slice(0, 100);
  } catch {
    // On Windows a locked file cannot be read either.
    return '';
  }
}

const isError = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
