// What runs inside the page is written here too.
/// <reference lib="dom" />
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitePart } from '../../src/publish/site/part.js';
import { launchBrowser } from '../support/browser.js';
import { readShippedCase } from '../support/edition.js';
import { servedInput } from '../support/site-edition.js';
import { desktop, phone } from './page.js';

const chosen = [
  'claim.cgtn-calls-aid',
  'claim.time-spain-accuracy',
  'terms.es-kits',
  'terms.flow.chn.cze.test-kit',
];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'waybill-dossier-'));
  const served = await servedInput(await readShippedCase(), ({ id }) => chosen.includes(id));
  await served.close();
  const tools = { signal: new AbortController().signal, document: async () => undefined };
  for await (const { path, bytes } of sitePart.files(served.input, tools)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (path: string): string => pathToFileURL(join(folder, path)).href;

/** A page without scripts and without a network, on which whatever it is refused fails the test. */
async function openOffline(use: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    viewport: desktop,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (line) => faults.push(line.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url());
  });
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  await use(page);
  await context.close();
  expect(faults).toEqual([]);
}

test('a dossier is read from its folder: from the first page down to a source, and in another language', () =>
  openOffline(async (page) => {
    await page.goto(at('index.html'));
    await page.getByRole('link', { name: 'Italiano' }).click();
    await page.getByRole('link', { name: /kit/i }).first().click();
    await page.getByText('Che cosa la cambierebbe').or(page.getByText('Perché')).first().waitFor();
    await page.getByRole('main').getByRole('link').filter({ hasText: /TIME/ }).first().click();
    await page.getByText('Nessuna copia è stata conservata.').waitFor();
    const font = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(font, 'the style sheet is let in').toContain('system-ui');
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByText('没有保存副本。').waitFor();
    expect(page.url()).toMatch(/zh\/sources\//);
  }));

test('the one file has all of it, and its links stay within it', () =>
  openOffline(async (page) => {
    await page.goto(at('one-file.en.html'));
    await page.getByRole('navigation').getByRole('link', { name: 'Shipments' }).click();
    expect(page.url()).toMatch(/one-file\.en\.html#consignments$/);
    const map = page.locator('svg').filter({ has: page.locator('path[data-flow]') });
    const claim = page.locator('[id="findings-claim.time-spain-accuracy"] figure svg');
    for (const [viewport, ofMap] of [
      [desktop, 0],
      [phone, 1],
    ] as const) {
      await page.setViewportSize(viewport);
      expect(await map.count()).toBe(2);
      expect(await map.nth(ofMap).isVisible(), `the map ${viewport.width} wide`).toBe(true);
      expect(await map.nth(1 - ofMap).isVisible()).toBe(false);
      expect(await claim.nth(ofMap).isVisible(), `the chart ${viewport.width} wide`).toBe(true);
      expect(await claim.nth(1 - ofMap).isVisible()).toBe(false);
    }
  }));

const views = [
  'index.html',
  'findings/claim.cgtn-calls-aid.html',
  'findings/claim.time-spain-accuracy.html',
  'consignments.html',
  'consignments/es-kits.html',
  'claims.html',
  'sources.html',
  'sources/time-2020-04-03.html',
];
// The views are the same in every language; the words are not as long.
const looked = [
  'index.html',
  ...views.map((file) => `it/${file}`),
  'en/findings/claim.cgtn-calls-aid.html',
  'zh/consignments.html',
  'one-file.zh.html',
];
const looks = [
  { viewport: desktop, colorScheme: 'light' },
  { viewport: phone, colorScheme: 'dark' },
] as const;

test('no page has a serious axe violation, light and dark, on a desk and on a phone, nor scrolls sideways', async () => {
  const found: string[] = [];
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  for (const path of looked) {
    await page.goto(at(path));
    await page.evaluate(axe.source);
    for (const { viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${path} is ${over} px wider than ${viewport.width}`);
      const { violations } = await page.evaluate((): Promise<AxeResults> => window.axe.run());
      for (const { id, impact, nodes } of violations)
        if (impact === 'serious' || impact === 'critical')
          found.push(
            `${path} ${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`,
          );
    }
  }
  await context.close();
  expect([...new Set(found)]).toEqual([]);
});
