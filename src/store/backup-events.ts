import { sql } from 'kysely';
import { z } from 'zod';
import { groupBy } from '../lib/lists/index.js';
import type { Database, Tx } from './tables.js';

const Name = z.object({ name: z.string(), role: z.string() });

/** What is kept beside the journal, as lines of a backup: an event with what it names, a sending, a named query. */
const Line = z.union([
  z.object({
    event: z.object({
      seq: z.int(),
      identity: z.string(),
      hash: z.string(),
      event_id: z.string().nullable(),
      type: z.string(),
      event_time: z.number(),
      record_time: z.number(),
      action: z.string().nullable(),
      biz_step: z.string().nullable(),
      disposition: z.string().nullable(),
      place: z.string().nullable(),
      capture_id: z.string(),
      body: z.string(),
    }),
    names: z.array(Name),
  }),
  z.object({
    capture: z.object({
      id: z.string(),
      at: z.string(),
      by: z.string(),
      on_error: z.string(),
      read: z.int(),
      kept: z.int(),
      known: z.int(),
      refused: z.int(),
      problems: z.string(),
    }),
  }),
  z.object({ query: z.object({ name: z.string(), query: z.string() }) }),
]);

const rowsAtOnce = 500;

/** How many lines `backUpEvents` writes. */
export async function countEventLines(db: Database | Tx): Promise<number> {
  const { rows } = await sql<{ lines: number }>`select (
    (select count(*) from event) + (select count(*) from event_capture) + (select count(*) from event_query)
  )::integer as lines`.execute(db);
  return rows[0]?.lines ?? 0;
}

export async function backUpEvents(tx: Tx, write: (line: string) => Promise<void>): Promise<void> {
  for (const capture of await tx.selectFrom('event_capture').selectAll().orderBy('id').execute())
    await write(JSON.stringify({ capture }));
  for (const query of await tx.selectFrom('event_query').selectAll().orderBy('name').execute())
    await write(JSON.stringify({ query }));
  for (let after = 0; ; ) {
    const events = await tx
      .selectFrom('event')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(rowsAtOnce)
      .execute();
    const last = events.at(-1);
    if (last === undefined) return;
    const names = await tx
      .selectFrom('event_name')
      .selectAll()
      .where('event_seq', '>', after)
      .where('event_seq', '<=', last.seq)
      .orderBy('event_seq')
      .execute();
    const of = groupBy(names, ({ event_seq }) => event_seq);
    for (const event of events)
      await write(
        JSON.stringify({ event, names: (of.get(event.seq) ?? []).map(({ name, role }) => ({ name, role })) }),
      );
    after = last.seq;
  }
}

/** Takes one line in. False where it is none of ours. */
export async function restoreEventLine(tx: Tx, value: unknown): Promise<boolean> {
  const line = Line.safeParse(value);
  if (!line.success) return false;
  if ('capture' in line.data) await tx.insertInto('event_capture').values(line.data.capture).execute();
  else if ('query' in line.data) await tx.insertInto('event_query').values(line.data.query).execute();
  else {
    const { event, names } = line.data;
    await tx.insertInto('event').values(event).execute();
    if (names.length > 0)
      await tx
        .insertInto('event_name')
        .values(names.map((each) => ({ ...each, event_seq: event.seq })))
        .execute();
  }
  return true;
}

/** What comes next is numbered after what was taken in. */
export async function numberOn(tx: Tx): Promise<void> {
  await sql`select setval(pg_get_serial_sequence('event', 'seq'), (select coalesce(max(seq), 1) from event))`.execute(
    tx,
  );
}
