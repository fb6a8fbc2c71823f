import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../../src/case/io/index.js';
import { Edition } from '../../src/publish/edition.js';
import { launchBrowser } from '../support/browser.js';
import { saleContract } from '../support/edition.js';
import { type SharedWaybill, waybillWith } from '../support/shared-waybill.js';
import { smallCase } from '../support/small-case.js';
import { openPage, phone, tabTo } from './page.js';

const gift = {
  id: 's',
  text: 'State A gave masks',
  source: 'by-outlet-c',
  consignment: 'masks',
  terms: 'gift',
};
const kits = { ...gift, id: 'k', text: 'State A gave kits', source: 'by-outlet-d', consignment: 'kits' };
let folder: string;
let waybill: SharedWaybill;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-published-'));
  await writeCaseFolder(folder, smallCase({ statement: [gift, kits] }));
  [waybill, browser] = await Promise.all([waybillWith(folder), launchBrowser()]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Page = Awaited<ReturnType<typeof openPage>>['page'];

async function download(page: Page): Promise<Edition> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[role=status]').getByRole('link', { name: 'Download the dossier' }).click(),
  ]);
  const files = unzipSync(await readFile(await file.path()));
  const [, text] = Object.entries(files).find(([name]) => name.endsWith('/edition.json')) ?? [];
  return Edition.parse(JSON.parse(new TextDecoder().decode(text)));
}

test('findings are ticked and published; a new statement marks what it turns, and the next edition says so', async () => {
  const { page, close } = await openPage(browser);
  const at = `${waybill.url}/small`;
  await page.goto(`${at}/publish`);
  await page.getByText('Nothing was published yet.').waitFor();

  // By keyboard alone, from the search to the button.
  await tabTo(page, 'Publish: ');
  await page.getByLabel('Words in the finding').fill('masks');
  await page.getByRole('checkbox', { name: /^Publish: .*gift/ }).check();
  await page.getByLabel('Words in the finding').fill('kits');
  await page.getByRole('checkbox', { name: /^Publish: .*gift/ }).check();
  await page.getByText('2 of ').waitFor();
  await page.getByText('2 findings rest on 2 sources without a copy').click();
  await page.getByRole('link', { name: 'By outlet-c' }).waitFor();
  await page.getByLabel('Who publishes').fill('A. Rossi');
  await page.getByRole('button', { name: 'Publish 2 findings' }).click();
  await page.getByText('is published.').waitFor();
  const first = await download(page);
  expect(first.findings.map(({ id }) => id).toSorted()).toEqual(['terms.kits', 'terms.masks']);
  expect(first.corrections).toEqual([]);

  const put = await page.request.put(`${waybill.url}/api/cases/small/entries/statement/contract`, {
    data: saleContract,
  });
  expect(put.status()).toBe(200);
  await page.goto(at);
  await page.getByText('published otherwise').first().waitFor();
  await page.goto(`${at}?finding=terms.masks`);
  await page.getByText(/as: Gift\./).waitFor();
  await page.getByText('Now: Purchase.').waitFor();
  await page.getByText('New or changed since: State B bought them').waitFor();

  await page.goto(`${at}/publish`);
  await page.getByText('One finding is found otherwise now').waitFor();
  await page.getByText('2 of ').waitFor();
  const button = page.getByRole('button', { name: 'Publish 2 findings' });
  await page.getByLabel('Why it says otherwise').fill('The contract was found.');
  await button.click();
  await page.getByText('is published.').waitFor();
  const second = await download(page);
  expect(second.corrections).toMatchObject([
    { finding: 'terms.masks', was: { verdict: 'gift' }, now: { verdict: 'sale' } },
  ]);
  expect(second.corrections[0]?.reason).toBe('The contract was found.');

  await page.goto(`${at}/publish`);
  await page.getByRole('button', { name: 'Withdraw…' }).first().click();
  const form = page.locator('form', { hasText: 'stays to be read here' });
  await form.getByLabel('Who publishes').fill('A. Rossi');
  await form.getByLabel('Why it says otherwise').fill('The wrong contract.');
  await form.getByRole('button', { name: 'Withdraw this edition' }).click();
  await page.getByText(/^Withdrawn on .* by A\. Rossi, because: The wrong contract\.$/).waitFor();
  await close();
});

test.each([
  ['en-GB', 'Editions'],
  ['it-IT', 'Edizioni'],
  ['zh-CN', '版本'],
])('the page fits a phone and speaks %s', async (locale, title) => {
  const { page, close } = await openPage(browser, { locale, viewport: phone });
  await page.goto(`${waybill.url}/small/publish`);
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  await page.getByRole('checkbox').nth(1).waitFor();
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(wide).toBeLessThanOrEqual(width);
  await close();
});
