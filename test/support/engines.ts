import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store } from '../../src/store/index.js';
import { genesisHash } from '../../src/store/journal-entry.js';
import { SqlStore } from '../../src/store/sql-store.js';
import { startPostgres } from './postgres.js';

/** One engine with one database, which a test opens, empties and closes. */
export type Engine = {
  readonly name: string;
  readonly start: () => Promise<void>;
  readonly open: (now?: () => Date) => Promise<Store>;
  readonly stop: () => Promise<void>;
};

const systemClock = (): Date => new Date();

function pgliteEngine(): Engine {
  let folder = '';
  return {
    name: 'PGlite',
    start: async () => {
      folder = await mkdtemp(join(tmpdir(), 'waybill-pglite-'));
    },
    open: (now = systemClock) => openStore({ folder }, now),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

function postgresEngine(): Engine {
  let running: Awaited<ReturnType<typeof startPostgres>> | undefined;
  return {
    name: 'Postgres',
    start: async () => {
      running = await startPostgres();
    },
    open: (now = systemClock) => openStore({ folder: '', databaseUrl: running!.url }, now),
    stop: async () => running?.stop(),
  };
}

/** The engines that every test of a contract runs on. */
export const engines = (): Engine[] => [pgliteEngine(), postgresEngine()];

/** Runs SQL past the store, as somebody with access to its database would. */
export async function runSql(store: Store, ...statements: string[]): Promise<void> {
  if (!(store instanceof SqlStore)) throw new TypeError('not a store over SQL');
  const db = await store.runsOn.database();
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const filled = [
  'journal',
  'entry',
  'case_header',
  'event',
  'event_name',
  'event_capture',
  'event_query',
  'event_subscription',
  'trace_kept',
  'trace_kept_name',
];

/**
 * Empties a store; making a new one for each test would take most of the time of the tests. Rows are deleted: to truncate
 * makes new files of every table and index, at ten times the cost of the few rows that a test leaves.
 */
export async function clear(store: Store): Promise<void> {
  if (store instanceof SqlStore && store.heads) await rm(store.heads.path, { force: true });
  await runSql(
    store,
    'alter table journal disable trigger all',
    ...filled.map((table) => `delete from ${table}`),
    `update head set seq = 0, hash = '${genesisHash}', entries = 0, headers = 0, events = 0, event_names = 0, captures = 0`,
    'alter table journal enable trigger all',
  );
}
