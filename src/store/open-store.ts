import type { Store } from './contract.js';

export type StoreLocation = { readonly folder: string; readonly databaseUrl?: string | undefined };

/** Postgres where an address is given, otherwise the embedded engine in the folder. Only the one used is loaded. */
export async function openStore({ folder, databaseUrl }: StoreLocation, now: () => Date): Promise<Store> {
  if (databaseUrl) return (await import('./open-postgres.js')).openPostgres(databaseUrl, now, folder);
  return (await import('./open-pglite.js')).openPglite(folder, now);
}
