import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillWith } from '../support/shared-waybill.js';
import { openPage } from './page.js';

// A case of somebody's own in its first hour: no country is given, an amount has no unit, a shipment no statement.
const files = {
  'case.yaml': 'id: prova-2026\ntitle: Aiuti a Bologna\nlanguage: it\n',
  'parties.yaml': `- { id: ausl, name: AUSL Bologna, kind: authority }
- { id: croce, name: Croce Verde, kind: organisation }
`,
  'sources.yaml': `- { id: art, title: Articolo, publisher: croce, kind: article, published: 2026-11-20, language: it }
`,
  'products.yaml': `- { id: gel, name: Gel, class: disinfectant }
- { id: riso, name: Riso, class: other }
`,
  'consignments.yaml': `- { id: c-gel, name: Gel per Bologna, product: gel, from: croce, to: ausl }
- { id: c-riso, name: Riso per Bologna, product: riso, from: croce, to: ausl }
`,
  'statements.yaml': `- { id: s1, source: art, consignment: c-gel, stage: received, terms: gift, called: donation, measure: goods, amount: "2500,5", text: "Ricevuti 2500,5 di gel", on: 2026-11-05 }
- { id: s2, source: art, consignment: c-riso, stage: received, terms: gift, measure: goods, amount: "12,75", unit: kg, text: "Ricevuti 12,75 kg di riso" }
`,
  'lots.yaml': `- { id: gel-1, consignment: c-gel, product: gel, source: art, batch: G-1, amount: 40 }
`,
  'certificates.yaml': `- { id: cert-1, title: Dichiarazione UE, source: art, consignment: c-gel, lot: gel-1 }
`,
};

let folder: string;
let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-prova-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  [waybill, browser] = await Promise.all([waybillWith(folder), launchBrowser()]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (path: string): string => `${waybill.url}/prova-2026${path}`;

test('amounts have their decimals, and a unit only where somebody gave one', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(at('/shipments'));
  const quantity = (name: string) => page.getByRole('row').filter({ hasText: name }).getByRole('cell').nth(0);
  await expect.poll(() => quantity('Gel per Bologna').innerText()).toBe('2500,5');
  expect(await quantity('Riso per Bologna').innerText()).toBe('12,75 kg');
  await close();
});

test('a shipment that was just entered has a page, which leads to its first statement', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(at('/add/consignment'));
  await page.getByLabel(/^Nome/).fill('Coperte');
  for (const [label, option] of [
    ['Prodotto', 'Riso'],
    ['Da', 'Croce Verde'],
    ['A', 'AUSL Bologna'],
  ] as const) {
    await page.getByRole('combobox', { name: new RegExp(`^${label}\\b`) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('heading', { name: 'Coperte', level: 1 }).waitFor();
  await page.getByText('Di questa spedizione nessuno ha ancora detto nulla.').waitFor();
  await page.getByText('Croce Verde', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Aggiungi una dichiarazione' }).click();
  await page.waitForURL('**/add/statement?consignment=coperte');

  await page.goto(at('/shipments'));
  await page.getByText('Inserite, e nessuno ne ha ancora detto nulla:').waitFor();
  await page.getByRole('link', { name: 'Coperte' }).click();
  await page.getByRole('link', { name: 'Aggiungi una dichiarazione' }).waitFor();
  await page.goto(at('/shipments/no-such'));
  await page.getByRole('heading', { name: 'Questa pagina non esiste' }).waitFor();
  await close();
});

test('a map without countries says what is missing, and leads to where it is entered', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(at('/shipments?view=map'));
  await page.getByText('Nothing can be drawn yet').waitFor();
  await page.getByText('No country is given for:').getByRole('link', { name: 'Croce Verde' }).click();
  await page.getByLabel(/^Country/).waitFor();
  await close();
});

test('routes and shipments are counted apart, and each count opens what it counts', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(at(''));
  const routes = page.getByRole('heading', { name: /^Routes/, level: 3 });
  await routes.waitFor();
  await page.getByRole('heading', { name: 'Shipments', level: 3 }).waitFor();
  await routes.locator('..').getByRole('link', { name: '2', exact: true }).click();
  await page.waitForURL('**/findings?about=terms&of=flow&verdict=gift');
  await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(2);
  await close();
});

test('the line of time stands by the day of the event, else by that of the report, and says which', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(at('/shipments?view=timeline'));
  const said = (name: string) => page.getByRole('listitem').filter({ hasText: name }).last().innerText();
  await page.getByRole('link', { name: 'Gel per Bologna' }).waitFor();
  expect(await said('Gel per Bologna')).toMatch(/^5 Nov 2026.*day of the event/s);
  expect(await said('Riso per Bologna')).toMatch(/^20 Nov 2026.*day it was published/s);
  await close();
});

test('a step names a document only where it can stand on one, and what it moved is said of the lot', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(at('/lots/gel-1'));
  const add = page.getByText('Add a step', { exact: true });
  await add.waitFor();
  if (!(await page.getByLabel('What was done').isVisible())) await add.click();
  expect(await page.getByLabel('Document', { exact: true }).inputValue()).toBe('');
  await page.getByLabel('By whom').last().fill('A. Rossi');
  await page.getByLabel('On', { exact: true }).last().fill('2026-11-17');
  await page.getByRole('button', { name: 'Record this step' }).click();
  const toast = page
    .getByRole('alert')
    .filter({ hasText: 'Lot G-1: without a recorded step → in quarantine' });
  await toast.waitFor();
  expect(await toast.innerText()).not.toContain('No verdict changed');
  await add.click();
  await page.getByLabel('What was done').selectOption('Accepted');
  await expect.poll(() => page.getByLabel('Document', { exact: true }).inputValue()).toBe('cert-1');
  await page.getByLabel('What was done').selectOption('Rejected');
  await expect.poll(() => page.getByLabel('Document', { exact: true }).inputValue()).toBe('');
  await close();
});
