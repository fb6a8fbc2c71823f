import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillWith } from '../support/shared-waybill.js';
import { openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  const toldTwice = fileURLToPath(new URL('../support/told-twice', import.meta.url));
  [waybill, browser] = await Promise.all([waybillWith(toldTwice), launchBrowser()]);
});
test('two shipments that a person keeps apart stay apart, in sight, until that is taken back', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/told-twice/shipments`);
  const panel = page.getByRole('complementary').filter({ hasText: 'Gloves of March' });
  await panel.getByRole('button', { name: 'They are two' }).click();
  await panel.getByText('Kept apart by a person (1)').click();
  expect(await panel.getByRole('button', { name: 'They are two' }).count()).toBe(0);
  const entry = await fetch(`${waybill.url}/api/cases/told-twice/entries/consignment/gloves-march`);
  expect(await entry.json()).toMatchObject({ notSameAs: ['gloves-press'] });
  const journal = await fetch(`${waybill.url}/api/cases/told-twice/journal`);
  expect(JSON.stringify(await journal.json())).toContain('gloves-march');
  await page.reload();
  await panel.getByText('Kept apart by a person (1)').click();
  await panel.getByRole('button', { name: 'They may be one after all' }).click();
  await panel.getByRole('button', { name: 'They are two' }).waitFor();
  await close();
});

test('a shipment that was told of in two languages is named, why, and is joined by its reader', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(`${waybill.url}/told-twice/shipments`);
  const panel = page.getByRole('complementary').filter({ hasText: 'Contano due volte' });
  await panel.getByRole('link', { name: 'Gloves of March' }).first().waitFor();
  await panel.getByText('Perché').click();
  await panel.getByText('A favore: Giorno: lo stesso o il seguente').waitFor();
  await panel.getByText('copia di «Handschuhe für Triest»?').waitFor();
  await panel.getByRole('link', { name: 'Confronta e unisci' }).click();
  await page.getByRole('heading', { name: 'Unisci due voci' }).waitFor();
  for (const choice of await page.getByRole('radio').all())
    if ((await choice.getAttribute('name')) !== null) await choice.check();
  await page.getByRole('button', { name: 'Unisci', exact: true }).click();
  await page.waitForURL('**/shipments**');
  await expect.poll(() => page.getByText('Contano due volte').count()).toBe(0);
  await close();
});
