import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, shippedCase, startWaybill } from '../support/serve.js';
import { caseId, openPage, tabTo } from './page.js';

let waybill: RunningWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(), launchBrowser()]);
});

afterAll(() => waybill.stop());

/** A test of one task, on a page of its own at an address inside the case. */
const task = (name: string, address: string, run: (page: Page) => Promise<void>): void =>
  test(name, async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/${caseId}${address}`);
    await run(page);
    await close();
  });

task('why a claim is contradicted is found by keyboard, down to the source', '', async (page) => {
  await page.getByRole('heading', { name: 'Is it true, and who pushes it?' }).waitFor();
  const link = await tabTo(page, /The record says otherwise/);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByText('Because').waitFor();

  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(link);

  await page.keyboard.press('Enter');
  await drawer.getByText('What would change it').waitFor();
  const source = await drawer.locator('a[href*="/sources/"]').first().textContent();
  await tabTo(page, source ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: source ?? '' }).waitFor();
  await page.getByRole('heading', { name: 'What depends on it' }).waitFor();
  expect(page.url()).toContain('/sources/');
  expect(page.url()).not.toContain('finding=');
});

task(
  'a new statement changes a verdict, and undoing it changes it back',
  '/shipments/it-milan-masks',
  async (page) => {
    const facts = page.getByLabel('Facts');
    await facts.getByText('Unknown').waitFor();
    await page.getByRole('link', { name: 'New: Statement' }).click();
    await page
      .getByLabel('Statement, in one sentence')
      .fill('The Milan hospitals say the masks were a gift.');
    await choose(page, 'Source', 'TIME on Chinese mask diplomacy');
    await choose(page, 'Terms', 'Gift');
    await page.getByRole('button', { name: 'Save' }).click();

    const toast = page.getByRole('alert').filter({ hasText: 'Saved' });
    await toast.getByText('40,000 masks to two Milan hospitals').first().waitFor();
    expect(await toast.textContent()).toMatch(/Unknown\s*→\s*Gift/);
    await facts.getByText('Gift').waitFor();

    await toast.getByRole('button', { name: 'Undo' }).click();
    await facts.getByText('Unknown').waitFor();
    await page.getByRole('alert').filter({ hasText: 'Undone' }).waitFor();
  },
);

async function choose(page: Page, label: string, option: string): Promise<void> {
  const input = page
    .getByRole('combobox', { name: label, exact: true })
    .or(page.getByLabel(label, { exact: true }));
  await input.first().click();
  await page.getByRole('option', { name: option }).first().click();
}

task('moving the date answers everything again, and a link keeps the day', '', async (page) => {
  const headline = page.getByRole('heading', { level: 1 });
  await headline.waitFor();
  const before = await headline.textContent();

  await page.getByRole('button', { name: 'As of' }).click();
  await page.getByLabel('As of', { exact: true }).fill('2020-03-20');
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2020-03-20');
  await page.getByRole('main').getByText('As of 20 March 2020').waitFor();
  const early = await headline.textContent();
  expect(early).not.toBe(before);

  await page.getByRole('slider', { name: 'Day' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2020-03-21');

  for (const day of ['2020-03-22', '2020-03-23', '2020-03-24', '2020-03-25']) {
    await page.getByRole('button', { name: 'Next day on which something became known' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe(day);
  }

  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2020-03-25');
  await page.getByText('CGTN').first().waitFor();
  expect(await page.getByText('TIME on Chinese mask diplomacy').count()).toBe(0);
});

task('the exported case is the folder, byte for byte', '', async (page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export this case' }).click();
  const zip = unzipSync(await readFile(await (await download).path()));
  const exported = Object.fromEntries(
    Object.entries(zip).map(([path, bytes]) => [path.replace(`${caseId}/`, ''), strFromU8(bytes)]),
  );
  // A README is about the case, not of it; that of the export says where the journal ended.
  expect(exported['README.txt']).toMatch(/waybill verify --expect \d+:[0-9a-f]{64}/);
  delete exported['README.txt'];
  const entries = await readdir(shippedCase, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((one) => one.isFile() && !one.name.endsWith('.md'))
    .map((one) => relative(shippedCase, join(one.parentPath, one.name)));
  const folder = Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(shippedCase, name), 'utf8')])),
  );
  expect(exported).toEqual(folder);
});

task('a wrong field says what is expected', '/add/statement', async (page) => {
  const amount = page.getByLabel('Amount');
  await amount.fill('lots');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Expected an amount such as 40000').waitFor();
  await page.getByText('This is needed.').first().waitFor();
  expect(await amount.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('alert').textContent()).toContain('3 fields need attention');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
});

task('the page and its findings change language, and stay in it', '', async (page) => {
  await page.getByLabel('Language').selectOption('Italiano');
  await page.getByRole('heading', { name: 'Dono o acquisto?' }).waitFor();
  await page
    .getByText(/respint/i)
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('it');

  await page.reload();
  await page.getByRole('heading', { name: 'Dono o acquisto?' }).waitFor();
  await page.getByLabel('Lingua').selectOption('中文');
  await page.getByRole('heading', { name: '捐赠还是采购？' }).waitFor();
});

task('a consignment is found by filter and downloaded as a table', '/shipments', async (page) => {
  await page.getByLabel('Search name, sender, receiver').fill('Netherlands');
  await page.getByRole('link', { name: '1.3 million KN95 masks for the Netherlands' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('nl-masks');
  expect(csv).not.toContain('it-milan-masks');
});
