// What runs inside the page is written here too.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage, phone } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

type Options = NonNullable<Parameters<typeof openPage>[1]>;

const task = (name: string, address: string, run: (page: Page) => Promise<void>, options: Options = {}) =>
  test(name, async () => {
    const { page, close } = await openPage(browser, options);
    await page.goto(`${waybill.url}${address}`);
    await run(page);
    await close();
  });

const addressOf = (page: Page): string => page.url().slice(waybill.url.length);

describe('an address somebody saved leads to where its page is now, with all that it says', () => {
  test.each([
    [`/${caseId}/consignments/nl-masks?asOf=2020-04-26`, `/${caseId}/shipments/nl-masks?asOf=2020-04-26`],
    [`/${caseId}/said-and-recorded?asOf=2020-03-31`, `/${caseId}/claims?asOf=2020-03-31`],
    [`/${caseId}/journal`, `/${caseId}/history`],
    ['/standards?a=KN95&b=FFP2', '/toolbox/standards?a=KN95&b=FFP2'],
    ['/sampling?kind=series', '/toolbox/sampling?kind=series'],
    [`/checklist?case=${caseId}&product=ffp_respirator&from=CN&to=IT&on=2020-04-28`, undefined],
  ])('%s', async (saved, now) => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}${saved}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const expected = now ?? saved.replace('/checklist', '/toolbox/checklist');
    const [path, query] = addressOf(page).split('?');
    expect(path).toBe(expected.split('?')[0]);
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual(
      Object.fromEntries(new URLSearchParams(expected.split('?')[1])),
    );
    expect(await page.getByText('There is no such page').count()).toBe(0);
    await close();
  });
});

task('the window is called by what is open in it', `/${caseId}/shipments`, async (page) => {
  const title = () => page.title();
  await expect.poll(title).toBe('Shipments – Mask diplomacy, spring 2020 – Waybill');
  await page.getByRole('link', { name: '1.3 million KN95 masks for the Netherlands' }).click();
  await expect
    .poll(title)
    .toBe('1.3 million KN95 masks for the Netherlands – Shipments – Mask diplomacy, spring 2020 – Waybill');
  await page.getByRole('link', { name: 'Toolbox' }).click();
  await expect.poll(title).toBe('Toolbox – Mask diplomacy, spring 2020 – Waybill');
});

task(
  'an address nothing is at keeps the bars, in a case and beside it',
  `/${caseId}/nowhere`,
  async (page) => {
    await page.getByText('There is no such page').waitFor();
    await page.getByRole('link', { name: 'Shipments' }).waitFor();
    await page.goto(`${waybill.url}/toolbox/nowhere/at/all`);
    await page.getByText('There is no such page').waitFor();
    await page.getByRole('link', { name: 'Toolbox' }).waitFor();
  },
);

