import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

test('who is short is found from the bar of the case, filtered, and followed to who said so', async () => {
  const waybill = await waybillToRead();
  const { page, close } = await openPage(await launchBrowser());
  await page.goto(`${waybill.url}/${caseId}`);
  await page.getByRole('link', { name: 'Needs', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Needs' }).waitFor();
  const found = page.getByRole('main').getByRole('listitem').filter({ hasText: 'short' });
  await expect.poll(() => found.count()).toBe(2);

  await page.getByLabel('Place or goods').fill('milan');
  await expect.poll(() => found.count()).toBe(1);
  await page.getByLabel('Place or goods').fill('nowhere');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => found.count()).toBe(2);

  await page.getByText('Zhang Yimeng said that there was too little').click();
  await page.getByText('staff wore one mask for two days').first().waitFor();
  await close();
});
