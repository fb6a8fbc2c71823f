import { sql } from 'kysely';
import { inPieces } from '../../lib/pieces/index.js';
import { lockHead, type Tx } from '../../store/index.js';
import type { EventRow } from '../capture/event-row.js';
import { dropChanged } from './kept-trace.js';

/** Events of one sending, and when they came. */
export type Sent = { readonly id: string; readonly at: string; readonly rows: readonly EventRow[] };

// The embedded engine answers nobody else while it works on a statement.
const rowsAtOnce = 250;
const namesAtOnce = 2000;

/** Keeps events that are not there yet; how many of each sending were kept, by its id. */
export async function insertEvents(tx: Tx, sendings: readonly Sent[]): Promise<ReadonlyMap<string, number>> {
  // Events are numbered in the order they become visible: who is told of new ones up to a number misses none.
  await lockHead(tx);
  const counts = new Map<string, number>();
  let first: number | undefined;
  for (const some of statements(distinct(sendings)))
    for (const { capture_id: id, seq } of await insertSome(tx, some)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      first = Math.min(seq, first ?? seq);
    }
  if (first !== undefined) await dropChanged(tx, first);
  return counts;
}

/** So many rows at a time, and fewer where they name much; one at least. */
function* statements(rows: readonly Incoming[]): Generator<Incoming[]> {
  let some: Incoming[] = [];
  let names = 0;
  for (const row of rows) {
    if (some.length === rowsAtOnce || (some.length > 0 && names + row.names.length > namesAtOnce)) {
      yield some;
      some = [];
      names = 0;
    }
    some.push(row);
    names += row.names.length;
  }
  if (some.length > 0) yield some;
}

type Incoming = ReturnType<typeof columnsOf>;

/** Of an event that comes twice the first is kept. */
function distinct(sendings: readonly Sent[]): Incoming[] {
  const rows = new Map<string, Incoming>();
  for (const { rows: sent, ...sending } of sendings)
    for (const row of sent) if (!rows.has(row.identity)) rows.set(row.identity, columnsOf(row, sending));
  return [...rows.values()];
}

type Kept = { readonly seq: number; readonly identity: string; readonly capture_id: string };

/**
 * As one parameter: a statement with thousands of them takes as long to write and to read as the rows do to keep. Gives what
 * was kept.
 */
async function insertSome(tx: Tx, rows: readonly Incoming[]): Promise<Kept[]> {
  const list = rows.map((row, at) => ({
    ...row,
    place_in_list: at,
    names: row.names.slice(0, namesAtOnce),
  }));
  const { rows: kept } = await sql<Kept>`
    with incoming as materialized (
      select * from json_to_recordset(${JSON.stringify(list)}::json) as row(
        place_in_list integer, identity text, hash text, event_id text, type text, event_time double precision,
        record_time double precision, action text, biz_step text, disposition text, place text, capture_id text,
        body text, names json
      )
    ),
    kept as (
      insert into event (identity, hash, event_id, type, event_time, record_time, action, biz_step, disposition, place,
        capture_id, body)
      select identity, hash, event_id, type, event_time, record_time, action, biz_step, disposition, place, capture_id,
        body
      from incoming order by place_in_list
      on conflict (identity) do nothing
      returning seq, identity, capture_id
    ),
    named as (
      insert into event_name (name, role, event_seq)
      select each.name, each.role, kept.seq
      from kept join incoming using (identity) cross join json_to_recordset(incoming.names) as each(name text, role text)
    )
    select seq, identity, capture_id from kept`.execute(tx);
  await insertFurtherNames(tx, rows, kept);
  return kept;
}

/** Of an event that names more than others may wait for. */
async function insertFurtherNames(tx: Tx, rows: readonly Incoming[], kept: readonly Kept[]): Promise<void> {
  for (const { identity, names } of rows) {
    const seq = kept.find((each) => each.identity === identity)?.seq;
    if (seq === undefined || names.length <= namesAtOnce) continue;
    for await (const some of inPieces(names.slice(namesAtOnce), namesAtOnce))
      await sql`
        insert into event_name (name, role, event_seq)
        select name, role, ${seq}::integer
        from json_to_recordset(${JSON.stringify(some)}::json) as each(name text, role text)`.execute(tx);
  }
}

const columnsOf = (row: EventRow, { id, at }: Omit<Sent, 'rows'>) => ({
  identity: row.identity,
  hash: row.hash,
  event_id: row.eventId,
  type: row.type,
  event_time: row.time,
  record_time: Date.parse(at),
  action: row.action,
  biz_step: row.bizStep,
  disposition: row.disposition,
  place: row.place,
  capture_id: id,
  body: row.body,
  names: row.names,
});
