import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { buildRecord } from '../../case/index.js';
import type { Day } from '../../lib/days/index.js';
import type { Json } from '../epcis/index.js';
import { happeningOf, orderHappenings } from '../trace/index.js';
import { journeyOf } from './journey.js';
import { presentJourney } from './present-journey.js';

type Said = {
  readonly stage: string;
  readonly place?: string;
  readonly on?: string;
  readonly amount?: number;
};
type Options = {
  readonly said?: readonly Said[];
  readonly events?: readonly ReturnType<typeof event>[];
  readonly consignment?: object;
};

const places = [
  { id: 'ita', name: 'Italy', kind: 'country', country: 'ITA', latitude: 43, longitude: 12 },
  { id: 'shanghai', name: 'Shanghai', kind: 'airport', country: 'CHN', gln: '9520000001018' },
  { id: 'leipzig', name: 'Leipzig', kind: 'airport', country: 'DEU', gln: '9520000001025' },
  { id: 'milan', name: 'Milan', kind: 'hospital', country: 'ITA', gln: '9520000001032' },
  { id: 'lodi', name: 'Lodi', kind: 'hospital', country: 'ITA', gln: '9520000001049' },
];
const siteOf = (place: string): string =>
  place.includes(':')
    ? place
    : `https://id.gs1.org/414/${places.find(({ id }) => id === place)?.gln ?? place}`;

function event(bizStep: string, place: string, day: string, more: Readonly<Record<string, Json>> = {}) {
  const body = {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: `${day}T08:00:00Z`,
    eventTimeZoneOffset: '+00:00',
    bizStep,
    bizLocation: { id: siteOf(place) },
    quantityList: [{ epcClass: 'https://id.gs1.org/01/09520000100018/10/L-7', quantity: 10 }],
    ...more,
  };
  return happeningOf({ body, namespaces: {} });
}
const to = (place: string) => ({ destinationList: [{ type: 'location', destination: siteOf(place) }] });

