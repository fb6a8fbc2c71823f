import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractImages, extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { LotDisposition } from '../../src/quality/disposition/api.js';
import { ReportVerdict, StandardComparison, StandardList } from '../../src/quality/standards/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { clear } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const kase = smallCase({
  product: [
    { id: 'mask', name: 'Mask', class: 'mask', packs: { box: 50 }, gtin: '4006381333931' },
    { id: 'bundle', name: 'Devices', class: 'bundle' },
    { id: 'kit', name: 'Kit', class: 'test-kit' },
  ],
  lot: [
    {
      id: 'mask-lot',
      consignment: 'masks',
      product: 'mask',
      source: 'by-gov-b',
      batch: '20200319A',
      amount: '40000',
      expires: '2022-03-31',
      note: 'Città di Milano, perché così è più chiaro',
    },
    { id: 'kit-lot', consignment: 'kits', product: 'kit', source: 'by-gov-b', batch: '批号1' },
  ],
  certificate: [
    { id: 'ce', source: 'by-gov-b', title: 'CE certificate', lot: 'mask-lot', consignment: 'masks' },
  ],
  'test-report': [
    {
      id: 'sampled',
      source: 'by-gov-b',
      title: 'Sample of 80',
      consignment: 'masks',
      lot: 'mask-lot',
      measure: 'defective-share',
      amount: '0.05',
      required: 'at most 0.01',
      outcome: 'pass',
    },
    {
      id: 'filter',
      source: 'by-gov-b',
      title: 'Filter test',
      consignment: 'masks',
      lot: 'mask-lot',
      outcome: 'pass',
    },
  ],
});

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-lots-'));
  store = await openStore({ folder }, () => new Date());
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await clear(store);
  served = await serveCase(store, kase);
});
afterEach(async () => {
  await served.close();
  expect(served.faults).toEqual([]);
});

const at = (path: string, lot = 'mask-lot'): string => `/api/cases/small/lots/${lot}${path}`;
const disposition = async (query = '', lot = 'mask-lot'): Promise<LotDisposition> =>
  LotDisposition.parse((await served.get(at(`/disposition${query}`, lot))).body);
const take = (action: string, on: string, evidence: object[] = [], more: object = {}) =>
  served.send('POST', at('/steps'), { action, by: 'A. Rossi', on, evidence, ...more });
const all = [
  { kind: 'document', ref: 'CE 1' },
  { kind: 'sample', ref: 'S-17' },
  { kind: 'test', ref: 'T-3' },
];

describe('the disposition of a lot', () => {
  test('is what the record knows: a sample beyond its limit is refused whatever its report says', async () => {
    const found = await disposition();
    expect(found).toMatchObject({
      disposition: 'recall',
      evidence: { conformity: 'unknown', sampling: 'refused', performance: 'pass', distributed: 'unknown' },
      allowed: ['receive'],
      steps: [],
    });
    await take('receive', '2020-04-03');
    expect(await disposition()).toMatchObject({ disposition: 'reject', evidence: { distributed: 'no' } });
  });

  test('is quarantine where nothing was looked at, in three languages', async () => {
    const [en, it, zh] = await Promise.all(
      ['en', 'it', 'zh'].map((lang) => disposition(`?lang=${lang}`, 'kit-lot')),
    );
    expect([en?.says, it?.says, zh?.says]).toEqual(['quarantine', 'quarantena', '隔离待检']);
    expect(en?.because).toContain('It has not been tested.');
  });

  test('keeps the steps in the journal: one can be undone, and none is lost', async () => {
    await take('receive', '2020-04-03');
    const { status, body } = await take('accept', '2020-04-04', all, { note: '200 pieces' });
    expect(status).toBe(200);
    expect(body.entry.steps).toEqual([
      '2020-04-03 | receive | A. Rossi | -',
      '2020-04-04 | accept | A. Rossi | document CE 1, sample S-17, test T-3 | 200 pieces',
    ]);
    expect((await disposition()).allowed).toEqual(['quarantine', 'inspect', 'reject', 'distribute']);
    await served.send('POST', `/api/cases/small/undo/${body.seq}`);
    expect((await disposition()).steps.map(({ action }) => action)).toEqual(['receive']);
  });

  test('as of a day has the steps until then', async () => {
    await take('receive', '2020-04-03');
    await take('accept', '2020-04-09', all);
    expect((await disposition('?asOf=2020-04-08')).steps).toHaveLength(1);
    expect((await disposition()).steps).toHaveLength(2);
  });

  test.each([
    ['on paper alone', 'accept', [{ kind: 'document', ref: 'CE 1' }], /expected also sample, test/],
    ['out of turn', 'distribute', all, /expected one of quarantine|expected one of inspect/],
  ])('%s is refused', async (_, action, evidence, detail) => {
    await take('receive', '2020-04-03');
    const { status, body } = await take(action, '2020-04-04', evidence);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'request-invalid', detail: expect.stringMatching(detail) });
    expect((await disposition()).steps).toHaveLength(1);
  });

  test('takes no step that its line cannot hold, and knows no lot that is not there', async () => {
    expect((await take('receive', '2020-04-03', [], { note: 'a | b' })).status).toBe(400);
    expect((await take('receive', '2020-02-30')).status).toBe(400);
    expect((await served.get(at('/disposition', 'none'))).status).toBe(404);
    expect((await served.get(at('/inspection-record.pdf', 'none'))).status).toBe(404);
  });
});

