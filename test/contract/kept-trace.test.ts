import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { typedLot } from '../../src/movement/delivery/names.js';
import type { EpcisEvent } from '../../src/movement/epcis/index.js';
import { keepOwn, lastEventSeq } from '../../src/movement/io/event-store.js';
import { answerTrace, keepPlan, planFile } from '../../src/movement/io/index.js';
import { findKept, keepTold } from '../../src/movement/io/kept-trace.js';
import { relatedHappenings, relatedStory } from '../../src/movement/io/related-events.js';
import { toldBy, toldOfLots } from '../../src/movement/io/told-of-lot.js';
import { thingOf } from '../../src/movement/trace/index.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines, runSql } from '../support/engines.js';
import { epcisDocument } from '../support/epcis-document.js';

type Event = Readonly<Record<string, unknown>>;

const hourMs = 3_600_000;
const place = (at: number): { id: string } => ({ id: `urn:epc:id:sgln:9520000.0000${at}.0` });
const carton = (serial: number): string => `urn:epc:id:sgtin:9520000.010001.C${serial}`;
const unit = (number: number): string => `urn:epc:id:sscc:9520000.000000000${number}`;
const classOf = (lot: string): string => `urn:epc:class:lgtin:9520000.010001.${lot}`;
const lotId = (lot: string): string => `https://id.gs1.org/01/09520000100018/10/${lot}`;
const lots = ['A', 'B'];
const runs = Number(process.env.LAW_RUNS ?? 12);

const few = fc.integer({ min: 0, max: 3 });
const lot = fc.constantFrom(...lots);
const some = <T>(each: fc.Arbitrary<T>) => fc.uniqueArray(each, { minLength: 1, maxLength: 3 });
const bodies: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ serial: few, of: lot, at: few }).map(({ serial, of, at }) => ({
    ...{ type: 'ObjectEvent', action: 'ADD', bizStep: 'commissioning', epcList: [carton(serial)] },
    ...{ bizLocation: place(at), ilmd: { 'cbvmda:lotNumber': of } },
  })),
  fc.record({ of: lot, quantity: fc.integer({ min: 1, max: 9 }), at: few }).map(({ of, quantity, at }) => ({
    ...{ type: 'ObjectEvent', action: 'ADD', bizStep: 'commissioning', bizLocation: place(at) },
    quantityList: [{ epcClass: classOf(of), quantity }],
  })),
  fc
    .record({ action: fc.constantFrom('ADD', 'DELETE'), pallet: few, serials: some(few), at: few })
    .map(({ action, pallet, serials, at }) => ({
      ...{ type: 'AggregationEvent', action, bizStep: action === 'ADD' ? 'packing' : 'unpacking' },
      ...{ parentID: unit(pallet), childEPCs: serials.map(carton), bizLocation: place(at) },
    })),
  fc.record({ pallet: few, truck: few }).map(({ pallet, truck }) => ({
    ...{ type: 'AggregationEvent', action: 'ADD', bizStep: 'loading', bizLocation: place(truck) },
    ...{ parentID: unit(truck + 4), childEPCs: [unit(pallet)] },
  })),
  fc.record({ number: fc.integer({ min: 0, max: 7 }), from: few, to: few }).map(({ number, from, to }) => ({
    ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'shipping', epcList: [unit(number)] },
    readPoint: place(from),
    destinationList: [{ type: 'location', destination: place(to).id }],
  })),
  fc.record({ number: fc.integer({ min: 0, max: 7 }), at: few }).map(({ number, at }) => ({
    ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'receiving', epcList: [unit(number)] },
    bizLocation: place(at),
  })),
  fc.record({ from: lot, serial: few }).map(({ from, serial }) => ({
    ...{ type: 'TransformationEvent', inputQuantityList: [{ epcClass: classOf(from), quantity: 1 }] },
    outputEPCList: [carton(serial)],
  })),
);

