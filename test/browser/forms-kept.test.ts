import { rm } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillWith } from '../support/shared-waybill.js';
import { suppliesCase } from '../support/supplies-case.js';
import { openPage } from './page.js';

// What is typed into a form of the inspector's pages is there after the page is loaded again, before anything was sent.

let folder: string;
let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  folder = await suppliesCase('forms-2026');
  [waybill, browser] = await Promise.all([waybillWith(folder), launchBrowser()]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const field = (within: Page | Locator, label: string): Locator =>
  within.getByLabel(label, { exact: true }).filter({ visible: true });

async function kept(
  page: Page,
  within: Page | Locator,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, value] of Object.entries(typed)) await field(within, label).fill(value);
  const [last = ''] = Object.values(typed).slice(-1);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(sessionStorage) + decodeURIComponent(location.href)))
    .toContain(last);
  await page.reload();
}

test.each([
  ['/toolbox/sampling', { 'Pieces in the lot': '123456' }],
  [
    '/toolbox/kits',
    { 'Infected, kit positive': '41', 'Infected, kit negative': '7', 'Not infected, kit positive': '3' },
  ],
  ['/toolbox/checklist', { Quantity: '40000' }],
  ['/toolbox/certificate', { Title: 'CE 2934', Maker: 'Alfa Co' }],
  ['/toolbox/dossier', { Model: 'G1', Maker: 'Alfa Co' }],
] as const)('what is typed at %s outlives a reload', async (path, typed) => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}${path}`);
  await kept(page, page, typed);
  for (const [label, value] of Object.entries(typed))
    await expect.poll(() => field(page, label).inputValue()).toBe(value);
  await close();
});

test('a step of a lot, and the day in it as it was meant, outlive a reload', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/forms-2026/lots/kits-1`);
  await page.getByText('Add a step', { exact: true }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Record this step' }) });
  await kept(page, form, { On: '24.11.2026', 'By whom': '王芳', Document: 'CE 2934' });
  await expect.poll(() => field(form, 'By whom').inputValue()).toBe('王芳');
  expect(await field(form, 'Document').inputValue()).toBe('CE 2934');
  expect(await field(form, 'On').inputValue()).toBe('24 Nov 2026');
  await close();
});

test('days are typed and shown as the page’s language writes them', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(`${waybill.url}/forms-2026/shipments`);
  await page.getByRole('button', { name: /^Al / }).click();
  const day = page.locator('#as-of-date');
  await expect.poll(() => day.inputValue()).toMatch(/^\d{1,2} \p{L}{3} 2026$/u);
  expect(await day.getAttribute('type')).toBe('text');
  await close();
});
