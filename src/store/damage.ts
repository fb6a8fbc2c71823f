import { sql } from 'kysely';
import { AppError } from '../lib/errors/index.js';
import type { Head } from './contract.js';
import type { Database, Tx } from './tables.js';

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
 * that was emptied or cut off for a table with fewer rows. Every page of tables and indexes is read for it.
 */
export const findLoss = (db: Database, kept: Head | undefined): Promise<AppError | undefined> =>
  db.transaction().execute(async (tx) => {
    const held = await countRows(tx, 'tables');
    const [head] = (await sql<HeadRow>`select seq, hash, entries, headers from head`.execute(tx)).rows;
    if (!head) return lost('The store has lost the end of its journal.');
    return (
      findLossOfJournal(head, held, kept) ??
      findLossOfTables(head, held) ??
      findLossOfTables(head, await countRows(tx, 'indexes'))
    );
  });

// Which of the two is read is not left to the planner: one may be whole and the other not.
async function countRows(tx: Tx, from: 'tables' | 'indexes'): Promise<Held> {
  const [byTable, byIndex] = from === 'tables' ? ['on', 'off'] : ['off', 'on'];
  for (const [way, isOn] of [
    ['seqscan', byTable],
    ['indexscan', byIndex],
    ['indexonlyscan', byIndex],
    ['bitmapscan', 'off'],
  ] as const) {
    await sql.raw(`set local enable_${way} = ${isOn}`).execute(tx);
  }
  const { rows } = await sql<Held>`select
    (select count(*)::int from journal where seq > 0) as journal,
    (select count(*)::int from entry where case_id >= '') as entries,
    (select count(*)::int from case_header where case_id >= '') as headers,
    (select count(*)::int from journal where case_id >= '') as by_case,
    (select count(*)::int from head where id = 1) as heads`.execute(tx);
  return rows[0] ?? { journal: 0, entries: 0, headers: 0 };
}

function findLossOfJournal(head: HeadRow, held: Held, kept: Head | undefined): AppError | undefined {
  if (held.journal !== head.seq)
    return lost(`The journal holds ${held.journal} of ${head.seq} entries: its file is damaged.`);
  if (!kept || kept.seq <= head.seq) return undefined;
  return lost(
    `The journal ends with entry ${head.seq}, and heads.log beside it has entry ${kept.seq}: one of them is damaged or of another day.`,
  );
}

function findLossOfTables(head: HeadRow, held: Held): AppError | undefined {
  if (held.journal === head.seq && held.entries === head.entries && held.headers === head.headers)
    return undefined;
  return damaged(
    `The tables and indexes give ${held.entries} of ${head.entries} entries and ${held.headers} of ${head.headers} cases: a file is damaged.`,
  );
}
