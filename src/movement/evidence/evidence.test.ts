import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { buildRecord } from '../../case/index.js';
import type { Day } from '../../lib/days/index.js';
import type { Json } from '../epcis/index.js';
import { buildLedger } from '../ledger/ledger.js';
import { happeningOf } from '../trace/index.js';
import { evidenceOf } from './evidence.js';

const lotClass = 'https://id.gs1.org/01/09520000100018/10/L-7';
const gln = { factory: '9520000001018', hub: '9520000001025', ward: '9520000001032' } as const;
type Site = keyof typeof gln;
const site = (name: Site) => ({ id: `https://id.gs1.org/414/${gln[name]}` });

type Told = Readonly<Record<string, Json>>;
let minutes = 0;
function event(bizStep: string, place: Site, fields: Told, day = '2026-03-02') {
  minutes += 1;
  const time = `${day}T08:${String(minutes % 60).padStart(2, '0')}:00Z`;
  const body = {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: time,
    eventTimeZoneOffset: '+00:00',
    bizStep,
    readPoint: site(place),
    bizLocation: site(place),
    ...fields,
  };
  return happeningOf({ body, namespaces: {} });
}

const some = (quantity: number, uom?: string): Told => ({
  quantityList: [{ epcClass: lotClass, quantity, ...(uom === undefined ? {} : { uom }) }],
});
const pallet = 'https://id.gs1.org/00/095200001234567891';

type Options = {
  readonly deliveredTo?: Site;
  readonly said?: readonly (readonly [string, number])[];
  readonly isWhole?: boolean;
  readonly asOf?: number;
  readonly product?: object;
};

function evidence(
  happenings: readonly ReturnType<typeof event>[],
  { deliveredTo, said = [['received', 1000]], isWhole = true, asOf, product = {} }: Options = {},
) {
  const caseData = smallCase({
    product: [{ id: 'mask', name: 'Mask', class: 'mask', packs: { box: 50 }, ...product }],
    place: Object.entries(gln).map(([id, number]) => ({ id, name: id, kind: 'warehouse', gln: number })),
    consignment: [
      {
        id: 'masks',
        name: 'Masks',
        product: 'mask',
        from: 'gov-a',
        to: 'gov-b',
        ...(deliveredTo ? { deliveredTo } : {}),
      },
    ],
    statement: said.map(([stage, amount], at) => ({
      id: `s${at}`,
      text: 'Said',
      source: 'by-gov-b',
      consignment: 'masks',
      stage,
      amount,
    })),
    lot: [{ id: 'lot-7', consignment: 'masks', product: 'mask', source: 'by-gov-b', batch: 'L-7' }],
  });
  const record = buildRecord(caseData, '2026-12-31' as Day, 'hash');
  const entry = record.consignments.get('masks');
  if (!entry) throw new Error('no consignment');
  const traced = [{ lot: 'lot-7', id: lotClass, happenings }];
  const found = evidenceOf(buildLedger(entry, record), record, traced, isWhole, { asOf });
  return Object.fromEntries(
    found.map(({ stage, figure, why, verdict, pack }) => [
      stage,
      [figure ? `${figure.low}-${figure.high}` : (why ?? '?'), verdict, ...(pack ? [pack] : [])].join(' '),
    ]),
  );
}

describe('what events say of a shipment', () => {
  test('agrees with what people said', () => {
    expect(evidence([event('receiving', 'ward', some(1000))])).toEqual({ received: '1000-1000 agrees' });
  });

  test('differs from it, and neither gives way', () => {
    expect(evidence([event('receiving', 'ward', some(900))])).toEqual({ received: '900-900 differs' });
  });

  test('is added up over several deliveries', () => {
    expect(evidence([event('receiving', 'ward', some(400)), event('receiving', 'ward', some(600))])).toEqual({
      received: '1000-1000 agrees',
    });
  });

  test('counts goods once that arrived and were then received', () => {
    expect(evidence([event('arriving', 'ward', some(1000)), event('receiving', 'ward', some(1000))])).toEqual(
      { received: '1000-1000 agrees' },
    );
  });

  test('counts nothing twice that came through a store on the way', () => {
    const way = [
      event('shipping', 'factory', some(1000)),
      event('receiving', 'hub', some(1000)),
      event('shipping', 'hub', some(1000)),
      event('receiving', 'ward', some(1000)),
    ];
    expect(evidence(way)).toEqual({
      shipped: 'no-place cannot-tell',
      received: 'no-place cannot-tell',
    });
    expect(evidence(way, { deliveredTo: 'ward' }).received).toBe('1000-1000 agrees');
  });

  test('counts what is on a pallet that was received by its number alone', () => {
    const packed = event('packing', 'factory', {
      type: 'AggregationEvent',
      action: 'ADD',
      parentID: pallet,
      childQuantityList: [{ epcClass: lotClass, quantity: 1000 }],
    });
    expect(evidence([packed, event('receiving', 'ward', { epcList: [pallet] })])).toEqual({
      received: '1000-1000 agrees',
    });
  });

  test('counts each serial once', () => {
    const serials = ['A1', 'A2', 'A3'].map((one) => `https://id.gs1.org/01/09520000100018/10/L-7/21/${one}`);
    const read = (list: readonly string[]) => event('receiving', 'ward', { epcList: list });
    expect(evidence([read(serials.slice(0, 2)), read(serials)], { said: [['received', 3]] })).toEqual({
      received: '3-3 agrees',
    });
  });

  test('of one lot among several is at least as many', () => {
    const came = [event('receiving', 'ward', some(400))];
    expect(evidence(came, { isWhole: false })).toEqual({ received: '400-Infinity cannot-tell' });
    expect(evidence(came, { isWhole: false, said: [['received', 300]] }).received).toBe(
      '400-Infinity differs',
    );
  });

  test('may be boxes where the case counts pieces, and then cannot be compared', () => {
    expect(evidence([event('receiving', 'ward', some(20))]).received).toBe('20-20 cannot-tell box');
  });

  test('is not added up in kilograms where the case counts pieces', () => {
    expect(
      evidence([event('receiving', 'ward', some(400)), event('receiving', 'ward', some(3, 'KGM'))]).received,
    ).toBe('other-unit cannot-tell');
  });

  test('is what had happened by the day', () => {
    const came = [
      event('receiving', 'ward', some(400), '2026-03-02'),
      event('receiving', 'ward', some(600), '2026-03-09'),
    ];
    expect(evidence(came, { asOf: Date.parse('2026-03-05') }).received).toBe('400-400 differs');
  });

  test('of a stage nobody counted cannot be compared', () => {
    expect(evidence([event('dispensing', 'ward', some(10))]).used).toBe('10-10 cannot-tell');
  });
});
