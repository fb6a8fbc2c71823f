import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Case } from '../../src/case/index.js';
import { TaskPools } from '../../src/jobs/index.js';
import { buildApp } from '../../src/server/app.js';
import { makeContext } from '../../src/service/context.js';
import type { Store } from '../../src/store/index.js';
import { taskProgram } from './served-case.js';

export type Injected = {
  readonly app: FastifyInstance;
  readonly faults: unknown[];
  readonly close: () => Promise<void>;
};

/** The server of a store with one case, asked without a network: thousands of questions take a minute so. */
export async function injectCase(store: Store, caseData: Case, seconds = 10): Promise<Injected> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-injected-'));
  const faults: unknown[] = [];
  await store.loadCase(caseData);
  const tasks = new TaskPools({ program: taskProgram, seconds });
  const context = makeContext(store, tasks, { dataFolder: folder });
  const app = await buildApp(context, {
    webFolder: join(folder, 'web'),
    isLoopback: true,
    version: '0',
    jobsFolder: join(folder, 'amplification'),
    dataFolder: folder,
    requestsPerMinuteMax: Number.MAX_SAFE_INTEGER,
    onFault: (error) => faults.push(error),
  });
  await app.ready();
  return {
    app,
    faults,
    close: async () => {
      await app.close();
      tasks.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
