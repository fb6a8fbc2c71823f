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
  productOfCase,
  typedPlace,
} from '../../src/movement/delivery/index.js';
import { ShipmentEvents } from '../../src/movement/evidence/api.js';
import { ConsignmentLedger } from '../../src/movement/ledger/api.js';
import { RecallsInCase } from '../../src/movement/recall/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { enter, type Session, signIn } from '../support/people.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// Who records in one case receives its deliveries, and does nothing else by them. Written down before it was looked at.

const gtin = '09520000100018';
const of = { product: 'mask', source: 'by-gov-b' };
const caseData = smallCase({
  product: [
    { id: 'mask', name: 'Mask', class: 'mask', gtin },
    { id: 'box', name: 'Cool box', class: 'cold-chain' },
  ],
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b' },
    { id: 'boxes', name: 'Boxes', product: 'box', from: 'gov-a', to: 'gov-b' },
    { id: 'mixed', name: 'Mixed', product: 'mask', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    { id: 'seven', consignment: 'masks', ...of, batch: 'L-7', amount: 500 },
    { id: 'nine', consignment: 'mixed', ...of, batch: 'L-9' },
  ],
  statement: [
    { id: 'sent-b', text: 'Sent.', source: 'by-gov-a', consignment: 'boxes', stage: 'shipped', amount: 600 },
    { id: 'sent-m', text: 'Sent.', source: 'by-gov-a', consignment: 'mixed', stage: 'shipped', amount: 150 },
  ],
});

let folder: string;
let store: Store;
let served: Served;
let admin: Session;
const as: Record<string, Session> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-deliveries-of-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  const { header, entries } = caseData;
  await store.loadCase({
    ...caseData,
    header: { ...header, id: 'other' as typeof header.id },
    entries: { ...entries, lot: [] },
  });
  served = await serveCase(store, caseData, { requestsPerMinuteMax: 100_000 });
  await enter(served, 'Admin', { roles: ['admin'] });
  admin = await signIn(served, 'Admin');
  for (const [name, role, caseId] of [
    ['Maria Santos', 'recorder', 'small'],
    ['Jo', 'recorder', 'small'],
    ['Vi', 'viewer', 'small'],
    ['Ola', 'recorder', 'other'],
    ['Coco', 'coordinator', 'small'],
  ] as const) {
    await enter(served, name, { roles: [role], of: caseId, as: admin });
    as[name] = await signIn(served, name);
  }
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

let drawn = 0;
const id = (): string => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;
const photo = new TextEncoder().encode('a photo of a crushed carton');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const goods = { id: `https://id.gs1.org/01/${gtin}/10/L-7`, isThing: false };
const masks = (more: Partial<Delivery> = {}): Delivery => ({
  id: id(),
  at: '2026-03-05T08:30:00.000Z',
  offset: '+08:00',
  place: typedPlace('Cebu'),
  receiver: 'Maria Santos',
  shipment: { caseId: 'small', id: 'masks' },
  lines: [{ goods, counted: 500, refusals: [{ reason: 'damaged', pieces: 100 }] }],
  photos: [],
  ...more,
});
type Body = Record<string, unknown>;
const sentOf = (events: readonly Body[], at = '2026-03-05T08:30:00.000Z') => ({
  sentAt: new Date().toISOString(),
  document: documentOfDelivery(events as Parameters<typeof documentOfDelivery>[0], at),
});
const sent = (delivery: Delivery) => sentOf(eventsOfDelivery(delivery, id), delivery.at);
const send = (who: string, body: unknown, address = '/api/cases/small/deliveries') =>
  served.send('POST', address, body, as[who]);
const put = (who: string, bytes: Uint8Array, caseId = 'small') =>
  served.get(`/api/cases/${caseId}/deliveries/documents/${hashOf(bytes)}`, {
    method: 'PUT',
    body: bytes.slice(),
    headers: { 'content-type': 'application/octet-stream', ...as[who] },
  });
