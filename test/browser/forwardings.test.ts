import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOfDelivery, eventsOfDelivery, typedPlace } from '../../src/movement/delivery/index.js';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { openPage, phone } from './page.js';

let folder: string;
let server: RunningWaybill;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-sent-on-'));
  await cp(join(import.meta.dirname, '../support/field-case'), join(folder, 'case'), { recursive: true });
  server = await startWaybill(join(folder, 'case'));
  let drawn = 0;
  const at = '2026-03-05T08:30:00.000Z';
  const events = eventsOfDelivery(
    {
      id: '00000000-0000-4000-8000-00000000000a',
      at,
      offset: '+01:00',
      place: typedPlace('Magazzino 2'),
      receiver: 'Maria Santos',
      shipment: { caseId: 'field-masks', id: 'masks' },
      lines: [
        {
          goods: { id: 'https://id.gs1.org/01/09520000100018/10/L-7', isThing: false },
          counted: 500,
          refusals: [],
        },
      ],
      photos: [],
    },
    () => `00000000-0000-4000-9000-${String(++drawn).padStart(12, '0')}`,
  );
  const body = JSON.stringify({ sentAt: at, document: documentOfDelivery(events, at) });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${server.url}/api/deliveries`, { method: 'POST', body, headers })).status).toBe(201);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('goods are sent on from where they came, received there and seen on the board, by a person who knows nothing of events', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(`${server.url}/field-masks/shipments/masks`);
  await page.getByText('Nothing of this shipment was sent on from where it came.').waitFor();
  await page.getByRole('button', { name: 'Send goods on' }).click();
  const form = page.getByRole('form', { name: 'Send goods on' });
  await form.getByLabel('Sent by').fill('ليلى حداد');
  await form.getByRole('button', { name: 'Send on' }).click();
  await form.getByText('Say how many of at least one, and where to.').waitFor();
  const lot = form.getByLabel(/L-7.*500 pieces there/);
  await lot.fill('600');
  await form.getByLabel('To', { exact: true }).fill('Ospedale di Bergamo');
  await form.getByRole('button', { name: 'Send on' }).click();
  await form.getByText(/at most 500 can have been sent on from Magazzino 2, and 600 were to be/).waitFor();
  await lot.fill('200');
  await form.getByRole('button', { name: 'Send on' }).click();
  await page.getByText('200 sent, none received yet').waitFor();
  await page.getByRole('button', { name: 'It came' }).click();
  const counted = page.getByLabel(/^\(01\)09520000100018\(10\)L-7/);
  await counted.fill('190');
  await page.getByLabel('Received by', { exact: true }).fill('王芳');
  await page.getByRole('button', { name: 'Record that it came' }).click();
  await page.getByText('200 sent, 190 received, 10 still out').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  await page.goto(`${server.url}/field-masks/shipments?view=board`);
  await page.getByText(/L-7/).first().click();
  await page
    .getByText(/Magazzino 2/)
    .first()
    .waitFor();
  await page
    .getByText(/Ospedale di Bergamo/)
    .first()
    .waitFor();
  await close();
});
