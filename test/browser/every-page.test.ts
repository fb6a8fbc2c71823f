// What runs inside the page is written here too.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCaseFolder } from '../../src/case/io/index.js';
import { launchBrowser } from '../support/browser.js';
import { shippedCase } from '../support/serve.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, desktop, openPage } from './page.js';
import { expectNoViolations } from './violations.js';

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
  'start page': '/..',
  findings: '/findings',
  toolbox: '/../toolbox',
  'no sampling plan yet': '/../toolbox/sampling',
  'two standards': '/../toolbox/standards?a=KN95&b=FFP2',
  'no posts yet': '/../toolbox/posts',
  'a page that is not there': '/sources/not-there',
  // Of documents.
  'documents, nothing asked yet': '/../toolbox/checklist',
  'documents for respirators':
    '/../toolbox/checklist?product=ffp_respirator&from=CN&to=IT&on=2020-04-28&quantity=40000',
  'one certificate': '/../toolbox/certificate',
  'a dossier': '/../toolbox/dossier',
  'nothing needed yet': '/../toolbox/need',
  'no plan of a day yet': '/../toolbox/plan',
  'no film yet': '/../toolbox/film',
  // Of quotes.
  'no quote yet': '/../toolbox/quote',
  'a quote that was cut':
    '/../toolbox/quote?quote=noi%20apriamo%20oggi&by=Ugo&text=Ida%20Kolb:%20Se%20arriva%20il%20corriere,%20noi%20apriamo%20certamente%20oggi.',
};

let browser: Browser;
let waybill: SharedWaybill;
let ofTheCase: readonly string[];
beforeAll(async () => {
  const [opened, running, { case: kase }] = await Promise.all([
    launchBrowser(),
    waybillToRead(),
    readCaseFolder(shippedCase),
  ]);
  browser = opened;
  waybill = running;
  // Longest first, so that a name inside a title does not leave the rest of the title standing.
  ofTheCase = [...new Set([...stringsIn(kase), ...titles])].toSorted((a, b) => b.length - a.length);
});
// A rule names its source by the title it has.
const titles = ['Options for the use of rapid antigen tests for COVID-19'];

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length > 2 ? [plain(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What is left of a text of the page without what people wrote and what is quoted, which stay as they are. */
const withoutCase = (text: string): string =>
  ofTheCase.reduce(
    (left, one) => (left.includes(one) ? left.replaceAll(one, '…') : left),
    plain(text).replaceAll(/“[^”]*”|«[^»]*»/g, '…'),
  );

// Small words that neither Italian nor a name has.
const english = /\b(the|of|and|is|are|was|were|with|this|that|which|from|been|not|known|what|how|before)\b/;

/** What stands on the page and is not marked as English. */
const textsOf = (): string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isMarked = node.parentElement?.closest('[lang="en"], script, style, code') !== null;
    if (!isMarked) texts.push(node.textContent ?? '');
  }
  return texts;
};

// Nothing is left on these pages that the next would show: a browser that has loaded the program once takes a third of
// the time for each further one, and changing the language less than opening the page in it.
describe('every page', () => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage(browser);
  });
  afterAll(() => opened.close());

  test.each(Object.entries(pages))(
    '%s: nothing that axe calls serious, no English word in it or zh',
    async (_, path) => {
      const { page } = opened;
      const address = new URL(`${waybill.url}/${caseId}${path}`);
      address.searchParams.set('lang', 'it');
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address.href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectNoViolations(page);
      const inItalian = await englishOn(page);
      await page.setViewportSize(desktop);
      await page.getByRole('banner').getByLabel('Lingua').selectOption('中文');
      await page.locator('html[lang="zh-Hans"]').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect({ it: inItalian, zh: await englishOn(page) }).toEqual({ it: [], zh: [] });
    },
  );
});

async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(textsOf);
  expect(texts.length).toBeGreaterThan(10);
  // Taking what people wrote out of a text takes long: only where there may be something to find.
  const found = texts.filter((text) => english.test(text) && english.test(withoutCase(text)));
  return [...new Set(found.map((text) => plain(text).slice(0, 120)))];
}
