import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillWith } from '../support/shared-waybill.js';
import { suppliesCase } from '../support/supplies-case.js';
import { openPage } from './page.js';

let folder: string;
let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  folder = await suppliesCase();
  [waybill, browser] = await Promise.all([waybillWith(folder), launchBrowser()]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).filter({ visible: true }).fill(value);
};

test('an inspector gives a plan, loses nothing by a reload, enters the result, evaluates, decides and prints', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/supplies-2026/lots/kits-1`);
  const card = page.getByRole('article');
  await card.getByText('Proposed: quarantine').first().waitFor();
  await card.getByText('Now: without a recorded step.').first().waitFor();

  await card.getByText('Give it a sampling plan', { exact: true }).first().click();
  await fill(page, { 'AQL, %': '1.5', 'By whom': '王芳', On: '2026-11-17' });
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('2026-11-17');
  await page.reload();
  await card.getByText('What was typed here before the page was loaded again has been kept.').waitFor();
  await expect.poll(() => card.getByLabel('AQL, %').inputValue()).toBe('1.5');
  await card.getByRole('button', { name: 'Give it a sampling plan' }).click();
  // ISO 2859-1: 5,000 at level II is L; L at 1.5 takes 200, Ac 7, Re 8.
  await card.getByText('n 200, Ac 7, Re 8').first().waitFor();
  await card.getByText('waits for its result').first().waitFor();

  await card.getByText('Enter the result of P-1').click();
  await fill(page, {
    'Pieces inspected': '200',
    'Bad pieces found': '201',
    'By whom': '王芳',
    On: '2026-11-18',
  });
  await card.getByRole('button', { name: 'Record this result' }).click();
  await card.getByRole('alert').getByText('more pieces are said to be bad').waitFor();
  await fill(page, { 'Bad pieces found': '3' });
  await card.getByRole('button', { name: 'Record this result' }).click();
  await card.getByText('3 bad of 200. The sample was accepted.').first().waitFor();
  await card.getByText('normal inspection.').first().waitFor();

  await card.getByRole('link', { name: 'Evaluate a kit for this lot' }).click();
  await page.getByLabel('Intended use').selectOption('antigen-who');
  const rows = [
    '编号,核酸检测,抗原结果',
    ...results(97, '阳性,阳性'),
    ...results(3, '阳性,阴性'),
    ...results(300, '阴性,阴性'),
  ];
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '结果.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByText('How the file was read').waitFor();
  await fill(page, { 'By whom': 'سمير', On: '2026-11-19' });
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.getByText('Attached to lot kits-1.').waitFor();
  await page.getByRole('status').getByRole('link', { name: 'Lot 批号甲1' }).click();
  await card.getByText('97 of 100 infected found, 0 of 300 others alarmed').first().waitFor();

  await step(page, 'Received', { On: '2026-11-17' });
  await card.getByText(/Now: in quarantine, since 17 Nov(ember)? 2026/).waitFor();
  await step(page, 'Accepted', { On: '2026-11-20', Document: 'CE 2934' });
  await card
    .getByText(/Now: accepted, since 20 Nov(ember)? 2026/)
    .first()
    .waitFor();
  await card.getByText('The lot is accepted; what the record holds today proposes: quarantine.').waitFor();

  const href = await card.getByRole('link', { name: 'Inspection record (PDF)' }).getAttribute('href');
  const printed = await page.request.get(new URL(href ?? '', waybill.url).href);
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await close();
});

const results = (count: number, row: string): string[] =>
  Array.from({ length: count }, (_, at) => `${at},${row}`);

async function step(page: Page, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const summary = page.getByText('Add a step', { exact: true });
  if (!(await page.getByLabel('What was done').isVisible())) await summary.click();
  await page.getByLabel('What was done').selectOption(action);
  await fill(page, { 'By whom': 'A. Rossi', ...fields });
  await page.getByRole('button', { name: 'Record this step' }).click();
}
