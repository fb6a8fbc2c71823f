import type { Database } from './tables.js';

/** What a store over SQL runs on. */
export interface Engine {
  readonly name: 'pglite' | 'postgres';
  /** The database to ask now; rejects while there is none. */
  database(): Promise<Database>;
  /** Called in front of each write of about so many bytes, where nothing is written yet; refuses what has no room. */
  expectRoom(bytes: number): void;
  /** What an error of the engine means to whoever asked; any other error as it is. */
  explain(error: unknown): unknown;
  /** Writes the files of the tables anew, so that nothing that was taken out of them is left in them. */
  scrub(): Promise<void>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}
