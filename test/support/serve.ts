import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const root = join(import.meta.dirname, '../..');

/** The folder of the case that ships. */
export const shippedCase = join(root, 'cases/mask-diplomacy-2020');

export type RunningWaybill = { readonly url: string; readonly stop: () => Promise<void> };

/** Runs the built `waybill serve` as a person would, with a store of its own, on a port that is free. */
export async function startWaybill(
  folder = shippedCase,
  more: readonly string[] = [],
  program = join(root, 'dist/bin/cli/main.js'),
): Promise<RunningWaybill> {
  const data = await mkdtemp(join(tmpdir(), 'waybill-serve-'));
  const args = [program, 'serve', folder, '--port', '0', '--data', data, ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { url: await urlFrom(child.stdout), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The same at an address and with a store that outlast it. `kill` gives it no time for anything. */
export async function serveAgain(folder: string, data: string, port: number, more: readonly string[] = []) {
  const program = join(root, 'dist/bin/cli/main.js');
  const args = [program, 'serve', folder, '--port', String(port), '--data', data, ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await urlFrom(child.stdout);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { url, kill };
}

async function urlFrom(output: Readable): Promise<string> {
  for await (const chunk of output) {
    const url = /https?:\/\/\S+/.exec(String(chunk))?.[0];
    if (url !== undefined) {
      // Whatever else it prints must not fill the pipe.
      output.resume();
      return url.replace(/\/$/, '');
    }
  }
  throw new Error('waybill serve ended without printing its address');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
