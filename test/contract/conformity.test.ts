import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCaseFolder } from '../../src/case/io/index.js';
import * as api from '../../src/conformity/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { kits } from '../support/dossiers.js';
import { shippedCase } from '../support/serve.js';
import { type Answered, type Served, serveCase } from '../support/served-case.js';

let folder: string;
let store: Store;
let served: Served;
const registers = [
  {
    register: 'nmpa-devices',
    asOf: '2020-04-20',
    number: '20203400001',
    name: 'Acme Bio',
    productClass: 'covid_test_kit',
    from: '2020-01-10',
    until: '2025-01-09',
  },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-conformity-'));
  store = await openStore({ folder }, () => new Date());
  const { case: caseData } = await readCaseFolder(shippedCase);
  if (!caseData) throw new Error('the case that ships cannot be read');
  served = await serveCase(store, caseData);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
  expect(served.faults).toEqual([]);
});

const post = (path: string, body: unknown): Promise<Answered> =>
  served.send('POST', `/api/conformity/${path}`, body);

const evaluate = async (on: string, dossier: object = kits): Promise<api.ConformityEvaluation> => {
  const { status, body } = await post('evaluations', { dossier, on, registers });
  expect(status).toBe(200);
  return api.ConformityEvaluation.parse(body);
};

const ids = ({ rules }: api.ConformityEvaluation['export']): string[] => rules.map(({ rule }) => rule);

describe('one consignment on four days', () => {
  test('is asked nothing on export from China on 31 March', async () => {
    const { export: exportEnd } = await evaluate('2020-03-31');
    expect(exportEnd).toMatchObject({ verdict: 'release', rules: [], failed: [] });
  });

  test.each(['2020-04-01', '2020-04-25'])('is asked for its registration on %s', async (on) => {
    const { export: exportEnd } = await evaluate(on);
    expect(exportEnd.rules.length).toBeGreaterThan(0);
    expect(exportEnd.verdict).toBe('release');
    const { documents: _, ...bare } = kits;
    const without = await evaluate(on, { ...bare, absent: ['device-registration'] });
    expect(without.export.verdict).not.toBe('release');
    expect(without.export.failed[0]).toMatchObject({ rule: ids(exportEnd)[0] });
    expect(without.export.failed[0]?.cure.length).toBeGreaterThan(0);
    expect(without.export.failed[0]?.sources.length).toBeGreaterThan(0);
  });

  test('comes under another rule on 26 April', async () => {
    const [before, after] = [await evaluate('2020-04-25'), await evaluate('2020-04-26')];
    expect(ids(after.export)).not.toEqual(ids(before.export));
  });

  test('is held when no register is at hand', async () => {
    const { body } = await post('evaluations', { dossier: kits, on: '2020-04-01' });
    expect((body as api.ConformityEvaluation).export.verdict).toBe('hold');
  });
});

test('a consignment of a case has both ends, its days, and the days on which the answer changes', async () => {
  const path = '/api/cases/mask-diplomacy-2020/consignments/nl-masks/conformity';
  const { answer } = api.ConsignmentConformity.parse((await served.get(path)).body);
  expect(answer?.days.import).not.toBeNull();
  const { export: exportEnd, import: importEnd } = answer?.periods ?? { export: [], import: [] };
  expect(exportEnd.map(({ from }) => from)).toEqual(expect.arrayContaining(['2020-04-01', '2020-04-26']));
  for (const [side, periods] of [['export', exportEnd] as const, ['import', importEnd] as const]) {
    expect(periods[0]?.from).toBeNull();
    expect(periods.at(-1)?.to).toBeNull();
    for (const { from, to, verdict, rules } of periods) {
      for (const on of [from, to].filter((day) => day !== null)) {
        const { body } = await served.get(`${path}?on=${on}`);
        const asked = api.ConsignmentConformity.parse(body).answer?.[side];
        expect({ on, verdict: asked?.verdict, rules: asked?.rules.map(({ rule }) => rule) }).toEqual({
          on,
          verdict,
          rules,
        });
      }
    }
  }
});

test('a team of doctors has no answer, and what is not on record is not found', async () => {
  const at = (id: string): string => `/api/cases/mask-diplomacy-2020/consignments/${id}/conformity`;
  expect((await served.get(at('iq-medics'))).body).toEqual({ answer: null });
  expect((await served.get(at('nobody'))).body).toMatchObject({ status: 404, code: 'entry-unknown' });
});

test('a checklist has both ends in the language asked for', async () => {
  const request = { product: 'ffp_respirator', from: 'CHN', to: 'it', on: '2020-04-27', quantity: '40000' };
  const list = api.DocumentChecklist.parse((await post('checklists?lang=it', request)).body);
  expect(list).toMatchObject({ from: 'CN', to: 'IT', quantity: '40000' });
  expect(list.export.rules.length).toBeGreaterThan(0);
  expect(list.import.rules.flatMap(({ traps }) => traps).length).toBeGreaterThan(0);
});

test('a voluntary certificate for respirators is not plausible, and says why', async () => {
  const certificate = {
    title: 'Certificate of Compliance',
    documentType: 'certificate-of-compliance',
    for: { product: 'ffp_respirator', from: 'CN', to: 'IT' },
  };
  const { body } = await post('certificates', { certificate, on: '2020-04-10' });
  const judged = api.CertificatePlausibility.parse(body);
  expect(judged.plausible).toBe('no');
  expect(judged.rules.flatMap(({ signs }) => signs).length).toBeGreaterThan(0);
});

test('the rules on file name their days, sources and hashes', async () => {
  const { packs } = api.RulePackList.parse((await served.get('/api/conformity/rules')).body);
  expect(packs.length).toBeGreaterThan(5);
  for (const { hash } of packs) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(packs.flatMap(({ rules }) => rules).some(({ oneWeakSource }) => oneWeakSource)).toBe(true);
});

test.each([
  ['checklists', { product: 'masks', from: 'CN', to: 'IT', on: '2020-04-01' }, 'product', '"masks"'],
  ['checklists', { product: 'ventilator', from: 'XX', to: 'IT', on: '2020-04-01' }, 'from', '"XX"'],
  ['checklists', { product: 'ventilator', from: 'CN', to: 'IT', on: 'Tuesday' }, 'on', '"Tuesday"'],
  ['evaluations', { dossier: { ...kits, quantity: 'lots' } }, 'dossier.quantity', '"lots"'],
  ['evaluations', { dossier: kits, registers: [{ register: 'x' }] }, 'registers.0.asOf', 'nothing'],
])('%s: a field that cannot be read is named with what was found', async (path, body, field, found) => {
  const { status, body: answer } = await post(path, body);
  expect(status).toBe(400);
  expect(answer).toMatchObject({ code: 'request-invalid', problems: [{ at: { field }, found }] });
  expect(answer.problems[0].expected).toBeTruthy();
});

test('a field that is not one is named', async () => {
  const { body } = await post('certificates', {
    certificate: { title: 'A', colour: 'red' },
    on: '2020-04-01',
  });
  expect(body.problems).toMatchObject([{ code: 'field-unknown', at: { field: 'certificate.colour' } }]);
});
