import { sql } from 'kysely';
import { daysAfter } from '../lib/days/index.js';
import type { ChangeCount, JournalRequest, JournalSlice } from './contract.js';
import { entryOf, pageBytesMax } from './read-journal.js';
import type { Database } from './tables.js';

/** Entries of a case, the newest first: all that were asked for, the long ones without their bodies. */
export async function readNewest(
  db: Database,
  caseId: string,
  { limit, skip = 0, by, week }: JournalRequest,
): Promise<JournalSlice> {
  let ofCase = db.selectFrom('journal').where('case_id', '=', caseId);
  if (by !== undefined) ofCase = ofCase.where('author', '=', by);
  // Moments are text of one form, in the order of time.
  if (week !== undefined) ofCase = ofCase.where('at', '>=', week).where('at', '<', daysAfter(week, 7));
  const bytes = sql<number>`octet_length(body)`;
  const bodyBytesMax = Math.floor(pageBytesMax / limit);
  const rows = await ofCase
    .select(['seq', 'at', 'author', 'kind', 'prev_hash', 'hash', 'hash_version', bytes.as('bytes')])
    .select(sql<string | null>`case when octet_length(body) <= ${bodyBytesMax} then body end`.as('body'))
    .orderBy('seq', 'desc')
    .offset(skip)
    .limit(limit)
    .execute();
  const { total } = await ofCase.select((of) => of.fn.countAll().as('total')).executeTakeFirstOrThrow();
  return {
    entries: rows.map((row) => ({
      ...entryOf({ ...row, case_id: caseId, body: row.body ?? 'null' }),
      bodyBytes: row.bytes,
    })),
    total: Number(total),
  };
}

/** Who wrote how often, by the Monday of the week, in universal time. */
export async function countChanges(db: Database, caseId: string): Promise<ChangeCount[]> {
  const { rows } = await sql<{ by: string; week: string; entries: string | number }>`
    select author as by, to_char(date_trunc('week', left(at, 10)::date), 'YYYY-MM-DD') as week, count(*) as entries
    from journal where case_id = ${caseId}
    group by 1, 2 order by 2 desc, 3 desc, 1
  `.execute(db);
  return rows.map(({ entries, ...row }) => ({ ...row, entries: Number(entries) }));
}
