import { sql } from 'kysely';
import {
  type Case,
  CaseHeader,
  type Entry,
  type EntryOf,
  entrySchemas,
  Kind,
  mapKinds,
} from '../case/index.js';
import type { StoredCase } from './contract.js';
import { HeaderState } from './journal-entry.js';
import { readRows } from './read-rows.js';
import type { Database, Tx } from './tables.js';

/** Held against the schema before it is written, too: what could not be read again must not get in. */
export const parseEntry = (kind: Kind, entry: unknown): Entry => entrySchemas[kind].parse(entry);

type Row = { readonly kind: string; readonly body: string };

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
      return { seq: header.seq, caseData: { ...parseRow(header), entries: await readEntries(tx, caseId) } };
    });

async function readEntries(tx: Tx, caseId: string): Promise<Case['entries']> {
  const entries = mapKinds<{ [K in Kind]: EntryOf<K>[] }>(() => []);
  const put = <K extends Kind>(kind: K, body: string): void => {
    entries[kind].push(entrySchemas[kind].parse(JSON.parse(body)));
  };
  const rows = sql<Row>`
    select kind, body from entry where case_id = ${caseId} and body is not null order by position, id
  `;
  for await (const { kind, body } of readRows(tx, rows)) put(Kind.parse(kind), body);
  return entries;
}