// Told in any order, at times that say another one, some of them twice, and some declared wrong, before or after.
const event = fc
  .record({ body: bodies, hour: fc.integer({ min: 0, max: 30 }), isWrong: fc.integer({ min: 0, max: 4 }) })
  .map(({ body, hour, isWrong }): Event[] => {
    const eventTime = new Date(Date.UTC(2026, 2, 1) + hour * hourMs).toISOString();
    const told = { eventTime, eventTimeZoneOffset: '+00:00', ...body };
    const errorDeclaration = { declarationTime: '2026-03-05T00:00:00Z', reason: 'did_not_occur' };
    return isWrong === 0 ? [told, { ...told, errorDeclaration }] : [told];
  });
const told = fc
  .array(event, { minLength: 4, maxLength: 20 })
  .map((all) => all.flat())
  .chain((all) => fc.tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.shuffledSubarray(all)))
  .map(([all, again]) => [...all, ...again])
  .chain((all) =>
    fc
      .array(fc.integer({ min: 1, max: 6 }), { minLength: all.length, maxLength: all.length })
      .map((sizes) => partsOf(all, sizes)),
  );

function partsOf(all: readonly Event[], sizes: readonly number[]): Event[][] {
  let at = 0;
  return sizes.flatMap((size) => {
    const part = all.slice(at, at + size);
    at += size;
    return part.length === 0 ? [] : [part];
  });
}

