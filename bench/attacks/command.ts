import { setTimeout as sleep } from 'node:timers/promises';
import { askWhile, withServer } from '../serving.js';
import { drawTable, show } from '../table.js';
import { type Attack, attacks } from './attacks.js';

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
    const idle = await askWhile(url, sleep(3000));
    for (const attack of attacks) measured.push(await measure(attack, url));
    return idle.at(-1) ?? 0;
  });
  process.stdout.write(
    json ? `${JSON.stringify({ idleMaxMs, measured }, null, 2)}\n` : report(measured, idleMaxMs),
  );
}

async function measure({ name, beforeSeconds, send }: Attack, url: string): Promise<Measured> {
  const sent = send(url);
  // Making what is sent is not the server's time.
  const began = performance.now();
  const answer = sent.then(async (response) => {
    const text = await response.text();
    const code = /"code":"([a-z-]+)"/.exec(text)?.[1];
    return response.ok ? String(response.status) : `${response.status} ${code ?? ''}`;
  });
  const delays = await askWhile(url, answer);
  return {
    name,
    beforeSeconds,
    seconds: (performance.now() - began) / 1000,
    answer: await answer,
    asked: delays.length,
    healthMaxMs: delays.at(-1) ?? 0,
  };
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
