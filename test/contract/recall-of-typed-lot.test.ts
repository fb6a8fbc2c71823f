import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TraceAnswer } from '../../src/movement/api.js';
import type { Delivery } from '../../src/movement/delivery/delivery.js';
import {
  documentOfDelivery,
  eventsOfDelivery,
  typedLot,
  typedPlace,
} from '../../src/movement/delivery/index.js';
import { typedPlaceIn } from '../../src/movement/delivery/names.js';
import { RecallLetters, RecallStatus } from '../../src/movement/recall/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// A coordinator in Bologna called back a lot of sachets that no code names: three places had received it on a phone, the
// recall knew one, and said that all was accounted for once that had answered.
const of = { product: 'sachet', source: 'by-gov-b' };
const caseData = smallCase({
  product: [{ id: 'sachet', name: 'Sali per la reidratazione orale', class: 'medicine' }],
  consignment: [{ id: 'salts', name: 'Sali', product: 'sachet', from: 'gov-a', to: 'gov-b' }],
  lot: [
    // Typed on a Chinese keyboard, in full width.
    { id: 'four', consignment: 'salts', ...of, batch: 'ＯＲＳ-TN-04', amount: 4000, expires: '2027-10-31' },
    { id: 'six', consignment: 'salts', ...of, batch: 'ORS-TN-06' },
  ],
});
const places = { Bologna: 6000, Modena: 2000, Ferrara: 1500 };

let folder: string;
let store: Store;
let served: Served;
let drawn = 0;
const id = (): string => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;

const delivered = (place: string, counted: number, lot: string): Promise<{ status: number }> => {
  const delivery: Delivery = {
    id: id(),
    at: '2026-11-18T08:30:00.000Z',
    offset: '+01:00',
    place: typedPlace(place),
    receiver: 'M. Bianchi',
    shipment: { caseId: 'small', id: 'salts' },
    lines: [{ goods: { id: typedLot(lot), isThing: false }, counted, refusals: [] }],
    photos: [],
  };
  const document = documentOfDelivery(eventsOfDelivery(delivery, id), delivery.at);
  return served.send('POST', '/api/deliveries', { sentAt: new Date().toISOString(), document });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-recall-typed-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
  for (const [place, counted] of Object.entries(places))
    expect((await delivered(place, counted, 'ors-tn-04 ')).status).toBe(201);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test('a lot that was typed is traced by its number, however it is typed', async () => {
  for (const asked of ['ORS-TN-04', 'ors-tn-04', 'ＯＲＳ-TN-04']) {
    const { status, body } = await served.get(`/api/trace?id=${encodeURIComponent(asked)}`);
    const { where, cases } = TraceAnswer.parse(body);
    expect([status, where.length, cases.map(({ lot }) => lot)]).toEqual([200, 3, ['four']]);
  }
});

test('its recall from the case asks every place that received it', async () => {
  const start = { lot: 'four', case: 'small', by: 'Chiara Fontana' };
  const { status, body } = await served.send('POST', '/api/recalls', start);
  const recall = RecallStatus.parse(body);
  expect(status).toBe(201);
  const asked = recall.sites.filter(({ sure }) => sure !== 'said').map(({ site }) => typedPlaceIn(site));
  expect(asked.toSorted()).toEqual(Object.keys(places).toSorted());
  expect(recall.state).toBe('open');
  // More came than the case says the lot had.
  expect(recall.warnings.join('\n')).toContain('4,000 that the lot had');
  const { body: letters } = await served.get(`/api/recalls/${recall.id}/letters?lang=it`);
  const [letter] = RecallLetters.parse(letters).letters;
  expect(letter?.paragraphs.join('\n')).toMatch(/Sali per la reidratazione orale.*31 ottobre 2027/s);
  expect((await served.get('/api/recalls/ORS-TN-04')).body.id).toBe(recall.id);
  const again = await served.send('POST', '/api/recalls', { ...start, lot: 'ORS-TN-04' });
  expect([again.status, again.body.id]).toEqual([200, recall.id]);
});

test('what comes of it only after the recall began is of the recall too', async () => {
  const { body } = await served.send('POST', '/api/recalls', { lot: 'six', case: 'small', by: 'C. Fontana' });
  expect(RecallStatus.parse(body).sites.some(({ sure }) => sure !== 'said')).toBe(false);
  expect((await delivered('Forlì', 40, 'ORS-TN-06')).status).toBe(201);
  const now = RecallStatus.parse((await served.get(`/api/recalls/${body.id}`)).body);
  expect(now.sites.filter(({ sure }) => sure !== 'said').map(({ sent }) => sent.low)).toEqual([40]);
  expect(now.state).toBe('open');
});
