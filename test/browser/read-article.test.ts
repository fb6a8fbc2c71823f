import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { openPage, phone } from './page.js';

const article = `Dieci consegne per la pianura: chi ha donato e chi ha venduto

Bologna, 12 marzo 2026

La Norvegia ha donato 40.000 mascherine all'ospedale Maggiore di Bologna. La Regione Emilia-Romagna ha acquistato 120 ventilatori dalla Lufthauch GmbH per 2,4 milioni di euro. La Fondazione Aurora ha spedito 15.000 camici alla Croce Verde di Modena.

Il Portogallo ha donato 8.000 tute protettive alla Regione Emilia-Romagna. L'ospedale Maggiore di Bologna ha ricevuto 2.500 termometri dalla Croce Verde di Modena. Il Giappone ha promesso 300.000 guanti all'Italia.

La Regione Emilia-Romagna ha acquistato 60.000 test rapidi dalla Serana S.p.A. per 480.000 euro. Il Canada ha spedito 25 concentratori di ossigeno all'ospedale Sant'Orsola. La Svezia ha donato 1.200 visiere alla Croce Verde di Modena. L'ospedale Sant'Orsola ha ricevuto 90 letti ospedalieri dalla Fondazione Aurora.
`;

const folder = mkdtempSync(join(tmpdir(), 'waybill-read-page-'));
const caseFolder = join(folder, 'pianura');
mkdirSync(caseFolder);
writeFileSync(join(caseFolder, 'case.yaml'), 'id: pianura\ntitle: Forniture per la pianura\nlanguage: it\n');

let waybill: RunningWaybill;
let browser: Browser;
beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(caseFolder), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await waybill.stop();
  rmSync(folder, { recursive: true });
});

/** Keystroke-level model (Card, Moran and Newell 1980): seconds of a practised person for what a script does. */
class Effort {
  private keys = 0;
  private clicks = 0;
  private decisions = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  async click(name: string): Promise<void> {
    this.clicks++;
    await this.page.getByRole('button', { name }).first().click();
  }

  decide(): void {
    this.decisions++;
  }

  get seconds(): number {
    return this.keys * 0.28 + this.clicks * 1.1 + this.decisions * 1.35;
  }

  get told(): string {
    return `${this.keys} keys, ${this.clicks} clicks, ${this.decisions} decisions: ${this.seconds.toFixed(1)} s`;
  }
}

type Entries = { readonly entries: readonly Readonly<Record<string, string>>[] };

const entriesOf = async (kind: string, caseId = 'pianura'): Promise<Entries['entries']> => {
  const response = await fetch(`${waybill.url}/api/cases/${caseId}/entries/${kind}`);
  return ((await response.json()) as Entries).entries;
};

/** Puts the text into the field as a paste does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Testo dell’articolo').focus();
  await page.keyboard.insertText(text);
}

test('ten statements of an article are in the record in under three minutes of work', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(`${waybill.url}/pianura`);
  const effort = new Effort(page);
  await page.getByRole('link', { name: 'Incolla o trascina un articolo' }).click();
  await paste(page, article);
  await effort.press('Control+v');
  effort.decide();
  await effort.press('Control+Enter');
  await page.getByRole('combobox', { name: 'Pubblicato da' }).waitFor();
  expect(await page.getByLabel('Titolo', { exact: false }).inputValue()).toContain('Dieci consegne');
  await page.getByRole('combobox', { name: 'Pubblicato da' }).focus();
  await effort.press('Tab');
  await page.getByRole('combobox', { name: 'Pubblicato da' }).focus();
  await effort.type('Gazzetta della Bassa');
  effort.decide();
  await effort.press('Enter');
  await page.getByRole('group', { name: 'Proposta 1', exact: true }).waitFor();
  for (let number = 1; number <= 10; number++) {
    await page.getByRole('group', { name: `Proposta ${number}`, exact: true }).waitFor();
    effort.decide();
    await effort.press('a');
  }
  await page.getByText('10 di 10').waitFor();
  const statements = await entriesOf('statement');
  expect(statements).toHaveLength(10);
  console.info(`Ten statements: ${effort.told}`);
  expect(effort.seconds).toBeLessThan(180);
  await close();
});
