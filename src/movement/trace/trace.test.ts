import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpcisEvent, Json } from '../epcis/index.js';
import {
  buildModel,
  contentsOf,
  findOddities,
  happeningOf,
  LotLedger,
  locate,
  type Model,
  orderHappenings,
  recall,
  thingOf,
} from './index.js';

const gln = (place: string): string => `urn:epc:id:sgln:9520000.00${place}.0`;
const at = (place: string): Json => ({ id: gln(place) });
const sscc = (number: number): string => `urn:epc:id:sscc:9520000.000000000${number}`;
const carton = (serial: number): string => `urn:epc:id:sgtin:9520000.010001.C${serial}`;
const lot = (name: string): string => `urn:epc:class:lgtin:9520000.010001.${name}`;
const product = 'urn:epc:idpat:sgtin:9520000.010001.*';

const event = (day: number, body: Record<string, Json>): EpcisEvent => ({
  body: {
    eventTime: new Date(Date.UTC(2026, 2, 1) + day * 3_600_000).toISOString(),
    eventTimeZoneOffset: '+00:00',
    ...body,
  },
  namespaces: {},
});

const modelOf = (events: readonly EpcisEvent[]): Model =>
  buildModel(orderHappenings(events.map((each) => happeningOf(each))));

const heldOf = (model: Model, name: string) =>
  locate(model, new LotLedger(model), thingOf(lot(name)).id)
    .map(({ where, balance, sure }) => [
      where.state,
      'place' in where ? where.place?.slice(-13, -1) : undefined,
      balance?.low,
      balance?.high,
      sure,
    ])
    .toSorted();

const amounts = (...list: readonly (readonly [string, number])[]): Json =>
  list.map(([epcClass, quantity]) => ({ epcClass, quantity }));
const made = (hour: number, place: string, ...list: readonly (readonly [string, number])[]): EpcisEvent =>
  event(hour, {
    type: 'ObjectEvent',
    action: 'ADD',
    bizStep: 'commissioning',
    quantityList: amounts(...list),
    bizLocation: at(place),
  });
const packed = (
  hour: number,
  place: string,
  parent: number,
  ...list: readonly (readonly [string, number])[]
): EpcisEvent =>
  event(hour, {
    type: 'AggregationEvent',
    action: 'ADD',
    bizStep: 'packing',
    parentID: sscc(parent),
    childQuantityList: amounts(...list),
    bizLocation: at(place),
  });
const unpacked = (
  hour: number,
  place: string,
  parent: number,
  ...list: readonly (readonly [string, number])[]
): EpcisEvent =>
  event(hour, {
    type: 'AggregationEvent',
    action: 'DELETE',
    bizStep: 'unpacking',
    parentID: sscc(parent),
    ...(list.length > 0 ? { childQuantityList: amounts(...list) } : {}),
    bizLocation: at(place),
  });
const received = (hour: number, place: string, parent: number): EpcisEvent =>
  event(hour, {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'receiving',
    epcList: [sscc(parent)],
    bizLocation: at(place),
  });

describe('goods without serials', () => {
  test('a lot on a pallet is where the pallet is', () => {
    const model = modelOf([
      made(1, '101', [lot('A'), 100]),
      packed(2, '101', 1, [lot('A'), 60]),
      received(9, '202', 1),
    ]);
    expect(heldOf(model, 'A')).toEqual([
      ['at', '952000000101', 40, 40, 'certain'],
      ['at', '952000000202', 60, 60, 'certain'],
    ]);
  });

  test('what is taken from a mixed pallet without its lot being said may be of either', () => {
    const model = modelOf([
      made(1, '101', [lot('A'), 100], [lot('B'), 100]),
      packed(2, '101', 1, [lot('A'), 100], [lot('B'), 100]),
      received(9, '202', 1),
      unpacked(10, '202', 1, [product, 60]),
      received(20, '303', 1),
    ]);
    // Of the 60 that stayed behind up to 60 are of A; of the pallet at least 40 are.
    expect(heldOf(model, 'A')).toEqual([
      ['at', '952000000202', 0, 60, 'possible'],
      ['at', '952000000303', 40, 100, 'certain'],
    ]);
    const { sites } = recall(model, new LotLedger(model), thingOf(lot('A')).id);
    expect(sites).toEqual({
      certain: [thingOf(gln('303')).id],
      possible: [thingOf(gln('202')).id],
    });
  });

  test('where more is taken than the other lots can be, some of it is of this one for sure', () => {
    const model = modelOf([
      made(1, '101', [lot('A'), 100], [lot('B'), 30]),
      packed(2, '101', 1, [lot('A'), 100], [lot('B'), 30]),
      unpacked(10, '202', 1, [product, 50]),
    ]);
    expect(heldOf(model, 'A')).toContainEqual(['at', '952000000202', 20, 50, 'certain']);
    expect(heldOf(model, 'B')).toContainEqual(['at', '952000000202', 0, 30, 'possible']);
  });

  test('an unpacking that names nothing takes everything out', () => {
    const model = modelOf([
      made(1, '101', [lot('A'), 5]),
      packed(2, '101', 1, [lot('A'), 5]),
      unpacked(3, '202', 1),
      received(9, '303', 1),
    ]);
    expect(heldOf(model, 'A')).toEqual([['at', '952000000202', 5, 5, 'certain']]);
  });
});

