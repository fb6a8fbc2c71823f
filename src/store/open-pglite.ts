import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import { AppError } from '../case/index.js';
import { lockFolder } from './folder-lock.js';
import { migrate } from './migrations.js';
import { SqlStore } from './sql-store.js';
import { makeFolder, nameWhenWhole, SyncedFiles, syncedStart } from './synced-files.js';
import type { Tables } from './tables.js';

/** Opens the embedded store in a folder, making it on the first time. One process at a time. */
export async function openPglite(folder: string, now: () => Date): Promise<SqlStore> {
  makeFolder(folder);
  const unlock = lockFolder(folder);
  try {
    const pglite = await startPglite(folder);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect(pglite) });
    await migrate(db);
    return new SqlStore(db, {
      engine: 'pglite',
      now,
      close: async () => {
        await db.destroy();
        unlock();
      },
    });
  } catch (error) {
    unlock();
    if (error instanceof AppError) throw error;
    throw new AppError('store-unavailable', `The store in ${folder} cannot be opened.`, { cause: error });
  }
}

// Making a cluster writes a thousand files. Done under another name, put on the disk and only then renamed, what is
// interrupted in the middle, by a kill or by a power cut, leaves nothing that looks like a store.
async function startPglite(folder: string): Promise<PGlite> {
  const cluster = join(folder, 'db');
  if (!existsSync(cluster)) {
    const draft = join(folder, 'db.new');
    rmSync(draft, { recursive: true, force: true });
    await (await PGlite.create(draft)).close();
    nameWhenWhole(draft, cluster);
  }
  return PGlite.create({ fs: new SyncedFiles(cluster), startParams: syncedStart });
}
