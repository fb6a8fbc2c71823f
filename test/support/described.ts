import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.js';
import { serveCase } from './served-case.js';
import { smallCase } from './small-case.js';

export type Bodies = { content?: Record<string, { schema?: unknown }> };
export type DescribedOperation = {
  operationId?: string;
  'x-command'?: string;
  parameters?: readonly { name: string; in: string }[];
  requestBody?: Bodies;
  responses: Record<string, Bodies>;
};
export type ServerDescription = {
  paths: Record<string, Record<string, DescribedOperation>>;
  components: unknown;
};

/** What the server says of itself at /api/openapi.json. */
export async function readDescription(): Promise<ServerDescription> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-described-'));
  const store = await openStore({ folder }, () => new Date());
  const served = await serveCase(store, smallCase({}));
  const { body } = await served.get('/api/openapi.json');
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
  return body as ServerDescription;
}
