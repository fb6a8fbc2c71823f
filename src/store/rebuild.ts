import { project } from './projection.js';
import { parseBody, walkJournal } from './read-journal.js';
import type { Tx } from './tables.js';

export async function rebuildTables(tx: Tx): Promise<void> {
  await tx.deleteFrom('entry').execute();
  await tx.deleteFrom('case_header').execute();
  for await (const row of walkJournal(tx)) {
    await project(tx, { seq: row.seq, caseId: row.case_id, by: row.author }, parseBody(row));
  }
}
