import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, startWaybill } from '../support/serve.js';
import { openPage } from './page.js';

let waybill: RunningWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([startWaybill(), launchBrowser()]);
});

afterAll(async () => {
  await waybill.stop();
});

// As a store's program writes it: EPCIS 1.2, a mark in front, a name of its own in Chinese.
const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>
<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" xmlns:库="https://ns.example.test/库/" schemaVersion="1.2" creationDate="2026-03-20T10:00:00Z"><EPCISBody><EventList>
<ObjectEvent><eventTime>2026-03-10T08:00:00+08:00</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset><epcList><epc>urn:epc:id:sgtin:9520000.010001.A1</epc><epc>urn:epc:id:sgtin:9520000.010001.A2</epc></epcList><action>ADD</action><bizStep>urn:epcglobal:cbv:bizstep:commissioning</bizStep><readPoint><id>urn:epc:id:sgln:9520000.00101.0</id></readPoint><bizLocation><id>urn:epc:id:sgln:9520000.00101.0</id></bizLocation><extension><ilmd><cbvmda:lotNumber xmlns:cbvmda="urn:epcglobal:cbv:mda">L-7</cbvmda:lotNumber></ilmd></extension><库:备注>第一批</库:备注></ObjectEvent>
<ObjectEvent><eventTime>2026-03-12T09:00:00+01:00</eventTime><eventTimeZoneOffset>+01:00</eventTimeZoneOffset><epcList><epc>urn:epc:id:sgtin:9520000.010001.A1</epc></epcList><action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:receiving</bizStep><readPoint><id>urn:epc:id:sgln:9520000.00202.0</id></readPoint><bizLocation><id>urn:epc:id:sgln:9520000.00202.0</id></bizLocation></ObjectEvent>
<ObjectEvent><eventTime>2026-03-12</eventTime><eventTimeZoneOffset>+01:00</eventTimeZoneOffset><epcList/><action>OBSERVE</action></ObjectEvent>
</EventList></EPCISBody></epcis:EPCISDocument>`;

test('a file of events is added, a lot is traced to its places on two days, and what is wrong has its place', async () => {
  const { page, close } = await openPage(browser, { locale: 'it-IT' });
  await page.goto(`${waybill.url}/toolbox/trace`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'magazzino.xml', mimeType: 'application/xml', buffer: Buffer.from(xml) });
  await page.getByText('3 eventi: 2 nuovi, 0 già noti, 1 respinti.').waitFor();
  await page.getByText('/epcisBody/eventList/2/eventTime').waitFor();

  await page.getByLabel('Lotto o identificatore').fill('L-7');
  await page.getByRole('button', { name: 'Cerca', exact: true }).click();
  await page.waitForURL('**/toolbox/trace?id=L-7');
  const rows = page.getByRole('table').getByRole('row');
  await rows
    .filter({ hasText: '(414)9520000002022' })
    .filter({ hasText: '(21)A1' })
    .filter({ hasText: 'certo' })
    .waitFor();
  await rows.filter({ hasText: '(414)9520000001018' }).filter({ hasText: '(21)A2' }).waitFor();

  await page.getByLabel('Alla fine di questo giorno, UTC (altrimenti ora)').fill('2026-03-11');
  await page.getByRole('button', { name: 'Cerca', exact: true }).click();
  await page.waitForURL('**on=2026-03-11**');
  await rows.filter({ hasText: '(414)9520000001018' }).filter({ hasText: '(21)A1' }).waitFor();
  expect(await rows.filter({ hasText: '(414)9520000002022' }).count()).toBe(0);

  await page.getByLabel('Lotto o identificatore').fill('nessuno');
  await page.getByRole('button', { name: 'Cerca', exact: true }).click();
  await page.getByText('Nulla di ciò che è stato registrato parla di nessuno.').waitFor();
  await close();
});
