import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Board } from '../../src/movement/board/api.js';
import { deliveryNamespace } from '../../src/movement/delivery/names.js';
import { LotDisposition, LotList } from '../../src/quality/disposition/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { epcisDocument } from '../support/epcis-document.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const gtin = '09520000100018';
const hospital = '9520000001032';
const place = { id: `https://id.gs1.org/414/${hospital}` };
const of = { consignment: 'vaccine', product: 'vaccine', source: 'by-gov-b' };
const said = (id: string, lot: string, stage: string, amount: number) => ({
  id,
  text: id,
  source: 'by-gov-b',
  consignment: 'told',
  lot,
  stage,
  amount,
});
const caseData = smallCase({
  place: [{ id: 'hospital', name: 'Cebu', kind: 'hospital', gln: hospital }],
  product: [
    { id: 'vaccine', name: 'Vaccine', class: 'vaccine', gtin },
    { id: 'box', name: 'Box', class: 'other' },
  ],
  consignment: [
    {
      id: 'vaccine',
      name: 'Vaccine',
      product: 'vaccine',
      from: 'gov-a',
      to: 'gov-b',
      deliveredTo: 'hospital',
    },
    { id: 'told', name: 'Told', product: 'box', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    { id: 'kept', ...of, batch: 'TT-081', amount: '20000' },
    { id: 'turned', ...of, batch: 'TT-082', amount: '10000' },
    { id: 'some', ...of, batch: 'TT-083', amount: '500' },
    { id: 'unseen', ...of, batch: 'TT-084' },
    { id: 'called', ...of, batch: 'TT-085', amount: '70' },
    { id: 'box-1', ...of, consignment: 'told', product: 'box', batch: 'B-1', amount: '600' },
    { id: 'box-2', ...of, consignment: 'told', product: 'box', batch: 'B-2', amount: '9' },
  ],
  statement: [
    said('b1-came', 'box-1', 'received', 592),
    said('b1-kept', 'box-1', 'accepted', 589),
    said('b1-back', 'box-1', 'rejected', 3),
    said('b2-back', 'box-2', 'rejected', 9),
    { ...said('out', 'box-1', 'shipped', 600), source: 'by-gov-a' },
  ],
});

let folder: string;
let store: Store;
let served: Served;

const event = (lot: string, bizStep: string, quantity: number, more: object = {}) => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: `2020-04-10T08:00:0${bizStep.length % 10}Z`,
  eventTimeZoneOffset: '+00:00',
  bizStep,
  readPoint: place,
  bizLocation: place,
  quantityList: [{ epcClass: `https://id.gs1.org/01/${gtin}/10/${lot}`, quantity }],
  ...more,
});
const refused = { 'wb:refused': 'temperature' };
const context = ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld', { wb: deliveryNamespace }];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-at-door-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
  const document = JSON.parse(
    epcisDocument([
      event('TT-081', 'receiving', 20_000),
      event('TT-081', 'accepting', 20_000),
      event('TT-082', 'receiving', 10_000),
      event('TT-082', 'inspecting', 10_000, refused),
      event('TT-083', 'receiving', 500),
      event('TT-083', 'accepting', 480),
      event('TT-083', 'inspecting', 20, refused),
      event('TT-085', 'receiving', 70),
      event('TT-085', 'accepting', 70),
    ]),
  ) as object;
  const file = new TextEncoder().encode(JSON.stringify({ ...document, '@context': context }));
  const answer = await served.upload('/api/captures', file, 'events.json');
  expect([answer.status, answer.body.refused]).toEqual([201, 0]);
  const recall = { lot: 'called', case: 'small', by: 'FDA' };
  expect((await served.send('POST', '/api/recalls', recall)).status).toBe(201);
});
afterAll(async () => {
  await served.close();
  expect(served.faults).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const lots = async (query = '') =>
  LotList.parse((await served.get(`/api/cases/small/lots${query}`)).body).lots;
const lotOf = async (id: string, query = '') =>
  LotDisposition.parse((await served.get(`/api/cases/small/lots/${id}/disposition${query}`)).body);

test('a lot stands where events and people say it got, and the proposal follows from that', async () => {
  const rows = await lots();
  expect(rows.map(({ id, state, says }) => `${id}: ${state.is}, ${says}`)).toEqual([
    'kept: taken-over, quarantine',
    'turned: refused, reject',
    'some: refused-in-part, quarantine',
    'unseen: expected, quarantine',
    'called: taken-over, recall',
    'box-1: refused-in-part, quarantine',
    'box-2: refused, reject',
  ]);
  expect(rows.map(({ state }) => state.atDoor)).toEqual([
    'On arrival: came 20,000, accepted 20,000.',
    'On arrival: came 10,000, refused 10,000.',
    'On arrival: came 500, accepted 480, refused 20.',
    undefined,
    'On arrival: came 70, accepted 70.',
    'On arrival: came 592, accepted 589, refused 3.',
    'On arrival: refused 9.',
  ]);
  expect(rows.flatMap(({ id, underRecall }) => (underRecall === undefined ? [] : [id]))).toEqual(['called']);
});

test('the page of a refused lot says so at its head, with the reason, and asks nobody to receive it', async () => {
  const turned = await lotOf('turned');
  expect(turned.state).toMatchObject({ is: 'refused', says: 'Now: refused by whoever received it.' });
  expect(turned.because[0]?.says).toBe('Whoever was to receive it turned all of it away.');
  expect(turned.stages.find(({ stage }) => stage === 'decision')).not.toHaveProperty('next');
  expect((await lotOf('turned', '?lang=zh')).state.says).toBe('现状：收货方已拒收。');
});

test('a lot under recall proposes its recall and shows the stage as open', async () => {
  const called = await lotOf('called');
  expect(called.disposition).toBe('recall');
  expect(called.because[0]?.says).toMatch(/^It has been under recall since \d+ \w+ \d{4}\.$/);
  expect(called.stages.find(({ stage }) => stage === 'recall')?.standing).toBe('waiting');
});

test('what a sample would have caught is told by the number of the lot, not by that of its shipment', async () => {
  const { caught } = await lotOf('box-1');
  expect(caught?.says.join()).toContain('of 600');
  const small = (await lotOf('box-2')).caught?.says.join() ?? '';
  expect(small).toContain('of 9');
  expect(small).not.toMatch(/of (600|601|609)/);
});

test('before the events had come here the lots had not arrived', async () => {
  const rows = await lots('?asOf=2020-05-01');
  expect(rows.filter(({ state }) => state.is !== 'expected').map(({ id }) => id)).toEqual(['box-1', 'box-2']);
});

test('the board tells how many are usable, which lots are under recall, and what events saw refused', async () => {
  const { columns } = Board.parse((await served.get('/api/cases/small/board')).body);
  const cards = columns.flatMap((column) => column.cards);
  const of = (id: string) => cards.find((card) => card.id === id);
  // 20,000 of one lot, 480 of another and 70 of the one that is called back.
  expect(of('vaccine')).toMatchObject({
    usable: 'Usable: 20,480 doses (accepted and under no recall)',
    seen: 'By captured events, on arrival: came 30,570, accepted 20,550, refused 10,020',
    underRecall: ['TT-085'],
  });
  expect(of('told')?.usable).toBe('Usable: 589 (accepted and under no recall)');
  expect(of('told')).not.toHaveProperty('seen');
  expect(of('told')?.left.join()).toMatch(/12/);
});
