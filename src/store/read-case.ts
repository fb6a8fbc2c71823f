import { sql } from 'kysely';
import {
  type Case,
  CaseHeader,
  documentedKinds,
  documentsNamed,
  type Entry,
  type EntryOf,
  entrySchemas,
  Kind,
  mapKinds,
} from '../case/index.js';
import { addAll } from '../lib/lists/index.js';
import type { NamedDocument, StoredCase } from './contract.js';
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

type NamingRow = Row & { readonly case_id: string; readonly id: string };

/** The documents that entries name; a large case has few of the kinds that do. */
export const readDocuments = (db: Database): Promise<NamedDocument[]> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const named: NamedDocument[] = [];
      const rows = sql<NamingRow>`
        select case_id, kind, id, body from entry
        where kind in (${sql.join(documentedKinds)}) and body is not null order by case_id, kind, id
      `;
      for await (const row of readRows(tx, rows)) addAll(named, documentsIn(row));
      return named;
    });

function documentsIn({ case_id: caseId, kind: name, id, body }: NamingRow): NamedDocument[] {
  const kind = Kind.parse(name);
  const entry = parseEntry(kind, JSON.parse(body));
  return documentsNamed(kind, entry).map((sha256) => ({ sha256, by: { caseId, kind, id } }));
}
