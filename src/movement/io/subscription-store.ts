import { randomUUID } from 'node:crypto';
import type { Database } from '../../store/index.js';
import type { ScheduleText, SubscriptionRequest } from '../subscriptions/index.js';
import { lastEventSeq } from './event-store.js';

/** One that is on its way: sent again it is the same, and whoever has it already knows it by its id. */
export type Sending = { readonly upTo: number; readonly at: string };

/** The last attempt in vain. */
export type SendFailure = {
  readonly at: string;
  readonly failures: number;
  readonly why: 'status' | 'redirect' | 'private' | 'slow' | 'unreachable' | 'query';
  readonly detail: string;
};

export type Subscription = {
  readonly id: string;
  readonly queryName: string;
  readonly dest: string;
  readonly token: string | undefined;
  readonly schedule: ScheduleText | undefined;
  readonly reportIfEmpty: boolean;
  readonly initialTime: number | undefined;
  readonly createdAt: string;
  readonly createdSeq: number;
  readonly afterSeq: number;
  readonly sending: Sending | undefined;
  readonly ranAt: string | undefined;
  readonly notifiedAt: string | undefined;
  readonly failure: SendFailure | undefined;
};

type Row = Awaited<ReturnType<typeof rows>>[number];
const rows = (db: Database) => db.selectFrom('event_subscription').selectAll().orderBy('id').execute();

const subscriptionOf = (row: Row): Subscription => ({
  id: row.id,
  queryName: row.query_name,
  dest: row.dest,
  token: row.token ?? undefined,
  schedule: row.schedule === null ? undefined : (JSON.parse(row.schedule) as ScheduleText),
  reportIfEmpty: row.report_if_empty,
  initialTime: row.initial_time ?? undefined,
  createdAt: row.created_at,
  createdSeq: row.created_seq,
  afterSeq: row.after_seq,
  sending: row.sending === null ? undefined : (JSON.parse(row.sending) as Sending),
  ranAt: row.ran_at ?? undefined,
  notifiedAt: row.notified_at ?? undefined,
  failure: row.failure === null ? undefined : (JSON.parse(row.failure) as SendFailure),
});

/** Nothing where so many are kept already. */
export const addSubscription = (
  db: Database,
  queryName: string,
  { dest, token, schedule, reportIfEmpty, initialTime }: SubscriptionRequest,
  {
    now,
    most,
    personId,
  }: { readonly now: Date; readonly most: number; readonly personId?: string | undefined },
): Promise<Subscription | undefined> =>
  db.transaction().execute(async (tx) => {
    const { count } = await tx
      .selectFrom('event_subscription')
      .select((of) => of.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) >= most) return undefined;
    const createdSeq = await lastEventSeq(tx);
    const row = await tx
      .insertInto('event_subscription')
      .values({
        id: randomUUID(),
        query_name: queryName,
        dest: dest.href,
        token: token ?? null,
        schedule: schedule === undefined ? null : JSON.stringify(schedule),
        report_if_empty: reportIfEmpty,
        initial_time: initialTime ?? null,
        created_at: now.toISOString(),
        created_seq: createdSeq,
        after_seq: initialTime === undefined ? createdSeq : 0,
        person_id: personId ?? null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return subscriptionOf(row);
  });

/** Those who are told: not what somebody asked for who may no longer read everything. */
export async function allSubscriptions(db: Database): Promise<Subscription[]> {
  const mayRead = (
    await db.selectFrom('person_role').select('person_id').where('case_id', '=', '').execute()
  ).map(({ person_id }) => person_id);
  const all = await rows(db);
  return all.filter(({ person_id }) => person_id === null || mayRead.includes(person_id)).map(subscriptionOf);
}

export async function subscriptionsOf(
  db: Database,
  queryName: string,
  { limit, skip }: { readonly limit: number; readonly skip: number },
): Promise<Subscription[]> {
  const found = await db
    .selectFrom('event_subscription')
    .selectAll()
    .where('query_name', '=', queryName)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .offset(skip)
    .execute();
  return found.map(subscriptionOf);
}

export async function findSubscription(
  db: Database,
  queryName: string,
  id: string,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('event_subscription')
    .selectAll()
    .where('query_name', '=', queryName)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && subscriptionOf(row);
}

export async function removeSubscription(db: Database, id: string): Promise<void> {
  await db.deleteFrom('event_subscription').where('id', '=', id).execute();
}

/** A query with all who were told by it. */
export const removeQueryAndSubscriptions = (db: Database, name: string): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx.deleteFrom('event_subscription').where('query_name', '=', name).execute();
    await tx.deleteFrom('event_query').where('name', '=', name).execute();
  });

type Change = Partial<Pick<Subscription, 'afterSeq' | 'ranAt' | 'notifiedAt'>> & {
  readonly sending?: Sending | null;
  readonly failure?: SendFailure | null;
};

/** False where it is no longer there. */
export async function changeSubscription(db: Database, id: string, change: Change): Promise<boolean> {
  const { afterSeq, ranAt, notifiedAt, sending, failure } = change;
  const json = (value: object | null | undefined) =>
    value === null || value === undefined ? value : JSON.stringify(value);
  const given = Object.entries({
    after_seq: afterSeq,
    ran_at: ranAt,
    notified_at: notifiedAt,
    sending: json(sending),
    failure: json(failure),
  }).filter(([, value]) => value !== undefined);
  const { numUpdatedRows } = await db
    .updateTable('event_subscription')
    .set(Object.fromEntries(given))
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findQuery(db: Database, name: string) {
  return db.selectFrom('event_query').selectAll().where('name', '=', name).executeTakeFirst();
}
