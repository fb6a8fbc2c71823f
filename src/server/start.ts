import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { removeDrafts } from '../case/folder.js';
import { AppError, firstProblems, type Problem } from '../case/index.js';
import type { Store } from '../store/index.js';
import { Answers } from './answer.js';
import { type AppOptions, buildApp } from './app.js';
import { Archive } from './archive.js';
import type { Context } from './context.js';
import { isLoopback } from './guard.js';
import { Queue } from './queue.js';
import { type PoolLimits, TaskPool } from './tasks/index.js';

export type StartOptions = Omit<AppOptions, 'isLoopback' | 'jobsFolder'> & {
  readonly host: string;
  readonly port: number;
  /** Copies of sources given in the page go to `archive` inside it, jobs about posts to `amplification`. */
  readonly dataFolder: string;
  /** Case folders with an archive of their own. */
  readonly caseFolders?: readonly string[];
  readonly problems?: ReadonlyMap<string, readonly Problem[]>;
  /** The built tasks/program.js, where it is not beside this file. */
  readonly taskProgram?: string | undefined;
  readonly taskLimits?: PoolLimits;
};

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/** Refuses an address that others can reach unless a token keeps them out. */
export function checkAddress(host: string, token: string | undefined): void {
  if (isLoopback(host) || (token !== undefined && token.length >= tokenCharsMin)) return;
  throw new AppError(
    'token-required',
    `Listening on ${host} lets others in: set WAYBILL_TOKEN to a secret of at least ${tokenCharsMin} characters first.`,
  );
}

const tokenCharsMin = 16;
const taskProgram = fileURLToPath(new URL('tasks/program.js', import.meta.url));

/** Serves a store. The store stays the caller's to close, after the server. */
export async function startServer(store: Store, options: StartOptions): Promise<RunningServer> {
  const { host, port, dataFolder, caseFolders = [] } = options;
  checkAddress(host, options.token);
  await removeDrafts(join(dataFolder, 'archive'), new Date());
  const archive = new Archive(
    join(dataFolder, 'archive'),
    caseFolders.map((folder) => join(folder, 'archive')),
  );
  const context: Context = {
    store,
    archive,
    answers: new Answers(store),
    changes: new Queue(),
    tasks: new TaskPool({ program: options.taskProgram ?? taskProgram, ...options.taskLimits }),
    problems: new Map([...(options.problems ?? [])].map(([id, problems]) => [id, firstProblems(problems)])),
  };
  const app = await buildApp(context, {
    ...options,
    onFault: (error) => options.onFault(withoutSecret(error, options.token)),
    isLoopback: isLoopback(host),
    jobsFolder: join(dataFolder, 'amplification'),
  });
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
    return new AppError('port-in-use', `Port ${port} is in use by another program; choose one with --port.`);
  }
  const reasons: Record<string, string> = {
    EACCES: 'this account may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'there is no such host',
  };
  const reason = reasons[String(error.code)];
  return reason === undefined ? error : new AppError('address-refused', `${host}, port ${port}: ${reason}.`);
}
