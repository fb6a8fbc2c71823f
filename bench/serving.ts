import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const program = join(import.meta.dirname, '../src/cli/main.js');

/** Works with `waybill serve` and a data folder of its own, and ends it. */
export async function withServer<R>(
  work: (url: string) => Promise<R>,
  cases: readonly string[] = [],
): Promise<R> {
  const data = mkdtempSync(join(tmpdir(), 'waybill-health-'));
  const server = spawn(process.execPath, [program, 'serve', ...cases, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    return await work(await addressFrom(server.stdout));
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
export async function askWhile(url: string, work: Promise<unknown>): Promise<number[]> {
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
