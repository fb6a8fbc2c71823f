import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { waybillToRead } from '../support/shared-waybill.js';
import { openPage } from './page.js';

test('messages are pasted and a count is added, and each need is told once', async () => {
  const waybill = await waybillToRead();
  const { page, close } = await openPage(await launchBrowser());
  await page.goto(`${waybill.url}/toolbox/need`);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'Work it out' }).click();
  const result = page.getByRole('article', { name: 'What is needed' });
  // By hand: two people of one ward ask for the same 300; 120 gowns at 60 a day are two days.
  const requests = result.getByRole('region', { name: 'Requests' });
  await requests.getByRole('row', { name: /San Rocco, UTI.*mask-surgical.*300/ }).waitFor();
  expect(await requests.getByRole('row', { name: /mask-surgical/ }).count()).toBe(1);
  await requests.getByRole('row', { name: /San Rocco, UTI.*glove.*200.*2026-11-04/ }).waitFor();
  await result
    .getByRole('region', { name: 'Days of cover' })
    .getByRole('row', { name: /Villa Iris.*gown.* 2 / })
    .waitFor();
  await result.getByText('03/11/2026 can be').waitFor({ state: 'detached' });

  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'counts.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'site;item;quantity;date\nVilla Iris;camici;90;2026-11-13\nSan Rocco;camici;-4;2026-11-13\n',
      ),
    },
    { name: 'appunti.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') },
  ]);
  await page.getByRole('button', { name: 'Work it out' }).click();
  await result.getByText(/counts\.csv:3.*is negative/).waitFor();
  await result.getByText('counts.csv: 1 used, 1 refused.').waitFor();
  await result.getByText(/appunti\.docx.*Nothing is known of a file of this name/).waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Requests as CSV' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('requests.csv');
  // What was typed is there after a reload; a new beginning takes it away.
  await page.reload();
  expect(await page.getByLabel('Messages', { exact: true }).inputValue()).toContain('300 mascherine');
  await page.getByRole('button', { name: 'Begin anew' }).click();
  expect(await page.getByLabel('Messages', { exact: true }).inputValue()).toBe('');
  await close();
});
