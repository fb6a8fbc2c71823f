import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a process of the command line left behind, by the names `spawnSync` gives it. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type CommandPlace = {
  readonly cwd?: string;
  /** Beside the settings of the tests; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/**
 * Runs one command line of the built program and waits for its end. All of a test process share one process for it;
 * test/command-alone.test.ts holds what it answers against processes that are started for one command.
 */
export function runWaybill(args: readonly string[], place: CommandPlace = {}): Ended {
  post ??= openPost();
  Atomics.store(post.told, 0, 0);
  post.port.postMessage({ args: [...args], ...place });
  Atomics.wait(post.told, 0, 0);
  return receiveMessageOnPort(post.port)?.message as Ended;
}

let post: ReturnType<typeof openPost> | undefined;

function openPost() {
  const told = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(join(import.meta.dirname, 'command-post.mjs'), {
    workerData: { port: port2, told },
    transferList: [port2],
  });
  worker.unref();
  port.unref();
  return { told, port };
}
