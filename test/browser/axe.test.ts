import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { postsInStep } from '../support/posts-in-step.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, desktop, openPage, phone } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

const pages = {
  overview: '',
  'overview on a day': '?asOf=2020-03-20',
  evidence: '?finding=claim.cgtn-calls-aid',
  shipments: '/shipments',
  'shipments by terms': '/shipments?view=shares',
  'shipments in time': '/shipments?view=timeline',
  'claims about footage': '/claims?view=footage',
  'what was searched': '/search?q=milan',
  'what a number counts': '/findings?about=terms&verdict=sale',
  publish: '/publish',
  help: '/../help',
  glossary: '/../help/words',
  'what verdicts mean': '/../help/verdicts',
  consignment: '/shipments/nl-masks',
  'consignment with a lot': '/shipments/es-kits',
  'consignment on another day': '/shipments/nl-masks?on=2020-04-26',
  'waybill to print': '/shipments/es-kits/label',
  'receive a delivery': '/../receive?case=mask-diplomacy-2020&shipment=es-kits',
  needs: '/needs',
  claims: '/claims?asOf=2020-03-31',
  sources: '/sources',
  source: '/sources/cgtn-2020-03-25',
  history: '/history',
  add: '/add',
  'add a statement': '/add/statement',
  'edit a source': '/edit/source/time-2020-04-03',
  // Beside the case, not in it.
  'a test kit': '/../toolbox/kits?tp=30&fn=70&fp=2&tn=98&use=antigen-who',
  'no test kit yet': '/../toolbox/kits',
  'a page that is not there': '/sources/not-there',
  // Of documents.
  'documents, nothing asked yet': '/../toolbox/checklist',
  'documents for respirators':
    '/../toolbox/checklist?product=ffp_respirator&from=CN&to=IT&on=2020-04-28&quantity=40000',
  'one certificate': '/../toolbox/certificate',
  'a dossier': '/../toolbox/dossier',
  'no plan of a day yet': '/../toolbox/plan',
  // Of quotes.
  'no quote yet': '/../toolbox/quote',
  'a quote that was cut':
    '/../toolbox/quote?quote=we%20open%20today&by=Ugo&text=Ida%20Kolb:%20If%20the%20courier%20comes,%20we%20can%20certainly%20open%20today.',
};

// Every colour and every layout once: what axe finds in a layout does not turn on the colours, nor the other way.
const looks = [
  { viewport: desktop, colorScheme: 'light' },
  { viewport: phone, colorScheme: 'dark' },
] as const;

describe('has no serious axe violation, light on a desk and dark on a phone', () => {
  // Nothing is left on these pages that the next would show: a browser that has loaded the program once takes a third
  // of the time for each further one.
  describe('pages that are only looked at', () => {
    let opened: Awaited<ReturnType<typeof openPage>>;
    beforeAll(async () => {
      opened = await openPage(browser);
    });
    afterAll(() => opened.close());

    test.each(Object.entries(pages))('%s', async (_, address) => {
      const { page } = opened;
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${waybill.url}/${caseId}${address}`);
      await page.waitForLoadState('networkidle');
      await expectNoViolations(page);
    });
  });

  test('a sampling plan, and one that cannot be', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/sampling?found=2`);
    await page.getByText('2 found bad: do not accept.').waitFor();
    await page.getByText('The numbers as a table').click();
    await expectNoViolations(page);
    await page.getByLabel('Pieces in the lot').fill('none');
    await page.getByText('Found “none”').waitFor();
    await expectNoViolations(page);
    await close();
  });

  test('an article being given, being decided about, and a proposal being corrected', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/${caseId}/read`);
    await page.getByLabel('Text of the article').fill('12 March 2026. Norway donated 2,000 gowns to Kenya.');
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('button', { name: '1. 2,000 gowns' }).click();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByText('More', { exact: true }).click();
    await expectNoViolations(page);
    await close();
  });

  test('two standards compared', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/standards?a=KN95&b=FFP2`);
    await page.getByRole('table').waitFor();
    await expectNoViolations(page);
    await close();
  });

  test('a label with several readings', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/scan`);
    await expectNoViolations(page);
    await page.getByLabel('Bar code', { exact: true }).fill('010952000010001810AB1217250331');
    await page.keyboard.press('Enter');
    await page.getByText('Which reading is right?').waitFor();
    await expectNoViolations(page);
    await close();
  });

  test('files of posts: none, one unknown, one ready, its result and the posts of a pair', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/toolbox/posts`);
    await page.getByText('No file has been examined yet.').waitFor();
    await expectNoViolations(page);

    await choosePosts(page, 'unknown.csv', 'who,when\nada,soon\n');
    await page.getByText('This is none of the exports known here.').waitFor();
    await expectNoViolations(page);

    await page.getByRole('link', { name: 'All files' }).click();
    await choosePosts(page, 'posts.csv', postsInStep());
    await page.getByText('More settings').click();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('#network [data-laid-out]').waitFor();
    for (const numbers of await page.getByText('The numbers as a table').all()) await numbers.click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expectNoViolations(page);

    await page.getByRole('button', { name: 'anna and carla' }).click();
    await page.getByRole('dialog').getByText('Aid has landed').first().waitFor();
    await expectNoViolations(page);
    await close();
  });
});

async function choosePosts(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    const look = `${colorScheme}, ${viewport.width} px`;
    expect({ look, violations: await violationsOn(page) }).toEqual({ look, violations: [] });
    expect(await sidewaysPx(page), `${look}: the page scrolls sideways`).toBe(0);
  }
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (): Promise<AxeResults> => window.axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
}

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

declare global {
  interface Window {
    axe: typeof axe;
  }
}
