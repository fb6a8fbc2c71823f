import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { runWaybill } from '../support/command.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

test('plan a sample, be told what is wrong, enter what was found, and share the address', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}`);
  await page.getByRole('link', { name: 'Toolbox' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Sampling' }).click();
  await page.getByText('Take 45 at random').waitFor();

  await page.getByLabel('What is inspected').selectOption('series');
  const printed = runWaybill(['sample', '--lot', '600000', '--aql', '0.65']).stdout;
  const [numbers = '', , , instruction = ''] = printed.split('\n');
  expect(numbers).toContain('AQL 0.65');
  await page.getByText(numbers).waitFor();
  expect(instruction).toContain('1,250');
  await page.getByText(instruction).waitFor();

  await page.getByLabel('AQL').fill('0.7');
  await page.getByText('expected 0.65, which is the nearest').waitFor();
  await page.getByLabel('AQL').fill('1.0');
  await page.getByText('accept with up to 21 bad').waitFor();

  await page.getByLabel('Bad pieces found').fill('22');
  await page.getByText('22 found bad: do not accept.').waitFor();
  await page.getByText('The numbers as a table').click();
  await page.getByRole('columnheader', { name: 'Chance to get through' }).waitFor();

  await expect.poll(() => decodeURIComponent(page.url())).toContain('found="22"');
  await page.reload();
  await page.getByText('22 found bad: do not accept.').waitFor();
  await close();
});

test('in the Italian page 200.000 is two hundred thousand pieces, said beside the field as it is typed', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/toolbox/sampling?lang=it`);
  const lot = page.getByLabel('Pezzi nel lotto');
  await lot.fill('200.000');
  await page.getByText('Letto come 200.000.').waitFor();
  await page.getByLabel('Che cosa si controlla').selectOption('series');
  await page.getByLabel('AQL').fill('0,65%');
  const printed = runWaybill(['sample', '--lot', '200000', '--aql', '0.65', '--lang', 'it']).stdout;
  expect(printed).toContain('800');
  await page.getByText('800', { exact: false }).first().waitFor();
  await lot.fill('mezzo milione');
  await page.getByText('Letto come 500.000.').waitFor();

  await page.goto(`${waybill.url}/toolbox/sampling?lang=en`);
  await page.getByLabel('Pieces in the lot').fill('200.000');
  await page.getByText('Can mean 200 or 200,000').waitFor();
  await close();
});
