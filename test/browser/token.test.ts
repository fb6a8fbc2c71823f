import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, shippedCase, startWaybill } from '../support/serve.js';
import { openPage } from './page.js';

const token = 'a-long-enough-secret';

let waybill: RunningWaybill;
beforeAll(async () => {
  waybill = await startWaybill(shippedCase, ['--token', token]);
});
afterAll(() => waybill.stop());

test('the page asks with the token from its address, keeps it out of sight, and downloads with it', async () => {
  const { page, close } = await openPage(await launchBrowser());
  await page.goto(`${waybill.url}/#token=${token}`);
  await page.getByRole('link', { name: 'Mask diplomacy, spring 2020' }).click();
  await page.getByRole('heading', { name: 'Gift or purchase?' }).waitFor();
  expect(page.url()).not.toContain(token);
  const cookies = await page.context().cookies(`${waybill.url}/api`);
  expect(cookies).toMatchObject([{ name: 'waybill-token', sameSite: 'Strict', path: '/api' }]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export this case' }).click();
  expect(await (await download).failure()).toBeNull();
  await close();
});

test.each([
  ['it-IT', /Il server chiede una chiave di accesso/],
  ['zh-CN', /服务器需要访问令牌/],
])('without a token the page says in %s what is missing', async (locale, words) => {
  const { page, close } = await openPage(await launchBrowser(), { locale });
  await page.goto(waybill.url);
  await page.getByText(words).first().waitFor();
  expect(await page.getByText('Send the access token').count()).toBe(0);
  await close();
});
