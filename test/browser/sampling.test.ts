import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { openPage } from './page.js';

let waybill: RunningWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await waybill.stop();
});

test('a lot is planned, sampled and judged, in the words of the command line', {
  timeout: 60_000,
}, async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/sampling`);
  await page.getByLabel('Kind of delivery').selectOption('A series of lots');
  await page.getByLabel('Pieces in the lot').fill('600000');
  const typed = ['sample', '--lot', '600000', '--aql', '0.65'];
  const { stdout } = spawnSync(process.execPath, ['dist/src/cli/main.js', ...typed], { encoding: 'utf8' });
  const [instruction = ''] = stdout.split('\n');
  expect(instruction).toContain('1,250');
  await page.getByText(instruction, { exact: true }).waitFor();

  await page.getByLabel('Bad pieces found').fill('15');
  await page.getByText('15 found bad: do not accept.').waitFor();
  await page.locator('figure svg').waitFor();

  // The address holds it all.
  await page.reload();
  await page.getByText('15 found bad: do not accept.').waitFor();
  await page.getByText(instruction, { exact: true }).waitFor();
  await close();
});
