import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { caseId, openPage } from './page.js';

let waybill: RunningWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await waybill.stop();
});

test('an inspector logs what was done with a lot, is held to the evidence, undoes a step and prints the record', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/shipments/es-kits`);
  const card = page.getByRole('region', { name: /^Lot es-kits-first/ });
  await card.getByText('Proposed: recall').waitFor();
  await card.getByText('It failed its test:').first().waitFor();

  await take(page, 'Received', { On: '2020-03-26' });
  await card.getByRole('listitem').filter({ hasText: 'Received' }).first().waitFor();
  await take(page, 'Accepted', { On: '2020-03-27', Document: 'CE 1' });
  await card.getByRole('alert').getByText('also sample, test').waitFor();
  await take(page, 'Rejected', { On: '2020-03-27', Test: 'SEIMC 1' });
  await card.getByRole('listitem').filter({ hasText: 'Rejected' }).waitFor();

  const href = await card.getByRole('link', { name: 'Inspection record (PDF)' }).getAttribute('href');
  const printed = await page.request.get(new URL(href ?? '', waybill.url).href);
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Undo' }).last().click();
  await card.getByRole('listitem').filter({ hasText: 'Rejected' }).waitFor({ state: 'detached' });
  await card.getByRole('listitem').filter({ hasText: 'Received' }).waitFor();

  await card.getByRole('link', { name: 'The figures and sources behind this' }).last().click();
  await page.getByRole('dialog').getByText('What would change it').waitFor();
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
