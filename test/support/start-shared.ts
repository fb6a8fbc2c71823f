import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type RunningWaybill, startWaybill } from './serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    sharedWaybills: string;
  }
}

// Starts what shared-waybill.ts asks for when it is asked for, once for all test processes, and ends it after the last.
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const running = new Map<string, Promise<RunningWaybill>>();
  const start = (name: string): Promise<RunningWaybill> => {
    const started = running.get(name) ?? startWaybill();
    running.set(name, started);
    return started;
  };
  const door = createServer((request, response) => {
    start(request.url ?? '').then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('sharedWaybills', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.closeAllConnections();
    door.close();
    for (const started of running.values()) await (await started).stop();
  };
}
