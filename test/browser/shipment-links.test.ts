import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startWaybill } from '../support/serve.js';
import { openPage } from './page.js';

let waybill: Awaited<ReturnType<typeof startWaybill>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  const toldTwice = fileURLToPath(new URL('../support/told-twice', import.meta.url));
  [waybill, browser] = await Promise.all([startWaybill(toldTwice, []), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await waybill.stop();
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
