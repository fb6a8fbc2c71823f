import { linkOf } from '../../lib/gs1/index.js';
import { sha256 } from '../../lib/hash/index.js';
import {
  type EpcisEvent,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Namespaces,
  plainText,
} from './event.js';
import { measureAddress, type Vocabulary, wordAddress } from './vocabulary.js';

/**
 * The hash of an event (CBV 2.0, 8.9): the same for every writing of it. Who sent it, when it was recorded, its own id and
 * an error declaration are left out, so that it does not tell an event from the declaration that it was wrong.
 */
export const eventHash = (event: EpcisEvent, ignored: readonly string[] = []): string =>
  `ni:///sha-256;${sha256(preHash(event, ignored))}?ver=CBV2.0`;

/** What is hashed: every field in the standard's order, lists sorted, values in one writing. */
export function preHash({ body, namespaces }: EpcisEvent, ignored: readonly string[] = []): string {
  const skipped = new Set(ignored.map((name) => expand(name, namespaces)));
  const writer = new Writer(namespaces, skipped);
  return writer.event(body);
}

type Order = readonly (readonly [name: string, part?: Part])[];
/** Something with fields of its own, each under `item` where it is a list. */
type Group = { readonly item?: string; readonly of: Order; readonly isListOf?: 'text' };
type Part = { readonly word: Vocabulary | 'measure' } | Group;

const epcs: Part = { item: 'epc', of: [], isListOf: 'text' };
const quantities: Part = { item: 'quantityElement', of: [['epcClass'], ['quantity'], ['uom']] };
const place: Part = { of: [['id']] };
const dispositions: Part = { word: 'disposition' };
const party: Part = { word: 'sourceDestinationType' };

const sensorMetadata: Order = [
  ['time'],
  ['startTime'],
  ['endTime'],
  ['deviceID'],
  ['deviceMetadata'],
  ['rawData'],
  ['dataProcessingMethod'],
  ['bizRules'],
];
const sensorReport: Order = [
  ['type', { word: 'measure' }],
  ['exception', { word: 'measure' }],
  ['deviceID'],
  ['deviceMetadata'],
  ['rawData'],
  ['dataProcessingMethod'],
  ['time'],
  ['microorganism'],
  ['chemicalSubstance'],
  ['value'],
  ['component', { word: 'component' }],
  ['stringValue'],
  ['booleanValue'],
  ['hexBinaryValue'],
  ['uriValue'],
  ['minValue'],
  ['maxValue'],
  ['meanValue'],
  ['sDev'],
  ['percRank'],
  ['percValue'],
  ['uom'],
  ['coordinateReferenceSystem'],
];

const order: Order = [
  ['eventTime'],
  ['eventTimeZoneOffset'],
  ['certificationInfo'],
  ['epcList', epcs],
  ['parentID'],
  ['inputEPCList', epcs],
  ['childEPCs', epcs],
  ['quantityList', quantities],
  ['childQuantityList', quantities],
  ['inputQuantityList', quantities],
  ['outputEPCList', epcs],
  ['outputQuantityList', quantities],
  ['action'],
  ['transformationID'],
  ['bizStep', { word: 'bizStep' }],
  ['disposition', dispositions],
  [
    'persistentDisposition',
    {
      of: [
        ['set', dispositions],
        ['unset', dispositions],
      ],
    },
  ],
  ['readPoint', place],
  ['bizLocation', place],
  [
    'sensorElementList',
    {
      item: 'sensorElement',
      of: [
        ['sensorMetadata', { of: sensorMetadata }],
        ['sensorReport', { item: 'sensorReport', of: sensorReport }],
      ],
    },
  ],
  ['bizTransactionList', { of: [['type', { word: 'bizTransactionType' }], ['bizTransaction']] }],
  ['destinationList', { of: [['type', party], ['destination']] }],
  ['sourceList', { of: [['type', party], ['source']] }],
  ['ilmd', { of: [] }],
];

class Writer {
  /** Fields of the standard that its order does not name, each with the fields it stands in; they come last. */
  private readonly unordered: string[] = [];

  constructor(
    private readonly namespaces: Namespaces,
    private readonly skipped: ReadonlySet<string>,
  ) {}

