import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TraceAnswer } from '../../src/movement/api.js';
import { LotWhereabouts, ShipmentEvents } from '../../src/movement/evidence/api.js';
import { RecallLetters, RecallList, RecallsInCase } from '../../src/movement/recall/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { epcisDocument } from '../support/epcis-document.js';
import { readSheet } from '../support/read-sheet.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// Of 1000 bags a depot was sent 700, and passed 570 on to a ward before the lot was called back: 130 are left.
const gtin = '09520000100018';
const lot = `https://id.gs1.org/01/${gtin}/10/L-7`;
const otherLot = `https://id.gs1.org/01/${gtin}/10/L-8`;
const [factory, depot, ward] = ['9520000001018', '9520000001032', '9520000001049'].map(
  (gln) => `https://id.gs1.org/414/${gln}`,
);
const of = { consignment: 'bags', product: 'bag', source: 'by-gov-b' };
const caseData = smallCase({
  product: [{ id: 'bag', name: 'Ringer’s lactate 500 ml', class: 'medicine', gtin }],
  consignment: [{ id: 'bags', name: 'Bags', product: 'bag', from: 'gov-a', to: 'gov-b' }],
  lot: [{ id: 'seven', ...of, batch: 'L-7', expires: '2028-01-31' }],
});

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-recall-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, caseData);
  const { status } = await served.upload('/api/captures', documentOf(), 'events.json');
  expect(status).toBe(201);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const event = (
  bizStep: string,
  place: string | undefined,
  quantity: number,
  day: string,
  to?: string,
  of = lot,
) => ({
  type: 'ObjectEvent',
  action: bizStep === 'commissioning' ? 'ADD' : 'OBSERVE',
  eventTime: `${day}T08:00:00Z`,
  eventTimeZoneOffset: '+00:00',
  bizStep,
  readPoint: { id: place },
  ...(to === undefined
    ? { bizLocation: { id: place } }
    : { destinationList: [{ type: 'location', destination: to }] }),
  quantityList: [{ epcClass: of, quantity }],
});

function documentOf(): Uint8Array {
  const eventList = [
    event('commissioning', factory, 1000, '2026-03-01'),
    event('shipping', factory, 700, '2026-03-02', depot),
    event('receiving', depot, 700, '2026-03-05'),
    event('shipping', depot, 570, '2026-03-06', ward),
    event('receiving', ward, 560, '2026-03-07'),
    event('commissioning', factory, 50, '2026-03-09', undefined, otherLot),
    event('shipping', factory, 20, '2026-03-12', ward, otherLot),
  ];
  return new TextEncoder().encode(epcisDocument(eventList));
}

const send = (path: string, body: object) => served.send('POST', `/api/recalls${path}`, body);

describe('the letter of a recall', () => {
  const letters = async (language = 'en') => {
    const { body } = await served.get(`/api/recalls/L-7/letters?lang=${language}`);
    const found = RecallLetters.parse(body).letters;
    return (site: string | undefined) => found.find((letter) => letter.site === site)?.paragraphs.join('\n');
  };

  beforeAll(async () => {
    const started = { lot: 'L-7', by: 'Regione, recalls@example.org', reason: 'Leaks' };
    const early = await send('', { ...started, due: '2026-03-01' });
    expect([early.status, JSON.stringify(early.body)]).toEqual([
      400,
      expect.stringContaining('due: found 2026-03-01'),
    ]);
    const { status, body } = await send('', { ...started, due: '2099-12-24' });
    expect([status, body]).toMatchObject([201, { due: '2099-12-24' }]);
  });

  test('says what was sent to a depot, and what should still be there', async () => {
    const of = await letters();
    expect(of(depot)).toContain('you were sent 700 pieces');
    expect(of(depot)).toContain('130 pieces of it should still be with you');
    expect(of(ward)).toContain('you were sent 570 pieces');
    expect(of(ward)).toContain('570 pieces of it should still be with you, or on the way to you');
    // Who made it was sent nothing.
    expect(of(factory)).not.toContain('were sent');
    expect(of(factory)).toContain('300 pieces of it should still be with you');
  });

  test('says which goods they are, until when they keep, and who is to be answered', async () => {
    const text = (await letters('it'))(depot);
    expect(text).toContain('Ringer’s lactate 500 ml');
    expect(text).toContain('31 gennaio 2028');
    expect(text).toContain('Regione, recalls@example.org');
    expect(text).toContain('700 pezzi');
    expect(text).toContain('Rispondete entro il giorno 24 dicembre 2099.');
  });

  test('is printed for every site, each on its own page, or for one', async () => {
    const pages = async (query: string) => {
      const { status, headers, bytes } = await served.get(`/api/recalls/L-7/letters.pdf?${query}`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const { text } = await extractText(bytes, { mergePages: false });
      return text.map((page) => page.replaceAll(/\s+/g, ' '));
    };
    const all = await pages('lang=zh');
    expect(all).toHaveLength(3);
    expect(all.filter((page) => page.includes('请于 2099年12月24日 前答复。'))).toHaveLength(3);
    const [only, ...more] = await pages('lang=en&site=(414)9520000001032');
    expect(more).toEqual([]);
    expect(only).toContain('you were sent 700 pieces');
    expect(only).toContain('Name and signature');
  });

  test('to a site that has none is refused with those that have', async () => {
    const { status, body } = await served.get('/api/recalls/L-7/letters.pdf?site=nowhere');
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('9520000001032')]);
  });
});

