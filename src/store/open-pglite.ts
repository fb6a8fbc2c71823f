import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AppError } from '../lib/errors/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { lost } from './damage.js';
import { lockFolder } from './folder-lock.js';
import { HeadsLog } from './heads-log.js';
import { makeCluster } from './make-cluster.js';
import { migrate } from './migrations.js';
import { PgliteEngine } from './pglite-engine.js';
import { SqlStore } from './sql-store.js';

/** Opens the embedded store in a folder, making it on the first time. One process at a time. */
export async function openPglite(folder: string, now: () => Date): Promise<SqlStore> {
  const unlock = lockFolder(folder);
  try {
    const cluster = join(folder, 'db');
    const heads = new HeadsLog(folder);
    if (!existsSync(join(cluster, 'PG_VERSION'))) {
      refuseIfThereWasOne(cluster, heads);
      await makeCluster(cluster);
    }
    const engine = await PgliteEngine.start(cluster);
    const close = async (): Promise<void> => {
      await engine.close();
      unlock();
    };
    const store = new SqlStore(engine, { now, close, heads });
    await bringUp(engine, heads).catch(async (error: unknown) => {
      await engine.close();
      throw error;
    });
    await store.look();
    return store;
  } catch (error) {
    unlock();
    if (error instanceof AppError) throw error;
    throw appError('store-unavailable', wording('error.store.unopened', { folder: asIs(folder) }), {
      cause: error,
    });
  }
}

async function bringUp(engine: PgliteEngine, heads: HeadsLog): Promise<void> {
  const db = await engine.database();
  try {
    // A catalog that has forgotten our tables would be given new ones, which hold nothing.
    const { rows } = await sql`select from pg_class where relname = 'journal'`.execute(db);
    if (rows.length === 0 && heads.read().length > 0) throw lost(wording('error.store.no-tables'));
    await migrate(db);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw lost(wording('error.store.file-damaged', { said: asIs(String(error)) }), error);
  }
}

// An empty store in the place of one that held cases would look like a fresh start.
function refuseIfThereWasOne(cluster: string, heads: HeadsLog): void {
  if (!existsSync(cluster) && heads.read().length === 0) return;
  throw lost(wording('error.store.other', { cluster: asIs(cluster) }));
}