const room = (place: string, name: string): Json => ({ id: `urn:epc:id:sgln:9520000.00${place}.${name}` });
const seen = (hour: number, step: string, quantity: number, more: Record<string, Json>): EpcisEvent =>
  event(hour, {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: step,
    quantityList: amounts([lot('A'), quantity]),
    ...more,
  });
const sent = (hour: number, from: string, to: string, quantity: number): EpcisEvent =>
  seen(hour, 'shipping', quantity, {
    readPoint: at(from),
    destinationList: [{ type: 'location', destination: gln(to) }],
  });
const arrived = (hour: number, place: string, quantity: number): EpcisEvent =>
  seen(hour, 'receiving', quantity, { bizLocation: at(place) });

// What a coordinator who called a lot back from two wards was not told, until it was mended.
describe('a lot by quantity, up to the ward', () => {
  const inWards = [
    made(1, '101', [lot('A'), 100]),
    sent(2, '101', '202', 50),
    arrived(3, '202', 50),
    seen(4, 'storing', 20, { readPoint: at('202'), bizLocation: room('202', 'INF') }),
    seen(5, 'storing', 10, { readPoint: at('202'), bizLocation: room('202', 'PS') }),
  ];
  const sitesOf = (events: readonly EpcisEvent[]) => {
    const model = modelOf(events);
    return recall(model, new LotLedger(model), thingOf(lot('A')).id);
  };

  test('rooms of one house are places of their own, and what is in them is no more in the house', () => {
    const held = locate(modelOf(inWards), new LotLedger(modelOf(inWards)), thingOf(lot('A')).id);
    expect(
      held.map(({ where, balance }) => ['place' in where && where.place?.split('/414/')[1], balance?.low]),
    ).toEqual([
      ['9520000001018', 50],
      ['9520000002022', 20],
      ['9520000002022/254/INF', 20],
      ['9520000002022/254/PS', 10],
    ]);
    expect(sitesOf(inWards).sites.certain).toHaveLength(4);
  });

  test('where it was dispensed may still have to be told, also where no receipt is on record', () => {
    const used = [
      ...inWards,
      seen(6, 'dispensing', 20, { bizLocation: room('202', 'INF') }),
      seen(7, 'dispensing', 1, { bizLocation: at('303') }),
    ];
    const { sites, usedAt } = sitesOf(used);
    expect(sites.certain).not.toContain(thingOf(String((room('202', 'INF') as { id: string }).id)).id);
    expect(usedAt).toEqual([thingOf('urn:epc:id:sgln:9520000.00202.INF').id, thingOf(gln('303')).id]);
  });

  test('a clock that is behind counts nothing twice, and is said', () => {
    const model = modelOf([
      made(0, '101', [lot('A'), 100]),
      arrived(9, '202', 60),
      sent(10, '101', '202', 60),
    ]);
    expect(heldOf(model, 'A')).toEqual([
      ['at', '952000000101', 40, 40, 'certain'],
      ['at', '952000000202', 60, 60, 'certain'],
    ]);
    expect(findOddities(model, new LotLedger(model)).map(({ kind }) => kind)).toEqual([
      'received-before-sent',
    ]);
  });

  test('what arrives without a shipment is taken from where it says it came from', () => {
    const from = (place: string): Json => [{ type: 'location', source: gln(place) }];
    const model = modelOf([
      made(0, '101', [lot('A'), 100]),
      seen(1, 'receiving', 30, { bizLocation: at('202'), sourceList: from('101') }),
      seen(2, 'receiving', 20, { bizLocation: at('303'), sourceList: from('101') }),
    ]);
    expect(heldOf(model, 'A').map(([, place, low, high]) => [place, low, high])).toEqual([
      ['952000000101', 50, 50],
      ['952000000202', 30, 30],
      ['952000000303', 20, 20],
    ]);
  });

  test('a receipt ends a shipment that did not say where to', () => {
    const model = modelOf([
      made(0, '101', [lot('A'), 100]),
      seen(1, 'shipping', 60, { bizLocation: at('101') }),
      arrived(2, '202', 60),
    ]);
    expect(heldOf(model, 'A').map(([state, place, low, high]) => [state, place, low, high])).toEqual([
      ['at', '952000000101', 40, 40],
      ['at', '952000000202', 60, 60],
    ]);
  });

  test('more than was made is said', () => {
    const model = modelOf([made(0, '101', [lot('A'), 5]), arrived(1, '202', 8)]);
    expect(findOddities(model, new LotLedger(model))).toMatchObject([
      { kind: 'more-than-made', pieces: 8, made: 5 },
    ]);
  });

  test.each([
    'urn:epcglobal:cbv:bizstep:shipping',
    'https://ref.gs1.org/cbv/BizStep-shipping',
    'cbv:BizStep-shipping',
  ])('a step is the same written as %s', (step) => {
    const model = modelOf([
      made(0, '101', [lot('A'), 5]),
      seen(1, step, 5, {
        readPoint: at('101'),
        destinationList: [{ type: 'location', destination: gln('202') }],
      }),
    ]);
    expect(heldOf(model, 'A').map(([state]) => state)).toEqual(['in-transit']);
  });
});

