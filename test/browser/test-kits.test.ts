import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

const rows = (count: number, row: string): string[] => Array.from({ length: count }, () => row);

test('an inspector pastes a table, gets a decision to send on, and finds the fault in a file with a bad row', async () => {
  const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${waybill.url}/toolbox/kits`);
  await page.getByText('How many samples were tested is not published').waitFor();

  await page.getByLabel('Intended use').selectOption('antigen-who');
  await page.getByLabel('Infected, kit positive', { exact: true }).focus();
  await page.evaluate(() =>
    navigator.clipboard.writeText('\tpositive\tnegative\ninfected\t30\t70\nhealthy\t2\t98'),
  );
  await page.keyboard.press('Control+V');
  const decision = page.getByRole('status').filter({ hasText: 'Not good enough' });
  await decision.getByText('at most 38.4%').waitFor();
  expect(await decision.textContent()).toContain('ECDC');
  const address = new URL(page.url()).searchParams;
  expect([address.get('tp'), address.get('fn'), address.get('fp'), address.get('tn')]).toEqual([
    '30',
    '70',
    '2',
    '98',
  ]);
  await page.reload();
  await decision.waitFor();

  await page.getByRole('slider', { name: 'Share of those tested that is infected' }).press('Home');
  await page.getByText('Where 0.1% are infected').waitFor();

  await page.getByLabel('Infected, kit negative', { exact: true }).fill('-3');
  await page.getByRole('button', { name: 'Evaluate' }).click();
  await page.getByText('Infected, kit negative: found -3, expected a whole number').waitFor();

  const csv = [
    'reference,result,days_since_onset,lot',
    ...rows(60, 'positive,negative,3,A'),
    ...rows(38, 'positive,positive,6,A'),
    ...rows(2, 'positive,negative,6,A'),
    ...rows(4, 'positive,invalid,6,A'),
    ...rows(150, 'negative,negative,,A'),
    'maybe,positive,6,A',
  ].join('\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'trial.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('trial.csv: 254 of 255 rows read, 1 refused.').waitFor();
  const refused = page.getByRole('row').filter({ hasText: '"maybe"' });
  expect(await refused.textContent()).toMatch(/trial\.csv:256 reference.*positive or negative/);
  await page.getByText(/From day 6 on it finds more: 0%/).waitFor();
  const early = page.getByText('Used too early').locator('..');
  expect(await early.textContent()).toContain('Seen');
  await close();
});
