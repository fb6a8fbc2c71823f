import { element, type Xml, xmlDocument } from '../../lib/xml/index.js';
import { type EpcisEvent, isList, isObject, type Json, type JsonObject, type Namespaces } from './event.js';
import { standardNamespaces } from './namespaces.js';
import { type Vocabulary, wordUrn } from './vocabulary.js';

type Written = { readonly event: EpcisEvent; readonly recordTime?: string; readonly eventID?: string };

/** Events as the answer to a query in XML of EPCIS 2.0, in the order of its schema. */
export function queryXml(events: readonly Written[], name: string, at: string): string {
  const names = new Names();
  const written = events.map(({ event, recordTime, eventID }) => {
    const own = recordTime === undefined ? {} : { recordTime };
    const id = eventID === undefined || event.body.eventID !== undefined ? {} : { eventID };
    return writeEvent({ ...event.body, ...own, ...id }, names.of(event.namespaces));
  });
  const results = element('resultsBody', {}, [element('EventList', {}, written)]);
  const body = element('EPCISBody', {}, [
    element('epcisq:QueryResults', {}, [element('queryName', {}, name), results]),
  ]);
  const attributes = { schemaVersion: '2.0', creationDate: at, ...names.declarations() };
  return xmlDocument(element('epcisq:EPCISQueryDocument', attributes, [body]));
}

/** One prefix for each address in a document, whatever prefixes its events came with. */
class Names {
  private readonly prefixes = new Map<string, string>();
  private readonly taken = new Set(['epcis', 'epcisq', 'xml', 'xmlns']);

