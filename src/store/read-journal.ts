import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { asIs, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { JournalSlice } from './contract.js';
import { JournalBody, type JournalEntry } from './journal-entry.js';
import type { Database, Tables, Tx } from './tables.js';

export type JournalRow = Tables['journal'];

export const entryOf = (row: JournalRow): JournalEntry => ({
  seq: row.seq,
  at: row.at,
  by: row.author,
  kind: row.kind,
  body: JSON.parse(row.body),
  prevHash: row.prev_hash,
  hash: row.hash,
  hashVersion: row.hash_version,
});

// Imports of earlier versions are one entry each, of any size.
const bodyBytesMax = 256 * 1024;
export const pageBytesMax = 1024 * 1024;

/** Some entries of a case: fewer than were asked for where they are long, and the longest without their bodies. */
export async function readJournalPage(
  db: Database,
  caseId: string,
  { from, limit }: { from: number; limit: number },
): Promise<JournalSlice> {
  const ofCase = db.selectFrom('journal').where('case_id', '=', caseId);
  const bytes = sql<number>`octet_length(body)`;
  const sizes = await ofCase
    .select(['seq', bytes.as('bytes')])
    .where('seq', '>=', from)
    .orderBy('seq')
    .limit(limit)
    .execute();
  const fitting = countFitting(sizes.map((row) => row.bytes));
  const rows = await ofCase
    .select(['seq', 'at', 'author', 'kind', 'prev_hash', 'hash', 'hash_version', bytes.as('bytes')])
    .select(sql<string | null>`case when octet_length(body) <= ${bodyBytesMax} then body end`.as('body'))
    .where('seq', '>=', from)
    .where('seq', '<=', sizes[fitting - 1]?.seq ?? from)
    .orderBy('seq')
    .execute();
  const { total } = await ofCase.select((of) => of.fn.countAll().as('total')).executeTakeFirstOrThrow();
  const next = sizes[fitting]?.seq;
  return {
    entries: rows.map((row) => ({
      ...entryOf({ ...row, case_id: caseId, body: row.body ?? 'null' }),
      bodyBytes: row.bytes,
    })),
    total: Number(total),
    ...(next === undefined ? {} : { next }),
  };
}

function countFitting(sizes: readonly number[]): number {
  let shown = 0;
  const over = sizes.findIndex((bytes) => {
    shown += bytes <= bodyBytesMax ? bytes : 0;
    return shown > pageBytesMax;
  });
  return over === -1 ? sizes.length : Math.max(1, over);
}

export async function findJournalEntry(
  tx: Database | Tx,
  caseId: string,
  seq: number,
): Promise<JournalEntry> {
  const row = await tx
    .selectFrom('journal')
    .selectAll()
    .where('seq', '=', seq)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row)
    throw appError(
      'journal-entry-unknown',
      wording('error.journal.no-entry', { case: asIs(caseId), seq: String(seq) }),
    );
  return entryOf(row);
}

// Nobody else is answered while one of these pages is read: many rows, or few that are long.
const pageRows = 50;
const walkBytes = 1024 * 1024;
const beforeAll = -(2 ** 31);

type Stretch = { readonly after?: number; readonly caseId?: string };

/** The journal of the whole store from its beginning, or a stretch of it, or what of it is about one case. */
export async function* walkJournal(
  db: Database | Tx,
  { after = beforeAll, caseId }: Stretch = {},
): AsyncGenerator<JournalRow> {
  const ofCase = caseId === undefined ? sql`` : sql`and case_id = ${caseId}`;
  for (let last = after; ; ) {
    const { rows } = await sql<JournalRow>`
      select seq, case_id, at, author, kind, body, prev_hash, hash, hash_version
      from (
        select *, sum(octet_length(body)) over (order by seq) - octet_length(body) as bytes_before
        from (select * from journal where seq > ${last} ${ofCase} order by seq limit ${pageRows}) as next_rows
      ) as sized
      where bytes_before < ${walkBytes}
      order by seq
    `.execute(db);
    for (const row of rows) {
      yield row;
      await nextTurn();
    }
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

export const parseBody = (row: JournalRow): JournalBody => JournalBody.parse(JSON.parse(row.body));
