import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

export type Served = { readonly url: string; readonly startMs: number; readonly stop: () => Promise<void> };

/** Starts `waybill serve` in a process of its own and waits for the line with its address. */
export async function serveCase(program: string, folder: string, data: string): Promise<Served> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'serve', folder, '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url === undefined) continue;
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM');
      await ended;
    };
    return { url, startMs: performance.now() - started, stop };
  }
  throw new Error('waybill serve ended without giving an address');
}

/** The floor: the same words on an empty page, from Node's own server. */
export async function serveNothing(): Promise<Served> {
  const started = performance.now();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Waybill</title><p>Waybill</p>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, startMs: performance.now() - started, stop };
}
