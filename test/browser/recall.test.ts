import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { openPage, phone } from './page.js';

let waybill: RunningWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(), launchBrowser()]);
});
afterAll(async () => {
  await waybill.stop();
});

const file = readFileSync(join(import.meta.dirname, '../../docs/guides/run-a-recall/netherlands-2020.json'));
const hospital = '(414)9520000300128';

test('a lot is called back: sites, answers, an answer withdrawn, letters, and the trace says quarantine', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/toolbox/recall`);
  await page.getByText('No lot is or was called back.').waitFor();

  await page.goto(`${waybill.url}/toolbox/trace`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'netherlands.json', mimeType: 'application/json', buffer: file });
  await page.getByText('17 events: 17 new').waitFor();
  await page.goto(`${waybill.url}/toolbox/trace?id=NL-2020-03-21`);
  await page.getByRole('link', { name: 'Call it back' }).click();
  expect(await page.getByLabel('Lot, by its name or label').inputValue()).toContain('(10)NL-2020-03-21');
  await page.getByLabel('Reason, as the letters will say it').fill('The filter does not work');
  await page.getByLabel('Who says so').fill('VWS');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/toolbox/recall/*-*');

  const rows = page.getByRole('table').getByRole('row');
  await rows.filter({ hasText: hospital }).filter({ hasText: 'not notified' }).waitFor();
  expect(await rows.count()).toBe(10);
  const total = page.locator('dl').getByText('Not accounted for').locator('xpath=..');
  await total.filter({ hasText: '1,300,000' }).waitFor();

  await page.getByRole('button', { name: `Write down what ${hospital} answers` }).click();
  await page.getByLabel('How many').fill('99700');
  await page.getByLabel('Who says so').first().fill('Pharmacy');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('Written down.', { exact: true }).waitFor();
  await rows
    .filter({ hasText: hospital })
    .filter({ hasText: '300' })
    .filter({ hasText: 'answered' })
    .waitFor();
  await total.filter({ hasText: '1,200,300' }).waitFor();

  // The same sent again, by a finger that presses twice, adds nothing.
  await page.getByLabel('How many').fill('99700');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('This was said already; nothing was added.').waitFor();
  await total.filter({ hasText: '1,200,300' }).waitFor();

  // What is typed next is not what was written down, and the message does not stand beside it.
  await page.getByLabel('How many').fill('12.5');
  await page.getByText('This was said already; nothing was added.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Write it down' }).click();
  expect(await page.getByText('Written down.', { exact: true }).count()).toBe(0);

  await page.getByLabel('What is said').selectOption('missing');
  await page.getByLabel('How many').fill('300');
  await page.getByLabel('Why', { exact: true }).fill('opened packs');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await rows.filter({ hasText: hospital }).filter({ hasText: 'settled' }).waitFor();

  const line = page.getByRole('listitem').filter({ hasText: 'opened packs' });
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await line.getByRole('button', { name: 'Yes, it was wrong' }).click();
  await line.getByText('withdrawn by').waitFor();
  await rows.filter({ hasText: hospital }).filter({ hasText: 'answered' }).waitFor();

  await page.getByRole('link', { name: 'Letters to the sites' }).click();
  const letter = page.getByRole('region', { name: hospital });
  await letter.getByText('By our record you were sent 100,000 pieces of it.').waitFor();
  expect(await page.getByRole('region').count()).toBe(9);
  await letter.getByText('This recall was started by VWS. Send your answer there.').waitFor();

  await page.goto(`${waybill.url}/toolbox/trace?id=NL-2020-03-21`);
  await page.getByText(/Under recall since .*: quarantine wherever it is\./).waitFor();
  await close();
});

test('on a phone, in Italian, nothing is wider than the screen and an answer is written down', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT', viewport: phone });
  await page.goto(`${waybill.url}/toolbox/recall`);
  await page.getByRole('link', { name: /NL-2020-03-21/ }).click();
  await page.getByRole('heading', { name: /^Richiamo di/ }).waitFor();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await page.getByLabel('Che cosa si dice').selectOption('notified');
  await page.getByLabel('Chi lo dice').first().fill('Rossi');
  await page.getByRole('button', { name: 'Annotare la risposta' }).click();
  await page.getByText('Annotato.', { exact: true }).waitFor();
  await close();
});

test('a lot of a case is called back from its page, and whoever meets it is told', async () => {
  const { page, close } = await openPage(browser);
  const ofCase = `${waybill.url}/mask-diplomacy-2020`;
  await page.goto(`${ofCase}/lots/es-kits-first`);
  const stage = page.getByRole('region', { name: 'Recall', exact: true });
  const before = await stage.textContent();
  await stage.getByRole('link', { name: 'Call it back' }).click();
  await page.getByText('The lot stands in the case mask-diplomacy-2020.').waitFor();
  await page.getByLabel('Who says so').fill('AEMPS');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/toolbox/recall/*-*');

  await page.goto(`${ofCase}/lots/es-kits-first`);
  await stage.getByText('under way').waitFor();
  expect(await stage.getByRole('link', { name: 'Call it back' }).count()).toBe(0);
  expect(await stage.textContent()).not.toBe(before);
  await page.goto(ofCase);
  const notice = page.getByText('Under recall since').locator('xpath=..');
  await notice.filter({ hasText: 'Lot es-kits-first of' }).waitFor();
  await page.goto(`${ofCase}/shipments/es-kits/label`);
  await notice.filter({ hasText: 'Lot es-kits-first of' }).waitFor();
  // On a day before, it was under none.
  await page.goto(`${ofCase}?asOf=2020-04-10`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Under recall since').count()).toBe(0);

  await page.goto(`${waybill.url}/toolbox/scan`);
  await page.getByRole('textbox').first().fill('(01)09520000100018(10)es-kits-first');
  await page.keyboard.press('Enter');
  await page.getByText('Under recall since').waitFor();
  await close();
});
