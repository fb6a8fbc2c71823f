import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventRow } from '../capture/event-row.js';
import type { OnError } from '../capture/plan-capture.js';
import { JsonSplitter } from '../capture/split-json.js';
import { XmlSplitter } from '../capture/split-xml.js';
import { planFile } from './capture.js';
import { planLarge } from './plan-large.js';

// A file that is planned some events at a time is to give what it gives when it is read whole, to the last pointer.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-plan-large-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function planned(bytes: Uint8Array, onError: OnError) {
  const [file, out] = [join(folder, 'body'), join(folder, 'rows')];
  await writeFile(file, bytes);
  const { isKept, ...plan } = await planLarge(file, onError, out);
  const lines = (await readFile(out, 'utf8')).split('\n').filter(Boolean);
  const rows = isKept ? lines.flatMap((line) => JSON.parse(line) as EventRow[]) : [];
  return { ...plan, rows };
}

const event = (n: number, more: object = {}) => ({
  type: 'ObjectEvent',
  eventTime: new Date(Date.UTC(2026, 2, 1) + n * 1000).toISOString(),
  eventTimeZoneOffset: '+01:00',
  action: 'OBSERVE',
  bizStep: 'shipping',
  epcList: [`urn:epc:id:sgtin:9520000.010001.S${n}`],
  'wb:ward': 'a "[{,}]" \\ ß',
  ...more,
});
const context = [
  'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
  { wb: 'https://ns.example.test/wb/' },
];
const frame = { type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-03-20T08:00:00Z' };
const events = (count: number, wrong: readonly number[] = []) =>
  Array.from({ length: count }, (_, n) => event(n, wrong.includes(n) ? { action: 'SEE' } : {}));

const xmlEvent = (n: number, action = 'OBSERVE') => `
      <ObjectEvent>
        <!-- <ObjectEvent> '"> -->
        <eventTime>${new Date(Date.UTC(2026, 2, 1) + n * 1000).toISOString()}</eventTime>
        <eventTimeZoneOffset>+01:00</eventTimeZoneOffset>
        <epcList><epc>urn:epc:id:sgtin:9520000.010001.S${n}</epc></epcList>
        <action>${action}</action>
        <wb:ward note="a > b"><![CDATA[</EventList>]]></wb:ward><wb:empty/>
      </ObjectEvent>`;
const xml = (list: string) => `<?xml version="1.0" encoding="UTF-8"?>
<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" xmlns:wb="https://ns.example.test/wb/" schemaVersion="2.0"
  creationDate="2026-03-20T08:00:00Z">
  <EPCISBody><EventList>${list}
  </EventList></EPCISBody>
</epcis:EPCISDocument>`;
const xmlEvents = (count: number, wrong: readonly number[] = []) =>
  Array.from({ length: count }, (_, n) => xmlEvent(n, wrong.includes(n) ? 'SEE' : 'OBSERVE')).join('');

const inBody = (eventList: unknown) => ({ epcisBody: { eventList } });
const texts: Record<string, string> = {
  'a document': JSON.stringify({ '@context': context, ...frame, ...inBody(events(777)) }),
  'a document whose context comes last': JSON.stringify(
    { ...frame, ...inBody(events(600)), '@context': context },
    null,
    2,
  ),
  'faults here and there': JSON.stringify({
    '@context': context,
    ...frame,
    ...inBody(events(1001, [0, 249, 250, 251, 777, 1000])),
  }),
  'an answer to a query': JSON.stringify({
    '@context': context,
    ...frame,
    type: 'EPCISQueryDocument',
    epcisBody: { queryResults: { queryName: 'q', resultsBody: { eventList: events(300) } } },
  }),
  'a bare list': JSON.stringify(events(499).map((each) => ({ '@context': context, ...each }))),
  'a list with what is no event': JSON.stringify({
    '@context': context,
    ...frame,
    ...inBody([...events(260), 7, null, 'x', [event(1)], {}, ...events(5)]),
  }),
  'an empty list': JSON.stringify({ '@context': context, ...frame, ...inBody([]) }),
  'one event': JSON.stringify({ '@context': context, ...event(1) }),
  'two lists': JSON.stringify({ '@context': context, ...frame, ...inBody(events(3)), eventList: events(5) }),
  'a name written with escapes': JSON.stringify({
    '@context': context,
    ...frame,
    ...inBody(events(300)),
  }).replace('"eventList"', '"event\\u004cist"'),
  XML: xml(xmlEvents(777)),
  'XML with faults': xml(xmlEvents(600, [0, 250, 599])),
  'XML of version 1.1, which put what it added into an extension': xml(
    `${xmlEvents(260)}<extension>${xmlEvents(3)}</extension>${xmlEvents(2)}`,
  ),
  'XML without events': xml(''),
};
const cases = Object.entries(texts).flatMap(([name, text]) => [
  [name, Buffer.from(text)] as const,
  [`${name}, in UTF-16`, Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', '')}`, 'utf16le')] as const,
]);

test.each(cases)('%s is planned as if it were read whole', async (_, bytes) => {
  for (const onError of ['rollback', 'proceed'] as const)
    expect(await planned(bytes, onError)).toEqual(planFile('body', bytes, onError));
});

const examples = join(import.meta.dirname, '../../../../shared/reference/epcis/gs1/examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:jsonld|xml)$/.test(name),
);

test.each(files)('%s of GS1 is planned as if it were read whole', async (name) => {
  const bytes = readFileSync(join(examples, name));
  expect(await planned(bytes, 'proceed')).toEqual(planFile('body', bytes, 'proceed'));
});

test.each([
  ['cut off', JSON.stringify({ '@context': context, ...frame, ...inBody(events(600)) }).slice(0, -30)],
  [
    'a comma too many',
    JSON.stringify({ ...frame, ...inBody(events(600)) }).replace('},{"type"', '},,{"type"'),
  ],
  ['XML cut off', xml(xmlEvents(600)).slice(0, -60)],
  ['XML that is closed otherwise', xml(xmlEvents(600)).replace('</epc></epcList>', '</epcs></epcList>')],
  ['a document type', xml(xmlEvents(300)).replace('<epcis:', '<!DOCTYPE a [<!ENTITY b "c">]><epcis:')],
])('%s: nothing of it is kept, and it is said why', async (_, text) => {
  for (const onError of ['rollback', 'proceed'] as const) {
    expect(() => planFile('body', Buffer.from(text), onError)).toThrow();
    const { rows, problems } = await planned(Buffer.from(text), onError);
    expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['events-unreadable']]);
  }
});

test('more events than are taken at once are refused', async () => {
  const one = JSON.stringify(event(1));
  const text = `{"@context":${JSON.stringify(context)},"type":"EPCISDocument","epcisBody":{"eventList":[${`${one},`.repeat(100_000)}${one}]}}`;
  const { rows, problems } = await planned(Buffer.from(text), 'proceed');
  expect([rows, problems.map(({ says }) => says.key)]).toEqual([[], ['capture.too-many']]);
});

test.each([
  ['XML', texts.XML ?? '', XmlSplitter],
  ['JSON', texts['faults here and there'] ?? '', JsonSplitter],
] as const)('%s is parted the same however it comes', (_, text, Splitter) => {
  const [whole, single] = [new Splitter(), new Splitter()];
  const bytes = Buffer.from(text);
  whole.take(bytes);
  for (const byte of bytes) single.take(Uint8Array.of(byte));
  expect(single.split()).toEqual(whole.split());
  expect(whole.split()?.slices.length).toBeGreaterThan(2);
});