const picture = (who: string, bytes: Uint8Array, caseId = 'small') =>
  served.get(`/api/cases/${caseId}/deliveries/documents/${hashOf(bytes)}`, { headers: as[who] ?? {} });
const listed = async () => {
  const { body } = await served.get('/api/cases/small/deliveries?consignment=masks', { headers: admin });
  return DeliveryList.parse(body).deliveries;
};

describe('who records in one case', () => {
  const body = sent(masks({ photos: [hashOf(photo)] }));

  test('sends a delivery of its shipment with its photo, which readers of the case see and others do not', async () => {
    expect((await send('Maria Santos', body)).body.code).toBe('documents-missing');
    expect((await put('Maria Santos', photo)).status).toBe(201);
    expect((await picture('Maria Santos', photo)).status).toBe(404);
    const taken = await send('Maria Santos', body);
    expect([taken.status, taken.body.kept]).toEqual([201, 3]);
    expect((await send('Maria Santos', body)).body).toMatchObject({ kept: 0, known: 3 });
    expect(await listed()).toHaveLength(1);
    expect((await picture('Vi', photo)).bytes).toEqual(photo);
    expect((await picture('Ola', photo)).body.code).toBe('case-unknown');
    expect((await picture('Ola', photo, 'other')).body.code).toBe('document-unknown');
  });

  test('sends none to another case, none of another case, and none that names no shipment', async () => {
    expect((await send('Maria Santos', body, '/api/cases/other/deliveries')).body.code).toBe('case-unknown');
    const every = await send('Maria Santos', body, '/api/deliveries');
    expect([every.status, every.body.detail]).toEqual([403, expect.stringContaining('every case')]);
    for (const shipment of [{ caseId: 'other', id: 'masks' }, { caseId: 'small', id: 'gone' }, undefined]) {
      const { status, body: said } = await send('Maria Santos', sent(masks({ shipment })));
      expect([status, said.problems[0].at.field]).toEqual([400, 'shipment']);
    }
    expect(await listed()).toHaveLength(1);
  });

  test('names no document that somebody else brought, and so gets at none', async () => {
    const secret = new TextEncoder().encode('a document of another case');
    expect((await put('Ola', secret, 'other')).status).toBe(201);
    const { status, body: said } = await send('Maria Santos', sent(masks({ photos: [hashOf(secret)] })));
    expect([status, said.code]).toEqual([409, 'documents-missing']);
    expect((await picture('Maria Santos', secret)).status).toBe(404);
  });

  const events = () => eventsOfDelivery(masks(), id) as Body[];
  const changed = (at: number, part: Body): Body[] =>
    events().map((each, i) => (i === at ? { ...each, ...part } : each));
  test.each<[string, () => Body[]]>([
    ['goods that were destroyed', () => changed(2, { bizStep: 'destroying' })],
    [
      'a declaration of error',
      () => changed(0, { errorDeclaration: { declarationTime: '2026-03-06T00:00:00Z' } }),
    ],
    ['goods that are no more', () => changed(1, { action: 'DELETE' })],
    [
      'a sender',
      () =>
        changed(0, { sourceList: [{ type: 'location', source: 'https://id.gs1.org/414/9520000001032' }] }),
    ],
    [
      'another place',
      () =>
        changed(1, { bizLocation: { id: typedPlace('Manila') }, readPoint: { id: typedPlace('Manila') } }),
    ],
    ['another day', () => changed(1, { eventTime: '2026-01-01T00:00:00Z' })],
    [
      'more accepted than counted',
      () => changed(1, { quantityList: [{ epcClass: goods.id, quantity: 5000 }] }),
    ],
    [
      'goods that never arrived',
      () => changed(1, { quantityList: [{ epcClass: `${goods.id}9`, quantity: 400 }] }),
    ],
    [
      'a second arrival',
      () => [...events(), { ...events()[0], 'wb:delivery': events()[1]?.['wb:delivery'] }],
    ],
    [
      'a transaction',
      () =>
        changed(0, {
          bizTransactionList: [{ bizTransaction: 'urn:uuid:5b0f3a52-7f0a-4c5e-9d56-1f1f0f6c3a87' }],
        }),
    ],
  ])('says by a delivery nothing of %s', async (_, make) => {
    const { status } = await send('Maria Santos', sentOf(make()));
    expect(status).toBe(400);
    expect(await listed()).toHaveLength(1);
  });

  test('adds nothing to the delivery of somebody else', async () => {
    const [first] = await listed();
    const { status } = await send('Jo', sent(masks({ id: first?.id ?? '', receiver: 'Jo' })));
    expect(status).toBe(400);
    expect(await listed()).toEqual([first]);
  });

  test('sees the recall of a lot of the case, and is told in which role more is done', async () => {
    await served.send('POST', '/api/recalls', { lot: goods.id, by: 'x', reason: 'cloudy' }, admin);
    expect((await served.get('/api/recalls?lot=L-7', { headers: as.Vi! })).status).toBe(403);
    const asked = async (query: string) =>
      RecallsInCase.parse((await served.get(`/api/cases/small/recalls?${query}`, { headers: as.Vi! })).body)
        .recalls;
    expect(await asked(`lot=l-7&gtin=${gtin}`)).toMatchObject([{ lot: 'seven', called: 'L-7' }]);
    expect(await asked('lot=L-8')).toEqual([]);
    expect(await asked('lot=L-7&gtin=09520000200015')).toEqual([]);
    const { status, body: said } = await send('Vi', sent(masks()));
    expect([status, said.detail]).toEqual([
      403,
      'Recorders write things down; your role here is: viewer. An admin can give you another.',
    ]);
  });

  test('with a token that was taken back is told so, and not to send one', async () => {
    const { body: device } = await served.send(
      'POST',
      '/api/me/devices',
      { name: 'phone' },
      as['Maria Santos'],
    );
    await served.send('DELETE', `/api/me/devices/${device.id}`, undefined, as['Maria Santos']);
    const bearer = { authorization: `Bearer ${device.token}` };
    const { status, body: said } = await served.send(
      'POST',
      '/api/cases/small/deliveries',
      sent(masks()),
      bearer,
    );
    expect([status, said.detail]).toEqual([401, expect.stringContaining('taken back')]);
  });
});

