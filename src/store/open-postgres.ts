import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { AppError } from '../case/index.js';
import { migrate } from './migrations.js';
import { SqlStore } from './sql-store.js';
import type { Tables } from './tables.js';

/** Opens a store in a Postgres database; any number of processes may. */
export async function openPostgres(url: string, now: () => Date): Promise<SqlStore> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced on the next use; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof AppError) throw error;
    throw new AppError('store-unavailable', 'The database in DATABASE_URL cannot be opened.', {
      cause: error,
    });
  }
  return new SqlStore(db, { engine: 'postgres', now, close: () => db.destroy() });
}
