import { AppError } from '../case/index.js';
import { JournalBody, type JournalEntry } from './journal-entry.js';
import type { Database, Tables, Tx } from './tables.js';

export type JournalRow = Tables['journal'];

const entryOf = (row: JournalRow): JournalEntry => ({
  seq: row.seq,
  at: row.at,
  by: row.author,
  kind: row.kind,
  body: JSON.parse(row.body),
  prevHash: row.prev_hash,
  hash: row.hash,
  hashVersion: row.hash_version,
});

export async function readJournalPage(
  db: Database,
  caseId: string,
  { from, limit }: { from: number; limit: number },
) {
  const ofCase = db.selectFrom('journal').where('case_id', '=', caseId);
  const rows = await ofCase.selectAll().where('seq', '>=', from).orderBy('seq').limit(limit).execute();
  const { total } = await ofCase.select((of) => of.fn.countAll().as('total')).executeTakeFirstOrThrow();
  return { entries: rows.map(entryOf), total: Number(total) };
}

export async function findJournalEntry(tx: Tx, caseId: string, seq: number): Promise<JournalEntry> {
  const row = await tx
    .selectFrom('journal')
    .selectAll()
    .where('seq', '=', seq)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) throw new AppError('journal-entry-unknown', `The journal of ${caseId} has no entry ${seq}.`);
  return entryOf(row);
}

// Bodies of imports run to megabytes, so few are held at a time.
const pageRows = 50;

/** The journal of the whole store from its beginning, or what of it is about one case. */
export async function* walkJournal(db: Database | Tx, caseId?: string): AsyncGenerator<JournalRow> {
  for (let last = Number.NEGATIVE_INFINITY; ; ) {
    const all = db.selectFrom('journal').selectAll().orderBy('seq').limit(pageRows);
    const page = caseId === undefined ? all : all.where('case_id', '=', caseId);
    const rows = await (Number.isFinite(last) ? page.where('seq', '>', last) : page).execute();
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

export const parseBody = (row: JournalRow): JournalBody => JournalBody.parse(JSON.parse(row.body));
