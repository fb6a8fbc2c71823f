import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../src/case/index.js';
import { TaskPools } from '../../src/jobs/index.js';
import { type RunningServer, type StartOptions, startServer } from '../../src/server/index.js';
import type { Store } from '../../src/store/index.js';

/** As built: under a test runner the sources are TypeScript. */
export const taskProgram = join(import.meta.dirname, '../../dist/bin/task-program.js');

/** Processes for what is sent, with these seconds for each request. They end with the test file. */
export const tasksWithin = (seconds: number): TaskPools => new TaskPools({ program: taskProgram, seconds });

// Servers of a test file share theirs, which take a second to start.
const shared = tasksWithin(10);

export type Served = RunningServer & {
  readonly folder: string;
  readonly faults: unknown[];
  readonly get: (path: string, init?: RequestInit) => Promise<Answered>;
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answered>;
  readonly upload: (path: string, bytes: Uint8Array, name?: string) => Promise<Answered>;
};

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads out of an answer is what it tests.
  readonly body: any;
  readonly bytes: Uint8Array;
};

/** Serves a store with one case on a free port of this machine, and asks it things. */
export async function serveCase(
  store: Store,
  caseData: Case,
  options: Partial<StartOptions> = {},
  tasks: TaskPools = shared,
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-served-'));
  const faults: unknown[] = [];
  await store.loadCase(caseData);
  const server = await startServer(store, tasks, {
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder,
    webFolder: join(folder, 'web'),
    version: '0',
    onFault: (error) => faults.push(error),
    ...options,
  });
  const get = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const response = await fetch(new URL(path, server.url), init);
    const isJson = response.headers.get('content-type')?.includes('json');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const body: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
    return { status: response.status, headers: response.headers, body, bytes };
  };
  return {
    ...server,
    folder,
    faults,
    get,
    send: (method, path, body, headers = {}) =>
      get(path, {
        method,
        headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    upload: (path, bytes, name = 'file') => {
      const form = new FormData();
      form.set('file', new Blob([bytes.slice()]), name);
      return get(path, { method: 'POST', body: form });
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
