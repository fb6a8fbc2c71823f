// What runs inside the page is written here too.
/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { waybillToRead } from '../support/shared-waybill.js';
import { caseId, desktop, openPage, phone } from './page.js';

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean };
type Watched = Window & { moved?: number };

// "Good" of https://web.dev/articles/cls: the part of the window that moved, times how far, summed.
const movedMax = 0.1;
const apartMs = 150;

const addresses = [
  '',
  '?asOf=2020-03-20',
  '/shipments?view=shares',
  '/shipments/nl-masks',
  '/claims',
  '/sources/cgtn-2020-03-25',
  '/publish',
];

test.each([
  ['desktop', desktop],
  ['phone', phone],
])(
  'what is read and pressed stays where it is while answers come one after the other: %s',
  async (_, viewport) => {
    const waybill = await waybillToRead();
    const restless: string[] = [];
    const { page, close } = await openPage(await launchBrowser(), { viewport });
    await page.addInitScript(() => {
      const watched = window as Watched;
      watched.moved = 0;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as LayoutShift[])
          watched.moved = (watched.moved ?? 0) + shift.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let asked = 0;
    await page.route('**/api/**', async (route) => {
      asked += 1;
      await new Promise((done) => setTimeout(done, asked * apartMs));
      await route.continue();
    });
    for (const address of addresses) {
      asked = 0;
      await page.goto(`${waybill.url}/${caseId}${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const moved = await page.evaluate(() => (window as Watched).moved ?? 0);
      if (moved > movedMax) restless.push(`${address}: ${moved.toFixed(3)}`);
    }
    await close();
    expect(restless).toEqual([]);
  },
);
