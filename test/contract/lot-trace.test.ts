import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LotDisposition, LotList } from '../../src/quality/disposition/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const source = 'by-gov-b';
const masks = { consignment: 'masks', product: 'mask', source };
const caseData = smallCase({
  party: [
    ...['gov-a', 'gov-b', 'outlet-c', 'outlet-d'].map((id) => ({
      id,
      name: `Party ${id}`,
      kind: 'government',
    })),
    { id: 'ward', name: 'Corsia 3 · 三病区', kind: 'hospital' },
    { id: 'clinic', name: 'عيادة', kind: 'hospital' },
    { id: 'maker', name: 'Máscaras del Sur', kind: 'company' },
  ],
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b' },
    { id: 'more', name: 'More masks', product: 'mask', from: 'gov-a', to: 'clinic' },
    { id: 'part', name: 'A part', product: 'mask', from: 'gov-a', to: 'outlet-c', partOf: 'masks' },
    { id: 'kits', name: 'Kits', product: 'kit', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    { id: 'one', ...masks, batch: 'Ñ-17', amount: '40000' },
    { id: 'other', ...masks, batch: 'X-2' },
    { id: 'same', ...masks, consignment: 'more', batch: ' ñ-17 ', amount: '500' },
    // A maker's number of other goods is another lot.
    { id: 'kit-lot', consignment: 'kits', product: 'kit', source, batch: 'Ñ-17' },
    { id: 'nameless', consignment: 'kits', product: 'kit', source },
  ],
  certificate: [{ id: 'ce', source, title: 'CE', number: 'CE 2934, 1|2', lot: 'one', maker: 'maker' }],
  'test-report': [{ id: 'filter', source, title: 'Filter test', lot: 'one', outcome: 'fail' }],
  statement: [
    {
      id: 'out',
      source,
      text: 'Handed to the ward.',
      lot: 'one',
      stage: 'distributed',
      to: 'ward',
      said: '2020-04-01',
    },
    {
      id: 'came',
      source,
      text: 'The shipment arrived.',
      consignment: 'masks',
      stage: 'received',
      said: '2020-03-30',
    },
    {
      id: 'elsewhere',
      source,
      text: 'The other lot.',
      consignment: 'masks',
      lot: 'other',
      stage: 'distributed',
      to: 'outlet-d',
    },
    { id: 'part-came', source, text: 'The part arrived.', consignment: 'part', stage: 'received' },
  ],
});

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-lot-trace-'));
  store = await openStore({ folder }, () => new Date());
  served = await serveCase(store, caseData);
});
afterAll(async () => {
  await served.close();
  expect(served.faults).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true });
});

const lotOf = async (id: string, query = ''): Promise<LotDisposition> =>
  LotDisposition.parse((await served.get(`/api/cases/small/lots/${id}/disposition${query}`)).body);

test('a document and a report that name only the lot are of the lot', async () => {
  const lot = await lotOf('one');
  expect(lot.certificates).toMatchObject([{ id: 'ce', ref: 'CE 2934  1 2', source }]);
  expect(lot.tests).toMatchObject([{ id: 'filter', source }]);
  expect(lot.evidence.performance).toBe('fail');
  expect((await lotOf('other')).tests).toEqual([]);
});

test('whoever has goods of a lot, sent them or made them is to be told, each once and with the reason', async () => {
  const { trace } = await lotOf('one');
  expect(trace.toTell.map(({ id, because }) => `${id}: ${because.join(' and ')}`)).toEqual([
    'gov-b: is to receive the shipment Masks',
    'outlet-c: is to receive a part of it, A part',
    'ward: goods went to it, as Party gov-b says in By gov-b',
    'clinic: receives lot same with the same number, in More masks',
    'gov-a: sent the shipment Masks',
    'maker: made it, by the document CE',
  ]);
  expect(trace.sameBatch).toMatchObject([
    {
      lot: 'same',
      consignment: { id: 'more' },
      to: { name: 'عيادة' },
      amount: '500',
      state: 'without a recorded step',
    },
  ]);
  expect(trace.shipments.map(({ id, how }) => `${id} ${how}`)).toEqual(['masks own', 'part part']);
});

test('what was said of another lot of the shipment is not said of this one', async () => {
  const { trace } = await lotOf('one');
  expect(trace.said.map(({ id, of }) => `${id} of the ${of}`)).toEqual([
    'came of the consignment',
    'out of the lot',
  ]);
});

test('what nobody says is listed as not known, and no movement is invented', async () => {
  const { trace } = await lotOf('one', '?lang=it');
  expect(trace.unknown.join(' ')).toContain('qui non si registrano movimenti');
  expect(trace.unknown.join(' ')).toContain('Quanto ne sia tornato: nessuno lo dice.');
  expect((await lotOf('nameless')).trace.unknown.join(' ')).toContain('no notice can name it');
});

test('a failed lot that was handed out asks for a recall, and the list says so', async () => {
  const { stages } = await lotOf('one');
  expect(stages.map(({ stage, standing }) => `${stage} ${standing}`)).toEqual([
    'documents cannot-tell',
    'plan waiting',
    'sample waiting',
    'tests failed',
    'decision waiting',
    'record waiting',
    'recall waiting',
  ]);
  const { lots } = LotList.parse((await served.get('/api/cases/small/lots?lang=zh')).body);
  expect(lots.map(({ id, says }) => `${id} ${says}`)).toEqual([
    'one 召回',
    'other 隔离待检',
    'same 隔离待检',
    'kit-lot 隔离待检',
    'nameless 隔离待检',
  ]);
  expect(lots[1]?.next).toEqual({ task: 'add-document', says: '添加该批次的单证' });
  expect(lots[0]?.next).toEqual({ task: 'take-step', action: 'receive', says: '登记步骤：收货' });
});

test('before anything is known of a lot it is not in the list', async () => {
  expect((await served.get('/api/cases/small/lots?asOf=2020-04-01')).body.lots).toEqual([]);
});
