import { sql } from 'kysely';
import type { AppError } from '../lib/errors/index.js';
import { asIs, type Param, type Wording, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { Head } from './contract.js';
import type { Database, Tx } from './tables.js';

/** A store that cannot be opened or whose journal is hit: only a backup helps. `what` is a whole sentence. */
export const lost = (what: Wording, cause?: unknown): AppError =>
  appError('store-damaged', wording('error.store.lost', { what }), { cause });

/** What Postgres said, in brackets behind what we say of it. */
export const complaintShown = (complaint: string | undefined): Param =>
  complaint === undefined ? '' : wording('error.store.postgres-said', { said: asIs(complaint) });

/** Damage that may be in the tables alone. */
export const damaged = (what: Wording, cause?: unknown): AppError =>
  appError('store-damaged', wording('error.store.damaged', { what }), { cause });

// Of Postgres: data and index corrupted, other internal errors; files that are gone or cannot be read; and whatever
// the catalog should know of our own tables and functions.
const damagedCodes = /^(?:XX...|58...|42...)$/;

/** What Postgres says of files that are not what it wrote; any other error as it is. */
export function orDamaged(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && damagedCodes.test(String(error.code)))) return error;
  return damaged(wording('error.store.file', { said: asIs(error.message) }), error);
}

type OfEvents = { events: number; event_names: number; captures: number };
type Held = OfEvents & { journal: number; entries: number; headers: number };
type HeadRow = Head & OfEvents & { entries: number; headers: number };

/**
 * Whether the tables hold as many rows as were put into them. Postgres sees a page that has changed, but takes a file
 * that was emptied or cut off for a table with fewer rows. Every page of tables and indexes is read for it.
 */
export const findLoss = (db: Database, kept: Head | undefined): Promise<AppError | undefined> =>
  db.transaction().execute(async (tx) => {
    const held = await countRows(tx, 'tables');
    const [head] = (
      await sql<HeadRow>`select seq, hash, entries, headers, events, event_names, captures from head`.execute(
        tx,
      )
    ).rows;
    if (!head) return lost(wording('error.store.no-end'));
    const loss = findLossOfJournal(head, held, kept) ?? findLossOfTables(head, held);
    if (loss) return loss;
    if (isShortOfEvents(head, held)) return lost(wording('error.store.events-short', eventsOf(head, held)));
    const indexed = await countRows(tx, 'indexes');
    if (isShortOfEvents(head, indexed))
      return damaged(wording('error.store.events-short', eventsOf(head, indexed)));
    return findLossOfTables(head, indexed);
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
    (select count(*)::int from event where seq > 0) as events,
    (select count(*)::int from event where identity >= '') as by_identity,
    (select count(*)::int from event_name where name >= '') as event_names,
    (select count(*)::int from event_capture where id >= '') as captures,
    (select count(*)::int from head where id = 1) as heads`.execute(tx);
  return rows[0] ?? { journal: 0, entries: 0, headers: 0, events: 0, event_names: 0, captures: 0 };
}

function findLossOfJournal(head: HeadRow, held: Held, kept: Head | undefined): AppError | undefined {
  if (held.journal !== head.seq)
    return lost(wording('error.store.journal-short', { held: String(held.journal), of: String(head.seq) }));
  if (!kept || kept.seq <= head.seq) return undefined;
  return lost(wording('error.store.heads-differ', { end: String(head.seq), kept: String(kept.seq) }));
}

function findLossOfTables(head: HeadRow, held: Held): AppError | undefined {
  if (held.journal === head.seq && held.entries === head.entries && held.headers === head.headers)
    return undefined;
  return damaged(
    wording('error.store.tables-short', {
      entries: String(held.entries),
      ofEntries: String(head.entries),
      cases: String(held.headers),
      ofCases: String(head.headers),
    }),
  );
}

const isShortOfEvents = (head: OfEvents, held: OfEvents): boolean =>
  held.events !== head.events || held.event_names !== head.event_names || held.captures !== head.captures;

const eventsOf = (head: OfEvents, held: OfEvents) => ({ held: String(held.events), of: String(head.events) });
