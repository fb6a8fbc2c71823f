import { cp, mkdtemp } from 'node:fs/promises';
import { test } from 'vitest';
import { openPage, phone } from './browser/page.js';
import { launchBrowser } from './support/browser.js';
import { serveAgain } from './support/serve.js';

test('try', async () => {
  const folder = await mkdtemp('/tmp/waybill-try-');
  await cp(new URL('./support/field-case', import.meta.url).pathname, folder + '/case', { recursive: true });
  const server = await serveAgain(folder + '/case', folder + '/data', 8477);
  const { page } = await openPage(await launchBrowser(), { viewport: phone });
  page.setDefaultTimeout(5000);
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text().slice(0, 500)));
  page.on('pageerror', (e) => console.log('ERROR', e.message));
  await page.goto(server.url + '/receive?case=field-masks&shipment=masks');
  await page.waitForTimeout(3000);
  const scan = page.getByLabel('Bar code', { exact: true });
  await scan.fill('010952000010001817310331');
  await scan.press('Enter');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: '/tmp/shots/try.png', fullPage: true });
  await server.kill();
}, 120000);
