// What runs inside the page is written here too.
/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export const caseId = 'mask-diplomacy-2020';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 740 };

/** A page on which an uncaught error or a refused script fails the test at the end. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: desktop,
    reducedMotion: 'reduce',
    ...options,
  });
  // Two processors may be shared with the other tests.
  // A machine that has other work takes many times as long.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      faults.push(line.text());
  });
  return {
    page,
    close: async () => {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

const tabsMax = 150;

/** Presses Tab until the element in focus holds the words, as somebody without a mouse would. */
export async function tabTo(page: Page, words: string | RegExp): Promise<string> {
  for (let tabs = 0; tabs < tabsMax; tabs++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
  }
  throw new Error(`${tabsMax} presses of Tab did not reach ${String(words)}`);
}
