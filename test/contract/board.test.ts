import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Board } from '../../src/movement/board/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { epcisDocument } from '../support/epcis-document.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const gtin = '09520000100018';
const ward = '9520000001032';
const between = { from: 'gov-a', to: 'gov-b' };
const said = (consignment: string, stage: string, amount: number | undefined, day: string) => ({
  id: `${consignment}-${stage}`,
  text: `${consignment} ${stage}`,
  source: stage === 'received' ? 'by-gov-b' : 'by-gov-a',
  consignment,
  stage,
  ...(amount === undefined ? {} : { amount }),
  on: day,
});
const caseData = smallCase({
  source: ['gov-a', 'gov-b'].map((publisher) => ({
    id: `by-${publisher}`,
    title: `By ${publisher}`,
    publisher,
    kind: 'article',
    published: '2026-05-01',
  })),
  place: [
    { id: 'ward-3', name: 'Corsia 3 · 三病区 · جناح', kind: 'ward', gln: ward },
    { id: 'beira', name: 'Beira', kind: 'city' },
  ],
  product: [
    { id: 'mask', name: 'Mask', class: 'mask', gtin },
    { id: 'team', name: 'Equipa médica', class: 'medical-team', emtType: 'type-1-fixed' },
  ],
  consignment: [
    { id: 'asked', name: 'Asked for', product: 'mask', ...between },
    { id: 'tents', name: 'Promised', product: 'mask', ...between, due: '2026-04-28' },
    { id: 'masks', name: 'Short', product: 'mask', ...between, deliveredTo: 'ward-3', due: '2026-04-05' },
    { id: 'kits', name: 'None came', product: 'mask', ...between },
    { id: 'back', name: 'Turned away', product: 'mask', ...between },
    {
      id: 'medics',
      name: 'Médicos',
      product: 'team',
      ...between,
      deliveredTo: 'beira',
      teamPeople: 12,
      teamDays: 14,
    },
    { id: 'more-medics', name: 'Others', product: 'team', ...between },
  ],
  lot: [{ id: 'seven', consignment: 'masks', product: 'mask', source: 'by-gov-b', batch: 'L-7' }],
  statement: [
    { id: 'asked-terms', text: 'A gift.', source: 'by-gov-a', consignment: 'asked', terms: 'gift' },
    said('tents', 'pledged', 100, '2026-04-01'),
    said('masks', 'shipped', 1000, '2026-04-03'),
    said('masks', 'received', 400, '2026-04-09'),
    said('kits', 'shipped', 50, '2026-04-03'),
    said('kits', 'received', 0, '2026-04-20'),
    said('back', 'shipped', 70, '2026-04-03'),
    said('back', 'rejected', 70, '2026-04-20'),
    said('medics', 'received', 1, '2026-04-20'),
    said('more-medics', 'shipped', undefined, '2026-04-20'),
  ],
});

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-board-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
  const site = { id: `https://id.gs1.org/414/${ward}` };
  const received = {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: '2026-04-10T08:00:00Z',
    eventTimeZoneOffset: '+00:00',
    bizStep: 'receiving',
    readPoint: site,
    bizLocation: site,
    quantityList: [{ epcClass: `https://id.gs1.org/01/${gtin}/10/L-7`, quantity: 380 }],
  };
  const file = new TextEncoder().encode(epcisDocument([received]));
  expect((await served.upload('/api/captures', file, 'events.json')).status).toBe(201);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function board(query = '') {
  const { columns, names } = Board.parse((await served.get(`/api/cases/small/board${query}`)).body);
  const cards = columns.flatMap((column) => column.cards);
  return {
    names,
    ids: Object.fromEntries(columns.map(({ name, cards: of }) => [name, of.map(({ id }) => id)])),
    of: (id: string) => cards.find((card) => card.id === id),
  };
}

test('a shipment stands under the furthest stage that some of it reached; that none came moves nothing', async () => {
  expect((await board()).ids).toEqual({
    promised: ['tents'],
    // The last word first; of those of one day by their names.
    'on-the-way': ['more-medics', 'kits'],
    arrived: ['medics', 'masks'],
    'handed-out': [],
    // Sent, turned away, and nobody says that any was taken in.
    left: ['back'],
    unsaid: ['asked'],
  });
});

test('a card says how many, by whose word, what is missing without a reason and what was turned away', async () => {
  const { of } = await board();
  expect(of('masks')).toMatchObject({
    who: 'State B',
    day: '2026-04-09',
    deliveredTo: 'Corsia 3 · 三病区 · جناح',
  });
  expect(of('masks')?.says).toContain('400');
  expect(of('masks')?.open.join()).toContain('600');
  expect(of('back')?.left.join()).toContain('70');
  expect(of('asked')).not.toHaveProperty('says');
});

test('where a lot is by captured events stands on its card, and on no day before', async () => {
  const { of, names } = await board();
  const [lot] = of('masks')?.lots ?? [];
  expect(lot).toMatchObject({ name: 'L-7', where: [{ state: 'at', quantity: { low: 380, high: 380 } }] });
  expect(names[lot?.where[0]?.place ?? '']).toBe('Corsia 3 · 三病区 · جناح');
  expect(of('tents')?.lots).toEqual([]);
  expect((await board('?asOf=2026-04-09')).of('masks')?.lots ?? []).toEqual([]);
});

test('of a medical team its type, its size and until when it needs nothing are told, or that nobody knows', async () => {
  const { of } = await board();
  // There from 20 April for 14 days, the first of them counted.
  expect(of('medics')?.team).toEqual({
    type: 'type-1-fixed',
    people: 12,
    days: 14,
    arrived: '2026-04-20',
    until: '2026-05-03',
    isPast: expect.any(Boolean),
  });
  expect((await board('?asOf=2026-05-03')).of('medics')?.team?.isPast).toBe(false);
  expect((await board('?asOf=2026-05-04')).of('medics')?.team?.isPast).toBe(true);
  // Nobody said that they are there.
  expect(of('more-medics')?.team).toEqual({ type: 'type-1-fixed', isPast: false });
});

test('a shipment that is due says so, and how long it is late while nobody says that it came', async () => {
  const dueOn = async (id: string, query = '') => {
    const { due, overdueDays } = (await board(query)).of(id) ?? {};
    return [due, overdueDays];
  };
  expect(await dueOn('tents', '?asOf=2026-05-01')).toEqual(['2026-04-28', 3]);
  // The record begins on 1 May, the day its sources were published.
  expect(await dueOn('masks', '?asOf=2026-05-01')).toEqual(['2026-04-05', undefined]);
  expect(await dueOn('kits', '?asOf=2026-05-01')).toEqual([undefined, undefined]);
});

test('a lot under recall marks its shipment', async () => {
  expect((await board()).of('masks')?.underRecall).toEqual([]);
  const asked = { lot: 'seven', case: 'small', by: 'Regione' };
  expect((await served.send('POST', '/api/recalls', asked)).status).toBe(201);
  const { of } = await board();
  expect([of('masks')?.underRecall, of('kits')?.underRecall]).toEqual([['L-7'], []]);
});
