import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { answerTrace, type CapturePlan, keepPlan, planFile } from '../../src/movement/io/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { median } from '../median.js';
import { drawTable, show } from '../table.js';
import { lotsOf } from './lots.js';

export type MovementOptions = { readonly lots: number; readonly runs: number; readonly json: boolean };

const cartonsPerLot = 667;
const eventsAtOnce = 1000;
const singles = 200;

/**
 * Events of many lots captured into the store of a data folder, or of DATABASE_URL, and one lot traced among them; beside
 * the same rows written bare, which is the floor for whoever keeps them.
 */
export async function benchMovement({ lots, runs, json }: MovementOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-movement-'));
  const store = await openStore({ folder, databaseUrl: process.env.DATABASE_URL }, () => new Date());
  try {
    const measured = await measure(store, lots, runs);
    process.stdout.write(`${json ? JSON.stringify(measured, null, 2) : report(measured)}\n`);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(store: Store, lots: number, runs: number) {
  const sender = { by: 'bench', onError: 'rollback', now: new Date() } as const;
  let events = 0;
  let bytes = 0;
  let captureMs = 0;
  let planMs = 0;
  for (const document of lotsOf({ lots, cartonsPerLot, eventsAtOnce })) {
    const sent = Buffer.from(JSON.stringify(document));
    bytes += sent.length;
    let plan: CapturePlan | undefined;
    planMs += await timed(async () => {
      plan = planFile('bench', sent, 'rollback');
    });
    if (plan === undefined) throw new Error('nothing was planned');
    const whole = plan;
    captureMs += await timed(() => keepPlan(store, whole, sender));
    events += whole.rows.length;
  }
  const bareMs = await bare(store);
  const singleMs = await measureSingles(store);
  const traceMs: number[] = [];
  for (let run = 0; run < runs; run++)
    traceMs.push(await timed(() => answerTrace(store, { id: `LOT-${run % lots}` }, 'en')));
  return {
    engine: store.engine,
    events,
    bytes,
    planPerSecond: (1000 * events) / planMs,
    perSecond: (1000 * events) / (planMs + captureMs),
    barePerSecond: (1000 * events) / bareMs,
    singlesPerSecond: (1000 * singles) / singleMs,
    traceMs: median(traceMs),
  };
}

/** The rows themselves, from one table into another like it, with the same indexes. */
const bare = (store: Store): Promise<number> =>
  store.use(async (db) => {
    await sql`create table event_bare (like event including all)`.execute(db);
    await sql`create table event_name_bare (like event_name including all)`.execute(db);
    const ms = await timed(async () => {
      await sql`insert into event_bare select * from event`.execute(db);
      await sql`insert into event_name_bare select * from event_name`.execute(db);
    });
    await sql`drop table event_bare, event_name_bare`.execute(db);
    return ms;
  });

async function measureSingles(store: Store): Promise<number> {
  const documents = [...lotsOf({ lots: 1, cartonsPerLot: singles, eventsAtOnce: 1, name: 'SINGLE' })].slice(
    0,
    singles,
  );
  return timed(async () => {
    for (const document of documents)
      await keepPlan(store, planFile('bench', Buffer.from(JSON.stringify(document)), 'rollback'), {
        by: 'bench',
        onError: 'rollback',
        now: new Date(),
      });
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const report = (found: Measured): string =>
  drawTable(
    [`${found.engine}, ${found.events.toLocaleString('en')} events, ${show(found.bytes / 1e6)} MB`, ''],
    [
      ['read, held against the standard and hashed, events a second', show(found.planPerSecond)],
      [`and kept, ${eventsAtOnce} at once, events a second`, show(found.perSecond)],
      ['the rows written bare, events a second', show(found.barePerSecond)],
      ['one by one, from one sender, events a second', show(found.singlesPerSecond)],
      [`one lot of ${cartonsPerLot} cartons traced, ms`, show(found.traceMs)],
    ],
  );
