import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

// Each round a process is killed with SIGKILL at a random moment: while it makes the store, opens it, verifies it
// or writes. The next one in the same folder must find a whole chain with everything that was acknowledged.
// Every opening now syncs what it writes, so a usual run kills fewer times than `npm run soak` does.
const rounds = Number(process.env.KILLS ?? 12);
const lanes = 2;
const seed = Number(process.env.WAYBILL_SEED ?? Date.now() % 1_000_000);
const writer = join(import.meta.dirname, 'support/journal-writer.mjs');

test(`nothing acknowledged is lost in ${rounds} kills (WAYBILL_SEED=${seed})`, {
  timeout: 900_000,
}, async () => {
  const tallies = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => runLane(random(seed + lane), rounds / lanes)),
  );
  const acknowledged = tallies.reduce((sum, tally) => sum + tally.acknowledged, 0);
  const opened = tallies.reduce((sum, tally) => sum + tally.opened, 0);
  console.log(`${rounds} kills: ${opened} after the store was open, ${acknowledged} entries acknowledged`);
  // Kills that all came too early or too late would test little.
  expect(opened).toBeGreaterThan(rounds / 4);
  expect(acknowledged).toBeGreaterThan(rounds);
});

type Tally = { opened: number; acknowledged: number };

async function runLane(next: () => number, count: number): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-killed-'));
  const tally = { opened: 0, acknowledged: 0 };
  let last = 0;
  for (let round = 0; round < count; round++) {
    // The first rounds are killed while the store is being made, which takes some seconds.
    const isMaking = round < Math.min(4, count / 3);
    const outcome = await runRound(folder, last, isMaking ? next() * 3000 : undefined, next);
    if (outcome.opened) {
      tally.opened++;
      expect(outcome.opened, `round ${round}`).toMatchObject({ ok: true });
      if (last > 0) expect(outcome.at, `entry ${last} in round ${round}`).toMatchObject({ seq: last });
    }
    tally.acknowledged += outcome.acknowledged.length;
    last = Math.max(last, ...outcome.acknowledged);
  }
  await rm(folder, { recursive: true, force: true });
  return tally;
}

type Line = { opened?: unknown; at?: unknown; acknowledged?: number };
type Outcome = { opened?: unknown; at?: unknown; acknowledged: number[] };

// Killed a given time after its start, or a moment after a random number of acknowledgements: counted rather than
// timed, so that a slow machine is killed in the middle of writing as often as a fast one.
async function runRound(
  folder: string,
  last: number,
  afterMs: number | undefined,
  next: () => number,
): Promise<Outcome> {
  // Nobody waits for the optimising compiler in a process that lives a second.
  const child = spawn(process.execPath, ['--liftoff-only', writer, folder, String(last)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_, signal) => resolve(signal)),
  );
  const kill = async (ms: number) => {
    await sleep(ms);
    child.kill('SIGKILL');
  };
  const outcome: Outcome = { acknowledged: [] };
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // One in five is killed on the way to being open.
  const early = afterMs ?? (next() < 0.2 ? next() * 900 : undefined);
  const acknowledgedMax = early === undefined ? Math.floor(next() * 12) : Number.POSITIVE_INFINITY;
  if (early !== undefined) void kill(early);
  for await (const line of createInterface(child.stdout)) {
    const said = parseLine(line);
    if (said.acknowledged !== undefined) outcome.acknowledged.push(said.acknowledged);
    if (said.opened !== undefined) Object.assign(outcome, said);
    if (outcome.opened && outcome.acknowledged.length === acknowledgedMax) void kill(next() * 8);
  }
  expect(await ended, errors).toBe('SIGKILL');
  return outcome;
}

// A kill can cut the last line; what was not printed whole was not acknowledged.
function parseLine(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return {};
  }
}

/** mulberry32 */
function random(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