function journey({ said = [], events = [], consignment = {} }: Options) {
  const caseData = smallCase({
    party: [
      { id: 'gov-a', name: 'Sender', kind: 'government', country: 'CHN' },
      { id: 'gov-b', name: 'Receiver', kind: 'government', country: 'ITA' },
    ],
    source: [{ id: 'by-b', title: 'B', publisher: 'gov-b', kind: 'article', published: '2020-04-02' }],
    place: places,
    consignment: [
      { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b', ...consignment },
    ],
    statement: [{ stage: 'pledged' }, ...said].map((one, at) => ({
      id: `s${at}`,
      text: 'Said',
      source: 'by-b',
      consignment: 'masks',
      ...one,
    })),
  });
  const record = buildRecord(caseData, '2020-06-30' as Day, 'hash');
  const entry = record.consignments.get('masks');
  if (!entry) throw new Error('no consignment');
  const found = journeyOf(entry, record, { happenings: orderHappenings(events), names: {} });
  return presentJourney(found, entry, record, 'en');
}

/** Each leg as "from → to", with a question mark where it is not known to have been gone. */
function way(options: Options): string[] {
  const { stops, legs } = journey(options);
  const name = (key: string) => stops.find((one) => one.key === key)?.name.split(',')[0];
  return legs.map(({ from, to: end, isKnown }) => `${name(from)} → ${name(end)}${isKnown ? '' : ' ?'}`);
}

describe('the journey of a shipment', () => {
  test('of which nothing is told leads from its ends, and none of it is known', () => {
    expect(way({})).toEqual(['China → Italy ?']);
  });

  test('that was sent is still to arrive', () => {
    expect(way({ said: [{ stage: 'shipped' }], consignment: { deliveredTo: 'milan' } })).toEqual([
      'China → Milan ?',
    ]);
  });

  test('that was sent and came is known', () => {
    const said = [{ stage: 'shipped' }, { stage: 'received' }];
    expect(way({ said, consignment: { dispatchedFrom: 'shanghai', deliveredTo: 'milan' } })).toEqual([
      'Shanghai → Milan',
    ]);
  });

  test('that came, and nobody says that it left, has a beginning that is not known', () => {
    expect(way({ said: [{ stage: 'received', place: 'milan' }] })).toEqual(['China → Milan ?']);
  });

  test('leads through where it was cleared, by the days', () => {
    const said = [
      { stage: 'received', place: 'milan', on: '2020-03-20' },
      { stage: 'cleared', place: 'leipzig', on: '2020-03-18' },
      { stage: 'shipped', on: '2020-03-16' },
    ];
    expect(way({ said })).toEqual(['China → Leipzig', 'Leipzig → Milan']);
  });

  test('within one country begins where it was said to leave', () => {
    const consignment = { from: 'gov-b', dispatchedFrom: undefined, deliveredTo: 'milan' };
    const said = [
      { stage: 'shipped', place: 'lodi', on: '2020-03-16' },
      { stage: 'received', place: 'milan', on: '2020-03-17' },
    ];
    expect(way({ consignment, said })).toContain('Lodi → Milan');
  });

  test('parts on its way to two hospitals, and does not lead from the one to the other', () => {
    const said = [
      { stage: 'shipped', on: '2020-03-16' },
      { stage: 'received', place: 'milan', on: '2020-03-20' },
      { stage: 'received', place: 'lodi', on: '2020-03-21' },
    ];
    expect(way({ said })).toEqual(['China → Milan', 'China → Lodi']);
  });

  test('is not where none came, or where it was only promised', () => {
    const said = [
      { stage: 'received', place: 'lodi', amount: 0 },
      { stage: 'pledged', place: 'leipzig' },
    ];
    expect(way({ said, consignment: { deliveredTo: 'milan' } })).toEqual(['China → Milan ?']);
  });

  test('by events leads from each sending to its receipt, and what is on the way is still to come', () => {
    const events = [
      event('shipping', 'shanghai', '2020-03-16', to('leipzig')),
      event('receiving', 'leipzig', '2020-03-17'),
      event('shipping', 'leipzig', '2020-03-18', to('milan')),
      event('shipping', 'leipzig', '2020-03-18', { ...to('lodi'), action: 'OBSERVE' }),
      event('receiving', 'milan', '2020-03-19'),
    ];
    const consignment = { dispatchedFrom: 'shanghai', deliveredTo: 'milan' };
    expect(way({ events, consignment })).toEqual([
      'Shanghai → Leipzig',
      'Leipzig → Milan',
      'Leipzig → Lodi ?',
    ]);
  });

  test('knows a place of the case by its GLN, and one of nobody by its position', () => {
    const { stops } = journey({
      events: [event('receiving', 'milan', '2020-03-19'), event('storing', 'geo:45.3,9.5', '2020-03-20')],
    });
    expect(stops.map(({ name, latitude }) => [name, latitude])).toContainEqual(['Milan, Italy', undefined]);
    expect(stops.map(({ latitude, longitude }) => [latitude, longitude])).toContainEqual([45.3, 9.5]);
  });

  test('tells many events of a day at one place as one line', () => {
    const events = ['08', '09', '10'].map((hour) =>
      event('receiving', 'milan', '2020-03-19', { eventTime: `2020-03-19T${hour}:30:00Z` }),
    );
    const milan = journey({ events }).stops.find(({ name }) => name.startsWith('Milan'));
    expect(milan?.moments).toEqual([{ day: '2020-03-19', dayIs: 'event', step: 'receiving', events: 3 }]);
  });

  test('is late by the days since it was due, until somebody says that it came', () => {
    const consignment = { due: '2020-06-20' };
    expect(journey({ consignment }).overdueDays).toBe(10);
    expect(journey({ consignment, said: [{ stage: 'received' }] }).overdueDays).toBeUndefined();
  });
});
