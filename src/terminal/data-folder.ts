import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openStore, type Store } from '../store/index.js';
import { CommandFailure } from './command-failure.js';
import { said } from './said.js';

export const archiveOf = (dataFolder: string): string => join(resolve(dataFolder), 'archive');

/** Works with the store of a data folder, or of DATABASE_URL, and closes it whatever comes of it. */
export async function withStore<R>(data: string, work: (store: Store) => Promise<R>): Promise<R> {
  const databaseUrl = process.env.DATABASE_URL;
  const store = await openStore({ folder: resolve(data), databaseUrl }, () => new Date());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for what only reads: a folder that was mistyped is not to become an empty store. */
export function withExistingStore<R>(data: string, work: (store: Store) => Promise<R>): Promise<R> {
  if (!process.env.DATABASE_URL && !existsSync(join(resolve(data), 'db'))) {
    throw new CommandFailure(said('command.store.none', { path: data }));
  }
  return withStore(data, work);
}
