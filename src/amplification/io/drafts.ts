import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Owner, ownerOf, ownerText } from './draft-owner.js';

/** Of folders in the temporary folder of the system, for posts that are written anew or do not fit into memory. */
export const postsPrefix = 'waybill-posts-';

/** A folder for what is being written, named for this process. Those of processes that have ended are removed first. */
export function makeDraft(parent: string, prefix: string): string {
  removeLeft(parent, prefix);
  return mkdtempSync(join(parent, `${prefix}${ownerText(self())}-`));
}

/** Removes the drafts of processes of this machine that were killed before they could. */
export function removeLeft(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    const owner = ownerOf(name, prefix);
    if (owner && hasEnded(owner)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

// A container has a name of its own, and process numbers that mean nothing in another.
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const self = (): Owner => ({ host, pid: process.pid, started: startOf(process.pid) });

function hasEnded(owner: Owner): boolean {
  if (owner.host !== host) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it is there, and another account's.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
  return startOf(owner.pid) !== owner.started;
}

/** When a process was started, in ticks since the machine was; 0 where the system does not say. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return '0';
  try {
    // proc(5): the name of the program is in brackets and may hold anything; the 20th field after it is the start.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}
