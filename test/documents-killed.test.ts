import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkDocuments } from '../src/cli/document-files.js';
import { canMountDisks, makeDisk } from './support/disk-image.js';

// A process puts documents into a folder and says which it has kept. It is killed, or the power of its disk cut, at a
// random moment: what it said is there, and whatever is there is whole.
const kills = Number(process.env.KILLS ?? 20);
const writer = join(import.meta.dirname, 'support/document-writer.mjs');

const start = (folder: string): ChildProcess =>
  spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Reads what a writer says until it has said so much, and a moment more. */
async function readUntil(child: ChildProcess, count: number): Promise<string[]> {
  if (!child.stdout) throw new Error('the writer says nothing');
  const kept: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line.length === 64) kept.push(line);
    if (kept.length >= count) break;
  }
  await sleep(Math.random() * 5);
  return kept;
}

async function expectKept(folder: string, kept: readonly string[]): Promise<number> {
  const by = { caseId: 'any', kind: 'source', id: 'any' } as const;
  const { whole, damaged, missing } = await checkDocuments(
    folder,
    kept.map((sha256) => ({ sha256, by })),
  );
  expect({ damaged, missing }).toEqual({ damaged: [], missing: [] });
  return whole;
}

test(`of documents nothing is half and nothing kept is lost in ${kills} kills`, {
  timeout: 300_000,
}, async () => {
  const home = await mkdtemp(join(tmpdir(), 'waybill-documents-killed-'));
  const folder = join(home, 'archive');
  const kept: string[] = [];
  for (let round = 0; round < kills; round++) {
    const child = start(folder);
    kept.push(...(await readUntil(child, 1 + (round % 5))));
    await kill(child);
  }
  const whole = await expectKept(folder, kept);
  console.log(`${kills} kills: ${kept.length} documents said to be kept, ${whole} there and whole`);
  expect(kept.length).toBeGreaterThanOrEqual(kills);
  await rm(home, { recursive: true, force: true });
});

test.skipIf(!canMountDisks)(
  'nor in a power cut (mounts disks: root on Linux only)',
  { timeout: 120_000 },
  async () => {
    const disk = makeDisk(64);
    const child = start(join(disk.path, 'archive'));
    try {
      const kept = await readUntil(child, 10);
      // Stopped, so that the copy is of one moment.
      child.kill('SIGSTOP');
      await sleep(20);
      const copy = disk.copy();
      await expectKept(join(copy.path, 'archive'), kept).finally(() => copy.remove());
    } finally {
      await kill(child);
      disk.remove();
    }
  },
);
