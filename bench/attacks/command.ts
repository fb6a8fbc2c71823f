import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { askWhile, withServer } from '../serving.js';
import { drawTable, show } from '../table.js';
import { type Attack, attacks } from './attacks.js';
import type { Sent } from './send.js';

type Measured = {
  readonly name: string;
  readonly beforeSeconds: number | undefined;
  readonly seconds: number;
  readonly answer: string;
  readonly asked: number;
  readonly healthMaxMs: number;
};

/** How long `waybill serve` takes to say that it is there while each of these is asked of it. */
export async function benchAttacks({ json }: { readonly json: boolean }): Promise<void> {
  const measured: Measured[] = [];
  const idleMaxMs = await withServer(async (url) => {
    // The first answers of either process are those of programs that have not run yet.
    await askWhile(url, sleep(2000));
    const idle = await askWhile(url, sleep(3000));
    for (const attack of attacks) measured.push(await measure(attack, url));
    return idle.at(-1) ?? 0;
  });
  process.stdout.write(
    json ? `${JSON.stringify({ idleMaxMs, measured }, null, 2)}\n` : report(measured, idleMaxMs),
  );
}

const sender = join(import.meta.dirname, 'send.js');

// Sent by a process of its own: what making and reading it takes must not count as waiting for the server.
async function measure({ name, beforeSeconds }: Attack, url: string): Promise<Measured> {
  const child = spawn(process.execPath, [sender, name, url], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = text(child.stdout);
  await once(child.stderr, 'data');
  const delays = await askWhile(url, said);
  const { seconds, answer } = JSON.parse(await said) as Sent;
  return { name, beforeSeconds, seconds, answer, asked: delays.length, healthMaxMs: delays.at(-1) ?? 0 };
}

function report(measured: readonly Measured[], idleMaxMs: number): string {
  const rows = measured.map(({ name, beforeSeconds, seconds, answer, asked, healthMaxMs }) => [
    name,
    beforeSeconds === undefined ? '–' : show(beforeSeconds),
    show(seconds),
    answer,
    String(asked),
    show(healthMaxMs),
  ]);
  const head = ['', 'others waited before, s', 'answered in, s', 'answer', 'health asked', 'health max, ms'];
  return `${drawTable(head, rows)}\nIdle, health took ${show(idleMaxMs)} ms at most.\n`;
}
