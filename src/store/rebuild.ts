import { sql } from 'kysely';
import type { AppError } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { Chain } from './chain.js';
import type { Head } from './contract.js';
import { project } from './projection.js';
import { parseBody, walkJournal } from './read-journal.js';
import type { Tx } from './tables.js';
import { findEndBroken } from './verify.js';

/** Fills the tables from the journal: from the whole of it, or what is in them stays as it is. */
export async function rebuildTables(tx: Tx, kept: Head | undefined): Promise<void> {
  // Nobody writes meanwhile. Taken as a table, because its index is one of those that may be damaged.
  await sql`lock table head in access exclusive mode`.execute(tx);
  await sql`reindex table head`.execute(tx);
  await sql`reindex table journal`.execute(tx);
  // Events are kept nowhere else: what finds them can be made again, they cannot.
  for (const table of ['event', 'event_name', 'event_capture', 'event_query', 'event_subscription'])
    await sql`reindex table ${sql.table(table)}`.execute(tx);
  // Emptied without being read: their files may be damaged.
  await sql`truncate entry, case_header, trace_kept, trace_kept_name`.execute(tx);
  const chain = new Chain();
  for await (const row of walkJournal(tx)) {
    const broken = chain.take(row);
    if (broken) throw brokenAt(broken.seq);
    await project(tx, { seq: row.seq, caseId: row.case_id, by: row.author }, parseBody(row));
  }
  const broken = chain.finish() ?? (await findEndBroken(tx, chain.end, kept));
  if (broken) throw brokenAt(broken.seq);
}

const brokenAt = (seq: number): AppError =>
  appError('journal-broken', wording('error.journal.not-rebuilt', { seq: String(seq) }));
