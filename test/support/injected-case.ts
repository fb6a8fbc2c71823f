import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Case } from '../../src/case/index.js';
import { Answers } from '../../src/server/answer.js';
import { buildApp } from '../../src/server/app.js';
import { Archive } from '../../src/server/archive.js';
import { Queue } from '../../src/server/queue.js';
import { TaskPool } from '../../src/server/tasks/index.js';
import type { Store } from '../../src/store/index.js';

const built = (path: string): string => join(import.meta.dirname, '../../dist/src', path);

export type Injected = {
  readonly app: FastifyInstance;
  readonly faults: unknown[];
  readonly close: () => Promise<void>;
};

/** The server of a store with one case, asked without a network: thousands of questions take a minute so. */
export async function injectCase(store: Store, kase: Case, seconds = 10): Promise<Injected> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-injected-'));
  const faults: unknown[] = [];
  await store.loadCase(kase);
  const context = {
    store,
    archive: new Archive(join(folder, 'archive')),
    answers: new Answers(store),
    changes: new Queue(),
    tasks: new TaskPool({ program: built('server/tasks/program.js'), seconds }),
    problems: new Map(),
  };
  const app = await buildApp(context, {
    webFolder: join(folder, 'web'),
    isLoopback: true,
    version: '0',
    jobsFolder: join(folder, 'amplification'),
    jobProgram: built('amplification/jobs/child.js'),
    requestsPerMinuteMax: Number.MAX_SAFE_INTEGER,
    onFault: (error) => faults.push(error),
  });
  await app.ready();
  return {
    app,
    faults,
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
