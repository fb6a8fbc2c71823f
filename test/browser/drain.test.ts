import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

test('who bought masks up in twenty countries is on the overview, and leads to what was said of it', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}`);
  const section = page.getByRole('region', { name: 'Was a shelf emptied for another?' });
  await section.getByRole('link', { name: /PetroChina Co\. .* in 20 countries/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('The buying paid little regard to what was needed locally.').first().waitFor();
  expect(await drawer.innerText()).toContain('In which countries it bought how many nobody says.');
  await close();
});

test('a shipment tells what is found of the shelf it came to, with the shortage there', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/shipments/cn-italy-masks`);
  await page.getByRole('link', { name: /^China, masks: there was too little/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('China is short of masks').waitFor();
  expect(await drawer.innerText()).toMatch(/Enough of it there\s*too little/i);
  await close();
});
