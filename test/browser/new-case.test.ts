import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToChange } from '../support/shared-waybill.js';
import { openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToChange(), launchBrowser()]);
});
test('a reporter begins a case, is told what to enter first, and finds it again among the cases', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(waybill.url);
  await page.getByRole('link', { name: 'Mask diplomacy, spring 2020' }).waitFor();
  await page.getByLabel('Come si chiama').fill('Guanti per l’ospedale');
  await page.getByLabel('Primo giorno').fill('3/11/2026');
  await page.getByText('3 novembre 2026').first().waitFor();
  expect(await page.getByLabel('In che lingua').inputValue()).toBe('it');
  await page.getByRole('button', { name: 'Inizia il caso' }).click();
  await page.waitForURL('**/guanti-per-lospedale/add');
  await page.goto(`${waybill.url}/guanti-per-lospedale`);
  await page.getByRole('heading', { name: 'In questo caso non c’è ancora nulla' }).waitFor();
  await page.getByRole('link', { name: 'Soggetto', exact: true }).click();
  await page.getByLabel('Nome', { exact: false }).first().fill('Comune di Bologna');
  await page.getByRole('link', { name: 'Waybill' }).click();
  await page.getByRole('link', { name: 'Guanti per l’ospedale' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Guanti per l’ospedale' }).waitFor();
  await close();
});

test('a title in Chinese makes a case as well', async () => {
  const { page, close } = await openPage(browser, { locale: 'zh-CN' });
  await page.goto(waybill.url);
  await page.getByLabel('名称').fill('送往博洛尼亚的手套');
  await page.getByRole('button', { name: '开始' }).click();
  await page.waitForURL('**/case-*/add');
  await page.getByRole('link', { name: '送往博洛尼亚的手套' }).waitFor();
  await close();
});

/** Begins what is not there yet from the words typed into the field that names it. */
async function begin(within: Locator, label: string, name: string, fill: (form: Locator) => Promise<void>) {
  const page = within.page();
  const dialogs = page.getByRole('dialog');
  const form = dialogs.nth(await dialogs.count());
  await within.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name: `Aggiungi «${name}»` }).click();
  await form.getByRole('textbox', { name: /^(Nome|Titolo)/ }).waitFor();
  await fill(form);
  await form.getByRole('button', { name: 'Salva' }).click();
  await form.waitFor({ state: 'detached' });
}

const chooseIn = async (within: Locator, label: string, option: string) => {
  await within.getByRole('combobox', { name: new RegExp(`^${label}\\b`) }).click();
  await within.page().getByRole('option', { name: option, exact: true }).click();
};

test('a first claim is entered in one form: what it names is begun while typing', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(waybill.url);
  await page.getByLabel('Come si chiama').fill('Flebo per Catania');
  await page.getByRole('button', { name: 'Inizia il caso' }).click();
  await page.waitForURL('**/flebo-per-catania/add');
  await page.goto(`${waybill.url}/flebo-per-catania/add/statement`);
  const claim = page.locator('main form');
  const shown = () => claim.locator('input:visible, textarea:visible').count();
  await expect.poll(shown).toBe(7);
  const party = (kind: string) => (form: Locator) => chooseIn(form, 'Tipo', kind);
  await claim.getByLabel('Dichiarazione, in una frase').fill('L’ospedale ha ricevuto 1.200 flaconi in dono.');
  await begin(claim, 'Fonte', 'Comunicato dell’ospedale', async (source) => {
    await begin(source, 'Pubblicato da', 'Ospedale Garibaldi', party('Ospedale'));
    await chooseIn(source, 'Tipo', 'Comunicato stampa');
    await source.getByLabel('Pubblicato il').fill('5/11/2026');
  });
  await begin(claim, 'Spedizione', 'Flaconi per Catania', async (consignment) => {
    await begin(consignment, 'Prodotto', 'Soluzione fisiologica', (product) =>
      chooseIn(product, 'Classe', 'Medicinali'),
    );
    await begin(consignment, 'Da', 'Protezione civile greca', party('Autorità'));
    await chooseIn(consignment, 'A', 'Ospedale Garibaldi');
  });
  await claim.getByLabel('Quantità').fill('1.200');
  await chooseIn(claim, 'Fase', 'Ricevuto');
  await chooseIn(claim, 'Condizioni', 'Dono');
  await claim.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('1200').first().waitFor();
  await page.getByText('Dono', { exact: true }).first().waitFor();
  await close();
});
