import { sql } from 'kysely';
import { isBlanked } from '../lib/journal/index.js';
import type { HeaderState, JournalBody, JournalChange } from './journal-entry.js';
import type { Tx } from './tables.js';

// One statement takes this many rows as one JSON parameter: the protocol allows 65,535 parameters, and a row a
// statement would make 100,000 round trips of a large import.
const rowsPerStatement = 1_000;

type Frame = { readonly seq: number; readonly caseId: string; readonly by: string };

/** Brings the tables up to one journal entry. Used on writing and on rebuilding, so that the two cannot differ. */
export async function project(tx: Tx, frame: Frame, body: JournalBody): Promise<void> {
  if (body.header) await putHeader(tx, frame, body.header.after);
  else
    await tx.updateTable('case_header').set({ seq: frame.seq }).where('case_id', '=', frame.caseId).execute();
  for (let at = 0; at < body.changes.length; at += rowsPerStatement) {
    await putRows(tx, frame, body.changes.slice(at, at + rowsPerStatement));
  }
}

async function putHeader(tx: Tx, { seq, caseId }: Frame, { header, formats }: HeaderState): Promise<void> {
  const row = { header: JSON.stringify(header), formats: JSON.stringify(formats), seq };
  await tx
    .insertInto('case_header')
    .values({ case_id: caseId, ...row })
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(row))
    .execute();
}

async function putRows(tx: Tx, frame: Frame, changes: readonly JournalChange[]): Promise<void> {
  const rows = JSON.stringify(changes.map((change) => rowOf(change, frame)));
  await sql`
    insert into entry (case_id, kind, id, position, author, body, seq)
    select ${frame.caseId}::text, row.kind, row.id, row.position, row.author, row.body, ${frame.seq}::integer
    from json_to_recordset(${rows}::json)
      as row(kind text, id text, position double precision, author text, body text)
    on conflict (case_id, kind, id) do update
      set position = excluded.position, author = excluded.author, body = excluded.body, seq = excluded.seq
  `.execute(tx);
}

export function rowOf({ kind, id, before, after }: JournalChange, { by }: Pick<Frame, 'by'>) {
  // What was blanked was written over, or removed, by a later entry.
  if (after === null || isBlanked(after)) {
    const position = before === null || isBlanked(before) ? 0 : before.position;
    return { kind, id, position, author: by, body: null };
  }
  return { kind, id, position: after.position, author: after.by, body: JSON.stringify(after.entry) };
}
