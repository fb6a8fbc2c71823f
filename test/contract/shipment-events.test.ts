import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PresentedFinding } from '../../src/findings/index.js';
import { LotWhereabouts, ShipmentEvents } from '../../src/movement/evidence/api.js';
import { ConsignmentLedger } from '../../src/movement/ledger/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { epcisDocument } from '../support/epcis-document.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const gtin = '09520000100018';
const [factory, ward] = ['9520000001018', '9520000001032'];
const of = { consignment: 'masks', product: 'mask', source: 'by-gov-b' };
const caseData = smallCase({
  product: [{ id: 'mask', name: 'Mask', class: 'mask', gtin }],
  place: [{ id: 'ward-3', name: 'Corsia 3 · 三病区', kind: 'ward', gln: ward }],
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b', deliveredTo: 'ward-3' },
    { id: 'bare', name: 'Bare', product: 'mask', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    { id: 'seven', ...of, batch: 'L-7' },
    { id: 'eight', ...of, batch: 'L-8' },
    { id: 'nameless', ...of, consignment: 'bare' },
  ],
  statement: [
    { id: 'sent', text: 'Sent.', source: 'by-gov-a', consignment: 'masks', stage: 'shipped', amount: 1000 },
    { id: 'bare', text: 'Sent.', source: 'by-gov-a', consignment: 'bare', stage: 'shipped', amount: 10 },
  ],
});

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-events-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
  const { status } = await served.upload('/api/captures', documentOf(), 'events.json');
  expect(status).toBe(201);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const site = (gln: string) => ({ id: `https://id.gs1.org/414/${gln}` });
const event = (bizStep: string, gln: string, lot: string, quantity: number, day: string) => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: `${day}T23:30:00Z`,
  eventTimeZoneOffset: '+02:00',
  bizStep,
  readPoint: site(gln),
  bizLocation: site(gln),
  quantityList: [{ epcClass: `https://id.gs1.org/01/${gtin}/10/${lot}`, quantity }],
});

function documentOf(): Uint8Array {
  const eventList = [
    event('shipping', factory, 'L-7', 400, '2026-03-01'),
    event('shipping', factory, 'L-8', 600, '2026-03-01'),
    event('receiving', ward, 'L-7', 400, '2026-03-05'),
    event('receiving', ward, 'L-8', 580, '2026-03-05'),
    // Another product has a lot of the same number.
    {
      ...event('receiving', ward, 'L-7', 9, '2026-03-05'),
      quantityList: [{ epcClass: 'https://id.gs1.org/01/09520000200015/10/L-7', quantity: 9 }],
    },
  ];
  return new TextEncoder().encode(epcisDocument(eventList));
}

const eventsOf = async (query = '') => {
  const { status, body } = await served.get(`/api/cases/small/consignments/masks/events?${query}`);
  expect(status).toBe(200);
  return ShipmentEvents.parse(body);
};
const Findings = z.object({ findings: z.array(PresentedFinding) });
const arrival = async () => {
  const { body } = await served.get('/api/cases/small/findings?question=arrival');
  const { findings } = Findings.parse(body);
  const found = findings.find(({ subject }) => subject.id === 'masks');
  if (!found) throw new Error('no finding');
  return found;
};

describe('what events say of a shipment', () => {
  test('stands beside what people said, with who captured each', async () => {
    const { lots, stages } = await eventsOf();
    expect(lots.map(({ standing, ids }) => [standing, ids])).toEqual([
      ['found', [`https://id.gs1.org/01/${gtin}/10/L-7`]],
      ['found', [`https://id.gs1.org/01/${gtin}/10/L-8`]],
    ]);
    expect(stages).toMatchObject([
      { stage: 'shipped', verdict: 'agrees', figure: { low: 1000, high: 1000 }, speaker: 'gov-a' },
      { stage: 'received', verdict: 'cannot-tell', figure: { low: 980, high: 980 }, speaker: 'gov-b' },
    ]);
    expect(stages[1]?.events[0]).toMatchObject({
      place: { name: 'Corsia 3 · 三病区' },
      says: '400',
      capturedBy: 'page',
    });
  });

  test('is nothing on a day before it was captured', async () => {
    expect((await eventsOf('asOf=2026-03-20')).stages).toEqual([]);
  });

  test('changes no finding and no ledger before somebody takes it into the record', async () => {
    expect((await arrival()).verdict).toBe('shipped');
    const { body } = await served.get('/api/cases/small/consignments/masks/ledger');
    const { rows } = ConsignmentLedger.parse(body);
    expect(rows.find(({ stage }) => stage === 'received')?.standing).toBe('nobody-said');
  });

  test('is taken into the record as statements that name the events, and taken back by one undo', async () => {
    const before = await arrival();
    const { status, body } = await served.send('POST', '/api/cases/small/consignments/masks/events', {
      stage: 'received',
    });
    expect(status).toBe(201);
    expect(body.statements).toHaveLength(2);
    const after = await arrival();
    expect(after).toMatchObject({ verdict: 'partly-delivered', figure: { low: 980, high: 980 } });
    expect(after.because[0]?.evidence[0]?.kind).toBe('statement');
    const statement = await served.get(`/api/cases/small/entries/statement/${body.statements[0]}`);
    expect(JSON.stringify(statement.body)).toMatch(/ni:\/\/\/sha-256;[0-9a-f]{64}/);
    // In its own zone it was the day after.
    expect(JSON.stringify(statement.body)).toContain('"on":"2026-03-06"');
    const received = (await eventsOf()).stages.find(({ stage }) => stage === 'received');
    expect(received).toMatchObject({ verdict: 'agrees', taken: body.statements });
    const again = await served.send('POST', '/api/cases/small/consignments/masks/events', {
      stage: 'received',
    });
    expect(again.status).toBe(400);
    expect((await served.send('POST', `/api/cases/small/undo/${body.seq}`)).status).toBe(200);
    expect(await arrival()).toEqual(before);
  });

  test('is not taken as the word of nobody, nor of a stage of which events are silent', async () => {
    const send = (body: object) => served.send('POST', '/api/cases/small/consignments/masks/events', body);
    expect((await send({ stage: 'received', speaker: 'no-one' })).status).toBe(400);
    expect((await send({ stage: 'used' })).status).toBe(400);
  });
});

test('the page of a lot says where it is, and why it cannot', async () => {
  const where = async (lot: string) =>
    LotWhereabouts.parse((await served.get(`/api/cases/small/lots/${lot}/whereabouts?lang=it`)).body);
  expect(await where('eight')).toMatchObject({
    standing: 'found',
    where: [
      { state: 'in-transit', quantity: { low: 20, high: 20 } },
      { state: 'at', quantity: { low: 580, high: 580 } },
    ],
    names: { [site(ward).id]: 'Corsia 3 · 三病区' },
  });
  expect(await where('nameless')).toMatchObject({ standing: 'no-batch', where: [] });
});

test('a trace says in which cases the lot stands, and what places are called', async () => {
  const { body } = await served.get(`/api/trace?id=${encodeURIComponent(`(01)${gtin}(10)L-7`)}`);
  expect(body.cases).toEqual([{ case: 'small', lot: 'seven', consignment: { id: 'masks', name: 'Masks' } }]);
  expect(body.names).toEqual({ [site(ward).id]: 'Corsia 3 · 三病区' });
  const other = await served.get(`/api/trace?id=${encodeURIComponent('(01)09520000200015(10)L-7')}`);
  expect(other.body.cases).toEqual([]);
});