describe('a delivery that was not', () => {
  const stage = async (name: string, consignment = 'masks') =>
    ShipmentEvents.parse(
      (await served.get(`/api/cases/small/consignments/${consignment}/events`, { headers: admin })).body,
    ).stages.find((each) => each.stage === name);
  const counted = async (name: string) => {
    const { body } = await served.get('/api/cases/small/consignments/masks/ledger', { headers: admin });
    return ConsignmentLedger.parse(body).rows.find((row) => row.stage === name)?.figures;
  };
  const take = (name: string) =>
    served.send('POST', '/api/cases/small/consignments/masks/events', { stage: name }, admin);
  const takeBack = (who: string, delivery: string, reason = 'entered twice') =>
    served.send('POST', `/api/cases/small/deliveries/${delivery}/withdrawal`, { reason, by: 'x' }, as[who]);
  const later = masks({ at: '2026-03-05T09:10:00.000Z' });
  const again = sent(later);
  const part = masks({
    at: '2026-03-09T09:10:00.000Z',
    lines: [{ goods, counted: 200, refusals: [{ reason: 'damaged', pieces: 3 }] }],
  });

  test('entered twice is told with the later of the two, and both are counted until somebody decides', async () => {
    expect((await send('Maria Santos', again)).status).toBe(201);
    const [second, first] = await listed();
    expect([second?.warnings, first?.warnings]).toEqual([
      [
        'This looks like one already received (2026-03-05 16:30 +08:00, Maria Santos): as many of the same goods. If it is the same, take one of them back.',
      ],
      [],
    ]);
    expect((await stage('received'))?.figure).toEqual({ low: 1000, high: 1000 });
    expect((await take('received')).status).toBe(201);
  });

  test('entered twice is more than the lot ever had: told where the lot is and in its recall, and certain of neither', async () => {
    const { body } = await served.get('/api/cases/small/lots/seven/whereabouts', { headers: admin });
    // The 100 that were refused may have been brought again.
    expect(body.says).toContain('Events tell of 900 pieces, and the lot has 500');
    expect(body.where).toMatchObject([{ sure: 'possible' }, { isRefused: true, sure: 'possible' }]);
    const { body: recall } = await served.get('/api/recalls/L-7', { headers: admin });
    expect(JSON.stringify(recall.warnings)).toContain('400 more pieces than the 500 that the lot had');
    expect(recall.sites).toMatchObject([{ sure: 'possible' }]);
  });

  test('is taken back by whoever sent it or a coordinator, and by nobody else', async () => {
    const refused = await takeBack('Jo', later.id);
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('Coordinators')]);
    expect((await takeBack('Vi', later.id)).status).toBe(403);
    expect((await takeBack('Ola', later.id)).body.code).toBe('case-unknown');
    expect((await takeBack('Maria Santos', later.id, ' ')).status).toBe(400);
    const gone = await served.send(
      'POST',
      `/api/cases/other/deliveries/${later.id}/withdrawal`,
      { reason: 'x', by: 'x' },
      as.Ola,
    );
    expect(gone.status).toBe(404);
    const { status, body } = await takeBack('Maria Santos', later.id);
    expect([status, body]).toEqual([200, { delivery: later.id, followed: ['received'] }]);
  });

  test('is counted nowhere: in no stage, trace, recall or ledger, and stays to be read', async () => {
    expect((await stage('received'))?.figure).toEqual({ low: 500, high: 500 });
    expect(await counted('received')).toEqual([{ low: 500, high: 500 }]);
    const { body: trace } = await served.get('/api/trace?id=L-7', { headers: admin });
    expect(trace.where).toMatchObject([
      { state: 'at', quantity: { low: 400, high: 400 } },
      { isRefused: true, quantity: { low: 100, high: 100 } },
    ]);
    const { body: recall } = await served.get('/api/recalls/L-7', { headers: admin });
    expect(recall.total.sent).toEqual({ low: 500, high: 500 });
    const [taken] = await listed();
    expect(taken).toMatchObject({
      warnings: [],
      sentBy: 'Maria Santos',
      takenBack: { by: 'Maria Santos', reason: 'entered twice' },
    });
  });

  test('stays taken back however often it is sent or taken back again', async () => {
    const events = async (): Promise<unknown> =>
      (await served.get('/epcis/events?perPage=100', { headers: admin })).body;
    const before = JSON.stringify(await events()).length;
    expect((await takeBack('Coco', later.id)).body.followed).toEqual([]);
    // A phone that never heard it was taken tries again.
    expect((await send('Maria Santos', again)).body).toMatchObject({ kept: 0, known: 3 });
    expect(JSON.stringify(await events()).length).toBe(before);
    expect((await stage('received'))?.figure).toEqual({ low: 500, high: 500 });
  });

  test('of two parts both are in the record, which says first what it changes', async () => {
    for (const name of ['accepted', 'rejected']) expect((await take(name)).status).toBe(201);
    expect((await send('Maria Santos', sent(part))).status).toBe(201);
    expect((await stage('received'))?.changes).toEqual([
      { lot: 'L-7', before: '500 pieces', after: '700 pieces' },
    ]);
    expect((await stage('rejected'))?.changes).toEqual([
      { lot: 'L-7', before: '100 pieces', after: '103 pieces' },
    ]);
    for (const name of ['received', 'accepted', 'rejected']) expect((await take(name)).status).toBe(201);
    for (const [name, pieces] of [
      ['received', 700],
      ['accepted', 597],
      ['rejected', 103],
    ] as const) {
      expect(await counted(name)).toEqual([{ low: pieces, high: pieces }]);
      expect(await stage(name)).toMatchObject({ verdict: 'agrees', changes: [] });
    }
    expect((await take('received')).status).toBe(400);
  });

  test('taken back by a coordinator, the record goes back to what was before, and to nothing after the last', async () => {
    expect((await takeBack('Coco', part.id)).body.followed).toEqual(['received', 'accepted', 'rejected']);
    expect(await counted('received')).toEqual([{ low: 500, high: 500 }]);
    const [first] = (await listed()).filter((each) => each.takenBack === undefined);
    expect((await takeBack('Coco', first?.id ?? '')).status).toBe(200);
    expect(await counted('received')).toEqual([]);
    expect(await stage('received'))?.toBeUndefined();
    expect(await listed()).toHaveLength(3);
  });
});

