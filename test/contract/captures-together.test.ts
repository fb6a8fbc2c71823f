import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPlan, planFile } from '../../src/movement/io/index.js';
import type { Store } from '../../src/store/index.js';
import { engines } from '../support/engines.js';
import { epcisDocument } from '../support/epcis-document.js';

const seen = (...epcList: readonly string[]): object => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: '2026-03-20T08:00:00Z',
  eventTimeZoneOffset: '+00:00',
  epcList,
});
const carton = (serial: string): string => `urn:epc:id:sgtin:9520000.010001.${serial}`;

describe.each(engines())('sendings that come at once, on $name', (engine) => {
  let store: Store;
  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  const send = (...events: readonly object[]) =>
    keepPlan(store, planFile('sent', Buffer.from(epcisDocument(events)), 'rollback'), {
      by: 'test',
      onError: 'rollback',
      now: new Date(),
    });
  const count = (table: 'event' | 'event_name'): Promise<number> =>
    store.use(async (db) => {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::integer as n from ${sql.table(table)}`.execute(db);
      return rows[0]?.n ?? 0;
    });

  test('each is told what was kept of its own, and an event that two send is kept once', async () => {
    const sent = Array.from({ length: 30 }, (_, at) => [seen(carton(`A${at}`)), seen(carton(`A${at % 20}`))]);
    const told = await Promise.all(sent.map((events) => send(...events)));
    expect(told.map(({ kept, known, read }) => [kept + known, read])).toEqual(sent.map(() => [2, 2]));
    expect(told.reduce((sum, { kept }) => sum + kept, 0)).toBe(30);
    expect(await count('event')).toBe(30);
  });

  test('an event of thousands of names is found by each, and sent again adds none', async () => {
    const before = await count('event_name');
    const many = seen(...Array.from({ length: 4500 }, (_, at) => carton(`B${at}`)));
    const [one, other] = await Promise.all([send(many), send(seen(carton('C')), many)]);
    expect([one.kept + other.kept, one.known + other.known]).toEqual([2, 1]);
    expect((await count('event_name')) - before).toBe(4501);
  });
});
