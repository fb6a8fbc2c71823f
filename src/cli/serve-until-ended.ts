import { resolve } from 'node:path';
import { parseBytes } from '../amplification/index.js';
import { TaskPools } from '../jobs/index.js';
import { packageFile } from '../lib/disk/index.js';
import { modelAddressFrom } from '../reading/io/model-address.js';
import { checkAddress, expectFreePort, startServer } from '../server/index.js';
import { lockFolder, openStore } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { type OpenedCase, openCase } from '../terminal/open-case.js';
import { said } from '../terminal/said.js';
import { version } from '../terminal/version.js';
import { takeIn } from './take-in.js';
import { taskProgram } from './task-program.js';

export type ServeOptions = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly token?: string;
  readonly postsLimit?: string;
};

const webFolder = packageFile('dist/web');

export async function serve(folder: string | undefined, options: ServeOptions): Promise<void> {
  const token = tokenOf(options);
  checkAddress(options.host, token);
  const postsLimit = options.postsLimit ?? (process.env.WAYBILL_POSTS_LIMIT || undefined);
  const postsBytesMax = postsLimit === undefined ? undefined : parseBytes('--posts-limit', postsLimit);
  const reader = modelAddressFrom(process.env);
  // Before the store is opened, which takes a while.
  await expectFreePort(options);
  if (folder !== undefined) say(said('command.serve.reading', { folder }));
  const opened = folder === undefined ? undefined : await openCase(folder);
  const dataFolder = resolve(options.data);
  const databaseUrl = process.env.DATABASE_URL;
  // The embedded store locks the folder itself. Beside Postgres uploads and archive are still kept in it.
  const unlock = databaseUrl ? lockFolder(dataFolder) : () => undefined;
  say(databaseUrl ? said('command.serve.postgres') : said('command.serve.opening', { folder: dataFolder }));
  const store = await openStore({ folder: dataFolder, databaseUrl }, () => new Date());
  const tasks = new TaskPools({ program: taskProgram });
  try {
    if (opened) say(said('command.serve.taking', { id: opened.case.header.id }));
    if (opened) await takeIn(store, opened, say);
    say(said('command.serve.server'));
    const server = await startServer(store, tasks, {
      host: options.host,
      port: options.port,
      token,
      dataFolder,
      webFolder,
      version,
      postsBytesMax,
      reader,
      privateWebhooks: (process.env.WAYBILL_PRIVATE_WEBHOOKS ?? '').split(/[\s,]+/).filter(Boolean),
      timeStampUrl: process.env.WAYBILL_TIME_STAMP || undefined,
      caseFolders: folder === undefined ? [] : [resolve(folder)],
      problems: problemsOf(opened),
      onFault: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
    // Listened for before the address is told: who reads it may end us in the next moment.
    const end = ended();
    process.stdout.write(`${said('command.serve.at', { url: server.url })}\n`);
    await end;
    await server.close();
  } finally {
    tasks.close();
    await store.close();
    unlock();
  }
}

// An empty secret keeps nobody out: whoever wrote one meant a secret, and is not served an open page.
function tokenOf({ token = process.env.WAYBILL_TOKEN }: ServeOptions): string | undefined {
  if (token !== '') return token;
  throw new CommandFailure(said('command.serve.token-empty'));
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const problemsOf = (opened: OpenedCase | undefined) =>
  new Map(opened ? [[opened.case.header.id, opened.reading.problems]] : []);

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
