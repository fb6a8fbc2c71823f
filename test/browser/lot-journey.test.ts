import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillWith } from '../support/shared-waybill.js';
import { openPage } from './page.js';

// A case as it is on the day the lorry comes: a delivery note, two shipments, and nothing looked at yet.
const files = {
  'case.yaml': 'id: bologna-2026\ntitle: Bologna 2026\nlanguage: it\n',
  'parties.yaml': `- { id: ausl, name: AUSL Bologna, kind: authority, country: IT }
- { id: klang, name: Klang Gloves Sdn Bhd, kind: company, country: MY }
- { id: hangzhou, name: 杭州试剂有限公司, kind: company, country: CN }
`,
  'sources.yaml': `- { id: note, title: Bolla 118, publisher: ausl, kind: delivery-record, published: 2026-11-16, language: it }
`,
  'products.yaml': `- { id: gloves, name: Guanti in nitrile, class: glove }
- { id: kit, name: 抗原试剂, class: test-kit }
`,
  'consignments.yaml': `- { id: c-gloves, name: Guanti dalla Malaysia, product: gloves, from: klang, to: ausl }
- { id: c-kits, name: Kit antigenici, product: kit, from: hangzhou, to: ausl }
`,
  'lots.yaml': `- { id: gloves-1, consignment: c-gloves, product: gloves, source: note, batch: KL-2611, amount: 60.000 }
- { id: kits-1, consignment: c-kits, product: kit, source: note, batch: 批号甲1, amount: 5.000 }
`,
};