test('a lot of a case and its shipment say that the lot is under recall, and on no day before', async () => {
  const { recalls } = LotWhereabouts.parse(
    (await served.get('/api/cases/small/lots/seven/whereabouts')).body,
  );
  const { id } = (await served.get('/api/recalls/L-7')).body;
  expect(recalls).toEqual([{ id, since: expect.any(String) }]);
  const events = await served.get('/api/cases/small/consignments/bags/events');
  expect(ShipmentEvents.parse(events.body).lots.map((each) => each.recalls)).toEqual([recalls]);
  const before = await served.get('/api/cases/small/lots/seven/whereabouts?asOf=2026-03-08');
  expect(LotWhereabouts.parse(before.body).recalls).toEqual([]);
});

test('a case says what of it is under recall, and on no day before', async () => {
  const now = RecallsInCase.parse((await served.get('/api/cases/small/recalls')).body).recalls;
  expect(now).toEqual([
    {
      id: expect.any(String),
      since: expect.any(String),
      consignment: 'bags',
      shipment: 'Bags',
      lot: 'seven',
      called: 'L-7',
    },
  ]);
  const before = await served.get('/api/cases/small/recalls?asOf=2026-03-08');
  expect(RecallsInCase.parse(before.body).recalls).toEqual([]);
});

test.each([
  ['lot=l-7', 1],
  // As a Chinese keyboard types it.
  [`lot=${encodeURIComponent('Ｌ－７ ')}`, 1],
  [`lot=L-7&gtin=${gtin}`, 1],
  ['lot=L-7&gtin=9520000100018', 1],
  // A lot of that number of other goods is another lot.
  ['lot=L-7&gtin=04006381333931', 0],
  ['lot=L-8', 0],
  ['lot=L', 0],
])('a label with %s has %s recalls', async (asked, count) => {
  const { recalls } = RecallList.parse((await served.get(`/api/recalls?${asked}`)).body);
  expect(recalls.map(({ lot: of }) => of)).toEqual(Array.from({ length: count }, () => lot));
});

test('the waybill that is printed now says so in words', async () => {
  const label = '/api/cases/small/consignments/bags/label.pdf?asOf=2026-03-08&lang=it';
  expect((await readSheet((await served.get(label)).bytes)).text).toContain('RICHIAMATO: lotto L-7.');
});

describe('a recall that was kept on paper', () => {
  // Tomorrow, here and in Greenwich.
  const ahead = Math.max(0, -new Date().getTimezoneOffset()) * 60_000;
  const later = new Date(Date.now() + ahead + 24 * 3_600_000).toISOString().slice(0, 10);
  const close = () => send('/L-7/closing', { reason: 'By mistake', by: 'Regione' });

  test('is entered with its own days, after the last one ended and not in days to come', async () => {
    expect((await close()).status).toBe(200);
    // The one before was closed today.
    expect((await send('', { lot: 'L-7', by: 'Regione', on: '2026-03-10' })).status).toBe(400);
    const other = { lot: 'L-8', by: 'Regione' };
    expect((await send('', { ...other, on: later })).status).toBe(400);
    const started = await send('', { ...other, on: '2026-03-10' });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({ on: '2026-03-10', since: '2026-03-10T00:00:00.000Z' });
    // What came on the day before is there, what came after is new.
    expect(started.body.sites).toMatchObject([
      { site: factory, isNew: false },
      { site: ward, isNew: true },
    ]);
  });

  test('is answered of any day since, and of none before or to come', async () => {
    const said = { site: factory, what: 'used', pieces: 4, by: 'Regione' };
    const day = async (on: string) => (await send('/L-8/answers', { ...said, on })).status;
    expect(await day('2026-03-09')).toBe(400);
    expect(await day(later)).toBe(400);
    expect(await day('2026-03-10')).toBe(201);
  });
});

describe('a site of a recall', () => {
  const passed = (to: string) =>
    send('/L-8/answers', { site: factory, what: 'passed', pieces: 3, by: 'Regione', on: '2026-03-11', to });

  test('is known by its bare GLN, a name without its accents, or one of ours where it has none', async () => {
    const byGln = await passed('9520000001032');
    expect(byGln.status).toBe(201);
    expect(byGln.body.recall.sites).toContainEqual(expect.objectContaining({ site: depot, sure: 'said' }));
    // Its check digit is 2.
    expect((await passed('9520000001033')).status).toBe(400);

    const refused = await passed('Ambulatório móvel n. 2');
    expect(refused.status).toBe(400);
    const [own = ''] = /urn:uuid:[\da-f-]{36}/.exec(JSON.stringify(refused.body)) ?? [];
    expect((await passed(own)).status).toBe(201);
    const named = { site: own, what: 'named', note: 'Ambulatório móvel n. 2', by: 'Regione' };
    expect((await send('/L-8/answers', named)).status).toBe(201);
    const answer = { site: 'ambulatorio  movel n. 2', what: 'acknowledged', by: 'Regione' };
    expect((await send('/L-8/answers', answer)).status).toBe(201);
  });
});

test('the trace tells what was said during a recall, and counts it among no events of the goods', async () => {
  const { body } = await served.get('/api/trace?id=L-8');
  const { path, events } = TraceAnswer.parse(body);
  expect(path.filter((each) => each.recall === undefined).map(({ step }) => step)).toEqual([
    'commissioning',
    'shipping',
  ]);
  expect(path.map((each) => each.recall)).toContain('started');
  expect(path.map((each) => each.recall)).toContain('used');
  // Those of the other lot of the product may tell of it.
  expect(events).toBeLessThanOrEqual(7);
});
