import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToChange } from '../support/shared-waybill.js';
import { openPage, tabTo } from './page.js';

let waybill: SharedWaybill;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToChange(), launchBrowser()]);
});
const list = `Elenco delle spedizioni;;;;;;
Arrivo;Cosa;Quantità;Chi ha donato;Destinatario;Condizioni;Annotazioni
25/03/2026;Mascherine FFP2;1.200;Comune di Valdoro;Ospedale Alto;dono;
03/04/2026;Camici;12.500;Boreale srl;Ospedale Alto;fornitura;fattura 12
04/04/2026;Guanti;parecchi;Boreale srl;Ospedale Alto;acquisto;
;TOTALE;13.700;;;;
`;

/** Drops a file where tables are dropped, as from another window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], file ?? '', { type: 'text/csv' }));
      return transfer;
    },
    [name, text],
  );
  await page.getByText('Trascina qui la tabella').dispatchEvent('drop', { dataTransfer: data });
}

const begin = async (page: Page, title: string): Promise<string> => {
  await page.goto(waybill.url);
  await page.getByLabel('Come si chiama').fill(title);
  await page.getByRole('button', { name: 'Inizia il caso' }).click();
  await page.waitForURL('**/add');
  return page.url().replace(/\/add$/, '');
};

test('a list is dropped, its columns are confirmed, its good rows become shipments, and one undo takes them back', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  const home = await begin(page, 'Una tabella per l’ospedale');
  await page.getByRole('link', { name: 'Importa una tabella di spedizioni' }).click();
  await drop(page, 'elenco.csv', list);

  const column = (name: string) => page.getByRole('combobox', { name, exact: true });
  await column('Quantità').waitFor();
  expect(await column('Arrivo').inputValue()).toBe('day-received');
  expect(await column('Chi ha donato').inputValue()).toBe('from');
  await page.getByText('3 righe: 2 buone, 1 con un difetto; altre 1 lasciate fuori.').waitFor();
  await page.getByText('elenco.csv:5 Quantità').waitFor();
  // A name nobody has in a list is chosen by hand.
  expect(await column('Cosa').inputValue()).toBe('goods');
  await column('Annotazioni').selectOption('none');

  // "Fornitura" may be either: it stays unknown until somebody says.
  await page.getByLabel('fornitura').selectOption('sale');
  const take = page.getByRole('button', { name: 'Prendi 2 righe' });
  await page.getByText('Di’ chi ha pubblicato la tabella, e quando.').waitFor();
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel('Chi l’ha pubblicata').fill('Ospedale Alto');
  await page.getByLabel('Pubblicata il').fill('30/6/2026');
  await expect.poll(() => take.isEnabled(), { timeout: 60_000 }).toBe(true);
  await take.click();

  await page.getByRole('heading', { name: '2 righe prese, 1 no' }).waitFor();
  await page.getByText('1 riga non è stata presa').waitFor();
  const shipments = await page.context().newPage();
  await shipments.goto(`${home}/shipments`);
  await shipments.getByText('1200 Mascherine FFP2').first().waitFor();
  await shipments.getByText('12500 Camici').first().waitFor();

  await page.locator('main').getByRole('button', { name: 'Annulla' }).click();
  await page.getByRole('heading', { name: 'Tolto: nel caso non c’è più nulla della tabella.' }).waitFor();
  await shipments.reload();
  await shipments.getByRole('heading').first().waitFor();
  await expect.poll(() => shipments.getByText('1200 Mascherine FFP2').count()).toBe(0);
  await close();
});

test('what was decided is kept when the page is left, and all of it is reached by keyboard', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  const home = await begin(page, 'Tabella con la tastiera');
  await page.goto(`${home}/import`);
  const choose = async () => {
    await page.getByRole('button', { name: 'Scegli un file' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      tabTo(page, 'Scegli un file').then(() => page.keyboard.press('Enter')),
    ]);
    await chooser.setFiles({ name: 'elenco.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  };
  await choose();
  await page.getByRole('combobox', { name: 'Annotazioni', exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Annotazioni', exact: true }).focus();
  await page.keyboard.type('Riferimento');
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Annotazioni', exact: true }).inputValue())
    .toBe('reference');
  await page.getByLabel('Chi l’ha pubblicata').fill('Ospedale Alto');
  await page.reload();
  await page.getByText('Ciò che hai deciso su elenco.csv è conservato').waitFor();
  await choose();
  await expect
    .poll(() => page.getByLabel('Chi l’ha pubblicata').inputValue(), { timeout: 60_000 })
    .toBe('Ospedale Alto');
  expect(await page.getByRole('combobox', { name: 'Annotazioni', exact: true }).inputValue()).toBe(
    'reference',
  );
  await close();
});