let folder: string;
let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-bologna-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  [waybill, browser] = await Promise.all([waybillWith(folder), launchBrowser()]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Presses and counts: what a choice in a list of the page takes is two. */
class Hand {
  clicks = 0;
  constructor(readonly page: Page) {}

  async press(what: Locator): Promise<void> {
    await what.click();
    this.clicks++;
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await this.page.getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(value);
  }

  async pick(label: RegExp, option: string): Promise<void> {
    await this.press(this.page.getByRole('combobox', { name: label }));
    await this.press(this.page.getByRole('option', { name: option, exact: true }));
  }

  link = (name: string | RegExp): Locator =>
    this.page.getByRole('link', { name }).filter({ visible: true }).last();
  button = (name: string): Locator =>
    this.page.getByRole('button', { name, exact: true }).filter({ visible: true });
}

async function addDocument(hand: Hand, title: string): Promise<void> {
  await hand.press(hand.link('Add a document of this lot'));
  await hand.page.getByLabel(/^Title/).fill(title);
  await hand.pick(/^Source/, 'Bolla 118');
  await hand.press(hand.button('Save'));
  await hand.page.getByRole('link', { name: title }).waitFor();
}

/** Of the lot that comes: its arrival, a plan by AQL, and the result of its sample. */
async function receiveAndSample(
  hand: Hand,
  lot: { plan: string; found: string; by?: string },
): Promise<void> {
  const { page } = hand;
  await page.getByLabel('What was done').waitFor();
  expect(await page.getByLabel('What was done').inputValue()).toBe('receive');
  await hand.fill({ ...(lot.by === undefined ? {} : { 'By whom': lot.by }), On: '2026-11-17' });
  await hand.press(hand.button('Record this step'));
  await page.getByText(/Now: in quarantine, since 17 Nov/).waitFor();

  await hand.fill({ 'AQL, %': '1.5', On: '2026-11-17' });
  await hand.press(hand.button('Give it a sampling plan'));
  await page.getByText(lot.plan).first().waitFor();

  await hand.fill({ 'Bad pieces found': lot.found, On: '2026-11-18' });
  await hand.press(hand.button('Record this result'));
  await page.getByText(`${lot.found} bad of 200. The sample was accepted.`).first().waitFor();
}

/** Accepts the lot, with the one document and the one report there is, and prints its record. */
async function acceptAndPrint(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByText('Add a step', { exact: true }));
  await page.getByLabel('What was done').selectOption('Accepted');
  await hand.fill({ On: '2026-11-20' });
  await hand.press(hand.button('Record this step'));
  await page.getByText(/Now: accepted, since 20 Nov/).waitFor();
  await page.getByText('Decided on 20 Nov 2026 by A. Rossi: accepted.').waitFor();
  const sheet = page.getByRole('link', { name: 'Inspection record (PDF)' });
  const printed = await page.request.get(new URL((await sheet.getAttribute('href')) ?? '', waybill.url).href);
  hand.clicks++;
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

test('an inspector takes a lot of gloves from its page through plan, sample, report and decision to the record', async () => {
  const { page, close } = await openPage(browser);
  const hand = new Hand(page);
  await page.goto(`${waybill.url}/bologna-2026/lots`);
  await hand.press(hand.link('KL-2611'));
  await page.getByRole('heading', { name: 'Lot KL-2611', level: 1 }).waitFor();
  await addDocument(hand, 'Dichiarazione UE');
  // ISO 2859-1: 60,000 at level II is N; N at 1.5 takes 500, Ac 14, Re 15.
  await page.getByLabel('What was done').waitFor();
  await hand.fill({ 'By whom': 'A. Rossi', On: '2026-11-17' });
  await hand.press(hand.button('Record this step'));
  await hand.fill({ 'AQL, %': '1.5', On: '2026-11-17' });
  await hand.press(hand.button('Give it a sampling plan'));
  await page.getByText('n 500, Ac 14, Re 15').first().waitFor();
  await hand.fill({ 'Bad pieces found': '9', On: '2026-11-18' });
  await hand.press(hand.button('Record this result'));
  await page.getByText('9 bad of 500. The sample was accepted.').first().waitFor();
  await page.getByText('500 of 60,000 pieces looked at').waitFor();

  await hand.press(hand.link('Add a test report'));
  await page.getByLabel(/^Title/).fill('EN 455-1');
  await hand.pick(/^Source/, 'Bolla 118');
  await hand.pick(/^Outcome/, 'Pass');
  await hand.press(hand.button('Save'));
  await page.getByText('It passed its test: EN 455-1.').first().waitFor();
  await acceptAndPrint(hand);
  expect(hand.clicks).toBeLessThanOrEqual(17);
  await close();
});

test('an inspector takes a lot of antigen kits through its evaluation in the toolbox, undoes it, and gives it again', async () => {
  const { page, close } = await openPage(browser);
  const hand = new Hand(page);
  await page.goto(`${waybill.url}/bologna-2026/lots`);
  await hand.press(hand.link('批号甲1'));
  await page.getByRole('heading', { name: 'Lot 批号甲1', level: 1 }).waitFor();
  await addDocument(hand, 'CE 2934');
  await receiveAndSample(hand, { plan: 'n 200, Ac 7, Re 8', found: '3', by: 'A. Rossi' });

  await hand.press(hand.link('Evaluate a kit for this lot'));
  await page.getByLabel('Intended use').selectOption('antigen-who');
  const rows = [
    '编号,核酸检测,抗原结果',
    ...results(97, '阳性,阳性'),
    ...results(3, '阳性,阴性'),
    ...results(300, '阴性,阴性'),
  ];
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '结果.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByText('Stored: 97 of 100 infected found, 0 of 300 others alarmed').waitFor();
  await hand.fill({ On: '2026-11-19' });
  await hand.press(hand.button('Attach'));
  await page.getByText('Attached to lot kits-1.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone').waitFor();
  await hand.fill({ On: '2026-11-19' });
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.getByText('Attached to lot kits-1.').waitFor();
  await hand.press(page.getByRole('status').getByRole('link', { name: 'Lot 批号甲1' }));
  await page.getByText('97 of 100 infected found, 0 of 300 others alarmed').first().waitFor();
  await page.getByText('Evaluation E-2', { exact: false }).waitFor({ state: 'detached' });
  await acceptAndPrint(hand);
  expect(hand.clicks).toBeLessThanOrEqual(14);
  await close();
});

const results = (count: number, row: string): string[] =>
  Array.from({ length: count }, (_, at) => `${at},${row}`);

test('results of the toolbox open the forms of a case, filled in, and store nothing before they are saved', async () => {
  const { page, close } = await openPage(browser);
  const hand = new Hand(page);
  const before = await documentsThere();
  await page.goto(`${waybill.url}/toolbox/certificate?case=bologna-2026`);
  await page.getByLabel('Title').fill('Certificate of compliance');
  await page.getByLabel('Issued by', { exact: true }).fill('Ente Certificazione Sud');
  await page.getByLabel('Held by', { exact: true }).fill('KLANG gloves sdn bhd');
  await page.getByLabel('Number', { exact: true }).fill('0P200320');
  await page.getByLabel('On', { exact: true }).fill('2020-04-14');
  await hand.press(hand.button('Check it'));
  await page.getByLabel('Lot', { exact: true }).selectOption('KL-2611');
  await hand.press(hand.link('Open the form of this document'));
  await page.getByRole('heading', { name: 'New: Certificate' }).waitFor();
  await expect.poll(() => page.getByLabel(/^Title/).inputValue()).toBe('Certificate of compliance');
  expect(await documentsThere()).toBe(before);
  // The holder is known by its name; who the issuer is the form asks.
  await expect
    .poll(() => page.getByRole('combobox', { name: /^Held by/ }).inputValue())
    .toBe('Klang Gloves Sdn Bhd');
  await page.getByRole('button', { name: 'Add “Ente Certificazione Sud”' }).waitFor();

  await page.goto(`${waybill.url}/toolbox/sampling?case=bologna-2026&kind=series&lot=60000&aql=2.5`);
  await page.getByLabel('Lot', { exact: true }).selectOption('KL-2611');
  await hand.press(hand.link('Open the form of the lot with this plan'));
  await expect.poll(() => page.getByLabel('AQL, %').inputValue()).toBe('2.5');
  await close();
});

const documentsThere = async (): Promise<number> => {
  const answer = await fetch(`${waybill.url}/api/cases/bologna-2026/entries/certificate`);
  const { entries } = (await answer.json()) as { entries: unknown[] };
  return entries.length;
};
