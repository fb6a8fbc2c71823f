import { randomUUID } from 'node:crypto';
import { cp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, syncFolder } from '../lib/disk/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { said } from '../terminal/said.js';

// DIR.new-PROCESS-…: what a process that is no more has left behind can be told from what one is writing.
const draftOf = (out: string): string => `${out}.new-${process.pid}-${randomUUID().slice(0, 8)}`;

/** Refuses a place that holds something, and clears away what runs that were killed have left beside it. */
export async function expectRoomFor(path: string): Promise<void> {
  const out = resolve(path);
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandFailure(said('command.out.there', { path }));
  });
  if (there.length > 0) throw new CommandFailure(said('command.publish.there', { path }));
  for (const name of await readdir(dirname(out)).catch(() => [])) {
    const [, of, pid] = /^(.+)[.]new-(\d+)-[0-9a-f]{8}$/.exec(name) ?? [];
    if (of === basename(out) && !isAlive(Number(pid)))
      await rm(join(dirname(out), name), { recursive: true, force: true });
  }
}

/** Copies a dossier to its place: there as a whole, or not at all. */
export async function copyDossier(from: string, path: string): Promise<void> {
  const out = resolve(path);
  const draft = draftOf(out);
  makeFolder(dirname(out));
  try {
    await cp(from, draft, { recursive: true });
    await rmdir(out).catch(() => undefined);
    await rename(draft, out);
    await syncFolder(dirname(out));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
