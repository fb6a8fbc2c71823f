import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addAll } from '../../lib/lists/index.js';
import { inPieces } from '../../lib/pieces/index.js';
import type { Database, Tx } from '../../store/index.js';
import { type EventRow, eventRow } from '../capture/event-row.js';
import type { EpcisEvent } from '../epcis/index.js';
import type { EventOrder, Narrowed } from '../query/event-query.js';
import { insertEvents } from './insert-events.js';

/** What became of what somebody sent. */
export type Capture = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly onError: 'rollback' | 'proceed';
  readonly read: number;
  readonly kept: number;
  /** Events that had been captured before. */
  readonly known: number;
  readonly refused: number;
  /** As they leave, in JSON. */
  readonly problems: string;
  /** Where that was later than it came. */
  readonly finishedAt?: string | undefined;
};

export type StoredEvent = {
  readonly seq: number;
  readonly recordTime: number;
  readonly captureId: string;
  readonly hash: string;
  readonly event: EpcisEvent;
};

const rowsAtOnce = 500;

/** A sending and what was right of it. */
export type CaptureSent = {
  readonly rows: readonly EventRow[];
  readonly capture: Omit<Capture, 'kept' | 'known'>;
};

/** Keeps the events of sendings that are not there yet, and what became of each sending, in one. */
export const keepSendings = (db: Database, sendings: readonly CaptureSent[]): Promise<Capture[]> =>
  db.transaction().execute((tx) => keepSendingsIn(tx, sendings));

async function keepSendingsIn(tx: Tx, sendings: readonly CaptureSent[]): Promise<Capture[]> {
  const counts = await insertEvents(
    tx,
    sendings.map(({ rows, capture: { id, at } }) => ({ rows, id, at })),
  );
  const captures = sendings.map(({ rows, capture }): Capture => {
    const kept = counts.get(capture.id) ?? 0;
    return { ...capture, kept, known: rows.length - kept };
  });
  await tx.insertInto('event_capture').values(captures.map(captureColumns)).execute();
  return captures;
}

