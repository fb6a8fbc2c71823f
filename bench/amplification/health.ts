import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const program = join(import.meta.dirname, '../../src/cli/main.js');

export type Health = {
  readonly asked: number;
  readonly medianMs: number;
  readonly maxMs: number;
  readonly uploadMaxMs: number;
  /** While nothing else was asked of the server: what the machine itself adds. */
  readonly idleMaxMs: number;
  readonly jobSeconds: number;
};

const Job = z.object({ id: z.string(), state: z.string() });

/** How long `waybill serve` takes to say that it is there, while posts are sent to it and while they are counted. */
export async function measureHealth(file: string): Promise<Health> {
  const data = mkdtempSync(join(tmpdir(), 'waybill-health-'));
  const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const url = await addressFrom(server.stdout);
    const jobs = `${url}api/amplification/jobs`;
    const idle = await askWhile(url, sleep(3000));
    const form = new FormData();
    form.set('file', await openAsBlob(file), 'posts.csv');
    const sending = fetch(jobs, { method: 'POST', body: form }).then(async (sent) =>
      Job.parse(await sent.json()),
    );
    const whileSent = await askWhile(url, sending);
    const { id } = await sending;
    const began = performance.now();
    await fetch(`${jobs}/${id}/run`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    const counting = fetch(`${jobs}/${id}/events`).then((events) => events.text());
    const delays = await askWhile(url, counting);
    if (!(await counting).includes('"state":"done"')) throw new Error('the job was not done');
    return {
      asked: delays.length,
      medianMs: delays[Math.floor(delays.length / 2)] ?? 0,
      maxMs: delays.at(-1) ?? 0,
      uploadMaxMs: whileSent.at(-1) ?? 0,
      idleMaxMs: idle.at(-1) ?? 0,
      jobSeconds: (performance.now() - began) / 1000,
    };
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(data, { recursive: true, force: true });
  }
}

async function addressFrom(output: AsyncIterable<unknown>): Promise<string> {
  for await (const chunk of output) {
    const url = /https?:\/\/\S+/.exec(String(chunk))?.[0];
    if (url !== undefined) return url;
  }
  throw new Error('waybill serve ended without an address');
}

/** Milliseconds of each answer, ascending. */
async function askWhile(url: string, work: Promise<unknown>): Promise<number[]> {
  const over = new AbortController();
  const ended = work.finally(() => {
    over.abort();
  });
  const delays: number[] = [];
  while (!over.signal.aborted) {
    const began = performance.now();
    await (await fetch(`${url}api/health`)).arrayBuffer();
    delays.push(performance.now() - began);
    await sleep(10);
  }
  await ended;
  return delays.sort((a, b) => a - b);
}
