import { sql } from 'kysely';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { genesisHash } from './journal-entry.js';
import type { Database, Tx } from './tables.js';

// Each is applied once and never edited again; a change of the tables is a new one at the end.
const migrations: readonly (readonly string[])[] = [
  [
    `create table journal (
       seq integer primary key,
       case_id text not null,
       at text not null,
       author text not null,
       kind text not null,
       body text not null,
       prev_hash text not null,
       hash text not null
     )`,
    'create index journal_case on journal (case_id, seq)',
    `create function refuse_change() returns trigger language plpgsql as $$
     begin
       raise exception 'the journal is append-only';
     end $$`,
    `create trigger journal_append_only before update or delete or truncate on journal
     for each statement execute function refuse_change()`,
    'create table head (id integer primary key check (id = 1), seq integer not null, hash text not null)',
    `insert into head values (1, 0, '${genesisHash}')`,
    `create table case_header (
       case_id text primary key,
       header text not null,
       formats text not null,
       seq integer not null
     )`,
    `create table entry (
       case_id text not null,
       kind text not null,
       id text not null,
       position double precision not null,
       author text not null,
       body text,
       seq integer not null,
       primary key (case_id, kind, id)
     )`,
  ],
  // What a store held before is hashed as it was, and its heads stay what they were.
  [
    'alter table journal add column hash_version integer not null default 1',
    `create or replace function refuse_change() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' and current_setting('waybill.blanking', true) = 'on' then
         return null;
       end if;
       raise exception 'the journal is append-only';
     end $$`,
  ],
  // How many rows there are is kept apart from them: a file that is cut off looks like a table with fewer.
  [
    'alter table head add column entries integer not null default 0, add column headers integer not null default 0',
    'update head set entries = (select count(*) from entry), headers = (select count(*) from case_header)',
    `create function count_rows() returns trigger language plpgsql as $$
     begin
       if tg_op = 'TRUNCATE' then
         execute format('update head set %I = 0', tg_argv[0]);
       else
         execute format('update head set %I = %I + (select count(*) from added)', tg_argv[0], tg_argv[0]);
       end if;
       return null;
     end $$`,
    ...[
      ['entry', 'entries'],
      ['case_header', 'headers'],
    ].flatMap(([table, column]) => [
      `create trigger ${table}_counted after insert on ${table} referencing new table as added
       for each statement execute function count_rows('${column}')`,
      `create trigger ${table}_emptied after truncate on ${table}
       for each statement execute function count_rows('${column}')`,
    ]),
  ],
];

// Any number will do as long as every Waybill takes the same.
const migrationLock = 8_340_117;

/** Brings the tables to this version's form. Two processes that open a new Postgres at once take turns. */
export const migrate = (db: Database): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx);
    await sql`create table if not exists migration (version integer primary key)`.execute(tx);
    const done = await tx.selectFrom('migration').select('version').execute();
    if (done.length > migrations.length) {
      const of = { found: String(done.length), known: String(migrations.length) };
      throw appError('store-newer', wording('error.store.newer', of));
    }
    for (const [index, statements] of migrations.slice(done.length).entries()) {
      await applyMigration(tx, done.length + index + 1, statements);
    }
  });

async function applyMigration(tx: Tx, version: number, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx);
  await tx.insertInto('migration').values({ version }).execute();
}
