import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DeliveryList } from '../../src/movement/delivery/api.js';
import type { Delivery } from '../../src/movement/delivery/delivery.js';
import {
  documentOfDelivery,
  eventsOfDelivery,
  placeWithGln,
  typedLot,
  typedPlace,
} from '../../src/movement/delivery/index.js';
import { ShipmentEvents } from '../../src/movement/evidence/api.js';
import { ConsignmentLedger } from '../../src/movement/ledger/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const gtin = '09520000100018';
const ward = '9520000001032';
const of = { consignment: 'masks', product: 'mask', source: 'by-gov-b' };
const caseData = smallCase({
  product: [
    { id: 'mask', name: 'Mask', class: 'mask', gtin },
    { id: 'gown', name: 'Gown', class: 'gown' },
  ],
  place: [{ id: 'ward-3', name: 'Corsia 3 · 三病区', kind: 'ward', gln: ward }],
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b', deliveredTo: 'ward-3' },
    { id: 'gowns', name: 'Gowns', product: 'gown', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    { id: 'seven', ...of, batch: 'L-7' },
    { id: 'gown-lot', consignment: 'gowns', product: 'gown', source: 'by-gov-b', batch: 'دفعة 9' },
  ],
  statement: [
    { id: 'sent', text: 'Sent.', source: 'by-gov-a', consignment: 'masks', stage: 'shipped', amount: 500 },
    { id: 'sent-g', text: 'Sent.', source: 'by-gov-a', consignment: 'gowns', stage: 'shipped', amount: 30 },
  ],
});

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-deliveries-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const photo = new TextEncoder().encode('a photo of a crushed carton');
const sign = new TextEncoder().encode('a signature');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let drawn = 0;
const id = (): string => {
  drawn += 1;
  return `00000000-0000-4000-8000-${String(drawn).padStart(12, '0')}`;
};

const lotSeven = { id: `https://id.gs1.org/01/${gtin}/10/L-7`, isThing: false };
const masks = (more: Partial<Delivery> = {}): Delivery => ({
  id: id(),
  at: '2026-03-05T22:30:00.000Z',
  offset: '+02:00',
  place: placeWithGln(ward),
  receiver: 'د. ليلى حداد',
  role: 'pharmacist',
  shipment: { caseId: 'small', id: 'masks' },
  lines: [{ goods: lotSeven, counted: 500, refusals: [{ reason: 'damaged', pieces: 100, note: '压碎' }] }],
  photos: [hashOf(photo)],
  signature: { sha256: hashOf(sign), way: 'finger' },
  ...more,
});

const sent = (delivery: Delivery, sentAt = new Date().toISOString()) => ({
  sentAt,
  document: documentOfDelivery(eventsOfDelivery(delivery, id), delivery.at),
});
const send = (body: unknown) => served.send('POST', '/api/deliveries', body);
const put = (bytes: Uint8Array, sha256 = hashOf(bytes)) =>
  served.get(`/api/documents/${sha256}`, {
    method: 'PUT',
    body: bytes.slice(),
    headers: { 'content-type': 'application/octet-stream' },
  });
const deliveriesOf = async (consignment: string, lang = 'en') => {
  const { status, body } = await served.get(
    `/api/cases/small/deliveries?consignment=${consignment}&lang=${lang}`,
  );
  expect(status).toBe(200);
  return DeliveryList.parse(body).deliveries;
};

