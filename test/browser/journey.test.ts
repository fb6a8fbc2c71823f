import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { epcisDocument } from '../support/epcis-document.js';
import { type RunningWaybill, shippedCase, startWaybill } from '../support/serve.js';
import { caseId, openPage, phone } from './page.js';

let folder: string;
let waybill: RunningWaybill;
let browser: Browser;

const [shanghai, leipzig, milan] = ['9520000001018', '9520000001025', '9520000001032'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-journey-'));
  await cp(shippedCase, folder, { recursive: true });
  const places = join(folder, 'places.csv');
  const rows = (await readFile(places, 'utf8')).trimEnd().split(/\r?\n/);
  const own = [
    `pvg,Shanghai Pudong,airport,CHN,31.14,121.8,${shanghai}`,
    `lej,Leipzig/Halle,airport,DEU,51.42,12.24,${leipzig}`,
    `sacco,Ospedale Sacco,hospital,ITA,45.52,9.12,${milan}`,
  ];
  const [header, ...others] = rows;
  await writeFile(places, `${[`${header},gln`, ...others.map((row) => `${row},`), ...own].join('\n')}\n`);
  await appendFile(
    join(folder, 'consignments.yaml'),
    `- id: it-late-gowns
  name: Gowns by way of Leipzig
  product: n95-3m
  from: value-china
  to: hospitals-milan
  dispatchedFrom: pvg
  deliveredTo: sacco
  due: 2020-03-20
`,
  );
  const [source] = /(?<=^- id: )\S+/m.exec(await readFile(join(folder, 'sources.yaml'), 'utf8')) ?? [];
  await appendFile(
    join(folder, 'statements.yaml'),
    `- id: gowns-sent
  source: ${source}
  text: The gowns left Shanghai.
  consignment: it-late-gowns
  stage: shipped
  on: 2020-03-15
  amount: 500
`,
  );
  await appendFile(
    join(folder, 'lots.yaml'),
    `- id: gowns-7
  consignment: it-late-gowns
  product: n95-3m
  source: ${source}
  batch: GOWN-7
`,
  );
  [waybill, browser] = await Promise.all([startWaybill(folder), launchBrowser()]);
  const form = new FormData();
  form.append('file', new File([epcisDocument(events)], 'events.json', { type: 'application/json' }));
  const { status } = await fetch(`${waybill.url}/api/captures`, { method: 'POST', body: form });
  expect(status).toBe(201);
});

afterAll(async () => {
  await waybill.stop();
  await rm(folder, { recursive: true, force: true });
});

const site = (gln: string) => `https://id.gs1.org/414/${gln}`;
const event = (bizStep: string, gln: string, day: string, to?: string) => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: `${day}T08:00:00Z`,
  eventTimeZoneOffset: '+00:00',
  bizStep,
  readPoint: { id: site(gln) },
  bizLocation: { id: site(gln) },
  quantityList: [{ epcClass: 'https://id.gs1.org/01/09520000100018/10/GOWN-7', quantity: 500 }],
  ...(to === undefined ? {} : { destinationList: [{ type: 'location', destination: site(to) }] }),
});
const events = [
  event('shipping', shanghai, '2020-03-15', leipzig),
  event('receiving', leipzig, '2020-03-16'),
  event('shipping', leipzig, '2020-03-17', milan),
];

test('the way of a shipment is on a map and in a table: where it was, where it is awaited, and how late', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${waybill.url}/${caseId}/shipments/it-late-gowns`);
  const way = page.getByRole('region', { name: 'The way it went' });
  const rows = way.getByRole('table').getByRole('row');
  await rows.filter({ hasText: '1 Shanghai Pudong' }).filter({ hasText: '15 Mar 2020' }).waitFor();
  await rows.filter({ hasText: '2 Leipzig/Halle' }).filter({ hasText: '16 Mar 2020' }).waitFor();
  const awaited = rows.filter({ hasText: '3 Ospedale Sacco' });
  await awaited.filter({ hasText: 'Nobody says that it came here.' }).waitFor();
  await awaited.getByText('overdue').waitFor();
  // The dots and names of the map.
  await way.getByText('2 Leipzig/Halle').first().scrollIntoViewIfNeeded();
  await way.locator('canvas').waitFor();
  await way.locator('span', { hasText: '3 Ospedale Sacco' }).first().waitFor();
  await close();
});

test('what is late is told in the list, in the facts and in the overview', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT', viewport: phone });
  await page.goto(`${waybill.url}/${caseId}/shipments`);
  await page.getByLabel('Cerca nome, mittente, destinatario').fill('Gowns by way');
  await page
    .locator('tr')
    .filter({ hasText: 'Gowns by way of Leipzig' })
    .filter({ hasText: 'in ritardo di' })
    .waitFor();
  await page.goto(`${waybill.url}/${caseId}`);
  await page.getByText('Dovevano essere arrivate, e nessuno dice che lo siano').click();
  await page.getByRole('link', { name: 'Gowns by way of Leipzig' }).click();
  await page.getByRole('heading', { name: 'Il percorso' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await close();
});