describe('the printed inspection record', () => {
  const print = async (query = '', lot = 'mask-lot') => {
    const { status, headers, bytes } = await served.get(at(`/inspection-record.pdf${query}`, lot));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    const pdf = await getDocumentProxy(bytes.slice());
    const { text } = await extractText(pdf, { mergePages: true });
    const [image] = await extractImages(pdf, 1);
    if (!image) throw new Error('no image on the first page');
    const [code] = await readBarcodes(rgba(image), { formats: ['DataMatrix'], tryHarder: true });
    return { bytes, text: text.replaceAll(/\s+/g, ' '), code };
  };

  test('says what the record says, and its code is the GTIN, the expiry and the batch', async () => {
    await take('receive', '2020-04-03');
    await take('accept', '2020-04-04', all, { note: 'perché così' });
    const view = await disposition();
    const { text, code } = await print();
    const { lot, consignment, recordHash, because } = view;
    const said = [
      lot.id,
      lot.batch,
      lot.amount,
      lot.expires,
      consignment.name,
      recordHash,
      view.asOf,
      ...because,
    ];
    for (const each of said) expect(text).toContain(each);
    for (const each of ['A. Rossi', 'sample S-17', 'perché così', 'Sample of 80', 'CE certificate'])
      expect(text).toContain(each);
    expect(code).toMatchObject({ contentType: 'GS1', symbology: 'DataMatrix' });
    expect(code?.text).toBe('(01)04006381333931(17)220331(10)20200319A');
  });

  test('is the same twice, and without a GTIN it says so and holds the id of the lot', async () => {
    const [one, two] = [await print('?lang=it', 'kit-lot'), await print('?lang=it', 'kit-lot')];
    expect(one.bytes).toEqual(two.bytes);
    expect(one.text).toContain('Verbale di ispezione');
    expect(one.text).toContain('non ha un GTIN valido');
    expect(one.text).toContain('Prova di prestazione non noto');
    expect(one.text).toContain('I caratteri stampati come');
    expect(one.code?.text).toBe('kit-lot');
    expect((await print('?lang=zh', 'kit-lot')).text).toContain('Printed in English');
  });
});

type Image = { data: Uint8ClampedArray; width: number; height: number; channels: number };

function rgba({ data, width, height, channels }: Image): ImageData {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      pixels[pixel * 4 + channel] = data[pixel * channels + (channels >= 3 ? channel : 0)] ?? 0;
  return { data: pixels, width, height, colorSpace: 'srgb' };
}

describe('standards', () => {
  test('are listed, and KN95 is not FFP2', async () => {
    const { standards } = StandardList.parse((await served.get('/api/quality/standards')).body);
    expect(standards.flatMap(({ grades }) => grades)).toContain('EN 149 FFP2');
    const { body } = await served.get('/api/quality/standards/compare?a=KN95&b=FFP2');
    const compared = StandardComparison.parse(body);
    expect(compared.suffices).toBe('no');
    expect(compared.properties).toContainEqual(
      expect.objectContaining({
        property: 'inhalation-resistance',
        relation: 'looser',
        first: expect.objectContaining({ limit: 'at most 3.5 mbar', conditions: '85 L/min' }),
      }),
    );
    const weak = compared.properties.find(({ property }) => property === 'carbon-dioxide');
    expect([weak?.first?.confirmation, weak?.second?.confirmation]).toEqual(['unconfirmed', 'unconfirmed']);
  });

  test('a report is judged, and a wrong one refused by field', async () => {
    const measurement = {
      property: 'penetration',
      values: [9],
      unit: '%',
      aerosol: 'paraffin-oil',
      flow: 95,
    };
    const judge = (one: object) =>
      served.send('POST', '/api/quality/reports', {
        grade: 'FFP2',
        report: { title: 'Report', measurements: [one] },
      });
    const { body } = await judge(measurement);
    expect(ReportVerdict.parse(body)).toMatchObject({ verdict: 'fail', grade: { grade: 'EN 149 FFP2' } });
    const wrong = await judge({ ...measurement, unit: 'furlong' });
    expect(wrong.status).toBe(400);
    expect(JSON.stringify(wrong.body)).toContain('unit');
    const unknown = await served.get('/api/quality/standards/compare?a=KN95&b=FFP9');
    expect(unknown).toMatchObject({ status: 400, body: { code: 'request-invalid' } });
  });
});
