import { type Case, CaseHeader, type Entry, entrySchemas, type Kind, mapKinds } from '../case/index.js';
import { groupBy } from '../lib/lists/index.js';
import type { StoredCase } from './contract.js';
import { HeaderState } from './journal-entry.js';
import type { Database, Tx } from './tables.js';

/** Held against the schema before it is written, too: what could not be read again must not get in. */
export const parseEntry = (kind: Kind, entry: unknown): Entry => entrySchemas[kind].parse(entry);

type Row = { readonly kind: string; readonly body: string | null };

const parseJson = (text: string): unknown => JSON.parse(text);

const parseRow = ({ header, formats }: { header: string; formats: string }): HeaderState =>
  HeaderState.parse({ header: parseJson(header), formats: parseJson(formats) });

export async function readHeader(db: Database | Tx, caseId: string): Promise<HeaderState | undefined> {
  const row = await db
    .selectFrom('case_header')
    .select(['header', 'formats'])
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row && parseRow(row);
}

export async function readHeaders(db: Database): Promise<CaseHeader[]> {
  const rows = await db.selectFrom('case_header').select('header').orderBy('case_id').execute();
  return rows.map((row) => CaseHeader.parse(JSON.parse(row.header)));
}

/** The case as it stands, each kind in the order of its file. One snapshot, whoever writes meanwhile. */
export const readCase = (db: Database, caseId: string): Promise<StoredCase | undefined> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const header = await tx
        .selectFrom('case_header')
        .selectAll()
        .where('case_id', '=', caseId)
        .executeTakeFirst();
      if (!header) return undefined;
      const rows = await tx
        .selectFrom('entry')
        .select(['kind', 'body'])
        .where('case_id', '=', caseId)
        .where('body', 'is not', null)
        .orderBy('position')
        .orderBy('id')
        .execute();
      return { seq: header.seq, kase: { ...parseRow(header), entries: parseEntries(rows) } };
    });

function parseEntries(rows: readonly Row[]): Case['entries'] {
  const byKind = groupBy(rows, (row) => row.kind);
  return mapKinds<Case['entries']>((kind) => {
    const schema = entrySchemas[kind];
    const read = (byKind.get(kind) ?? []).map(({ body }) => schema.parse(JSON.parse(body ?? '')));
    return read as Case['entries'][Kind];
  });
}
