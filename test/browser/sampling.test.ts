import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
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

test('plan a sample, be told what is wrong, enter what was found, and share the address', {
  timeout: 60_000,
}, async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}`);
  await page.getByRole('link', { name: 'Sampling' }).click();
  await page.getByText('Take 45 at random').waitFor();

  await page.getByLabel('What is inspected').selectOption('series');
  const printed = execFileSync(
    process.execPath,
    ['dist/src/cli/main.js', 'sample', '--lot', '600000', '--aql', '0.65'],
    { encoding: 'utf8' },
  );
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
