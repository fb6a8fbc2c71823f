import { sql } from 'kysely';
import { AppError } from '../case/index.js';
import type { Head } from './contract.js';
import type { Database } from './tables.js';

const restoring =
  'Keep this data folder as it is and restore a backup into a new one: `waybill restore BACKUP --data NEW`; then copy its folder archive.';
const mending = '`waybill rebuild` mends tables and indexes, where the journal is whole.';

/** A store that cannot be opened or whose journal is hit: only a backup helps. `what` is a whole sentence. */
export const lost = (what: string, cause?: unknown): AppError =>
  new AppError('store-damaged', `${what} ${restoring}`, { cause });

/** Damage that may be in the tables alone. */
export const damaged = (what: string, cause?: unknown): AppError =>
  new AppError('store-damaged', `${what} ${mending} Where it is not, a backup does. ${restoring}`, { cause });

// Of Postgres: data and index corrupted, other internal errors; files that are gone or cannot be read; and whatever
// the catalog should know of our own tables and functions.
const damagedCodes = /^(?:XX...|58...|42...)$/;

/** What Postgres says of files that are not what it wrote; any other error as it is. */
export function orDamaged(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && damagedCodes.test(String(error.code)))) return error;
  return damaged(`A file of the store is damaged or gone (${error.message}).`, error);
}

type Held = { journal: number; entries: number; headers: number };
type HeadRow = Head & { entries: number; headers: number };

/**
 * Whether the tables hold as many rows as were put into them. Postgres sees a page that has changed, but takes a file
 * that was emptied or cut off for a table with fewer rows. Every page is read, so that one that has changed is seen too.
 */
export async function findLoss(db: Database, kept: Head | undefined): Promise<AppError | undefined> {
  const [head] = (await sql<HeadRow>`select seq, hash, entries, headers from head`.execute(db)).rows;
  const [held] = (
    await sql<Held>`select (select count(*)::int from journal) as journal,
      (select count(*)::int from entry) as entries, (select count(*)::int from case_header) as headers`.execute(
      db,
    )
  ).rows;
  if (!head || !held) return lost('The store has lost the end of its journal.');
  if (held.journal !== head.seq)
    return lost(`The journal holds ${held.journal} of ${head.seq} entries: its file is damaged.`);
  if (kept && kept.seq > head.seq)
    return lost(
      `The journal ends with entry ${head.seq}, and heads.log beside it has entry ${kept.seq}: one of them is damaged or of another day.`,
    );
  if (held.entries !== head.entries || held.headers !== head.headers)
    return damaged(
      `The tables hold ${held.entries} of ${head.entries} entries and ${held.headers} of ${head.headers} cases: a file is damaged.`,
    );
  return undefined;
}