describe('what two ways of telling hide', () => {
  test('kilograms and pieces of one lot are not added up, and it is said', () => {
    const inUnit = (hour: number, body: Record<string, Json>, quantity: number, uom?: string): EpcisEvent =>
      event(hour, {
        type: 'ObjectEvent',
        quantityList: [{ epcClass: lot('A'), quantity, ...(uom === undefined ? {} : { uom }) }],
        ...body,
      });
    const model = modelOf([
      inUnit(0, { action: 'ADD', bizStep: 'commissioning', bizLocation: at('101') }, 40, 'KGM'),
      inUnit(1, { action: 'OBSERVE', bizStep: 'receiving', bizLocation: at('202') }, 5),
    ]);
    expect(heldOf(model, 'A').map(([, place, low]) => [place, low])).toEqual([
      ['952000000101', 40],
      ['952000000202', 5],
    ]);
    expect(findOddities(model, new LotLedger(model))).toMatchObject([
      { kind: 'told-in-units', units: ['KGM', ''] },
    ]);
  });

  test('a lot with serials that is sent by quantity as well is said', () => {
    const model = modelOf([
      event(0, {
        type: 'ObjectEvent',
        action: 'ADD',
        bizStep: 'commissioning',
        epcList: [carton(1)],
        bizLocation: at('101'),
        ilmd: { 'cbvmda:lotNumber': 'A' },
      }),
      sent(1, '101', '202', 1),
    ]);
    expect(findOddities(model, new LotLedger(model)).map(({ kind }) => kind)).toEqual(['told-both-ways']);
  });

  test('who looks into a pallet again puts nothing more into it', () => {
    const looked = { ...packed(3, '101', 1, [lot('A'), 60]).body, action: 'OBSERVE' };
    const model = modelOf([
      made(1, '101', [lot('A'), 100]),
      packed(2, '101', 1, [lot('A'), 60]),
      { body: looked, namespaces: {} },
    ]);
    expect(heldOf(model, 'A').map(([, , low]) => low)).toEqual([40, 60]);
  });

  test('a thing that was dispensed is no more where it was, and one that was dispensed in part is', () => {
    const given = (disposition: string) => {
      const model = modelOf([
        event(1, {
          type: 'ObjectEvent',
          action: 'OBSERVE',
          bizStep: 'dispensing',
          disposition,
          epcList: [carton(1)],
          bizLocation: at('202'),
        }),
      ]);
      return locate(model, new LotLedger(model), thingOf(carton(1)).id).map(({ where }) => where.state);
    };
    expect([given('dispensed'), given('partially_dispensed')]).toEqual([['gone'], ['at']]);
  });
});

// Some cartons and pallets, packed, unpacked, sent on and seen, in any order that can be.
const step = fc.oneof(
  fc.record({
    do: fc.constant('pack' as const),
    carton: fc.integer({ min: 1, max: 4 }),
    pallet: fc.integer({ min: 1, max: 3 }),
    place: fc.constantFrom('101', '202', '303'),
  }),
  fc.record({
    do: fc.constant('unpack' as const),
    carton: fc.integer({ min: 1, max: 4 }),
    pallet: fc.integer({ min: 1, max: 3 }),
    place: fc.constantFrom('101', '202', '303'),
  }),
  fc.record({
    do: fc.constant('empty' as const),
    carton: fc.constant(1),
    pallet: fc.integer({ min: 1, max: 3 }),
    place: fc.constantFrom('101', '202', '303'),
  }),
  fc.record({
    do: fc.constant('see' as const),
    carton: fc.integer({ min: 1, max: 4 }),
    pallet: fc.integer({ min: 1, max: 3 }),
    place: fc.constantFrom('101', '202', '303'),
  }),
);
type Step = { do: 'pack' | 'unpack' | 'empty' | 'see'; carton: number; pallet: number; place: string };

