import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { openPage, tabTo } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

const said =
  'Ida Kolb: If the courier comes tomorrow, we can certainly open the ward.\n\nUgo Neri: The beds are there.';

test('a quote is held against what was said by keyboard alone, and the address says it again', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/toolbox`);
  await page.getByRole('main').getByRole('link', { name: 'Quote', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('The words as they were quoted').focus();
  await page.keyboard.type('We can open the ward');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ida Kolb');
  await page.getByLabel('What was said', { exact: true }).focus();
  await page.keyboard.insertText(said);
  await tabTo(page, 'Compare');
  await page.keyboard.press('Enter');

  const result = page.getByRole('article', { name: 'What the quote is' });
  await result.getByRole('heading', { name: /^Shortened: / }).waitFor();
  await result.getByText(/^Misleading: /).waitFor();
  await result.getByText('Said by Ida Kolb.').waitFor();
  expect(await result.locator('blockquote del').textContent()).toBe('[left out: certainly]');
  expect(await result.locator('blockquote strong').textContent()).toBe(
    '[right beside it, not quoted: If the courier comes tomorrow, ]',
  );

  await page.reload();
  await result.getByRole('heading', { name: /^Shortened: / }).waitFor();

  await page.getByLabel('The words as they were quoted').fill('We can open the station');
  await page.getByRole('button', { name: 'Compare' }).click();
  await result.getByRole('heading', { name: /^Altered: / }).waitFor();
  expect(await result.locator('blockquote ins').textContent()).toContain('station');

  await page.getByLabel('What was said', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByText('A quote and what was said are both needed.').waitFor();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'said-2020-03-24.txt', mimeType: 'text/plain', buffer: Buffer.from(said) },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
  ]);
  await page.getByRole('button', { name: 'Remove said-2020-03-24.txt' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'empty.txt' }).waitFor();
  await page.getByRole('button', { name: 'Compare' }).click();
  await result.getByText('Said on 24 Mar 2020.').waitFor();
  await close();
});
