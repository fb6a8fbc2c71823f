import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../http/guard.js';
import type { TaskPools } from '../jobs/index.js';
import { removeDrafts } from '../lib/disk/index.js';
import { asIs, type Wording, wording } from '../lib/wording/index.js';
import { type ContextOptions, makeContext } from '../service/context.js';
import type { Store } from '../store/index.js';
import { appError } from '../words/index.js';
import { type AppOptions, buildApp } from './app.js';

export type StartOptions = Omit<AppOptions, 'isLoopback' | 'jobsFolder'> &
  ContextOptions & { readonly host: string; readonly port: number };

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/** Refuses an address that others can reach unless a token keeps them out. */
export function checkAddress(host: string, token: string | undefined): void {
  if (isLoopback(host) || (token !== undefined && token.length >= tokenCharsMin)) return;
  const min = String(tokenCharsMin);
  throw appError('token-required', wording('error.token-required', { host: asIs(host), min }));
}

const tokenCharsMin = 16;

/** Serves a store. Store and tasks stay the caller's to close, after the server. */
export async function startServer(
  store: Store,
  tasks: TaskPools,
  options: StartOptions,
): Promise<RunningServer> {
  const { host, port } = options;
  checkAddress(host, options.token);
  const app = await openApp(store, tasks, options);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw listenError(error, host, port);
  }
  const [address] = app.addresses();
  const name = host.includes(':') ? `[${host}]` : host;
  const taken = typeof address === 'object' ? address.port : port;
  return { url: `http://${name}:${taken}/`, close: () => close(app) };
}

/** All that answers, for whoever asks it within this process. */
export async function openApp(
  store: Store,
  tasks: TaskPools,
  options: Omit<StartOptions, 'port'>,
): Promise<FastifyInstance> {
  const { dataFolder, host } = options;
  await removeDrafts(join(dataFolder, 'archive'), new Date());
  return buildApp(makeContext(store, tasks, options), {
    ...options,
    onFault: (error) => options.onFault(withoutSecret(error, options.token)),
    isLoopback: isLoopback(host),
    jobsFolder: join(dataFolder, 'amplification'),
  });
}

/** Refuses an address that cannot be listened on. Somebody may still take it before the server does. */
export async function expectFreePort({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port });
    await once(probe, 'listening');
  } catch (error) {
    throw listenError(error, host, port);
  }
  probe.close();
  await once(probe, 'close');
}

// A browser opens connections ahead of asking anything. Nobody would ever answer those, nor count them as idle.
const closingMs = 3000;

async function close(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => {
    app.server.closeAllConnections();
  }, closingMs);
  await app.close();
  clearTimeout(cut);
}

/** What is logged of a fault, which may quote what was sent. */
function withoutSecret(error: unknown, secret: string | undefined): unknown {
  if (secret === undefined) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const hidden = [secret, encodeURIComponent(secret)].reduce(
    (said, each) => said.replaceAll(each, '…'),
    text,
  );
  return hidden === text ? error : hidden;
}

function listenError(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return appError('port-in-use', wording('error.port', { port: String(port) }));
  }
  const reasons: Record<string, Wording> = {
    EACCES: wording('error.listen.forbidden'),
    EADDRNOTAVAIL: wording('error.listen.no-address'),
    ENOTFOUND: wording('error.listen.no-host'),
  };
  const reason = reasons[String(error.code)];
  if (reason === undefined) return error;
  const of = { host: asIs(host), port: String(port), reason };
  return appError('address-refused', wording('error.listen', of));
}