const eventOf = ({ do: what, carton: serial, pallet, place }: Step, hour: number): EpcisEvent =>
  what === 'see'
    ? received(hour, place, pallet)
    : event(hour, {
        type: 'AggregationEvent',
        action: what === 'pack' ? 'ADD' : 'DELETE',
        bizStep: what === 'pack' ? 'packing' : 'unpacking',
        parentID: sscc(pallet),
        ...(what === 'empty' ? {} : { childEPCs: [carton(serial)] }),
        bizLocation: at(place),
      });

/** By a book that is kept as things happen, one event after another. */
function byHand(steps: readonly Step[]) {
  const inside = new Map<number, number>();
  const where = new Map<string, string>();
  for (const { do: what, carton: serial, pallet, place } of steps) {
    const held = [1, 2, 3, 4].filter((each) => inside.get(each) === pallet);
    where.set(`pallet ${pallet}`, place);
    for (const each of held) where.set(`carton ${each}`, place);
    if (what === 'pack') inside.set(serial, pallet);
    if (what === 'unpack' && inside.get(serial) === pallet) inside.delete(serial);
    if (what === 'empty') for (const each of held) inside.delete(each);
    if (what === 'pack' || what === 'unpack') where.set(`carton ${serial}`, place);
  }
  return { inside, where };
}

describe('laws of the trace', () => {
  test('it is what a book says that is kept as things happen', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const model = modelOf(steps.map(eventOf));
        const { inside, where } = byHand(steps);
        const ledger = new LotLedger(model);
        for (const serial of [1, 2, 3, 4]) {
          const [found] = locate(model, ledger, thingOf(carton(serial)).id);
          const place = found && 'place' in found.where ? found.where.place : undefined;
          const expected = where.get(`carton ${serial}`);
          expect(place).toBe(expected && thingOf(gln(expected)).id);
          expect(found?.within).toBe(
            inside.has(serial) ? thingOf(sscc(inside.get(serial) ?? 0)).id : undefined,
          );
        }
        for (const pallet of [1, 2, 3])
          expect(contentsOf(model, thingOf(sscc(pallet)).id).toSorted()).toEqual(
            [1, 2, 3, 4]
              .filter((each) => inside.get(each) === pallet)
              .map((each) => thingOf(carton(each)).id),
          );
      }),
      { numRuns: 200 },
    );
  });

  test('the order in which events come, and how often, changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 15 }).chain((steps) => {
          const events = steps.map(eventOf);
          return fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
          );
        }),
        ([events, shuffled]) => {
          const [one, other] = [modelOf(events), modelOf(shuffled)];
          for (const serial of [1, 2, 3, 4]) {
            const id = thingOf(carton(serial)).id;
            expect(recall(other, new LotLedger(other), id)).toEqual(recall(one, new LotLedger(one), id));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('pieces of a lot are neither made nor lost by moving them', () => {
    const move = fc.record({
      pallet: fc.integer({ min: 1, max: 3 }),
      out: fc.boolean(),
      place: fc.constantFrom('101', '202'),
      quantity: fc.integer({ min: 1, max: 40 }),
      told: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        // Only what is there is moved.
        const there = new Map<string, number>([['101', 100]]);
        const events = [made(0, '101', [lot('A'), 100])];
        for (const { pallet, out, place, quantity } of moves) {
          const [from, to] = out ? [`p${pallet}`, place] : [place, `p${pallet}`];
          const has = there.get(from) ?? 0;
          const moved = Math.min(has, quantity);
          if (moved === 0) continue;
          there.set(from, has - moved);
          there.set(to, (there.get(to) ?? 0) + moved);
          events.push((out ? unpacked : packed)(events.length, place, pallet, [lot('A'), moved]));
        }
        const held = new LotLedger(modelOf(events)).of(thingOf(lot('A')).id);
        expect(held.reduce((sum, { balance }) => sum + balance.low, 0)).toBe(100);
        expect(held.reduce((sum, { balance }) => sum + balance.high, 0)).toBe(100);
      }),
      { numRuns: 100 },
    );
  });
});
