import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../../src/case/io/index.js';
import { ShipmentLabel } from '../../src/movement/label/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { runWaybill } from '../support/command.js';
import { gowns } from '../support/gowns.js';
import { readSheet } from '../support/read-sheet.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const caseData = smallCase({
  ...gowns,
  product: [
    { id: 'mask', name: 'Gown', class: 'gown', gtin: '4006381333931' },
    { id: 'bundle', name: 'Devices', class: 'bundle' },
    { id: 'kit', name: 'Kit', class: 'test-kit' },
  ],
  lot: [
    ...gowns.lot,
    { id: 'kit-lot', consignment: 'kits', product: 'kit', source: 'by-gov-b', batch: '批号1' },
  ],
});

let folder: string;
let store: Store;
let served: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-label-'));
  await writeCaseFolder(join(folder, 'case'), caseData);
  store = await openStore({ folder: join(folder, 'data') }, () => new Date());
  served = await serveCase(store, caseData);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
  expect(served.faults).toEqual([]);
});

const labelOf = async (id: string, query = '') => {
  const { body } = await served.get(`/api/cases/small/consignments/${id}/label${query}`);
  return ShipmentLabel.parse(body);
};

test('says what it is and where it should go, and names no person', async () => {
  const { title, rows, lots } = await labelOf('masks', '?lang=it');
  expect(title).toBe('2,000 gowns');
  expect(rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Merce: Gown',
    'GTIN: 4006381333931',
    'Da: Helse Vest RHF',
    'A: un privato',
    'Consegnare a: Kisumu 妇产科, Kenya',
    'Spedizione: masks',
  ]);
  expect(lots).toEqual([
    {
      id: 'gowns-1',
      product: 'mask',
      batch: '20260311A',
      expires: '2028-03-31',
      quantity: '1500 pezzi',
      code: { text: '(01)04006381333931(17)280331(10)20260311A', isGs1: true },
    },
  ]);
});

test('the sheet has a code for each lot and one that opens the label, which other programs read', async () => {
  const address = 'https://waybill.example.org/';
  const { status, headers, bytes } = await served.get(
    `/api/cases/small/consignments/masks/label.pdf?lang=zh&address=${encodeURIComponent(address)}`,
  );
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const { text, codes } = await readSheet(bytes);
  expect(codes.map((code) => code.text).sort()).toEqual([
    '(01)04006381333931(17)280331(10)20260311A',
    'https://waybill.example.org/small/shipments/masks/label',
  ]);
  expect(text).toContain('Kisumu 妇产科');
  expect(text).not.toContain('Otieno');
});

test('nobody is led to an address that only this machine reaches', async () => {
  const { bytes } = await served.get('/api/cases/small/consignments/kits/label.pdf');
  const { text, codes } = await readSheet(bytes);
  expect(text).toContain('No code: no address was given that others can reach.');
  // The lot's own, which is no GS1 code for want of a GTIN.
  expect(codes.map((code) => code.text)).toEqual(['kit-lot']);
});

test('what is not there, and an address that is none, is refused in words', async () => {
  expect((await served.get('/api/cases/small/consignments/nope/label')).status).toBe(404);
  const path = '/api/cases/small/consignments/masks/label.pdf?address=';
  for (const address of ['javascript:alert(1)', 'waybill.example.org', 'file:///etc/passwd'])
    expect((await served.get(`${path}${encodeURIComponent(address)}`)).status, address).toBe(400);
});

test('the command says the same, writes the sheet, and writes over nothing', async () => {
  const [home, out] = [join(folder, 'case'), join(folder, 'waybill.pdf')];
  const run = runWaybill(['label', 'masks', home, '--json']);
  expect(JSON.parse(run.stdout)).toEqual(await labelOf('masks'));
  const address = 'https://waybill.example.org';
  expect(runWaybill(['label', 'masks', home, '--out', out, '--address', address]).status).toBe(0);
  expect((await readSheet(await readFile(out))).codes).toHaveLength(2);
  const again = runWaybill(['label', 'masks', home, '--out', out]);
  expect([again.status, again.stderr]).toEqual([2, `${out} is there already.\n`]);
});
