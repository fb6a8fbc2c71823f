import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { AppError, diskFull } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { Engine } from './engine.js';
import { HeadsLog } from './heads-log.js';
import { migrate } from './migrations.js';
import { SqlStore } from './sql-store.js';
import type { Database, Tables } from './tables.js';

/** Opens a store in a Postgres database; any number of processes may. `folder` keeps what this one has seen of it. */
export async function openPostgres(url: string, now: () => Date, folder = ''): Promise<SqlStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // Another server that stopped in the middle of a write does not stop this one for ever.
    idle_in_transaction_session_timeout: 60_000,
    lock_timeout: 30_000,
  });
  // A connection may break while nobody or while somebody uses it. Either way the pool replaces it and whoever is
  // waiting for an answer is told; unheard, the event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof AppError) throw error;
    throw appError('store-unavailable', wording('error.store.no-database'), {
      cause: error,
    });
  }
  const heads = folder === '' ? undefined : new HeadsLog(folder);
  return new SqlStore(postgresEngine(db, pool), { now, close: () => db.destroy(), heads });
}

const postgresEngine = (db: Database, pool: pg.Pool): Engine => ({
  name: 'postgres',
  database: async () => db,
  // The disk is another machine's, which says itself when it is full.
  expectRoom: () => undefined,
  explain: (error) => {
    if (isAway(error)) return away(error);
    return codeOf(error) === '53100' ? diskFull(error) : error;
  },
  // Its log, its copies and its own backups are that server's.
  scrub: async () => {
    await sql`vacuum (full, analyze) journal`.execute(db);
    await sql`vacuum (full, analyze) entry`.execute(db);
  },
  ping: async () => {
    await pool.query('select 1').catch((error: unknown) => {
      throw isAway(error) ? away(error) : error;
    });
  },
});

const away = (cause: unknown): AppError =>
  appError('store-unavailable', wording('error.store.unreachable'), { cause });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const systemCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'],
]);

// Classes and codes of Postgres (its manual, appendix A): connection lost, shut down or starting, too many
// connections, idle in a transaction or waiting for a lock for too long, only a copy that takes no writes.
const postgresCodes = /^(?:08...|57P0[1-5]|53300|25P03|55P03|25006)$/;

// What `pg` says without a code.
const messages =
  /connection terminated|timeout exceeded when trying to connect|not queryable|client was closed/i;

function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== '') return systemCodes.has(code) || postgresCodes.test(code);
  return error instanceof Error && messages.test(error.message);
}
