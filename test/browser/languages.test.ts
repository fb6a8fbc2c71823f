// What runs inside the page is written here too.
/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readCaseFolder } from '../../src/case/io/index.js';
import { launchBrowser } from '../support/browser.js';
import { shippedCase } from '../support/serve.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

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
  ofTheCase = [...new Set(stringsIn(kase))].toSorted((a, b) => b.length - a.length);
});
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length > 2 ? [plain(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What is left of a text of the page without what people wrote, which stays as it is. */
const withoutCase = (text: string): string =>
  ofTheCase.reduce((left, one) => (left.includes(one) ? left.replaceAll(one, '…') : left), plain(text));

// Small words that neither Italian nor a name has.
const english = /\b(the|of|and|is|are|was|were|with|this|that|which|from|been|not|known|what|how|before)\b/;

const pages = [
  ...[
    '',
    '/shipments',
    '/needs',
    '/claims',
    '/sources',
    '/publish',
    '/history',
    '/findings',
    '/search',
    '/add',
    '/add/statement',
  ],
  ...['/shipments/es-kits', '/shipments/nl-masks'],
].map((path) => `/${caseId}${path}`);
const ownPages = [
  '',
  '/checklist',
  '/certificate',
  '/dossier',
  '/sampling',
  '/kits',
  '/standards',
  '/plan',
  '/posts',
  '/quote',
].map((path) => `/toolbox${path}`);
const helpPages = ['/help', '/help/words', '/help/verdicts'];

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

test.each(['it', 'zh'])(
  'no page in %s has an English word of its own',
  { timeout: 180_000 },
  async (language) => {
    const { page, close } = await openPage(browser);
    const found: string[] = [];
    for (const path of [...pages, ...ownPages, ...helpPages]) {
      await page.goto(`${waybill.url}${path}?lang=${language}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const texts = await page.evaluate(textsOf);
      expect(texts.length, path).toBeGreaterThan(10);
      // Taking what people wrote out of a text takes long: only where there may be something to find.
      for (const text of texts)
        if (english.test(text) && english.test(withoutCase(text)))
          found.push(`${path}: ${plain(text).slice(0, 120)}`);
    }
    await close();
    expect([...new Set(found)]).toEqual([]);
  },
);
