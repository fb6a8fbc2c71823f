import { test } from 'vitest';
import { withBrowser } from '../support/browser.js';
import { startWaybill } from '../support/serve.js';
import { openPage } from './page.js';
const base = '/mask-diplomacy-2020/consignments/nl-masks';
const list = '/checklist?product=ffp_respirator&from=CN&to=IT&on=2020-04-27&quantity=40000';
test('shots', { timeout: 200_000 }, async () => {
  const w = await startWaybill();
  await withBrowser(async (b) => {
    const shots = [
      ['card-d', base, { width: 1280, height: 900 }, 'light', 'en-GB'],
      ['card-p', base + '?on=2020-04-26', { width: 360, height: 740 }, 'dark', 'zh-CN'],
      ['list-d', list, { width: 1280, height: 900 }, 'light', 'it-IT'],
      ['list-p', list, { width: 360, height: 740 }, 'dark', 'en-GB'],
      ['cert-d', '/checklist/certificate', { width: 1280, height: 900 }, 'dark', 'en-GB'],
    ] as const;
    for (const [name, at, viewport, colorScheme, locale] of shots) {
      const { page, close } = await openPage(b, { viewport, colorScheme, locale });
      await page.goto(w.url + at);
      await page.waitForLoadState('networkidle');
      if (name === 'cert-d') {
        await page.getByLabel('Title').fill('Certificate of Compliance');
        await page.getByLabel('What the paper is').selectOption('certificate-of-compliance');
        await page.getByLabel('Goods', { exact: true }).selectOption('ffp_respirator');
        await page.getByLabel('Going to').selectOption('IT');
        await page.getByLabel('On', { exact: true }).fill('2020-04-10');
        await page.getByRole('button', { name: 'Check it' }).click();
        await page.getByRole('heading', { name: 'Not plausible' }).waitFor();
      }
      await page.screenshot({ path: `/tmp/confshot-${name}.png`, fullPage: true });
      if (name === 'list-d') { await page.emulateMedia({ media: 'print' }); await page.screenshot({ path: '/tmp/confshot-print.png', fullPage: true }); }
      await close().catch((e) => console.log(name, String(e)));
    }
  });
  await w.stop();
});