describe.each(engines())('what a lot has come to is kept, on $name', (engine) => {
  let store: Store;
  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(() => clear(store));

  const send = (events: readonly Event[]) => {
    const plan = planFile('sent', Buffer.from(epcisDocument(events)), 'rollback');
    expect(plan.problems).toEqual([]);
    return keepPlan(store, plan, { by: 'test', onError: 'rollback', now: new Date() });
  };
  const ask = async (id: string) => {
    const [one] = await store.use((db) => toldOfLots(db, [id], {}, 1));
    return { answer: one?.answer, lots: one?.lots };
  };
  const workedOut = (id: string) => store.use(async (db) => toldBy(await relatedHappenings(db, id), id, {}));
  const expectSame = async (): Promise<void> => {
    for (const id of lots.map(lotId)) expect(plain(await ask(id))).toEqual(plain(await workedOut(id)));
    // All at once, by things too, on a day that is past: of events that are remembered.
    const ids = [...lots.map(lotId), thingOf(carton(1)).id, thingOf(unit(5)).id];
    for (const times of [{}, { asOf: Date.UTC(2026, 2, 1, 15) }, { knownAt: Date.UTC(2026, 2, 5) }]) {
      const all = await store.use((db) => toldOfLots(db, ids, times, 1));
      for (const [at, id] of ids.entries()) {
        const events = await store.use((db) => relatedHappenings(db, id));
        expect(plain({ answer: all[at]?.answer, lots: all[at]?.lots })).toEqual(
          plain(toldBy(events, id, times)),
        );
      }
    }
  };

  test('the same as is worked out, in whatever order and however often events come and are asked for', () =>
    fc.assert(
      fc.asyncProperty(told, fc.boolean(), async (parts, isAtOnce) => {
        await clear(store);
        for (const part of parts) {
          const asking = lots.map((each) => ask(lotId(each)));
          if (!isAtOnce) await Promise.all(asking);
          await Promise.all([send(part), ...asking]);
          await expectSame();
        }
        await store.rebuild();
        await expectSame();
      }),
      { numRuns: runs },
    ));

  const made = (serial: number, hour: number): Event => ({
    ...{ type: 'ObjectEvent', action: 'ADD', bizStep: 'commissioning', epcList: [carton(serial)] },
    ...{ eventTime: `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`, eventTimeZoneOffset: '+00:00' },
    ...{ bizLocation: place(1), ilmd: { 'cbvmda:lotNumber': 'A' } },
  });
  const moved: Event = {
    ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'receiving', epcList: [carton(7)] },
    ...{ eventTime: '2026-03-02T08:00:00Z', eventTimeZoneOffset: '+00:00', bizLocation: place(3) },
  };
  const isKept = async (): Promise<boolean> =>
    (await store.use((db) => findKept(db, [lotId('A')]))).length > 0;

  test('a lot of many cartons is kept until one of them is seen, and no longer', async () => {
    await send(Array.from({ length: 60 }, (_, at) => made(at, 8)));
    const asked = () => answerTrace(store, { id: lotId('A') }, 'it');
    const first = await asked();
    expect(await isKept()).toBe(true);
    expect(await asked()).toEqual(first);
    await send([{ ...moved, epcList: ['urn:epc:id:sgtin:9520000.010001.OTHER'] }]);
    expect(await isKept()).toBe(true);
    await send([moved]);
    expect(await isKept()).toBe(false);
    expect((await asked()).where.map(({ ids }) => ids.length).toSorted()).toEqual([1, 59]);
  });

  test('what was worked out is not kept where an event came meanwhile that may change it', async () => {
    await send([made(7, 8)]);
    const upTo = await store.use(lastEventSeq);
    const { names, happenings } = await store.use((db) => relatedStory(db, lotId('A')));
    const of = { id: lotId('A'), told: toldBy(happenings, lotId('A'), {}), names };
    await send([moved]);
    await store.use((db) => keepTold(db, { ...of, upTo }));
    expect(await isKept()).toBe(false);
    await store.use(async (db) => keepTold(db, { ...of, upTo: await lastEventSeq(db) }));
    expect(await isKept()).toBe(true);
  });

  test('what has lost some of its names is not answered from', async () => {
    await send([made(7, 8), made(8, 8)]);
    await ask(lotId('A'));
    expect(await isKept()).toBe(true);
    await runSql(store, 'delete from trace_kept_name where name = (select min(name) from trace_kept_name)');
    expect(await isKept()).toBe(false);
    await expectSame();
  });

  test('a lot is kept no longer when its number is typed at a door', async () => {
    await send([made(7, 8), made(8, 8)]);
    await ask(lotId('A'));
    expect(await isKept()).toBe(true);
    const quantityList = [{ epcClass: typedLot('A'), quantity: 3 }];
    await send([{ ...moved, epcList: [], quantityList }]);
    expect(await isKept()).toBe(false);
    await ask(lotId('A'));
    expect(await isKept()).toBe(false);
  });

  // The embedded engine serves one process.
  if (engine.name === 'Postgres')
    test('what another process captures is told by this one at once', async () => {
      await send([made(7, 8), made(8, 8)]);
      await ask(lotId('A'));
      const other = await engine.open();
      try {
        const plan = planFile('sent', Buffer.from(epcisDocument([moved])), 'rollback');
        await keepPlan(other, plan, { by: 'other', onError: 'rollback', now: new Date() });
      } finally {
        await other.close();
      }
      const { where } = await answerTrace(store, { id: lotId('A') }, 'en');
      expect(where.map(({ ids }) => ids.length)).toEqual([1, 1]);
      await expectSame();
    });

  test('what was begun and did not come to its end takes nothing away and adds nothing', async () => {
    await send([made(7, 8), made(8, 8)]);
    const before = await ask(lotId('A'));
    const { rows } = planFile('sent', Buffer.from(epcisDocument([moved])), 'rollback');
    const broken = store.use((db) =>
      db.transaction().execute(async (tx) => {
        await keepOwn(
          tx,
          rows.map(({ body }) => JSON.parse(body) as EpcisEvent),
          { by: 'test', now: new Date() },
        );
        throw new Error('killed');
      }),
    );
    await expect(broken).rejects.toThrow();
    expect(await isKept()).toBe(true);
    expect(plain(await ask(lotId('A')))).toEqual(plain(before));
    await expectSame();
  });
});

/** As JSON has it: keys that are there without a value are not. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
