import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TraceAnswer } from '../../src/movement/api.js';
import {
  documentOfDelivery,
  eventsOfDelivery,
  typedLot,
  typedPlace,
} from '../../src/movement/delivery/index.js';
import { LotWhereabouts } from '../../src/movement/evidence/api.js';
import { RecallLetters, RecallStatus, RecallsInCase } from '../../src/movement/recall/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// A coordinator called back sachets that one door had scanned and two had typed: the recall asked which, and none was of all.
const source = 'by-gov-b';
const caseData = smallCase({
  product: [
    { id: 'salts', name: 'Sali orali', class: 'medicine', unit: 'bustina' },
    { id: 'tabs', name: 'Compresse', class: 'medicine' },
  ],
  consignment: [
    { id: 'first', name: 'Sali', product: 'salts', from: 'gov-a', to: 'gov-b' },
    { id: 'second', name: 'Compresse', product: 'tabs', from: 'gov-a', to: 'gov-b' },
  ],
  lot: [
    {
      id: 'one',
      consignment: 'first',
      product: 'salts',
      source,
      batch: 'ORS-1',
      amount: 6000,
      expires: '2027-10-31',
    },
    { id: 'two-a', consignment: 'first', product: 'salts', source, batch: 'AB-2' },
    { id: 'two-b', consignment: 'second', product: 'tabs', source, batch: 'AB-2' },
  ],
});
const code = 'https://id.gs1.org/01/09520000100018/10/ORS-1';
const label = '(01)09520000100018(10)ORS-1';

let folder: string;
let store: Store;
let served: Served;
let drawn = 0;
const id = (): string => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;

async function came(
  place: string,
  goods: string,
  counted: number,
  { shipment, refused = 0 }: { shipment?: string; refused?: number } = {},
) {
  const document = documentOfDelivery(
    eventsOfDelivery(
      {
        id: id(),
        at: `2026-11-18T08:${String(drawn % 60).padStart(2, '0')}:00.000Z`,
        offset: '+01:00',
        place: typedPlace(place),
        receiver: 'M. Bianchi',
        ...(shipment === undefined ? {} : { shipment: { caseId: 'small', id: shipment } }),
        lines: [
          {
            goods: { id: goods, isThing: false },
            counted,
            refusals: refused > 0 ? [{ reason: 'damaged', pieces: refused }] : [],
          },
        ],
        photos: [],
      },
      id,
    ),
    '2026-11-18T08:30:00.000Z',
  );
  const { status } = await served.send('POST', '/api/deliveries', {
    sentAt: new Date().toISOString(),
    document,
  });
  expect(status).toBe(201);
}

const traceOf = async (asked: string) => served.get(`/api/trace?id=${encodeURIComponent(asked)}`);
const placesIn = (body: unknown): string[] =>
  TraceAnswer.parse(body)
    .where.map(({ place = '?' }) => decodeURIComponent(place.split('/').at(-1) ?? ''))
    .toSorted();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-one-number-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
  await came('Bologna', code, 3000, { shipment: 'first', refused: 500 });
  await came('Modena', typedLot('ors-1'), 1500, { shipment: 'first' });
  await came('Ferrara', typedLot('ORS-1'), 1500);
  await came('Rimini', typedLot('AB-2'), 100, { shipment: 'first' });
  await came('Cesena', typedLot('AB-2'), 70, { shipment: 'second' });
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test('a number that was scanned and typed is one lot, by its number and by its label, and it is said', async () => {
  for (const asked of ['ORS-1', label]) {
    const { status, body } = await traceOf(asked);
    expect([status, body.id]).toEqual([200, code]);
    expect(placesIn(body)).toEqual(expect.arrayContaining(['Bologna', 'Ferrara', 'Modena']));
    expect(JSON.stringify(body.oddities)).toContain('typed with the number ORS-1');
  }
  // By the name it has where it was typed, the scanned one is proposed.
  const { body } = await traceOf(typedLot('ORS-1'));
  expect(placesIn(body)).toEqual(['Ferrara', 'Modena']);
  expect(JSON.stringify(body.oddities)).toContain(`instead: it covers`);
  expect(JSON.stringify(body.oddities)).toContain(label);
});

test('its recall covers every door, and comes to no more than the lot has', async () => {
  const { status, body } = await served.send('POST', '/api/recalls', {
    lot: 'one',
    case: 'small',
    by: 'Chiara',
  });
  expect([status, body.lot]).toEqual([201, code]);
  const recall = RecallStatus.parse(body);
  const doors = recall.sites.filter(({ sure }) => sure !== 'said').map(({ name }) => name);
  expect(doors.toSorted()).toEqual(['Bologna', 'Ferrara', 'Modena']);
  expect(recall.total.sent).toEqual({ low: 3000, high: 6000 });
  const warnings = recall.warnings.join('\n');
  expect(warnings).toContain('Of what was refused at Bologna nothing tells where up to 500 pieces went');
  expect(warnings).toContain('typed with the number ORS-1');
  expect((await served.get('/api/recalls/ORS-1')).body.id).toBe(recall.id);
  const letters = RecallLetters.parse((await served.get(`/api/recalls/${recall.id}/letters`)).body).letters;
  const text = JSON.stringify(letters.find(({ to }) => to.includes('Modena')));
  expect(text).toContain('you were sent 1,500 sachets');
  expect(text).toContain('Sali orali');
  const lettersIn = async (language: string) =>
    JSON.stringify((await served.get(`/api/recalls/${recall.id}/letters?lang=${language}`)).body.letters);
  expect(await lettersIn('it')).toMatch(/1500 bustine.*31 ottobre 2027|31 ottobre 2027.*1500 bustine/s);
  expect(await lettersIn('it')).toContain('fino a 2500 bustine');
  expect(await lettersIn('zh')).toContain('1,500 小袋');
});

test('a number that was typed of two products is two lots: which one is meant is asked, and can be said', async () => {
  const asked = await traceOf('AB-2');
  expect([asked.status, asked.body.detail]).toEqual([
    400,
    expect.stringContaining('AB-2 (salts), AB-2 (tabs)'),
  ]);
  const trace = TraceAnswer.parse((await traceOf('AB-2 (tabs)')).body);
  expect(placesIn(trace)).toEqual(['Cesena']);
  expect(trace.cases.map(({ lot }) => lot)).toEqual(['two-b']);
  const start = { lot: 'two-a', case: 'small', by: 'Chiara' };
  const recall = RecallStatus.parse((await served.send('POST', '/api/recalls', start)).body);
  expect(recall.sites.filter(({ sure }) => sure !== 'said').map(({ name }) => name)).toEqual(['Rimini']);
  const { recalls } = RecallsInCase.parse((await served.get('/api/cases/small/recalls')).body);
  expect(recalls.filter((each) => each.id === recall.id).map((each) => each.lot)).toEqual(['two-a']);
});

test('the lot of a case is found by its number, scanned or typed, and of its own goods', async () => {
  for (const [lot, places] of [
    ['one', ['Bologna', 'Ferrara', 'Modena']],
    ['two-b', ['Cesena']],
  ] as const) {
    const { body } = await served.get(`/api/cases/small/lots/${lot}/whereabouts`);
    const { standing, where } = LotWhereabouts.parse(body);
    expect(standing).toBe('found');
    expect(new Set(where.flatMap(({ place }) => place ?? []))).toEqual(new Set(places.map(typedPlace)));
  }
});
