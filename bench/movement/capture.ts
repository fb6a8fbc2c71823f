import { sql } from 'kysely';
import { keepPlan, planFile } from '../../src/movement/io/index.js';
import type { Store } from '../../src/store/index.js';
import { timed } from '../timed.js';
import { lotsOf } from './lots.js';

export const eventsAtOnce = 1000;
export const senders = 50;
export const cartonsPerLot = 667;

/** Captures the life of so many lots, as files of a thousand events that are read, held against the standard and hashed. */
export async function captureLots(store: Store, lots: number) {
  const counted = { events: 0, bytes: 0, planMs: 0, keepMs: 0 };
  for (const document of lotsOf({ lots, cartonsPerLot, eventsAtOnce })) {
    const sent = Buffer.from(JSON.stringify(document));
    const began = performance.now();
    const plan = planFile('bench', sent, 'rollback');
    counted.planMs += performance.now() - began;
    counted.keepMs += await timed(() => keepPlan(store, plan, sender()));
    counted.bytes += sent.length;
    counted.events += plan.rows.length;
  }
  await store.use((db) => sql`analyze`.execute(db));
  return counted;
}

/** One event each, by one sender after the other or by many at once, each waiting for its answer; milliseconds of each. */
export async function captureSingles(store: Store, many: number, count: number): Promise<number[]> {
  const name = `SINGLE-${many}`;
  const documents = [...lotsOf({ lots: 1, cartonsPerLot: count, eventsAtOnce: 1, name })].slice(0, count);
  const waiting = documents.map((each) => Buffer.from(JSON.stringify(each)));
  const delays: number[] = [];
  const send = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const sent = next;
      delays.push(await timed(() => keepPlan(store, planFile('bench', sent, 'rollback'), sender())));
    }
  };
  await Promise.all(Array.from({ length: many }, send));
  return delays;
}

const sender = () => ({ by: 'bench', onError: 'rollback', now: new Date() }) as const;

/** The same rows into tables like ours, with the same indexes, which is the floor: by COPY, where the engine has files for it. */
export const bareMs = (store: Store): Promise<number> =>
  store.use(async (db) => {
    const [folder] = store.engine === 'postgres' ? await folders(db) : [];
    for (const table of ['event', 'event_name']) {
      await sql.raw(`create table ${table}_bare (like ${table} including all)`).execute(db);
      if (folder !== undefined) await sql.raw(`copy ${table} to '${folder}/${table}.bench'`).execute(db);
    }
    const fill = (table: string): string =>
      folder === undefined
        ? `insert into ${table}_bare select * from ${table}`
        : `copy ${table}_bare from '${folder}/${table}.bench'`;
    const ms = await timed(async () => {
      for (const table of ['event', 'event_name']) await sql.raw(fill(table)).execute(db);
    });
    await sql`drop table event_bare, event_name_bare`.execute(db);
    return ms;
  });

/** Where the server keeps its data, if we may write there. */
async function folders(db: Parameters<Parameters<Store['use']>[0]>[0]): Promise<string[]> {
  const { rows } = await sql<{ folder: string; may: string }>`
    select setting as folder, current_setting('is_superuser') as may from pg_settings
    where name = 'data_directory'`.execute(db);
  return rows.flatMap(({ folder, may }) => (may === 'on' ? folder : []));
}
