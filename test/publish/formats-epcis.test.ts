import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { epcis } from '../../src/publish/formats/epcis/epcis.js';
import { Lacks } from '../../src/publish/formats/lacks.js';
import { ownUrn } from '../../src/publish/formats/own-id.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput, shippedInput } from '../support/formats-edition.js';

type Document = {
  epcisHeader: {
    epcisMasterData: {
      vocabularyList: { vocabularyElementList: { id: string; attributes: { attribute: string }[] }[] }[];
    };
  };
  epcisBody: { eventList: { eventID: string; bizStep?: string }[] };
};

function write(input: PublishInput) {
  const lacks = new Lacks();
  const document: Document = JSON.parse(epcis.write(input, lacks)[0]?.text ?? '');
  const list = lacks.list();
  const counts = new Map(list.map(({ what, count }) => [what, count]));
  return { document, events: document.epcisBody.eventList, list, lacks: counts };
}

const urn = (kind: string, id: string) => ownUrn('aiuti-2026', kind, id);
const lot = 'https://id.gs1.org/01/04006381333931/10/KL-2611';
const onDay = (day: string) => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: `${day}T00:00:00Z`,
  eventTimeZoneOffset: '+00:00',
  eventID: expect.stringMatching(/^urn:uuid:/),
});

const parties = {
  sourceList: [{ type: 'possessing_party', source: urn('party', 'gov-chn') }],
  destinationList: [{ type: 'possessing_party', destination: urn('party', 'gov-ita') }],
};

// From the statements: sent from Shanghai on the 12th and received at Malpensa on the 14th. The kits came in some day of
// November. The gloves have a log of their own, from a lot with a GTIN.
test('what happened on a known day is an event, with the numbers that were said of it', () => {
  const { events, lacks } = write(inventedInput);
  expect(events).toEqual([
    {
      ...onDay('2026-11-12'),
      bizStep: 'shipping',
      disposition: 'in_transit',
      quantityList: [{ epcClass: urn('product', 'mask'), quantity: 120000 }],
      readPoint: { id: urn('place', 'shanghai') },
      ...parties,
    },
    {
      ...onDay('2026-11-14'),
      bizStep: 'receiving',
      disposition: 'in_progress',
      quantityList: [{ epcClass: urn('product', 'mask'), quantity: 118000 }],
      readPoint: { id: urn('place', 'malpensa') },
      ...parties,
    },
    {
      ...onDay('2026-11-17'),
      bizStep: 'receiving',
      disposition: 'in_progress',
      quantityList: [{ epcClass: lot, quantity: 60000 }],
    },
    { ...onDay('2026-11-18'), bizStep: 'inspecting', quantityList: [{ epcClass: lot }] },
    {
      ...onDay('2026-11-19'),
      bizStep: 'inspecting',
      disposition: 'non_conformant',
      quantityList: [{ epcClass: lot, quantity: 60000 }],
    },
    {
      ...onDay('2026-11-20'),
      bizStep: 'shipping',
      disposition: 'returned',
      quantityList: [{ epcClass: lot, quantity: 60000 }],
    },
  ]);
  expect(Object.fromEntries(lacks)).toEqual({
    // Eight on no consignment; terms, documents and quality of three: 3 + 3 + 1.
    'formats.lack.other-question': 17,
    // Nobody says how far the gloves got, for all that is in the log of their lot.
    'formats.lack.not-moved': 1,
    'formats.lack.event-day': 1,
    'formats.lack.time-of-day': 6,
    'formats.lack.goods-id': 1,
    'formats.lack.party-id': 2,
    'formats.lack.read-point': 4,
    'formats.lack.event-number': 1,
    'formats.lack.who-did-it': 4,
  });
});

test('every identifier of our own has its name in the master data', () => {
  const { document } = write(inventedInput);
  const named = new Map(
    document.epcisHeader.epcisMasterData.vocabularyList.flatMap(({ vocabularyElementList }) =>
      vocabularyElementList.map(({ id, attributes }) => [id, attributes[0]?.attribute]),
    ),
  );
  expect(named.get(urn('party', 'gov-chn'))).toBe('中国政府');
  expect(named.get(urn('place', 'malpensa'))).toBe('Malpensa, terminal 1');
  expect(named.get(urn('product', 'mask'))).toBe('Mascherina chirurgica');
  const used = JSON.stringify(document.epcisBody).match(/urn:uuid:[^"]+/g) ?? [];
  const events = new Set(document.epcisBody.eventList.map(({ eventID }) => eventID));
  expect(used.filter((id) => !named.has(id) && !events.has(id))).toEqual([]);
});

const folder = join(import.meta.dirname, '../../../shared/reference/epcis/gs1/schema');

describe.skipIf(!existsSync(folder))("by GS1's own schema", async () => {
  const schema = JSON.parse(readFileSync(join(folder, 'EPCIS-JSON-Schema.json'), 'utf8'));
  const isDate = (text: string) => !Number.isNaN(Date.parse(text));
  const isUri = (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
  const ajv = new Ajv({ strict: false, formats: { 'date-time': isDate, uri: isUri } });
  const isValid = ajv.compile(schema);

  test('what is written is valid, of the invented case and of the shipped one', async () => {
    for (const input of [inventedInput, await shippedInput()]) {
      const { document, events } = write(input);
      isValid(document);
      expect(isValid.errors).toBeNull();
      expect(events.length).toBeGreaterThan(0);
    }
  });

  test('the schema notices a step and a disposition that it does not know', () => {
    const { document } = write(inventedInput);
    expect(isValid(JSON.parse(JSON.stringify(document).replace('"shipping"', '"sending"')))).toBe(false);
    expect(isValid(JSON.parse(JSON.stringify(document).replace('"returned"', '"back"')))).toBe(false);
  });
});

test('what only the giver says has come is sent and not received', async () => {
  const input = await shippedInput();
  const giverOnly = input.edition.findings.flatMap(({ texts: { en } }) =>
    en.because.some(({ code }) => code === 'arrival.giver-only') ? [en.subject.id] : [],
  );
  const { list, events } = write(input);
  // Of people, of whom nothing is an event.
  const people = list.find(({ what }) => what === 'formats.lack.not-goods')?.examples ?? [];
  const left = list.find(({ what }) => what === 'formats.lack.giver-only');
  expect(giverOnly.length).toBeGreaterThan(0);
  expect(left?.examples.toSorted()).toEqual(
    giverOnly.flatMap((id) => (people.includes(id) ? [] : `${id}.received`)).toSorted(),
  );
  expect(events.some(({ bizStep }) => bizStep === 'receiving')).toBe(true);
});
