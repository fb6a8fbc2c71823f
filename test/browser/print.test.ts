// What runs inside the page is written here too.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

/** Letters and digits only: a line may break anywhere, and bullets and dashes are drawn. */
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

async function printedFrom(page: Page): Promise<{ sheets: string[]; all: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf);
  return { sheets: text.map(letters), all: letters(text.join('')) };
}

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((node) => node.textContent));

type Findings = { findings: { id: string; because: unknown[] }[] };

async function longestFinding(): Promise<string> {
  const answer = await fetch(`${waybill.url}/api/cases/${caseId}/findings`);
  const { findings } = (await answer.json()) as Findings;
  return findings.reduce((longest, one) => (one.because.length > longest.because.length ? one : longest)).id;
}

test('a long finding prints whole, and alone', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}?finding=${await longestFinding()}`);
  await page.getByRole('dialog').getByText('Because', { exact: true }).waitFor();
  const told = await textsOf(page, '[role=dialog] article :is(p, h3, li)');
  expect(told.length).toBeGreaterThan(10);
  const { sheets, all } = await printedFrom(page);
  // Addresses stand after their links on paper.
  for (const text of told.filter((one) => one !== '' && !/Copy|Print/.test(one)))
    expect(all, text).toContain(letters(text.replace(/ · Edit$/, '')).slice(0, 60));
  expect(sheets.length).toBeGreaterThan(1);
  expect(all).not.toContain(letters('Gift or purchase? Who paid'));
  await close();
});

test('claims print whole: every page of the list, and what is folded', async () => {
  const { page, close } = await openPage(browser);
  const answer = await fetch(`${waybill.url}/api/cases/${caseId}/claims`);
  const { claims } = (await answer.json()) as { claims: { statement: { text: string } }[] };
  await page.goto(`${waybill.url}/${caseId}/claims`);
  await page.getByText('Page 1 of').waitFor();
  const { all } = await printedFrom(page);
  const missing = claims
    .map(({ statement }) => statement.text)
    .filter((text) => !all.includes(letters(text)));
  expect(missing).toEqual([]);
  await close();
});

/** How many lines the map has at the moment the print is drawn. */
async function watchPrinted(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset.lines = String(document.querySelectorAll('svg path[data-flow]').length);
    });
  });
  return async () => Number(await page.locator('body').getAttribute('data-lines'));
}

test('shipments print whole, once, under their map', async () => {
  const { page, close } = await openPage(browser);
  const answer = await fetch(`${waybill.url}/api/cases/${caseId}/consignments`);
  const { consignments } = (await answer.json()) as { consignments: { name: string }[] };
  await page.goto(`${waybill.url}/${caseId}/shipments`);
  await page.getByText('Page 1 of').waitFor();
  await page.waitForLoadState('networkidle');
  const drawn = await watchPrinted(page);
  const { all } = await printedFrom(page);
  expect(await drawn()).toBeGreaterThan(5);
  expect(await page.locator('svg path[data-flow]').count(), 'the map is for the print only').toBe(0);
  const times = (name: string): number => all.split(letters(name)).length - 1;
  expect(consignments.map(({ name }) => name).filter((name) => times(name) === 0)).toEqual([]);
  expect(consignments.map(({ name }) => name).filter((name) => times(name) > 2)).toEqual([]);
  await close();
});

test('the map prints as a drawing, with the list that says the same', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/shipments?view=map`);
  await page.getByText('The same flows as a list').waitFor();
  const drawn = await watchPrinted(page);
  const { all } = await printedFrom(page);
  expect(await drawn()).toBeGreaterThan(5);
  expect(all).toContain(letters('Papua New Guinea'));
  expect(all).toContain(letters('Importers outside China'));
  await close();
});
