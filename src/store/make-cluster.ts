// The default export: one set of functions, so that a test can record them in order.
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import { packageFile } from '../lib/disk/index.js';
import { migrate } from './migrations.js';
import { nameWhenWhole } from './synced-files.js';
import type { Tables } from './tables.js';

// Which scripts/build.mjs leaves there.
const ready = packageFile('dist/empty-cluster');

/**
 * An empty store. Making a cluster takes seconds and writes hundreds of files: it is done once, when the program is built,
 * and copied. Done under another name, put on the disk and only then renamed, what is interrupted in the middle, by a kill
 * or by a power cut, leaves nothing that looks like a store.
 */
export async function makeCluster(cluster: string): Promise<void> {
  const draft = `${cluster}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  if (fs.existsSync(ready)) fs.cpSync(ready, draft, { recursive: true });
  else await writeCluster(draft);
  nameWhenWhole(draft, cluster);
}

/** With our tables, and without the databases that others are made from: two thirds of a thousand files. */
export async function writeCluster(folder: string): Promise<void> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect(await PGlite.create(folder)) });
  await sql`update pg_database set datistemplate = false`.execute(db);
  await sql`drop database template0`.execute(db);
  await sql`drop database template1`.execute(db);
  await migrate(db);
  await db.destroy();
}