task('from a tool the case one came from is one step away', `/${caseId}`, async (page) => {
  await page.getByRole('link', { name: 'Toolbox' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Standards' }).click();
  await page.getByRole('heading', { name: 'Standards compared' }).waitFor();
  expect(addressOf(page)).toContain(`case=${caseId}`);
  await page.getByRole('button', { name: 'Mask diplomacy, spring 2020: other cases' }).click();
  await page.getByRole('link', { name: 'Back to Mask diplomacy, spring 2020' }).click();
  await page.getByRole('link', { name: 'Overview' }).waitFor();
  expect(addressOf(page)).toBe(`/${caseId}`);
});

task(
  'what the case button opens is closed by Escape, and the focus is where it was',
  `/${caseId}`,
  async (page) => {
    const button = page.getByRole('button', { name: 'Mask diplomacy, spring 2020: other cases' });
    await button.press('Enter');
    const all = page.getByRole('link', { name: 'All cases (one)' });
    await all.focus();
    await page.keyboard.press('Escape');
    await all.waitFor({ state: 'hidden' });
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  },
);

task(
  'on a phone the open page of the bar is in sight, and the rest is behind one button',
  `/${caseId}/history`,
  async (page) => {
    const open = page.getByRole('link', { name: 'History' });
    await expect
      .poll(() =>
        open.evaluate((link) => {
          const { left, right } = link.getBoundingClientRect();
          return left >= 0 && right <= innerWidth;
        }),
      )
      .toBe(true);
    expect(await page.getByLabel('Language').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('Language').selectOption('Italiano');
    await page.getByRole('button', { name: 'Menu' }).waitFor();
    await page.getByRole('link', { name: 'Strumenti' }).click();
    await page.getByRole('heading', { level: 1, name: 'Strumenti' }).waitFor();
  },
  { viewport: phone },
);

task(
  'words are found whatever their accents, and lead to where they are shown',
  `/${caseId}`,
  async (page) => {
    await page.getByRole('searchbox', { name: 'Search this case' }).fill('MILÁN hospitals');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Findings' }).waitFor();
    expect(addressOf(page)).toContain(`/${caseId}/search?q=`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /nobody said whether it was given or sold/ })
      .click();
    await page.getByRole('dialog').getByText('Because', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(addressOf(page)).toContain('/search?q=');
  },
);

task('a number opens the findings it counts, and Back undoes it', `/${caseId}`, async (page) => {
  const terms = page.getByRole('region', { name: 'Gift or purchase?' });
  const gifts = terms.getByRole('listitem').filter({ hasText: /^Gift/ }).getByRole('link');
  const counted = Number(await gifts.first().textContent());
  await gifts.first().click();
  await page.getByText('Gift: The best witnesses say it was given.').waitFor();
  await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(counted);
  await page.goBack();
  await terms.waitFor();
});

task(
  'the waybill of a shipment is a step from it, and what its code opens is short and leads back',
  `/${caseId}/shipments/es-kits`,
  async (page) => {
    await page.getByRole('link', { name: '可打印的运单' }).click();
    expect(addressOf(page)).toBe(`/${caseId}/shipments/es-kits/label`);
    const sheet = await page.getByRole('link', { name: '打印后随货' }).getAttribute('href');
    await page.locator('dd', { hasText: /^Government of Spain$/ }).waitFor();
    const answer = await fetch(`${waybill.url}${sheet ?? ''}`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: '这票货物的记录' }).click();
    await page.getByRole('link', { name: '可打印的运单' }).waitFor();
  },
  { viewport: phone, locale: 'zh-CN' },
);

task(
  'a long verdict among the facts of a shipment keeps to its column',
  `/${caseId}/shipments/es-kits`,
  async (page) => {
    await page.getByText('Consegnato, in parte reso o ritirato').first().waitFor();
    const wide = await page
      .locator('dl dd')
      .evaluateAll((facts) =>
        facts.filter((fact) => fact.scrollWidth > fact.clientWidth).map((fact) => fact.textContent),
      );
    expect(wide).toEqual([]);
  },
  { locale: 'it-IT' },
);

task('views, filters and pages of a list are in the address', `/${caseId}/claims`, async (page) => {
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByText('Page 2 of').waitFor();
  expect(addressOf(page)).toBe(`/${caseId}/claims?page=2`);
  await page.getByLabel('Verdict').selectOption({ index: 1 });
  await expect.poll(() => addressOf(page)).toMatch(/\/claims\?verdict=[a-z-]+$/);
  await page.goBack();
  await page.getByText('Page 2 of').waitFor();
  await page.getByRole('link', { name: 'Footage' }).click();
  await page.getByText('Pictures and films').waitFor();
  expect(addressOf(page)).toBe(`/${caseId}/claims?view=footage`);
});

task(
  'a link copied from another state of the record says so',
  `/${caseId}?record=0123456789ab`,
  async (page) => {
    await page.getByText('This link was copied from record 0123456789ab.').waitFor();
    const answer = await fetch(`${waybill.url}/api/cases/${caseId}`);
    const { recordHash } = (await answer.json()) as { recordHash: string };
    await page.goto(`${waybill.url}/${caseId}?record="${recordHash.slice(0, 12)}"`);
    await page.getByRole('heading', { name: 'Gift or purchase?' }).waitFor();
    expect(await page.getByText('This link was copied').count()).toBe(0);
  },
);
