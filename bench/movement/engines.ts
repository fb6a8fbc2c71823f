import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { packageFile } from '../../src/lib/disk/index.js';
import { openStore, type Store } from '../../src/store/index.js';

export const engineNames = ['postgres', 'pglite'] as const;
export type EngineName = (typeof engineNames)[number];

type Postgres = { readonly url: string; readonly stop: () => Promise<void> };
type PostgresOfTests = {
  readonly startPostgres: (how: { readonly isDurable: boolean }) => Promise<Postgres>;
};

/** Works with an empty store of an engine: a Postgres that syncs what it commits, from npm or at DATABASE_URL, or PGlite. */
export async function withStore<R>(engine: EngineName, work: (store: Store) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-movement-'));
  const given = process.env.DATABASE_URL;
  const started = engine === 'postgres' && given === undefined ? await startPostgres() : undefined;
  const databaseUrl = engine === 'postgres' ? (given ?? started?.url) : undefined;
  const store = await openStore({ folder, databaseUrl }, () => new Date());
  try {
    return await work(store);
  } finally {
    await store.close();
    await started?.stop();
    rmSync(folder, { recursive: true });
  }
}

// The Postgres of the tests. They are not compiled and may not be imported, so it is loaded by path, by Vite.
async function startPostgres(): Promise<Postgres> {
  const file = packageFile('test/support/postgres.ts');
  const { module } = await runnerImport<PostgresOfTests>(file, { configFile: false });
  return module.startPostgres({ isDurable: true });
}
