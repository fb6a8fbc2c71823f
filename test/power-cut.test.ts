import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { canMountDisks, type Disk, makeDisk } from './support/disk-image.js';

// A writer appends to a store on a disk of its own. It is stopped in the middle and the disk copied as it is: what
// the system still held in memory is not in the copy, as after a power cut. The copy must hold what was acknowledged.
const cuts = Number(process.env.POWER_CUTS ?? 2);
const writer = join(import.meta.dirname, 'support/journal-writer.mjs');

test.skipIf(!canMountDisks)(
  `nothing acknowledged is lost in ${cuts} power cuts (mounts disks: root on Linux only)`,
  {
    timeout: 120_000 + cuts * 30_000,
  },
  async () => {
    let disk = makeDisk(384);
    const lost: number[] = [];
    let last = 0;
    try {
      for (let cut = 0; cut < cuts; cut++) {
        const { acknowledged, copy } = await writeUntilCut(disk, last, 5 + cut * 12);
        disk.remove();
        disk = copy;
        const found = await lookInto(copy);
        lost.push(acknowledged - found.entries);
        expect(found.ok).toBe(true);
        last = found.entries;
      }
    } finally {
      disk.remove();
    }
    console.log(`${cuts} power cuts: entries acknowledged and lost ${lost.join(', ')}`);
    expect(lost.filter((count) => count > 0)).toEqual([]);
  },
);

type Said = { opened?: { ok: boolean; entries: number }; acknowledged?: number };

const startWriter = (disk: Disk, last: number): ChildProcess =>
  spawn(process.execPath, [writer, join(disk.path, 'data'), String(last)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

async function* linesOf(child: ChildProcess): AsyncGenerator<Said> {
  if (!child.stdout) throw new Error('the writer says nothing');
  for await (const line of createInterface(child.stdout)) yield JSON.parse(line) as Said;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function writeUntilCut(
  disk: Disk,
  last: number,
  entries: number,
): Promise<{ acknowledged: number; copy: Disk }> {
  const child = startWriter(disk, last);
  let acknowledged = last;
  let count = 0;
  for await (const said of linesOf(child)) {
    if (said.acknowledged === undefined) continue;
    acknowledged = said.acknowledged;
    if (++count === entries) break;
  }
  // Stopped, so that the copy is of one moment.
  child.kill('SIGSTOP');
  await sleep(20);
  const copy = disk.copy();
  await kill(child);
  return { acknowledged, copy };
}

async function lookInto(disk: Disk): Promise<{ ok: boolean; entries: number }> {
  const child = startWriter(disk, 0);
  for await (const said of linesOf(child)) {
    if (!said.opened) continue;
    await kill(child);
    return said.opened;
  }
  throw new Error('the store does not open after the cut');
}
