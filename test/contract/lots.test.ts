import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LotDisposition } from '../../src/quality/disposition/api.js';
import { ReportVerdict, StandardComparison, StandardList } from '../../src/quality/standards/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { clear } from '../support/engines.js';
import { readSheet } from '../support/read-sheet.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const caseData = smallCase({
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
    { id: 'clean', consignment: 'masks', product: 'mask', source: 'by-gov-b', amount: '60000' },
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
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await clear(store);
  served = await serveCase(store, caseData);
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
const enter = (what: string, body: object, lot = 'clean', lang = 'en') =>
  served.send('POST', at(`/${what}?lang=${lang}`, lot), { by: '王芳', on: '2026-11-20', ...body });
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
    expect(en?.because.map(({ says }) => says)).toContain('It has not been tested.');
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

  test('a change says where its lots were and are', async () => {
    const { body } = await take('receive', '2020-04-03');
    const moved = (before: string, after: string): unknown => [
      expect.objectContaining({ id: 'mask-lot', before, after }),
    ];
    expect(body.lots).toEqual(moved('expected', 'quarantined'));
    const undone = await served.send('POST', `/api/cases/small/undo/${body.seq}`);
    expect(undone.body.lots).toEqual(moved('quarantined', 'expected'));
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

describe('the chain of a lot', () => {
  const aql = { kind: 'aql', lot: 60_000, aql: 1.5, level: 'I' };

  test('a plan, its result and the decision make one story, each reason with what it stands on', async () => {
    expect((await enter('plans', { plan: aql })).status).toBe(200);
    const planned = await disposition('', 'clean');
    expect(planned).toMatchObject({
      disposition: 'quarantine',
      state: { is: 'expected' },
      evidence: { sampling: 'unknown' },
      plans: [{ ref: 'P-1', numbers: 'n 200, Ac 7, Re 8', take: [200], isOpen: true }],
    });
    expect(planned.because).toContainEqual({
      says: 'Plan P-1 of 20 Nov 2026 (n 200, Ac 7, Re 8) waits for its result: no sample has been entered.',
      of: [{ kind: 'plan', ref: 'P-1' }],
    });
    await served.send('POST', at('/steps', 'clean'), { action: 'receive', by: 'A', on: '2026-11-19' });
    expect((await enter('samples', { plan: 'P-1', inspected: [200], found: [3] })).status).toBe(200);
    const document = [
      { kind: 'document', ref: 'CE 1' },
      { kind: 'test', ref: 'T-9' },
    ];
    const accepted = { action: 'accept', by: 'A', on: '2026-11-21', evidence: document };
    expect((await served.send('POST', at('/steps', 'clean'), accepted)).status).toBe(200);
    const after = await disposition('', 'clean');
    expect(after).toMatchObject({
      state: { is: 'cleared', since: '2026-11-21', by: 'A' },
      evidence: { sampling: 'accepted' },
      plans: [{ isOpen: false, samples: [{ standing: 'accepted' }] }],
      switching: [{ severity: 'normal', score: 3 }],
    });
    expect(after.state.differs).toBe(
      'The lot is accepted; what the record holds today proposes: quarantine.',
    );
    expect(after.because.map(({ says }) => says)).toContain(
      'The step of 21 Nov 2026 names test T-9, but no report of it is in the record.',
    );
    expect((await disposition('?asOf=2026-11-19', 'clean')).plans).toEqual([]);
  });

  test('what cannot be is refused in the reader’s language', async () => {
    await enter('plans', { plan: aql });
    const refused = async (what: string, body: object, lang = 'en', lot = 'clean') =>
      String((await enter(what, body, lot, lang)).body.detail);
    const result = { plan: 'P-1', inspected: [200] };
    expect(await refused('samples', { ...result, found: [201] }, 'it')).toBe(
      'L’esito non è registrato: risultano difettosi più pezzi di quanti controllati.',
    );
    expect(await refused('samples', { ...result, plan: 'P-2', found: [0] }, 'zh')).toBe(
      '该批次没有方案 P-2：先下达方案，再录入结果。',
    );
    expect(await refused('plans', { plan: { ...aql, lot: 6000 } })).toContain('60,000');
    expect(await refused('evaluations', { tp: 1, fn: 0, fp: 0, tn: 1 })).toContain('Mask is none');
  });

  test('an evaluation is attached to its lot, and the states of all supplies can be asked for', async () => {
    const evaluation = { tp: 30, fn: 70, fp: 2, tn: 98, use: 'antigen-who' };
    expect((await enter('evaluations', evaluation, 'kit-lot')).status).toBe(200);
    const found = await disposition('', 'kit-lot');
    expect(found).toMatchObject({
      disposition: 'recall',
      evidence: { performance: 'fail' },
      evaluations: [{ ref: 'E-1', standing: 'fail' }],
    });
    await enter('plans', { plan: aql });
    await enter('samples', { plan: 'P-1', inspected: [200], found: [8] });
    const { body } = await served.get('/api/cases/small/switching');
    expect(body.supplies).toMatchObject([{ severity: 'normal', results: [{ accepted: false, found: 8 }] }]);
  });
});

describe('the printed inspection record', () => {
  const print = async (query = '', lot = 'mask-lot') => {
    const { status, headers, bytes } = await served.get(at(`/inspection-record.pdf${query}`, lot));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    const { text, codes } = await readSheet(bytes);
    return { bytes, text, code: codes[0] };
  };

  test('names the characters its typefaces have no glyph for', async () => {
    await take('receive', '2020-04-03', undefined, { by: 'سمير' });
    expect((await print()).text).toContain('U+0633 U+0645 U+064A U+0631');
  });

  test.each(['en', 'zh'])('has the Chinese that stands in it, beside Latin (%s)', async (lang) => {
    const note = '外箱 3 件破损，余者完好。Ło ñ 喆 祎';
    await take('receive', '2020-04-03', undefined, { by: '王芳', note });
    const { text, bytes } = await print(`?lang=${lang}`);
    expect(text).toContain('王芳');
    expect(text).toContain(note);
    expect(text).not.toContain('U+');
    // The typefaces are 10 MB; only the letters that are used come along.
    expect(bytes.length).toBeLessThan(200_000);
  });

  test('says where a kit was evaluated and against what', async () => {
    const place = { laboratory: 'Ospedale Maggiore – Bologna', reference: 'RT-PCR 核酸检测' };
    const counts = { tp: 97, fn: 3, fp: 0, tn: 300, use: 'antigen-who' };
    expect((await enter('evaluations', { ...counts, ...place }, 'kit-lot')).status).toBe(200);
    expect((await disposition('', 'kit-lot')).evaluations).toMatchObject([place]);
    const { text } = await print('?lang=it', 'kit-lot');
    expect(text).toContain(
      'Laboratorio: Ospedale Maggiore – Bologna. Metodo di riferimento: RT-PCR 核酸检测.',
    );
  });

  test('is in Chinese where that is asked for', async () => {
    const view = await disposition('?lang=zh', 'kit-lot');
    const { text } = await print('?lang=zh', 'kit-lot');
    for (const said of [
      '检验记录',
      '批号',
      '未检测不等于合格',
      view.says,
      ...view.because.map(({ says }) => says),
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('not recorded');
  });

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
      ...because.map(({ says }) => says),
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
    expect(one.code?.text).toBe('kit-lot');
  });
});

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
