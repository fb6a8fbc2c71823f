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