/** Keeps what this program writes down itself: all of it, by whoever did it. */
export async function keepOwn(
  tx: Tx,
  events: readonly EpcisEvent[],
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<Capture> {
  const sent = { id: randomUUID(), at: now.toISOString(), by, onError: 'rollback' } as const;
  const capture = { ...sent, read: events.length, refused: 0, problems: '[]' };
  const [kept] = await keepSendingsIn(tx, [{ rows: events.map(eventRow), capture }]);
  assert(kept, 'every sending has an outcome');
  return kept;
}

/** Keeps some of a sending that is too large to be kept in one. */
export const keepSome = (
  db: Database,
  rows: readonly EventRow[],
  { id, at }: Pick<Capture, 'id' | 'at'>,
): Promise<unknown> => db.transaction().execute((tx) => insertEvents(tx, [{ rows, id, at }]));

/** What became of such a sending: what was kept of it is there by now. */
export const endCapture = (db: Database, capture: Omit<Capture, 'kept' | 'known'>): Promise<Capture> =>
  db.transaction().execute(async (tx) => {
    const { count } = await tx
      .selectFrom('event')
      .select((of) => of.fn.countAll().as('count'))
      .where('capture_id', '=', capture.id)
      .executeTakeFirstOrThrow();
    const kept = Number(count);
    const isLeft = capture.onError === 'rollback' && capture.refused > 0;
    const whole = { ...capture, kept, known: isLeft ? 0 : capture.read - capture.refused - kept };
    await tx.insertInto('event_capture').values(captureColumns(whole)).execute();
    return whole;
  });

const captureColumns = ({ onError, finishedAt, ...capture }: Capture) => ({
  ...capture,
  on_error: onError,
  finished_at: finishedAt ?? null,
});

export async function findCapture(db: Database, id: string): Promise<Capture | undefined> {
  const row = await db.selectFrom('event_capture').selectAll().where('id', '=', id).executeTakeFirst();
  return row && captureOf(row);
}

export async function listCaptures(
  db: Database,
  { limit, skip }: { limit: number; skip: number },
): Promise<Capture[]> {
  const rows = await db
    .selectFrom('event_capture')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(captureOf);
}

type CaptureRow = Omit<Capture, 'onError' | 'finishedAt'> & {
  readonly on_error: string;
  readonly finished_at: string | null;
};

const captureOf = ({ on_error, finished_at, ...row }: CaptureRow): Capture => ({
  ...row,
  finishedAt: finished_at ?? undefined,
  onError: on_error === 'proceed' ? 'proceed' : 'rollback',
});

/** Events in their order, page by page; those after `after` where a page before has ended. */
export async function* findEvents(
  db: Database,
  narrowed: Narrowed,
  { by, direction }: EventOrder,
  after?: { readonly time: number; readonly seq: number },
): AsyncGenerator<StoredEvent> {
  let last = after;
  for (;;) {
    let query = narrow(db, narrowed).orderBy(by, direction).orderBy('seq', direction).limit(rowsAtOnce);
    if (last !== undefined) {
      const { time, seq } = last;
      const than = direction === 'asc' ? sql.raw('>') : sql.raw('<');
      query = query.where(
        sql<boolean>`(${sql.ref(by)}, seq) ${than} (${time}::double precision, ${seq}::integer)`,
      );
    }
    const rows = await query.execute();
    for (const row of rows) yield storedEvent(row);
    const end = rows.at(-1);
    if (rows.length < rowsAtOnce || end === undefined) return;
    last = { time: end[by], seq: end.seq };
  }
}

type FoundRow = {
  readonly seq: number;
  readonly record_time: number;
  readonly capture_id: string;
  readonly hash: string;
  readonly body: string;
};

const storedEvent = ({ seq, record_time, capture_id, hash, body }: FoundRow): StoredEvent => ({
  seq,
  recordTime: record_time,
  captureId: capture_id,
  hash,
  event: JSON.parse(body) as EpcisEvent,
});

/** The number of the last event there is. */
export async function lastEventSeq(db: Database): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((of) => of.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Some events in the order they were kept, of those that were kept after one and up to another. */
export async function eventsKept(
  db: Database,
  narrowed: Narrowed,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<StoredEvent[]> {
  const rows = await narrow(db, narrowed)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(rowsAtOnce)
    .execute();
  return rows.map(storedEvent);
}

function narrow(db: Database, { types, eventTime, recordTime, names = [], captureId, hashOrId }: Narrowed) {
  let query = db.selectFrom('event').selectAll();
  if (types !== undefined) query = query.where('type', 'in', types.length > 0 ? [...types] : ['']);
  if (hashOrId !== undefined)
    query = query.where((is) => is.or([is('hash', '=', hashOrId), is('event_id', '=', hashOrId)]));
  if (captureId !== undefined) query = query.where('capture_id', '=', captureId);
  for (const [column, range] of [
    ['event_time', eventTime],
    ['record_time', recordTime],
  ] as const) {
    if (range?.from !== undefined) query = query.where(column, '>=', range.from);
    if (range?.before !== undefined) query = query.where(column, '<', range.before);
  }
  for (const { roles, names: wanted } of names)
    query = query.where('seq', 'in', (of) =>
      of
        .selectFrom('event_name')
        .select('event_seq')
        .where('name', 'in', wanted.length > 0 ? [...wanted] : [''])
        .where('role', 'in', [...roles]),
    );
  return query;
}

/** The lots that people call so, each as an identifier. */
export async function lotsCalled(db: Database, lotName: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event_name as called')
    .innerJoin('event_name as named', 'named.event_seq', 'called.event_seq')
    .select('named.name')
    .distinct()
    .where('called.name', '=', lotName)
    .where('called.role', '=', 'lot-name')
    .where('named.role', 'in', ['lot', 'class', 'input-class', 'output-class'])
    .orderBy('named.name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Which of these names of lots any event has. */
export async function lotNamesAmong(db: Database, names: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for await (const some of inPieces([...new Set(names)])) {
    if (some.length === 0) continue;
    const rows = await db
      .selectFrom('event_name')
      .select('name')
      .distinct()
      .where('role', '=', 'lot-name')
      .where('name', 'in', some)
      .execute();
    for (const { name } of rows) known.add(name);
  }
  return known;
}

export async function isNamedAnywhere(db: Database, name: string): Promise<boolean> {
  const row = await db
    .selectFrom('event_name')
    .select('name')
    .where('name', '=', name)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const lotsMax = 20;

/** Some lots of a product. */
export async function lotsOfProduct(db: Database, product: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event_name')
    .select('name')
    .distinct()
    .where('role', 'in', ['lot', 'class', 'input-class', 'output-class'])
    .where(sql<boolean>`starts_with(name, ${`${product}/10/`})`)
    .orderBy('name')
    .limit(lotsMax)
    .execute();
  return rows.map(({ name }) => name);
}

/** What of one kind the events name, in order, from one name on. */
export async function distinctNames(
  db: Database,
  roles: readonly string[],
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('event_name')
    .select('name')
    .distinct()
    .where('role', 'in', [...roles])
    .where('name', '>', after)
    .orderBy('name')
    .limit(limit)
    .execute();
  return rows.map(({ name }) => name);
}

export async function distinctValues(
  db: Database,
  column: 'type' | 'biz_step' | 'disposition',
): Promise<string[]> {
  const rows = await db
    .selectFrom('event')
    .select(column)
    .distinct()
    .where(column, 'is not', null)
    .orderBy(column)
    .execute();
  return rows.flatMap((row) => row[column] ?? []);
}

export type NamingRow = {
  readonly seq: number;
  readonly record_time: number;
  readonly hash: string;
  /** The event, as JSON. */
  readonly body: string;
};

const namesAtOnce = 1000;

/** Which events name any of these, each once. */
export async function seqsNaming(db: Database, names: readonly string[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for await (const some of inPieces(names, namesAtOnce)) {
    if (some.length === 0) continue;
    const { rows } = await sql<{ event_seq: number }>`
      select distinct event_seq from event_name
      where name = any(${[...some]}::text[])`.execute(db);
    for (const { event_seq } of rows) found.add(event_seq);
  }
  return found;
}

/** Events by their numbers. */
export async function eventsNumbered(db: Database, seqs: readonly number[]): Promise<NamingRow[]> {
  const found: NamingRow[] = [];
  for await (const some of inPieces(seqs, rowsAtOnce)) {
    if (some.length === 0) continue;
    const { rows } = await sql<NamingRow>`
      select seq, record_time, hash, body from event
      where seq = any(${[...some]}::integer[])`.execute(db);
    addAll(found, rows);
  }
  return found;
}

/** Events that name any of these. */
export const eventsNaming = async (db: Database, names: readonly string[]): Promise<NamingRow[]> =>
  eventsNumbered(db, [...(await seqsNaming(db, names))]);
