import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToChange } from '../support/shared-waybill.js';
import { openPage } from './page.js';

let waybill: SharedWaybill;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToChange(), launchBrowser()]);
});
test('two spellings of one party are shown, looked at side by side, made one, and two again by one undo', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  const list = `${waybill.url}/mask-diplomacy-2020/sources?view=parties`;
  const entry = (id: string) => `${waybill.url}/api/cases/mask-diplomacy-2020/entries/party/${id}`;
  const added = await page.request.put(entry('cri'), {
    data: { id: 'cri', name: 'Croce Rossa Ital.', kind: 'organisation', note: 'Come firma il comunicato.' },
  });
  expect(added.status()).toBe(200);
  await page.request.put(entry('croce-rossa'), {
    data: { id: 'croce-rossa', name: 'Croce Rossa Italiana', alsoKnownAs: ['CRI'], kind: 'foundation' },
  });
  const source = `${waybill.url}/api/cases/mask-diplomacy-2020/entries/source/comunicato`;
  await page.request.put(source, {
    data: {
      id: 'comunicato',
      title: 'Comunicato della Croce Rossa',
      publisher: 'cri',
      kind: 'press-release',
      published: '2020-04-02',
      author: 'A. Rossi',
    },
  });
  await page.goto(list);
  await page.getByLabel('Cerca per nome').fill('CRI');
  await page.getByRole('link', { name: 'Croce Rossa Italiana' }).last().waitFor();
  await page
    .locator('aside')
    .getByRole('link', { name: /^è Croce Rossa/ })
    .click();
  await page.getByRole('heading', { name: 'Unisci due voci' }).waitFor();
  await page.getByRole('heading', { name: 'Chi cita Croce Rossa Ital.' }).waitFor();
  await page.getByRole('link', { name: 'Comunicato della Croce Rossa' }).waitFor();
  await page.getByRole('radio', { name: 'croce-rossa', exact: true }).check();
  await page.getByRole('radio', { name: 'Croce Rossa Italiana' }).check();
  await page.getByRole('radio', { name: 'Organizzazione' }).check();
  await page.getByText('CRI · Croce Rossa Ital.').or(page.getByText('Croce Rossa Ital. · CRI')).waitFor();
  await page.getByRole('button', { name: 'Unisci', exact: true }).click();
  await page.waitForURL('**/sources?view=parties**');
  await page.getByText('Croce Rossa Ital. ora è Croce Rossa Italiana').waitFor();
  const merged = await (await page.request.get(entry('croce-rossa'))).json();
  expect(merged).toEqual({
    id: 'croce-rossa',
    name: 'Croce Rossa Italiana',
    alsoKnownAs: ['CRI', 'Croce Rossa Ital.'],
    kind: 'organisation',
    note: 'Come firma il comunicato.',
  });
  expect((await (await page.request.get(source)).json()).publisher).toBe('croce-rossa');
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect.poll(async () => (await page.request.get(entry('cri'))).status()).toBe(200);
  expect((await (await page.request.get(source)).json()).publisher).toBe('cri');
  await page
    .locator('aside')
    .getByRole('link', { name: /^è Croce Rossa/ })
    .waitFor();

  await page.goto(`${waybill.url}/mask-diplomacy-2020/sources/comunicato`);
  await page.getByText('A. Rossi').waitFor();
  await close();
});

test('a shipment that was entered twice is made one from its own page', async () => {
  const { page, close } = await openPage(browser);
  const made = (kind: string, id: string) =>
    `${waybill.url}/api/cases/mask-diplomacy-2020/entries/${kind}/${id}`;
  const goods = { product: 'mask', from: 'gov-chn', to: 'gov-ita' };
  for (const [id, name] of [
    ['once', 'Masks for Turin'],
    ['again', 'Masks, sent to Turin'],
  ] as const) {
    await page.request.put(made('consignment', id), { data: { id, name, ...goods } });
    const said = {
      id: `said-${id}`,
      text: `${name}.`,
      source: 'time-2020-04-03',
      consignment: id,
      amount: 70,
    };
    const stage = id === 'once' ? 'shipped' : 'received';
    expect((await page.request.put(made('statement', said.id), { data: { ...said, stage } })).ok()).toBe(
      true,
    );
  }
  await page.goto(`${waybill.url}/mask-diplomacy-2020/shipments/once`);
  await page.getByRole('link', { name: 'The same as another?' }).click();
  await page.getByRole('combobox', { name: 'The other' }).fill('Masks, sent to Turin');
  await page.getByRole('option', { name: 'Masks, sent to Turin (again)' }).click();
  await page.getByRole('heading', { name: 'What names Masks, sent to Turin' }).waitFor();
  await page.getByRole('radio', { name: 'Masks, sent to Turin' }).check();
  await page.getByRole('button', { name: 'Make them one' }).click();
  await page.waitForURL('**/shipments');
  expect((await page.request.get(made('consignment', 'again'))).status()).toBe(404);
  expect(await (await page.request.get(made('statement', 'said-again'))).json()).toMatchObject({
    consignment: 'once',
  });
  expect(await (await page.request.get(made('consignment', 'once'))).json()).toMatchObject({
    name: 'Masks, sent to Turin',
  });
  await close();
});

test('a case that changed while two entries were looked at is read again before they are made one', async () => {
  const { page, close } = await openPage(browser);
  const made = `${waybill.url}/api/cases/mask-diplomacy-2020/entries/place`;
  for (const id of ['north', 'n'])
    await page.request.put(`${made}/${id}`, { data: { id, name: `Region ${id}`, kind: 'region' } });
  await page.goto(`${waybill.url}/mask-diplomacy-2020/merge/place?one=north&other=n`);
  const button = page.getByRole('button', { name: 'Make them one' });
  await button.waitFor();
  await page.getByRole('heading', { name: 'What names Region north' }).waitFor();
  await page.request.put(`${made}/south`, { data: { id: 'south', name: 'South', kind: 'region' } });
  await button.click();
  await page.getByText('The case has changed since this page was read.').waitFor();
  await button.click();
  await page.getByText('Region n is now Region north').waitFor();
  await close();
});
