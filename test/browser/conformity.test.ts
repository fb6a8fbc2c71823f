import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

const task = (name: string, address: string, run: (page: Page) => Promise<void>): void =>
  test(name, async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}${address}`);
    await run(page);
    await close();
  });

task(
  'the card of a consignment answers for its own days, and for another day',
  `/${caseId}/shipments/nl-masks`,
  async (page) => {
    const card = page.getByRole('region', { name: 'May it leave, may it enter?' });
    const exportEnd = card.getByRole('region', { name: 'Export: leaving China' });
    await exportEnd.getByText('Nothing was asked at this end on that day.').waitFor();
    const importEnd = card.getByRole('region', { name: 'Import: entering Netherlands' });
    await importEnd.getByText('What would cure it:').first().waitFor();
    await importEnd.getByText('Confirmed: read in a copy of the text.').first().waitFor();

    await card.getByRole('button', { name: /^26 Apr 2020 –/ }).click();
    await card.getByText('if both ends were on 26 April 2020').waitFor();
    await exportEnd.getByText('Nothing was asked').waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).toContain('on=2020-04-26');

    const slider = card.getByRole('slider', { name: 'Ask as of another day' });
    await slider.press('ArrowLeft');
    await card.getByText('if both ends were on 25 April 2020').waitFor();
    await expect.poll(() => page.url()).toContain('on=2020-04-25');
    await page.reload();
    await card.getByText('if both ends were on 25 April 2020').waitFor();
    await card.getByRole('button', { name: 'Back to its own days' }).click();
    await exportEnd.getByText('Nothing was asked at this end on that day.').waitFor();
  },
);

task('the checklist for FFP2 from China to Italy names documents and traps', `/${caseId}`, async (page) => {
  await page.getByRole('link', { name: 'Toolbox' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Checklist' }).click();
  await page.getByLabel('Goods').selectOption('ffp_respirator');
  await page.getByLabel('Quantity').fill('40000');
  await page.getByLabel('Export from').selectOption('CN');
  await page.getByLabel('Import into').selectOption('IT');
  await page.getByLabel('On', { exact: true }).fill('2020-04-28');
  await page.getByRole('button', { name: 'Show the checklist' }).click();
  await page
    .getByRole('heading', { name: '40,000 × FFP respirator, China to Italy, 28 April 2020' })
    .waitFor();
  const exportEnd = page.getByRole('region', { name: 'Export: to leave China' });
  const importEnd = page.getByRole('region', { name: 'Import: to enter Italy' });
  expect(await exportEnd.getByRole('checkbox').count()).toBeGreaterThan(0);
  await importEnd.getByLabel(/EU type-examination certificate/).check();
  await importEnd.getByText('Traps: documents that look like it and are worth nothing').first().waitFor();
  await page.reload();
  await importEnd
    .getByText(/EU type-examination certificate/)
    .first()
    .waitFor();
});

task(
  'a voluntary certificate is not plausible, and the page says why',
  '/toolbox/checklist',
  async (page) => {
    await page.getByRole('link', { name: 'Certificate' }).click();
    await page.getByLabel('Title').fill('Certificate of Compliance');
    await page.getByLabel('What the document is').selectOption('certificate-of-compliance');
    await page.getByLabel('Goods', { exact: true }).selectOption('ffp_respirator');
    await page.getByLabel('Import into').selectOption('IT');
    await page.getByLabel('On', { exact: true }).fill('2020-04-10');
    await page.getByRole('button', { name: 'Check it' }).click();
    const judged = page.getByRole('region', { name: 'Not plausible' });
    await judged
      .getByText(/stands in the place of/)
      .first()
      .waitFor();
  },
);
