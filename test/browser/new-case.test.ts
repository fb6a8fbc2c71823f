import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { shippedCase, startWaybill } from '../support/serve.js';

let waybill: Awaited<ReturnType<typeof startWaybill>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(shippedCase, []), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await waybill.stop();
});

test('a reporter begins a case, is told what to enter first, and finds it again among the cases', async () => {
  const page = await (await browser.newContext({ locale: 'it-IT' })).newPage();
  await page.goto(waybill.url);
  await page.getByRole('link', { name: 'Mask diplomacy, spring 2020' }).waitFor();
  await page.getByLabel('Come si chiama').fill('Guanti per l’ospedale');
  await page.getByLabel('Primo giorno').fill('3/11/2026');
  await page.getByText('3 novembre 2026').first().waitFor();
  expect(await page.getByLabel('In che lingua').inputValue()).toBe('it');
  await page.getByRole('button', { name: 'Inizia il caso' }).click();
  await page.waitForURL('**/guanti-per-lospedale/add');
  await page.goto(`${waybill.url}/guanti-per-lospedale`);
  await page.getByRole('heading', { name: 'In questo caso non c’è ancora nulla' }).waitFor();
  await page.getByRole('link', { name: 'Soggetto', exact: true }).click();
  await page.getByLabel('Nome', { exact: false }).first().fill('Comune di Bologna');
  await page.getByRole('link', { name: 'Waybill' }).click();
  await page.getByRole('link', { name: 'Guanti per l’ospedale' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Guanti per l’ospedale' }).waitFor();
  await page.context().close();
});

test('a title in Chinese makes a case as well', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await page.goto(waybill.url);
  await page.getByLabel('名称').fill('送往博洛尼亚的手套');
  await page.getByRole('button', { name: '开始' }).click();
  await page.waitForURL('**/case-*/add');
  await page.getByRole('link', { name: '送往博洛尼亚的手套' }).waitFor();
  await page.context().close();
});
