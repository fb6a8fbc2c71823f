// What runs inside the page is written here too.
/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawBarcode, filmBarcode } from '../support/barcode-pictures.js';
import { launchBrowser, launchFilmed } from '../support/browser.js';
import { shippedCase, startWaybill } from '../support/serve.js';
import { caseId, openPage, phone } from './page.js';

let waybill: Awaited<ReturnType<typeof startWaybill>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(shippedCase), launchBrowser()]);
});
afterAll(async () => {
  await waybill.stop();
});

test('a scanner that lost its separators is asked about, on a phone and by keyboard', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT', viewport: phone, colorScheme: 'dark' });
  await page.goto(`${waybill.url}/toolbox/scan`);
  const field = page.getByLabel('Codice a barre');
  await field.focus();
  await page.keyboard.type('010952000010001810AB1217250331');
  await page.keyboard.press('Enter');
  await page.getByText('Qual è la lettura giusta?').waitFor();
  expect(await page.getByText('Lotto', { exact: true }).count()).toBe(0);
  await page.getByRole('radio').first().check();
  await page.getByText('2025-03-31').waitFor();
  expect(await page.locator('dd', { hasText: /^AB12$/ }).count()).toBe(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  await close();
});

test('a separator that a scanner types as a key of its own is one, and a second bar code is added to the first', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/toolbox/scan`);
  const field = page.getByLabel('Bar code', { exact: true });
  await field.focus();
  await page.keyboard.type('010952000010001817240630');
  await page.keyboard.press('Enter');
  await page.getByText('The lot is not in it yet.').waitFor();
  await page.keyboard.type('10LOT5');
  await page.keyboard.press('F8');
  await page.keyboard.type('21S9');
  await page.keyboard.press('Enter');
  await page.locator('dd', { hasText: /^LOT5$/ }).waitFor();
  await page.locator('dd', { hasText: /^S9$/ }).waitFor();
  await close();
});

const list = `Packing list n. 14;;;;;
Descrizione;Colli;Pz/collo;Totale pz;Lotto;Scadenza
Mascherine FFP2;10;2.000;20.000;A0315;05/03/2023
Guanti nitrile;1;1.000;1.000;20240101;12/2024
Visiere;2;50;100;Mar-20;12/2024
Totale;13;;21.100;;
`;

test('a packing list is shown with what is assumed, asked about, taken in as one change and taken back', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/add`);
  await page.getByRole('link', { name: 'Take in a packing list' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByText('A total, and it agrees: 13 / 21100.').waitFor();
  // The head of the table once lay over the first row of it.
  const isSeen = await page
    .locator('tbody tr')
    .first()
    .evaluate((row) => {
      row.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = row.getBoundingClientRect();
      return row.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  expect(isSeen).toBe(true);
  const take = page.getByRole('button', { name: /^Take \d rows|^Take one row/ });
  await page.getByLabel('Shipment', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Who made the list').fill('Fabbrica Uno');
  await page.getByLabel('Day of the list').fill('17/03/2020');
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel('Which stands first in a date').selectOption('day-first');
  await expect.poll(() => take.isEnabled(), { timeout: 60_000 }).toBe(true);
  // The lot that looks like a month is left out until somebody confirms its row.
  expect(await take.textContent()).toBe('Take 2 rows');
  await page.getByLabel('Take row 5 as it is shown').check();
  expect(await take.textContent()).toBe('Take 3 rows');
  await take.click();
  await page.getByRole('heading', { name: '3 lots were taken in.' }).waitFor();
  const lots = await page.context().newPage();
  await lots.goto(`${waybill.url}/${caseId}/lots`);
  await lots.getByText('A0315').first().waitFor();
  await page.locator('main').getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => {
      await lots.reload();
      await lots.getByRole('heading').first().waitFor();
      return lots.getByText('A0315').count();
    })
    .toBe(0);
  await close();
});

test('bar codes are read from photos, on a Chinese phone; what is no picture or shows none is named', async () => {
  const { page, close } = await openPage(browser, { locale: 'zh-CN', viewport: phone });
  await page.goto(`${waybill.url}/toolbox/scan`);
  const photo = async (name: string, symbol: Parameters<typeof drawBarcode>[0]) => ({
    name,
    mimeType: 'image/png',
    buffer: Buffer.from(await drawBarcode(symbol)),
  });
  await page
    .getByLabel('标签照片')
    .setInputFiles([
      await photo('外箱.png', { format: 'Code128', text: '(01)09520000100018(17)270630' }),
      await photo('inner.png', { format: 'DataMatrix', text: '(10)AB12(21)S9' }),
      { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') },
    ]);
  await page.locator('dd', { hasText: /^AB12$/ }).waitFor();
  await page.locator('dd', { hasText: /^S9$/ }).waitFor();
  await page.getByText('notes.png：此浏览器无法显示这个图片。').waitFor();
  await close();
});

test('the camera reads what is held before it on its side', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-camera-'));
  const film = join(folder, 'label.y4m');
  await writeFile(
    film,
    await filmBarcode({ format: 'DataMatrix', text: '(01)09520000100018(10)AB12(21)S9' }),
  );
  const filmed = await launchFilmed(film);
  try {
    const { page } = await openPage(filmed, { permissions: ['camera'] });
    await page.goto(`${waybill.url}/toolbox/scan`);
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await page.locator('dd', { hasText: /^AB12$/ }).waitFor();
    await page.getByRole('button', { name: 'Stop the camera' }).click();
    await page.locator('video').waitFor({ state: 'detached' });
  } finally {
    await filmed.close();
    await rm(folder, { recursive: true });
  }
});
