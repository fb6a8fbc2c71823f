// What runs inside the page is written here too.
/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../../src/case/io/index.js';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { smallCase } from '../support/small-case.js';
import { openPage } from './page.js';

let waybill: RunningWaybill;
let browser: Browser;

const caseId = 'small';
const certificates = ['cert-1', 'cert-2', 'cert-3'].map((id) => ({
  id,
  title: `Certificate ${id}`,
  source: 'by-outlet-c',
  consignment: 'masks',
}));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-two-people-'));
  await writeCaseFolder(folder, smallCase({ certificate: certificates }));
  [waybill, browser] = await Promise.all([startWaybill(folder), launchBrowser()]);
});
afterAll(async () => {
  await waybill.stop();
  await rm(folder, { recursive: true, force: true });
});

const api = (path: string): string => `${waybill.url}/api/cases/${caseId}${path}`;
const read = async (path: string) => (await fetch(api(path))).json() as Promise<Record<string, unknown>>;
const put = (id: string, name: string) =>
  fetch(api(`/entries/party/${id}`), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, name, kind: 'company' }),
  });

async function opened(address: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}${address}`);
  return { page, close };
}
const name = (page: Page) => page.getByRole('textbox', { name: /^Name/ });
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();

test('the second of two people sees both versions, loses nothing, and chooses', async () => {
  await put('two', 'As it was');
  const [one, other] = [await opened('/edit/party/two'), await opened('/edit/party/two')];
  await name(one.page).waitFor();
  await name(other.page).fill('Typed by the second');
  await name(one.page).fill('Stored by the first');
  await save(one.page);
  await one.page.getByRole('alert').filter({ hasText: 'Saved' }).waitFor();

  await save(other.page);
  const conflict = other.page.getByRole('region', { name: 'Somebody else changed this meanwhile' });
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain('Typed by the second');
  expect(await conflict.textContent()).toContain('Stored by the first');
  expect((await read('/entries/party/two')).name).toBe('Stored by the first');

  // Going on loses nothing, and a reload does not make the older version the newer one.
  await conflict.getByRole('button', { name: 'Go on editing' }).click();
  await conflict.waitFor({ state: 'detached' });
  expect(await name(other.page).inputValue()).toBe('Typed by the second');
  await other.page.reload();
  await expect.poll(() => name(other.page).inputValue()).toBe('Typed by the second');
  await save(other.page);
  await conflict.getByRole('button', { name: 'Take theirs' }).click();
  expect(await name(other.page).inputValue()).toBe('Stored by the first');

  await put('two', 'Stored by a third');
  await name(other.page).fill('Typed again');
  await save(other.page);
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await other.page.getByRole('alert').filter({ hasText: 'Saved' }).waitFor();
  expect((await read('/entries/party/two')).name).toBe('Typed again');
  await one.close();
  await other.close();
});

test('what was removed meanwhile is said, and can be kept', async () => {
  await put('gone', 'As it was');
  const { page, close } = await opened('/edit/party/gone');
  await name(page).fill('Typed');
  await fetch(api('/entries/party/gone'), { method: 'DELETE' });
  await save(page);
  await page.getByText('They removed it.').waitFor();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('alert').filter({ hasText: 'Saved' }).waitFor();
  expect((await read('/entries/party/gone')).name).toBe('Typed');
  await close();
});

test.each([
  ['Italiano', 'Nel frattempo qualcun altro lo ha modificato', 'Salva', 'Nome'],
  ['中文', '其间他人已更改此条目', '保存', '名称'],
])('the choice is put in %s', async (language, title, saving, label) => {
  await put('spoken', 'As it was');
  const { page, close } = await opened('/edit/party/spoken');
  await page.getByRole('combobox').first().waitFor();
  await page.locator('select').filter({ hasText: language }).selectOption(language);
  await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill('Typed');
  await put('spoken', `Stored in ${language}`);
  await page.getByRole('button', { name: saving }).click();
  await page.getByRole('region', { name: title }).getByText(`Stored in ${language}`).waitFor();
  await close();
});

test('an import that would remove entries shows them and asks', async () => {
  const { page, close } = await opened('/history');
  const files = unzipSync(new Uint8Array(await (await fetch(api('/export'))).arrayBuffer()));
  const { 'certificates.yaml': certificates, ...rest } = files;
  const ids = [...strFromU8(certificates!).matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id!);
  const parties = strFromU8(rest['parties.yaml']!).replace(/^- id: spoken$/m, '- id: written-anew');
  const buffer = Buffer.from(zipSync({ ...rest, 'parties.yaml': strToU8(parties) }));
  const choose = () =>
    page.getByLabel('Import a case').setInputFiles({ name: 'case.zip', mimeType: 'application/zip', buffer });
  const asking = page.getByRole('alertdialog');
  await choose();
  await asking.getByText(`Would go: ${ids.length} entries`).waitFor();
  for (const id of ids) await asking.getByText(id).waitFor();
  await asking.getByText('Would come: one entry').waitFor();
  await asking.getByRole('button', { name: 'Leave the case as it is' }).click();
  await asking.waitFor({ state: 'detached' });
  expect((await read('/entries/certificate')).entries).toHaveLength(ids.length);

  await choose();
  await asking.getByRole('button', { name: /Take it in and remove/ }).click();
  await page.getByText(/entries read/).waitFor();
  expect((await read('/entries/certificate')).entries).toHaveLength(0);
  await close();
});

test('a person is taken out of the record after a plain question', async () => {
  await put('person', 'Ermenegilda Quattrostagioni');
  const { page, close } = await opened('/history');
  await page.getByLabel('Id of the entry').fill('person');
  await page.getByLabel('Who does it').fill('the officer');
  await page.getByLabel('On what ground').fill('asked for by the person');
  await page.getByRole('button', { name: 'Take it out…' }).click();
  const sure = page.getByRole('alertdialog');
  await sure.getByText('Everything that Party person ever said goes for ever').waitFor();
  await sure.getByRole('button', { name: 'Leave it' }).click();
  expect((await read('/entries/party/person')).name).toContain('Ermenegilda');
  await page.getByRole('button', { name: 'Take it out…' }).click();
  await sure.getByRole('button', { name: 'Take it out for ever' }).click();
  await page.getByText(/Taken out of one entry of the journal/).waitFor();
  expect(JSON.stringify(await read('/journal?limit=1000'))).not.toContain('Ermenegilda');
  await page.getByText('asked for by the person').waitFor();
  await close();
});

test('a name that would turn its line around is shown with its codes', async () => {
  await fetch(api('/entries/source/turned'), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: 'turned',
      title: 'Invoice \u202egpj.exe',
      publisher: 'spoken',
      kind: 'article',
      published: '2020-04-01',
    }),
  });
  const { page, close } = await opened('/sources?q=Invoice');
  await page.getByText('Invoice \\u202egpj.exe').first().waitFor();
  await page.goto(`${waybill.url}/${caseId}/edit/source/turned`);
  await expect
    .poll(() => page.getByRole('textbox', { name: /^Title/ }).inputValue())
    .toBe('Invoice \u202egpj.exe');
  await page.getByText(/hide or turn text around.*Invoice \\u202egpj\.exe/).waitFor();
  await close();
});