describe('goods whose lot nobody knows', () => {
  const address = (consignment: string, rest: string) =>
    `/api/cases/small/consignments/${consignment}/${rest}`;
  const stages = async (consignment: string) =>
    ShipmentEvents.parse(
      (await served.get(address(consignment, 'events'), { headers: admin })).body,
    ).stages.map((each) => [each.stage, each.figure]);
  const take = (consignment: string, stage: string) =>
    served.send('POST', address(consignment, 'events'), { stage }, admin);
  const received = async (consignment: string) => {
    const { body } = await served.get(address(consignment, 'ledger'), { headers: admin });
    return ConsignmentLedger.parse(body).rows.find((row) => row.stage === 'received')?.figures;
  };
  const boxes = (counted: number, refused: number, day: string): Delivery =>
    masks({
      at: `${day}T08:30:00.000Z`,
      shipment: { caseId: 'small', id: 'boxes' },
      lines: [
        {
          goods: { id: productOfCase('small', 'box'), isThing: false },
          counted,
          refusals: refused === 0 ? [] : [{ reason: 'damaged', pieces: refused }],
        },
      ],
    });

  test('are received as the product of their shipment, part by part, and no lot is made up for them', async () => {
    const first = await send('Maria Santos', sent(boxes(392, 0, '2026-03-05')));
    expect(first.body).toMatchObject({ kept: 2 });
    expect((await take('boxes', 'received')).status).toBe(201);
    expect(await received('boxes')).toEqual([{ low: 392, high: 392 }]);
    expect((await send('Maria Santos', sent(boxes(200, 3, '2026-03-07')))).status).toBe(201);
    expect(await stages('boxes')).toEqual([
      ['received', { low: 592, high: 592 }],
      ['accepted', { low: 589, high: 589 }],
      ['rejected', { low: 3, high: 3 }],
    ]);
    for (const stage of ['received', 'accepted', 'rejected'])
      expect((await take('boxes', stage)).status).toBe(201);
    expect(await received('boxes')).toEqual([{ low: 592, high: 592 }]);
    // Of a shipment that came in parts there is one.
    const { body: board } = await served.get('/api/cases/small/board', { headers: admin });
    expect(JSON.stringify(board).split('"id":"boxes"')).toHaveLength(2);
    const { body: lots } = await served.get('/api/cases/small/entries/lot', { headers: admin });
    expect(lots.entries).toMatchObject([{ id: 'seven' }, { id: 'nine' }]);
    const { body } = await served.get('/api/cases/small/deliveries?consignment=boxes', { headers: admin });
    expect(body.deliveries[0].goods[0].name).toBe('Cool box');
  });

  test('beside goods of a lot are counted once, and not as perhaps of the lot too', async () => {
    const of = { caseId: 'small', id: 'mixed' };
    const line = (id: string, counted: number) => ({ goods: { id, isThing: false }, counted, refusals: [] });
    const lines = [
      line(`https://id.gs1.org/01/${gtin}/10/L-9`, 100),
      line(`https://id.gs1.org/01/${gtin}`, 50),
    ];
    expect((await send('Maria Santos', sent(masks({ shipment: of, lines })))).status).toBe(201);
    expect((await stages('mixed'))[0]).toEqual(['received', { low: 150, high: 150 }]);
    expect((await take('mixed', 'received')).status).toBe(201);
    expect(await received('mixed')).toEqual([{ low: 150, high: 150 }]);
  });
});
