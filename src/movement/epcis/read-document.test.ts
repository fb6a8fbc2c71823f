import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventRow } from '../capture/event-row.js';
import { buildModel, findOddities, happeningOf, LotLedger, orderHappenings } from '../trace/index.js';
import { type EpcisDocument, type Json, queryXml, readDocument } from './index.js';

const read = (text: string | Uint8Array): EpcisDocument => {
  const document = readDocument('file', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if ('says' in document) throw new Error(document.says.key);
  return document;
};

const bodies = (text: string | Uint8Array) => read(text).events.map(({ event }) => event?.body);
const faults = (text: string) =>
  read(text).events.flatMap(({ problems }) => problems.map(({ at }) => at.field ?? ''));

const event = {
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: '2026-03-10T08:00:00+01:00',
  eventTimeZoneOffset: '+01:00',
  epcList: ['urn:epc:id:sscc:9520000.0000000001'],
  bizStep: 'receiving',
};
const standard = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';
const document = (eventList: readonly object[], more: object = {}) =>
  JSON.stringify({
    '@context': standard,
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    epcisBody: { eventList },
    ...more,
  });

const inXml =
  '<eventTime>2026-03-10T08:00:00+01:00</eventTime><eventTimeZoneOffset>+01:00</eventTimeZoneOffset><epcList><epc>urn:epc:id:sscc:9520000.0000000001</epc></epcList><action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:receiving</bizStep>';
const xml = (
  inside: string,
  attributes = 'xmlns:epcis="urn:epcglobal:epcis:xsd:1"',
  name = 'epcis:EPCISDocument',
): string =>
  `<${name} ${attributes} schemaVersion="1.2"><EPCISBody><EventList>${inside}</EventList></EPCISBody></${name}>`;

test('one event is the same however a program wraps it', () => {
  const object = `<ObjectEvent>${inXml}</ObjectEvent>`;
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${document([event])}`, 'utf16le'));
  for (const written of [
    document([event]),
    `\ufeff${document([event])}`,
    JSON.stringify([event]),
    JSON.stringify({ '@context': standard, ...event }),
    JSON.stringify({ '@context': standard, eventList: [event] }),
    JSON.stringify({ '@context': standard, type: 'EPCISDocument', epcisBody: { event } }),
    document([{ ...event, type: undefined, isA: 'ObjectEvent' }]),
    xml(object),
    `\ufeff<?xml version="1.0"?>\r\n<!DOCTYPE project>\r\n${xml(object)}`,
    // The namespace of the standard declared for every element.
    xml(object, 'xmlns="urn:epcglobal:epcis:xsd:1"', 'EPCISDocument'),
    `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${xml(object)}</soap:Body></soap:Envelope>`,
    object,
  ])
    expect({ written, bodies: bodies(written) }).toEqual({ written, bodies: [event] });
  expect(bodies(utf16)).toEqual([event]);
});

test('an older encoding is read as the first line of XML says', () => {
  const text = `<?xml version="1.0" encoding="GB2312"?>${xml(`<ObjectEvent>${inXml}<v:备注 xmlns:v="https://ns.example.test/">武汉</v:备注></ObjectEvent>`)}`;
  // 备注 and 武汉 in GB 2312.
  const bytes = [...text].flatMap(
    (sign) =>
      ({ 备: [0xb1, 0xb8], 注: [0xd7, 0xa2], 武: [0xce, 0xe4], 汉: [0xba, 0xba] })[sign] ?? [
        sign.charCodeAt(0),
      ],
  );
  expect(bodies(new Uint8Array(bytes))).toEqual([{ ...event, 'v:备注': '武汉' }]);
});

test('what EPCIS 1.2 wraps in extensions is no extension', () => {
  const wrapped = xml(
    `<extension><TransformationEvent><eventTime>2026-03-10T08:00:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset><baseExtension><eventID>urn:uuid:1</eventID></baseExtension><inputEPCList><epc>urn:epc:id:sgtin:9520000.010001.A</epc></inputEPCList><outputEPCList><epc>urn:epc:id:sgtin:9520000.010001.B</epc></outputEPCList><extension><extension><ilmd><c:lotNumber xmlns:c="urn:epcglobal:cbv:mda">L</c:lotNumber></ilmd></extension></extension></TransformationEvent></extension>`,
  );
  expect(bodies(wrapped)).toMatchObject([
    { type: 'TransformationEvent', eventID: 'urn:uuid:1', ilmd: { 'c:lotNumber': 'L' } },
  ]);
  expect(faults(wrapped)).toEqual([]);
});

test.each([
  [
    'a number as text',
    { quantityList: [{ epcClass: 'urn:epc:class:lgtin:9520000.010001.L', quantity: '5' }] },
    '/epcisBody/eventList/0/quantityList/0/quantity',
  ],
  ['no zone', { eventTime: '2026-03-10T08:00:00' }, '/epcisBody/eventList/0/eventTime'],
  ['a day of Excel', { eventTime: '46091' }, '/epcisBody/eventList/0/eventTime'],
  ['the 30th of February', { eventTime: '2026-02-30T08:00:00Z' }, '/epcisBody/eventList/0/eventTime'],
  ['a word in another language', { bizStep: 'ricezione' }, '/epcisBody/eventList/0/bizStep'],
  ['a number from a spreadsheet', { epcList: ['9.52E+17'] }, '/epcisBody/eventList/0/epcList/0'],
  [
    'a place without its id',
    { readPoint: 'urn:epc:id:sgln:9520000.00101.0' },
    '/epcisBody/eventList/0/readPoint',
  ],
  ['a field of one’s own without a prefix', { note: 'ok' }, '/epcisBody/eventList/0/note'],
])('%s is refused where it stands', (_, changed, pointer) => {
  expect(faults(document([{ ...event, ...changed }]))).toEqual([pointer]);
});

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    '',
    '0',
    -1,
    1e308,
    true,
    'urn:epc:id:sgtin:1.2.3',
    'https://id.gs1.org/01/%',
    '\u202e武汉',
    'urn:epc:id:sgtin:9520000.010001.%zz',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const field = fc.oneof(
  fc.constantFrom(
    '@',
    '@xmlns',
    '@xml:lang',
    '#text',
    'wb:y',
    'wb:',
    '@context',
    'xml:lang',
    'https://a.b/c',
  ),
  fc.string({ maxLength: 8 }),
);
const anything: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const names = [
  'type',
  'action',
  'eventTime',
  'epcList',
  'parentID',
  'childEPCs',
  'quantityList',
  'readPoint',
  'ilmd',
  'errorDeclaration',
  'sensorElementList',
  'sourceList',
  'inputEPCList',
  'outputEPCList',
  'transformationID',
  'wb:x',
  '__proto__',
];

test('whatever stands in a document, it is read or refused, and what is read can be kept, traced and written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (changes) => {
        const text = document(
          changes.map((change) => ({ ...event, ...change })),
          { '@context': [standard, { wb: 'https://ns.example.test/' }] },
        );
        const { events } = read(text);
        const good = events.flatMap(({ event: each, problems }) =>
          each && problems.length === 0 ? each : [],
        );
        for (const each of good) expect(JSON.parse(eventRow(each).body)).toEqual(each);
        const model = buildModel(orderHappenings(good.map((each) => happeningOf(each))));
        findOddities(model, new LotLedger(model));
        const again = readDocument(
          'again',
          new TextEncoder().encode(
            queryXml(
              good.map((each) => ({ event: each })),
              'all',
              '2026-03-20T08:00:00Z',
            ),
          ),
        );
        expect('says' in again ? again.says.key : again.events).toHaveLength(good.length);
      },
    ),
    { numRuns: 500 },
  );
});