describe('a delivery', () => {
  const body = sent(masks());

  test('is refused while a photo it names has not come, and then nothing of it is kept', async () => {
    const { status, body: said } = await send(body);
    expect(status).toBe(409);
    expect(said).toMatchObject({
      code: 'documents-missing',
      problems: [{ at: { field: hashOf(photo) } }, { at: { field: hashOf(sign) } }],
    });
    expect(await deliveriesOf('masks')).toEqual([]);
  });

  test('is not kept with bytes that are not those of its photo', async () => {
    expect((await put(new TextEncoder().encode('others'), hashOf(photo))).status).toBe(409);
    expect((await served.get(`/api/documents/${hashOf(photo)}`)).status).toBe(404);
  });

  test('is kept once, however often it and its photos are sent', async () => {
    expect([(await put(photo)).status, (await put(photo)).status, (await put(sign)).status]).toEqual([
      201, 200, 201,
    ]);
    const [first, again] = [await send(body), await send(body)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({ kept: 3, known: 0 });
    expect(again.body).toMatchObject({ kept: 0, known: 3 });
    expect(await deliveriesOf('masks')).toHaveLength(1);
  });

  test('says who received what, where, when in the zone of the place, what was refused and why', async () => {
    const [proof] = await deliveriesOf('masks', 'it');
    expect(proof).toMatchObject({
      at: '2026-03-05T22:30:00.000Z',
      offset: '+02:00',
      place: { name: 'Corsia 3 · 三病区' },
      receiver: 'د. ليلى حداد',
      goods: [
        {
          name: `(01)${gtin}(10)L-7`,
          counted: 500,
          accepted: 400,
          refused: [
            { reason: 'damaged', pieces: 100, note: '压碎', says: '100 rifiutati: danneggiati (压碎)' },
          ],
        },
      ],
      photos: [hashOf(photo)],
      signature: { sha256: hashOf(sign), way: 'finger' },
    });
  });

  test('shows in what the events say of the shipment: received, accepted, refused', async () => {
    const answer = await served.get('/api/cases/small/consignments/masks/events');
    const { stages } = ShipmentEvents.parse(answer.body);
    expect(stages.map(({ stage, figure }) => [stage, figure])).toEqual([
      ['received', { low: 500, high: 500 }],
      ['accepted', { low: 400, high: 400 }],
      ['rejected', { low: 100, high: 100 }],
    ]);
  });

  test('taken into the record explains in the ledger what is missing, with the reason', async () => {
    for (const stage of ['received', 'accepted', 'rejected']) {
      const { status } = await served.send('POST', '/api/cases/small/consignments/masks/events', { stage });
      expect(status, stage).toBe(201);
    }
    const { body: ledger } = await served.get('/api/cases/small/consignments/masks/ledger');
    const { gaps } = ConsignmentLedger.parse(ledger);
    const gap = gaps.find(({ from, to }) => from === 'received' && to === 'accepted');
    expect(gap?.asksForReason).toBe(false);
    const statements = (await served.get('/api/cases/small/entries/statement')).body;
    expect(JSON.stringify(statements)).toContain('damaged: as 1 captured event says');
  });

  test('leaves the lot where it is, each piece once, and what was refused is not there', async () => {
    const { body: trace } = await served.get('/api/trace?id=L-7');
    expect(trace.where).toMatchObject([
      { state: 'at', place: placeWithGln(ward), quantity: { low: 400, high: 400 } },
      { state: 'in-transit', isRefused: true, from: placeWithGln(ward), quantity: { low: 100, high: 100 } },
    ]);
    expect(trace.oddities).toEqual([]);
  });

  test('keeps its photos from being removed', async () => {
    expect((await served.send('DELETE', `/api/documents/${hashOf(photo)}`)).status).toBe(409);
    expect((await served.get(`/api/documents/${hashOf(photo)}`)).bytes).toEqual(photo);
  });
});

test('goods without any code are found by the number of their lot, and the place by its name', async () => {
  const place = typedPlace('مستشفى الأمل');
  const { status } = await send(
    sent(
      masks({
        place,
        shipment: undefined,
        photos: [],
        signature: undefined,
        lines: [{ goods: { id: typedLot('دفعة 9'), isThing: false }, counted: 30, refusals: [] }],
      }),
    ),
  );
  expect(status).toBe(201);
  const [proof] = await deliveriesOf('gowns');
  expect(proof).toMatchObject({
    place: { name: 'مستشفى الأمل' },
    goods: [{ name: 'دفعة 9', counted: 30, accepted: 30, refused: [] }],
  });
  const { body } = await served.get('/api/cases/small/consignments/gowns/events');
  expect(ShipmentEvents.parse(body).stages.map(({ stage, figure }) => [stage, figure?.low])).toEqual([
    ['received', 30],
    ['accepted', 30],
  ]);
});

test('a clock that is off is said to the phone and with the delivery', async () => {
  const ahead = new Date(Date.now() + 3_600_000);
  const body = sent(
    masks({ at: ahead.toISOString(), clockAhead: 3600, photos: [], signature: undefined }),
    ahead.toISOString(),
  );
  const { body: answer } = await send(body);
  expect(Math.abs(answer.clockAhead - 3600)).toBeLessThan(30);
  const [proof] = await deliveriesOf('masks');
  expect(proof?.warnings).toEqual(['The clock of the phone was 60 min ahead of the server’s.']);
});

test('two deliveries in one message, or none, are refused', async () => {
  const events = [masks(), masks()].flatMap((each) =>
    eventsOfDelivery({ ...each, photos: [], signature: undefined }, id),
  );
  const document = documentOfDelivery(events, '2026-03-05T22:30:00Z');
  expect((await send({ sentAt: new Date().toISOString(), document })).status).toBe(400);
  expect((await send({ sentAt: new Date().toISOString(), document: {} })).status).toBe(400);
});

test('a fault is named by its place', async () => {
  const { document, sentAt } = sent(masks({ offset: '+25:00' }));
  const { status, body } = await send({ sentAt, document });
  expect(status).toBe(400);
  expect(body.problems[0].at.field).toBe('/epcisBody/eventList/0/eventTimeZoneOffset');
});