  event(body: JsonObject): string {
    const type = typeof body.type === 'string' ? body.type : '';
    const known = order.map(([name, part]) => this.field(name, body[name], part, '')).join('');
    const extensions = this.extensions(body);
    return `eventType=${type}${known}${extensions}${this.unordered.toSorted().join('')}`;
  }

  private field(name: string, value: Json | undefined, part: Part | undefined, path: string): string {
    if (value === undefined || value === null) return '';
    if (isObject(value))
      return named(name, this.fields(value, part && 'of' in part ? part.of : [], path + name));
    if (!isList(value)) return `${name}=${this.leaf(name, value, part)}`;
    if (part !== undefined && 'of' in part) return this.list(name, value, part, path);
    return value
      .map((each) => `${name}=${this.leaf(name, each, part)}`)
      .toSorted()
      .join('');
  }

  private list(
    name: string,
    items: readonly Json[],
    { item = '', of, isListOf }: Group,
    path: string,
  ): string {
    const written = items.map((each) => {
      if (isListOf === 'text' || !isObject(each)) return `${item}=${canonicalText(textFor(each))}`;
      return item + this.fields(each, of, path + (item === name ? '' : name) + item);
    });
    const all = written.toSorted().join('');
    // Where the items bear the name of the field itself it is not said twice.
    return all === '' ? '' : item === name ? all : name + all;
  }

  private fields(object: JsonObject, of: Order, path: string): string {
    const names = new Set(of.map(([name]) => name));
    for (const [name, value] of Object.entries(object)) {
      if (names.has(name) || isExtension(name) || value === undefined || name.startsWith('@')) continue;
      this.unordered.push(path + this.field(name, value, undefined, path));
    }
    return (
      of.map(([name, part]) => this.field(name, object[name], part, path)).join('') + this.extensions(object)
    );
  }

  private extensions(object: JsonObject): string {
    return Object.entries(object)
      .filter(([name]) => isExtension(name))
      .flatMap(([name, value]) => this.extension(name, value))
      .toSorted()
      .join('');
  }

  private extension(name: string, value: Json | undefined): string[] {
    const full = expand(name, this.namespaces);
    if (value === undefined || value === null || this.skipped.has(full) || unhashed.test(full)) return [];
    if (isList(value)) return value.flatMap((each) => this.extension(name, each)).toSorted();
    if (!isObject(value)) return [`${full}=${canonicalText(textFor(value))}`];
    const text = value['#text'];
    return [
      `${full}${text === undefined ? '' : `=${canonicalText(textFor(text))}`}${this.extensions(value)}`,
    ];
  }

  private leaf(name: string, value: Json, part: Part | undefined): string {
    const text = textFor(value);
    if (part !== undefined && 'word' in part)
      return part.word === 'measure' ? measureAddress(text) : wordAddress(part.word, text);
    return name === 'eventTimeZoneOffset' ? text : canonicalText(text);
  }
}

const named = (name: string, fields: string): string => (fields === '' ? '' : name + fields);

// Notes for people, and what XML says of itself, are no part of what happened.
const unhashed = /^\{http:\/\/www\.w3\.org\/(2000\/01\/rdf-schema#\}comment|2001\/XMLSchema-instance\})/;

const isExtension = (name: string): boolean => name.includes(':');

/** `{address}name` for `prefix:name`; an address with its last part for a name that is an address. */
export function expand(name: string, namespaces: Namespaces): string {
  const colon = name.indexOf(':');
  const [prefix, local] = [name.slice(0, colon), name.slice(colon + 1)];
  if (Object.hasOwn(namespaces, prefix)) return `{${namespaces[prefix]}}${local}`;
  const [, address, last] = /^([a-z][a-z0-9+.-]*:.*[/#:])([^/#:]+)$/i.exec(name) ?? [];
  return address === undefined || !/^(https?:|urn:)/i.test(name) ? name : `{${address}}${last}`;
}

const textFor = (value: Json): string => plainText(value).trim();

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** One writing of a value: identifiers as links, times in UTC to the millisecond, numbers without idle zeros. */
function canonicalText(text: string): string {
  if (time.test(text)) return utc(text);
  if (number.test(text)) return canonicalNumber(text);
  return linkOf(text) ?? text;
}

// Cut, not rounded: a date keeps whole milliseconds.
const utc = (text: string): string => {
  const at = new Date(text.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
};

/** Read as a double of IEEE 754, as the published vectors are: a whole one is written with all its digits. */
function canonicalNumber(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
