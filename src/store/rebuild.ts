import { sql } from 'kysely';
import { project } from './projection.js';
import { parseBody, walkJournal } from './read-journal.js';
import type { Tx } from './tables.js';

export async function rebuildTables(tx: Tx): Promise<void> {
  // Emptied without being read: their files may be damaged.
  await sql`truncate entry, case_header`.execute(tx);
  for await (const row of walkJournal(tx)) {
    await project(tx, { seq: row.seq, caseId: row.case_id, by: row.author }, parseBody(row));
  }
}
