import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCase } from '../../src/case/index.js';
import { launchBrowser } from '../support/browser.js';
import { epcisDocument } from '../support/epcis-document.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { smallCase } from '../support/small-case.js';
import { openPage } from './page.js';

const gtin = '09520000100018';
const ward = '9520000001032';
const caseData = smallCase({
  product: [{ id: 'mask', name: 'Mask', class: 'mask', gtin }],
  place: [{ id: 'ward-3', name: 'Corsia 3', kind: 'ward', gln: ward }],
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b', deliveredTo: 'ward-3' },
  ],
  lot: [{ id: 'seven', consignment: 'masks', product: 'mask', source: 'by-gov-a', batch: 'L-7' }],
  statement: [
    { id: 'sent', text: 'Sent.', source: 'by-gov-a', consignment: 'masks', stage: 'shipped', amount: 1000 },
  ],
});

let folder: string;
let waybill: RunningWaybill;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-ledger-'));
  for (const { name, text } of writeCase(caseData)) await writeFile(join(folder, name), text);
  [waybill, browser] = await Promise.all([startWaybill(folder), launchBrowser()]);
});
afterAll(async () => {
  await waybill.stop();
  await rm(folder, { recursive: true, force: true });
});

const eventsOfWard = epcisDocument([
  {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: '2026-03-05T10:00:00Z',
    eventTimeZoneOffset: '+01:00',
    bizStep: 'receiving',
    readPoint: { id: `https://id.gs1.org/414/${ward}` },
    bizLocation: { id: `https://id.gs1.org/414/${ward}` },
    quantityList: [{ epcClass: `https://id.gs1.org/01/${gtin}/10/L-7`, quantity: 940 }],
  },
]);

test('on a phone, what a scanner saw is taken into the record, one undo takes it back, what is missing asks for its reason', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT', viewport: { width: 390, height: 800 } });
  await page.request.post(`${waybill.url}/api/captures`, {
    multipart: {
      file: {
        name: 'e.json',
        mimeType: 'application/json',
        buffer: Buffer.from(eventsOfWard),
      },
    },
  });
  await page.goto(`${waybill.url}/small/shipments/masks`);
  const ledger = page.getByRole('region', { name: 'Quanti, fase per fase' });
  const row = (name: string) =>
    ledger.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await row('spedito').getByText('1000 pezzi').waitFor();
  await row('ricevuto').getByText('nessuno lo dice').waitFor();
  const events = page.getByRole('region', { name: 'Che cosa dicono gli eventi' });
  await events.getByText('Eventi: 940 pezzi.').waitFor();
  await events.getByText('Corsia 3').waitFor();
  // Nothing hangs over the edge of a phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await events.getByRole('button', { name: 'Mettere nel registro' }).click();
  await row('ricevuto').getByText('940 pezzi').first().waitFor();
  await ledger.getByText('60 pezzi in meno').waitFor();
  await page.getByRole('button', { name: 'Annulla' }).last().click();
  await row('ricevuto').getByText('nessuno lo dice').waitFor();

  await ledger.getByRole('link', { name: 'Indicare il motivo' }).click();
  const reason = page.getByRole('combobox', { name: 'Spiega lo scarto prima di' });
  await expect.poll(() => reason.inputValue()).toBe('Sdoganato');
  await page.goto(`${waybill.url}/small/lots/seven`);
  await page.getByRole('region', { name: 'Dove si trova' }).getByText('Corsia 3').waitFor();
  await close();
});
