import { sql } from 'kysely';
import { z } from 'zod';
import { groupBy } from '../lib/lists/index.js';
import { wording } from '../lib/wording/index.js';
import { lost } from './damage.js';
import type { Tx } from './tables.js';

const Name = z.object({ name: z.string(), role: z.string() });

/** What is kept beside the journal, as lines of a backup: an event with what it names, a sending, a named query, a subscription, and people. */
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
      // Backups of an earlier edition do not say.
      finished_at: z.string().nullable().default(null),
    }),
  }),
  // Who may sign in, and by what: secrets as their digests. Sessions end with the store they were in.
  z.object({
    person: z.object({
      id: z.string(),
      name: z.string(),
      name_key: z.string(),
      password: z.string().nullable(),
      created_at: z.string(),
      created_by: z.string(),
      removed_at: z.string().nullable(),
    }),
  }),
  z.object({ role: z.object({ person_id: z.string(), case_id: z.string(), role: z.string() }) }),
  z.object({
    device: z.object({
      id: z.string(),
      person_id: z.string(),
      name: z.string(),
      digest: z.string(),
      role: z.string().nullable(),
      created_at: z.string(),
      used_at: z.string().nullable(),
      revoked_at: z.string().nullable(),
    }),
  }),
  z.object({
    passkey: z.object({
      id: z.string(),
      person_id: z.string(),
      name: z.string(),
      public_key: z.string(),
      counter: z.coerce.number(),
      transports: z.string(),
      created_at: z.string(),
      used_at: z.string().nullable(),
    }),
  }),
  z.object({ query: z.object({ name: z.string(), query: z.string() }) }),
  z.object({
    subscription: z.object({
      id: z.string(),
      query_name: z.string(),
      dest: z.string(),
      token: z.string().nullable(),
      schedule: z.string().nullable(),
      report_if_empty: z.boolean(),
      initial_time: z.number().nullable(),
      created_at: z.string(),
      created_seq: z.int(),
      after_seq: z.int(),
      sending: z.string().nullable(),
      ran_at: z.string().nullable(),
      notified_at: z.string().nullable(),
      failure: z.string().nullable(),
      // Backups of an earlier edition do not say.
      person_id: z.string().nullable().default(null),
    }),
  }),
]);

const rowsAtOnce = 500;

type Counts = { readonly events: number; readonly names: number; readonly others: number };

/** How many events there are by what was counted as they came, their names, and the other lines that are written. */
export async function countForBackup(db: Tx): Promise<Counts> {
  const { rows } = await sql<Counts>`select
    events, event_names as names, captures + (select count(*)::integer from event_query)
      + (select count(*)::integer from event_subscription) + (select count(*)::integer from person)
      + (select count(*)::integer from person_role) + (select count(*)::integer from person_device)
      + (select count(*)::integer from person_passkey) as others
    from head`.execute(db);
  return rows[0] ?? { events: 0, names: 0, others: 0 };
}

/** Refuses to end where less was found than was counted: a file that was emptied looks like a table with fewer rows. */
export async function backUpEvents(
  tx: Tx,
  write: (line: string) => Promise<void>,
  counted: Counts,
): Promise<void> {
  const found = { events: 0, names: 0, others: 0 };
  const writeOther = async (line: object): Promise<void> => {
    found.others += 1;
    await write(JSON.stringify(line));
  };
  for (const person of await tx
    .selectFrom('person')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute())
    await writeOther({ person });
  for (const role of await tx.selectFrom('person_role').selectAll().orderBy('person_id').execute())
    await writeOther({ role });
  for (const device of await tx.selectFrom('person_device').selectAll().orderBy('id').execute())
    await writeOther({ device });
  for (const passkey of await tx.selectFrom('person_passkey').selectAll().orderBy('id').execute())
    await writeOther({ passkey });
  for (const capture of await tx.selectFrom('event_capture').selectAll().orderBy('id').execute())
    await writeOther({ capture });
  for (const query of await tx.selectFrom('event_query').selectAll().orderBy('name').execute())
    await writeOther({ query });
  for (const subscription of await tx.selectFrom('event_subscription').selectAll().orderBy('id').execute())
    await writeOther({ subscription });
  for (let after = 0; ; ) {
    const events = await tx
      .selectFrom('event')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(rowsAtOnce)
      .execute();
    const last = events.at(-1);
    if (last === undefined) break;
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
    found.events += events.length;
    found.names += names.length;
    after = last.seq;
  }
  const isWhole =
    found.events === counted.events && found.names === counted.names && found.others === counted.others;
  if (!isWhole)
    throw lost(
      wording('error.store.events-short', { held: String(found.events), of: String(counted.events) }),
    );
}

/** Takes one line in. False where it is none of ours. */
export async function restoreEventLine(tx: Tx, value: unknown): Promise<boolean> {
  const line = Line.safeParse(value);
  if (!line.success) return false;
  if ('capture' in line.data) await tx.insertInto('event_capture').values(line.data.capture).execute();
  else if ('person' in line.data) await tx.insertInto('person').values(line.data.person).execute();
  else if ('role' in line.data) await tx.insertInto('person_role').values(line.data.role).execute();
  else if ('device' in line.data) await tx.insertInto('person_device').values(line.data.device).execute();
  else if ('passkey' in line.data) await tx.insertInto('person_passkey').values(line.data.passkey).execute();
  else if ('query' in line.data) await tx.insertInto('event_query').values(line.data.query).execute();
  else if ('subscription' in line.data)
    await tx.insertInto('event_subscription').values(line.data.subscription).execute();
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
