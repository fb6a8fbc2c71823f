import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToChange } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToChange(), launchBrowser()]);
});

test('an inspector logs what was done with a lot, is held to the evidence, undoes a step and prints the record', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/shipments/es-kits`);
  await page.getByRole('link', { name: 'Lot es-kits-first' }).click();
  await page.getByRole('heading', { name: 'Lot es-kits-first', level: 1 }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^Lot es-kits-first – Lots – /);
  const card = page.getByRole('article');
  await card.getByText('Proposed: recall').first().waitFor();
  await card.getByText('It failed its test:').first().waitFor();

  await take(page, 'Received', { On: '2020-03-26' });
  await card.getByRole('listitem').filter({ hasText: 'Received · A. Rossi' }).first().waitFor();
  await take(page, 'Accepted', { On: '2020-03-27', Document: 'CE 1' });
  await card.getByRole('alert').getByText('also sample').waitFor();
  await take(page, 'Rejected', { On: '2020-03-27', Test: 'SEIMC 1' });
  await card.getByRole('listitem').filter({ hasText: 'Rejected · A. Rossi' }).first().waitFor();

  const href = await card.getByRole('link', { name: 'Inspection record (PDF)' }).getAttribute('href');
  const printed = await page.request.get(new URL(href ?? '', waybill.url).href);
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Undo' }).last().click();
  await card
    .getByRole('listitem')
    .filter({ hasText: 'Rejected · A. Rossi' })
    .first()
    .waitFor({ state: 'detached' });
  await card.getByRole('listitem').filter({ hasText: 'Received · A. Rossi' }).first().waitFor();

  await card.getByRole('link', { name: 'The figures and sources behind this' }).last().click();
  await page.getByRole('dialog').getByText('What would change it').waitFor();
  await close();
});

test('a lot that is not there keeps the frame and says so; the list finds one, and its filters stand in the address', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/lots/nothing`);
  await page.getByRole('heading', { name: 'There is no lot called “nothing” here' }).waitFor();
  await page.getByRole('link', { name: 'All lots' }).click();
  await page.getByLabel('Lot, goods, shipment, receiver').fill('replacement');
  await page.getByText('1 of 2 shown').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('replacement');
  await page.reload();
  await page.getByText('1 of 2 shown').waitFor();
  await page.getByRole('link', { name: 'es-kits-replacement', exact: true }).click();
  await page.getByRole('link', { name: 'Recall sheet' }).click();
  const told = page.getByRole('row').filter({ hasText: 'is to receive the shipment' });
  await told.first().waitFor();
  await page.getByText('Where each piece is now').waitFor();
  await close();
});

test('search and evidence lead to the lot', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/search?q=es-kits-first`);
  await page.getByRole('link', { name: 'es-kits-first', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Lot es-kits-first', level: 1 }).waitFor();
  await close();
});

async function take(page: Page, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const summary = page.getByText('Add a step', { exact: true });
  if (!(await page.getByLabel('What was done').isVisible())) await summary.click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Record this step' }) });
  await form.getByLabel('What was done').selectOption(action);
  for (const [label, value] of Object.entries({ 'By whom': 'A. Rossi', ...fields }))
    await form.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Record this step' }).click();
}

test('two classes of standards are compared at an address that can be sent', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/toolbox/standards?a=KN95&b=FFP2`);
  await page
    .getByText(/GB 2626 KN95 .*EN 149 FFP2/)
    .first()
    .waitFor();
  const row = page.getByRole('row', { name: /^inhalation resistance/ }).filter({ hasText: '3.5 mbar' });
  await row.getByText('looser').waitFor();
  await page.getByLabel('What is at hand').selectOption('EN 149 FFP3');
  await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe('EN 149 FFP3');
  await page
    .getByRole('row', { name: /^penetration/ })
    .first()
    .getByText('stricter')
    .waitFor();
  await close();
});
