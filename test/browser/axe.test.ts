import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { postsInStep } from '../support/posts-in-step.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';
import { expectNoViolations } from './violations.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

// Pages that are only looked at: every-page.test.ts.
describe('has no serious axe violation, light on a desk and dark on a phone', () => {
  test('a sampling plan, and one that cannot be', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/sampling?found=2`);
    await page.getByText('2 found bad: do not accept.').waitFor();
    await page.getByText('The numbers as a table').click();
    await expectNoViolations(page);
    await page.getByLabel('Pieces in the lot').fill('none');
    await page.getByText('Found “none”').waitFor();
    await expectNoViolations(page);
    await close();
  });

  test('an article being given, being decided about, and a proposal being corrected', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/${caseId}/read`);
    await page.getByLabel('Text of the article').fill('12 March 2026. Norway donated 2,000 gowns to Kenya.');
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('button', { name: '1. 2,000 gowns' }).click();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByText('More', { exact: true }).click();
    await expectNoViolations(page);
    await close();
  });

  test('two standards compared', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/standards?a=KN95&b=FFP2`);
    await page.getByRole('table').waitFor();
    await expectNoViolations(page);
    await close();
  });

  test('a label with several readings', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/scan`);
    await expectNoViolations(page);
    await page.getByLabel('Bar code', { exact: true }).fill('010952000010001810AB1217250331');
    await page.keyboard.press('Enter');
    await page.getByText('Which reading is right?').waitFor();
    await expectNoViolations(page);
    await close();
  });

  test('files of posts: none, one unknown, one ready, its result and the posts of a pair', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/posts`);
    await page.getByText('No file has been examined yet.').waitFor();
    await expectNoViolations(page);

    await choosePosts(page, 'unknown.csv', 'who,when\nada,soon\n');
    await page.getByText('This is none of the exports known here.').waitFor();
    await expectNoViolations(page);

    await page.getByRole('link', { name: 'All files' }).click();
    await choosePosts(page, 'posts.csv', postsInStep());
    await page.getByText('More settings').click();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('#network [data-laid-out]').waitFor();
    for (const numbers of await page.getByText('The numbers as a table').all()) await numbers.click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expectNoViolations(page);

    await page.getByRole('button', { name: 'anna and carla' }).click();
    await page.getByRole('dialog').getByText('Aid has landed').first().waitFor();
    await expectNoViolations(page);
    await close();
  });
});

async function choosePosts(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
