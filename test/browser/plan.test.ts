import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { waybillToRead } from '../support/shared-waybill.js';
import { openPage } from './page.js';

test('a day is planned, a car is lost and a ward calls, and the last of it is taken back', async () => {
  const waybill = await waybillToRead();
  const { page, close } = await openPage(await launchBrowser());
  await page.goto(`${waybill.url}/toolbox/plan`);
  await page.getByRole('button', { name: 'Try an example' }).click();
  const result = page.getByRole('article', { name: 'The plan' });
  await result.getByRole('heading', { level: 2, name: /^All 3 wards get something/ }).waitFor();
  const panda = result.getByRole('region', { name: 'Panda' });
  await panda.getByText('loads').first().waitFor();

  await page.getByLabel('When (such as 10:30)').fill('8.20');
  await page.getByLabel('Which vehicle').selectOption('Panda');
  await page.getByRole('button', { name: 'Plan the rest anew' }).click();
  await result.getByText(/on board of Panda, which is lost for the day/).waitFor();
  await panda.getByText('out of service').waitFor();
  await page.getByText('8:20: Panda is lost for the day').waitFor();

  // What cannot be is told beside the form, and the plan stays.
  await page.getByLabel('When (such as 10:30)').fill('08:10');
  await page.getByLabel('What has happened').selectOption('A ward calls');
  await page.getByLabel('Which ward').selectOption('San Rocco');
  await page.getByLabel('Pieces it has now').fill('0');
  await page.getByRole('button', { name: 'Plan the rest anew' }).click();
  await page.getByRole('alert').filter({ hasText: 'a time no earlier than 08:20' }).waitFor();
  await panda.getByText('out of service').waitFor();

  await page.getByLabel('When (such as 10:30)').fill('8:45');
  await page.getByRole('button', { name: 'Plan the rest anew' }).click();
  await page.getByText('8:45: San Rocco has 0 pieces').waitFor();
  await result.getByRole('heading', { level: 2, name: /^From 08:45 on/ }).waitFor();

  // A reload loses none of it.
  await page.reload();
  await result.getByRole('heading', { level: 2, name: /^From 08:45 on/ }).waitFor();
  await page.getByRole('button', { name: 'Take the last one back' }).click();
  await result.getByRole('heading', { level: 2, name: /^From 08:20 on/ }).waitFor();
  await page.getByRole('button', { name: 'Take the last one back' }).click();
  await result.getByRole('heading', { level: 2, name: /^All 3 wards get something/ }).waitFor();

  await page.locator('input[type=file]').setInputFiles({
    name: 'giornata.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"start": "08:00"'),
  });
  await result.getByRole('heading', { name: 'Nothing could be planned from giornata.json.' }).waitFor();
  await result.getByRole('row', { name: /giornata\.json:1.*This is no day that can be planned/ }).waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Try an example' }).click();
      await page.getByRole('button', { name: 'Save this plan' }).click();
    })(),
  ]);
  expect(saved.suggestedFilename()).toBe('plan.json');
  await close();
});
