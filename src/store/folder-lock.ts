import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../case/index.js';

type Holder = { readonly pid: number; readonly started: string };

/**
 * Keeps a second process out of a folder. PGlite has no lock of its own, and two of them in one folder destroy it.
 * The lock of a process that was killed is taken over.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, 'lock');
  const own = `${JSON.stringify({ pid: process.pid, started: startOf(process.pid) })}\n`;
  if (!claim(lock, own)) {
    const text = readIfThere(lock);
    const holder = text === undefined ? undefined : parseHolder(text);
    if (holder && isAlive(holder)) throw inUse(folder, holder.pid);
    if (text !== undefined && !setAside(lock, text)) throw inUse(folder);
    if (!claim(lock, own)) throw inUse(folder);
  }
  return () => {
    if (readIfThere(lock) === own) rmSync(lock, { force: true });
  };
}

const inUse = (folder: string, pid?: number): AppError =>
  new AppError(
    'store-in-use',
    `${folder} is open in another process${pid ? ` (${pid})` : ''}; end that one first.`,
  );

// The text is written before the name exists, so that nobody reads half a lock.
function claim(lock: string, text: string): boolean {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (isError(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Of two processes that find the same dead lock one moves it away; should the other move the first one's new lock
// instead, it sees that by the text and puts it back.
function setAside(lock: string, expected: string): boolean {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (isError(error, 'ENOENT')) return true;
    throw error;
  }
  const isDead = readFileSync(aside, 'utf8') === expected;
  if (!isDead) linkSync(aside, lock);
  rmSync(aside);
  return isDead;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value))
      return undefined;
    const { pid, started } = value;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  if (startOf(pid) !== started) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return isError(error, 'EPERM');
  }
}

/**
 * When a process started, where the system says so (Linux: field 22 of its stat). After a restart, and always in a
 * container, numbers are given out again, and a dead process must not be taken for the one that has its number now.
 */
function startOf(pid: number): string {
  const stat = readIfThere(`/proc/${pid}/stat`) ?? '';
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? '' : `${boot}/${fields[19]}`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isError(error, 'ENOENT') || isError(error, 'ESRCH')) return undefined;
    throw error;
  }
}

const isError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