  of = (namespaces: Namespaces): ((name: string) => string) => {
    return (name) => {
      const colon = name.indexOf(':');
      const prefix = name.slice(0, colon);
      const address = namespaces[prefix] ?? standardNamespaces[prefix];
      if (address !== undefined) return `${this.prefixOf(address, prefix)}:${xmlName(name.slice(colon + 1))}`;
      // A name that is an address: what stands behind its last sign is the local one.
      const [, start = name, local = ''] = /^(.*[/#:])([^/#:]*)$/.exec(name) ?? [];
      return `${this.prefixOf(start, 'ns')}:${xmlName(local)}`;
    };
  };

  declarations(): Record<string, string> {
    const own = [...this.prefixes].map(([address, prefix]) => [`xmlns:${prefix}`, address] as const);
    return {
      'xmlns:epcisq': 'urn:epcglobal:epcis-query:xsd:2',
      'xmlns:gs1': 'https://gs1.org/voc/',
      ...Object.fromEntries(own),
    };
  }

  private prefixOf(address: string, wanted: string): string {
    const known = this.prefixes.get(address);
    if (known !== undefined) return known;
    const plain = /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(wanted) ? wanted : 'ns';
    let prefix = plain;
    for (let i = 1; this.taken.has(prefix); i++) prefix = `${plain}${i}`;
    this.taken.add(prefix);
    this.prefixes.set(address, prefix);
    return prefix;
  }
}

// ISO 9075-14: what no name of XML may hold is written by its number.
const xmlName = (name: string): string =>
  name.replace(
    /^[^\p{L}_]|[^\p{L}\p{N}_.-]/gu,
    (sign) => `_x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`,
  ) || '_';

type Write = (name: string, value: Json) => Xml[];
type NameOf = (name: string) => string;

const text = (value: Json): string =>
  isObject(value) || isList(value) ? JSON.stringify(value) : String(value);
const plain: Write = (name, value) => [element(name, {}, text(value))];
const listOf = (value: Json): readonly Json[] => (isList(value) ? value : [value]);
const word =
  (vocabulary: Vocabulary): Write =>
  (name, value) => [element(name, {}, wordUrn(vocabulary, text(value)))];
const repeated =
  (write: Write): Write =>
  (name, value) =>
    listOf(value).flatMap((each) => write(name, each));
const epcs: Write = (name, value) => [
  element(
    name,
    {},
    listOf(value).map((each) => element('epc', {}, text(each))),
  ),
];

const quantities: Write = (name, value) => [
  element(
    name,
    {},
    listOf(value).map((each) =>
      element(
        'quantityElement',
        {},
        ['epcClass', 'quantity', 'uom'].flatMap((field) => fieldIn(each, field, plain)),
      ),
    ),
  ),
];

const typed =
  (item: string, vocabulary: Vocabulary): Write =>
  (name, value) => [
    element(
      name,
      {},
      listOf(value).flatMap((each) => {
        if (!isObject(each)) return [];
        const type = typeof each.type === 'string' ? wordUrn(vocabulary, each.type) : undefined;
        return [element(item, { type }, text(each[item] ?? ''))];
      }),
    ),
  ];

const persistent: Write = (name, value) => [
  element(name, {}, [
    ...fieldIn(value, 'set', repeated(word('disposition'))),
    ...fieldIn(value, 'unset', repeated(word('disposition'))),
  ]),
];

function fieldIn(value: Json, name: string, write: Write): Xml[] {
  const field = isObject(value) ? value[name] : undefined;
  return field === undefined ? [] : write(name, field);
}

// EPCIS 2.0, XSD: first what every event has, then what its kind has, then the rest.
const order = (nameOf: NameOf): readonly (readonly [string, Write])[] => [
  ['eventTime', plain],
  ['recordTime', plain],
  ['eventTimeZoneOffset', plain],
  ['eventID', plain],
  ['errorDeclaration', errorDeclaration(nameOf)],
  ['certificationInfo', repeated(plain)],
  ['transformationID', plain],
  ['parentID', plain],
  ['epcList', epcs],
  ['childEPCs', epcs],
  ['inputEPCList', epcs],
  ['inputQuantityList', quantities],
  ['outputEPCList', epcs],
  ['outputQuantityList', quantities],
  ['action', plain],
  ['bizStep', word('bizStep')],
  ['disposition', word('disposition')],
  ['persistentDisposition', persistent],
  ['readPoint', place(nameOf)],
  ['bizLocation', place(nameOf)],
  ['bizTransactionList', typed('bizTransaction', 'bizTransactionType')],
  ['quantityList', quantities],
  ['childQuantityList', quantities],
  ['sourceList', typed('source', 'sourceDestinationType')],
  ['destinationList', typed('destination', 'sourceDestinationType')],
  ['sensorElementList', sensors(nameOf)],
  ['ilmd', (name, value) => [element(name, {}, isObject(value) ? extensions(value, nameOf) : [])]],
];

function writeEvent(body: JsonObject, nameOf: NameOf): Xml {
  const type = typeof body.type === 'string' ? body.type : 'ObjectEvent';
  const known = order(nameOf).flatMap(([name, write]) => fieldIn(body, name, write));
  return element(type.includes(':') ? nameOf(type) : type, {}, [...known, ...extensions(body, nameOf)]);
}

const errorDeclaration =
  (nameOf: NameOf): Write =>
  (name, value) => [
    element(name, {}, [
      ...fieldIn(value, 'declarationTime', plain),
      ...fieldIn(value, 'reason', word('errorReason')),
      ...fieldIn(value, 'correctiveEventIDs', (list, ids) => [
        element(
          list,
          {},
          listOf(ids).map((id) => element('correctiveEventID', {}, text(id))),
        ),
      ]),
      ...(isObject(value) ? extensions(value, nameOf) : []),
    ]),
  ];

const place =
  (nameOf: NameOf): Write =>
  (name, value) => [
    element(name, {}, [
      ...fieldIn(value, 'id', plain),
      ...(isObject(value) ? extensions(value, nameOf) : []),
    ]),
  ];

const sensors =
  (nameOf: NameOf): Write =>
  (name, value) => [
    element(
      name,
      {},
      listOf(value).map((each) =>
        element('sensorElement', {}, [
          ...fieldIn(each, 'sensorMetadata', sensed(nameOf)),
          ...fieldIn(each, 'sensorReport', repeated(sensed(nameOf))),
          ...(isObject(each) ? extensions(each, nameOf) : []),
        ]),
      ),
    ),
  ];

/** What a sensor says stands in attributes; a thing with fields of its own, which none can hold, in elements. */
const sensed =
  (nameOf: NameOf): Write =>
  (name, value) => {
    if (!isObject(value)) return [];
    const attributes = Object.entries(value).flatMap(([field, each]) => {
      if (each === undefined || isObject(each) || isList(each) || field.startsWith('@')) return [];
      const written = field === 'component' ? wordUrn('component', text(each)) : text(each);
      return [
        [field.includes(':') ? nameOf(field) : field, isMeasure(field, written) ? `gs1:${written}` : written],
      ];
    });
    const rest = Object.fromEntries(
      Object.entries(value).filter(([, each]) => isObject(each) || isList(each)),
    );
    return [
      element(name, Object.fromEntries(attributes) as Record<string, string>, extensions(rest, nameOf)),
    ];
  };

const isMeasure = (field: string, value: string): boolean =>
  (field === 'type' || field === 'exception') && /^[A-Za-z_]+$/.test(value);

const extensions = (object: JsonObject, nameOf: NameOf): Xml[] =>
  Object.entries(object).flatMap(([name, value]) =>
    name.includes(':') && value !== undefined
      ? listOf(value).map((each) => extension(name, each, nameOf))
      : [],
  );

// `xmlns` would declare a namespace, and be none of the data.
const attributeName = (name: string): string => xmlName(name).replace(/^xml/i, '_$&');

function extension(name: string, value: Json, nameOf: NameOf): Xml {
  if (!isObject(value)) return element(nameOf(name), {}, value === null ? '' : text(value));
  const own = Object.entries(value).flatMap(([field, each]) =>
    field.startsWith('@') && field !== '@context' && each !== undefined
      ? [[attributeName(field.slice(1)), text(each)] as const]
      : [],
  );
  const { '#text': inside, ...rest } = value;
  if (inside === undefined) return element(nameOf(name), Object.fromEntries(own), extensions(rest, nameOf));
  // Text with attributes, as it was read from XML.
  const named = Object.entries(rest).flatMap(([field, each]) =>
    field.includes(':') && each !== undefined ? [[nameOf(field), text(each)] as const] : [],
  );
  return element(nameOf(name), Object.fromEntries([...own, ...named]), text(inside));
}
