import { parseMoment } from '../../lib/days/index.js';
import { type AppError, formatText, problem } from '../../lib/errors/index.js';
import { identityOf } from '../../lib/gs1/index.js';
import { asIs, oneOf, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import {
  bareWord,
  type EpcisEvent,
  expand,
  isObject,
  type Json,
  measureAddress,
  plainText,
  type Vocabulary,
} from '../epcis/index.js';
import { thingOf } from '../trace/index.js';
import type { EventQuery } from './event-query.js';
import { extensionValues, valuesAt } from './paths.js';

export type QueryParameters = Readonly<Record<string, string | readonly string[]>>;

type Fits = (event: EpcisEvent, recordTime: number) => boolean;
type Asked = {
  readonly name: string;
  readonly values: readonly string[];
  readonly namespaces: Readonly<Record<string, string>>;
};
type Building = { -readonly [Key in keyof EventQuery['narrowed']]: EventQuery['narrowed'][Key] };

/** Parameters that say how the answer comes, and ask nothing of an event. */
const others = new Set([
  'perPage',
  'nextPageToken',
  'lang',
  'second',
  'minute',
  'hour',
  'dayOfMonth',
  'month',
  'dayOfWeek',
]);

/**
 * The parameters of the standard's query (EPCIS 2.0, 8.2.7.1), those for fields that are not its own among them. One that
 * nobody knows is refused: left out, it would answer another question. Lists are parted by `|`.
 */
export function parseQuery(
  parameters: QueryParameters,
  namespaces: Readonly<Record<string, string>> = {},
): EventQuery {
  const fits: Fits[] = [];
  const narrowed: Building = {};
  const order = { by: 'event_time' as 'event_time' | 'record_time', direction: 'desc' as 'asc' | 'desc' };
  let limit: number | undefined;
  let refuseAbove: number | undefined;
  for (const [name, given] of Object.entries(parameters)) {
    if (others.has(name)) continue;
    const values = (typeof given === 'string' ? [given] : given).flatMap((each) => each.split('|'));
    const asked = { name, values, namespaces };
    if (name === 'orderBy')
      order.by = oneWord(asked, { eventTime: 'event_time', recordTime: 'record_time' } as const);
    else if (name === 'orderDirection')
      order.direction = oneWord(asked, { ASC: 'asc', DESC: 'desc' } as const);
    else if (name === 'eventCountLimit') limit = wholeNumber(asked);
    else if (name === 'maxEventCount') refuseAbove = wholeNumber(asked);
    else fits.push(conditionOf(asked, narrowed));
  }
  if (limit !== undefined && refuseAbove !== undefined)
    throw wrong('maxEventCount', String(refuseAbove), wording('query.expect.one-limit'));
  return {
    narrowed,
    fits: (event, recordTime) => fits.every((each) => each(event, recordTime)),
    order,
    limit,
    refuseAbove,
  };
}

function conditionOf(asked: Asked, narrowed: Building): Fits {
  const { name, values } = asked;
  if (name === 'eventType') {
    narrowed.types = values;
    return () => true;
  }
  const match = matches[name];
  if (match) {
    const names = values.map(matchName);
    const exact = names.filter((each) => typeof each === 'string');
    // A pattern stands for many names, which the database does not know by it.
    if (exact.length === names.length)
      narrowed.names = [...(narrowed.names ?? []), { roles: match.roles, names: exact }];
    return ({ body }) =>
      match.paths.some((path) =>
        valuesAt(body, path).some(
          (each) => typeof each === 'string' && names.some((wanted) => isNamed(wanted, each)),
        ),
      );
  }
  const [, comparison = '', field = ''] = /^(EQ|GT|GE|LT|LE|WD|EXISTS)_(.+)$/.exec(name) ?? [];
  if (field === 'eventTime' || field === 'recordTime')
    return timeCondition(asked, comparison, field, narrowed);
  return standardCondition(asked, comparison, field) ?? extensionCondition(asked, comparison, field);
}

const matches: Readonly<
  Record<string, { readonly roles: readonly string[]; readonly paths: readonly string[] }>
> = {
  MATCH_epc: { roles: ['epc', 'child'], paths: ['epcList', 'childEPCs'] },
  MATCH_parentID: { roles: ['parent'], paths: ['parentID'] },
  MATCH_inputEPC: { roles: ['input'], paths: ['inputEPCList'] },
  MATCH_outputEPC: { roles: ['output'], paths: ['outputEPCList'] },
  MATCH_anyEPC: {
    roles: ['epc', 'child', 'parent', 'input', 'output'],
    paths: ['epcList', 'childEPCs', 'parentID', 'inputEPCList', 'outputEPCList'],
  },
  MATCH_epcClass: { roles: ['class'], paths: ['quantityList.epcClass', 'childQuantityList.epcClass'] },
  MATCH_inputEPCClass: { roles: ['input-class'], paths: ['inputQuantityList.epcClass'] },
  MATCH_outputEPCClass: { roles: ['output-class'], paths: ['outputQuantityList.epcClass'] },
  MATCH_anyEPCClass: {
    roles: ['class', 'input-class', 'output-class'],
    paths: [
      'quantityList.epcClass',
      'childQuantityList.epcClass',
      'inputQuantityList.epcClass',
      'outputQuantityList.epcClass',
    ],
  },
};

/** A name, or what begins so: `urn:epc:idpat:sgtin:9520000.010001.*` stands for every one of that product. */
type Matched = string | { readonly begins: string };

function matchName(text: string): Matched {
  const [, scheme, start] = /^urn:epc:idpat:([a-z]+):(.*?)\.\*(?:\.\*)*$/i.exec(text) ?? [];
  if (scheme !== undefined && start !== undefined) {
    const product = identityOf(text);
    if (!product.startsWith('urn:')) return { begins: `${product}/` };
    return { begins: `urn:epc:id:${scheme}:${start}.` };
  }
  return thingOf(text).id;
}

const isNamed = (wanted: Matched, text: string): boolean =>
  typeof wanted === 'string'
    ? thingOf(text).id === wanted
    : `${identityOf(text)}/`.startsWith(wanted.begins) || text.startsWith(wanted.begins);

function timeCondition(
  asked: Asked,
  comparison: string,
  field: 'eventTime' | 'recordTime',
  narrowed: Building,
): Fits {
  const time = moment(asked);
  if (comparison !== 'GE' && comparison !== 'LT') throw unknown(asked.name);
  narrowed[field] = { ...narrowed[field], ...(comparison === 'GE' ? { from: time } : { before: time }) };
  return () => true;
}

type Word = {
  readonly paths: readonly string[];
  readonly word?: Vocabulary | 'measure';
  readonly type?: 'id' | 'time' | 'number';
};

// Where the standard's own fields stand.
const fields: Readonly<Record<string, Word>> = {
  action: { paths: ['action'] },
  bizStep: { paths: ['bizStep'], word: 'bizStep' },
  disposition: { paths: ['disposition'], word: 'disposition' },
  persistentDisposition_set: { paths: ['persistentDisposition.set'], word: 'disposition' },
  persistentDisposition_unset: { paths: ['persistentDisposition.unset'], word: 'disposition' },
  readPoint: { paths: ['readPoint.id'], type: 'id' },
  bizLocation: { paths: ['bizLocation.id'], type: 'id' },
  transformationID: { paths: ['transformationID'], type: 'id' },
  eventID: { paths: ['eventID'] },
  errorReason: { paths: ['errorDeclaration.reason'], word: 'errorReason' },
  correctiveEventID: { paths: ['errorDeclaration.correctiveEventIDs'] },
  errorDeclarationTime: { paths: ['errorDeclaration.declarationTime'], type: 'time' },
  // The published description spells it in two ways.
  errorDeclaration_Time: { paths: ['errorDeclaration.declarationTime'], type: 'time' },
  errorDeclaration: { paths: ['errorDeclaration'] },
  quantity: {
    paths: [
      'quantityList.quantity',
      'childQuantityList.quantity',
      'inputQuantityList.quantity',
      'outputQuantityList.quantity',
    ],
    type: 'number',
  },
  startTime: { paths: ['sensorElementList.sensorMetadata.startTime'], type: 'time' },
  endTime: { paths: ['sensorElementList.sensorMetadata.endTime'], type: 'time' },
  time: {
    paths: ['sensorElementList.sensorMetadata.time', 'sensorElementList.sensorReport.time'],
    type: 'time',
  },
  type: { paths: ['sensorElementList.sensorReport.type'], word: 'measure' },
  exception: { paths: ['sensorElementList.sensorReport.exception'], word: 'measure' },
  component: { paths: ['sensorElementList.sensorReport.component'], word: 'component' },
};

const ofSensors = ['deviceID', 'deviceMetadata', 'rawData', 'dataProcessingMethod', 'bizRules'];
const ofReports = [
  'microorganism',
  'chemicalSubstance',
  'coordinateReferenceSystem',
  'stringValue',
  'booleanValue',
  'hexBinaryValue',
  'uriValue',
  'uom',
];
const measured = ['value', 'minValue', 'maxValue', 'meanValue', 'sDev', 'percRank', 'percValue'];

function fieldOf(name: string): Word | undefined {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (known) return known;
  if (ofSensors.includes(name))
    return {
      paths: [`sensorElementList.sensorMetadata.${name}`, `sensorElementList.sensorReport.${name}`],
      type: 'id',
    };
  if (ofReports.includes(name)) return { paths: [`sensorElementList.sensorReport.${name}`] };
  // A number and its unit: GE_value_CEL.
  const [number = ''] = name.split('_');
  if (measured.includes(number)) return { paths: ['sensorElementList.sensorReport'], type: 'number' };
  return undefined;
}

function standardCondition(asked: Asked, comparison: string, name: string): Fits | undefined {
  const [, list, kind] = /^(bizTransaction|source|destination)_(.+)$/.exec(name) ?? [];
  if (list !== undefined && kind !== undefined) return typedCondition(asked, comparison, list, kind);
  const field = fieldOf(name);
  if (field === undefined) return undefined;
  const { paths, type } = field;
  if (comparison === 'EXISTS')
    return ({ body }) => paths.some((path) => valuesAt(body, path).length > 0) === isTrue(asked);
  if (comparison === 'WD') return within(asked, paths);
  const [measure, unit] = name.split('_');
  if (measured.includes(measure ?? '')) return measureCondition(asked, comparison, measure ?? '', unit);
  if (type === 'time' || type === 'number') {
    const holds = comparing(asked, comparison, type);
    return ({ body }) => paths.some((path) => valuesAt(body, path).some(holds));
  }
  if (comparison !== 'EQ') throw unknown(asked.name);
  const wanted = new Set(asked.values.map((each) => writing(field, each)));
  return ({ body }) =>
    paths.some((path) =>
      valuesAt(body, path).some((each) => !isObject(each) && wanted.has(writing(field, plainText(each)))),
    );
}

function writing({ word, type }: Word, text: string): string {
  if (word === 'measure') return measureAddress(text);
  if (word !== undefined) return bareWord(word, text);
  return type === 'id' ? identityOf(text) : text;
}

/** The place itself or one in it: a room of a GLN. Other hierarchies are in master data, which is not kept. */
function within(asked: Asked, paths: readonly string[]): Fits {
  const wanted = asked.values.map(identityOf);
  return ({ body }) =>
    paths.some((path) =>
      valuesAt(body, path).some(
        (each) =>
          typeof each === 'string' && wanted.some((place) => `${identityOf(each)}/`.startsWith(`${place}/`)),
      ),
    );
}

function typedCondition(asked: Asked, comparison: string, list: string, kind: string): Fits {
  if (comparison !== 'EQ') throw unknown(asked.name);
  const vocabulary = list === 'bizTransaction' ? 'bizTransactionType' : 'sourceDestinationType';
  const wanted = new Set(asked.values.map(identityOf));
  const type = bareWord(vocabulary, kind);
  return ({ body }) =>
    valuesAt(body, `${list}List`).some(
      (each) =>
        isObject(each) &&
        bareWord(vocabulary, plainText(each.type)) === type &&
        wanted.has(identityOf(plainText(each[list]))),
    );
}

function measureCondition(asked: Asked, comparison: string, name: string, unit: string | undefined): Fits {
  const holds = comparing(asked, comparison, 'number');
  return ({ body }) =>
    valuesAt(body, 'sensorElementList.sensorReport').some(
      (report) =>
        isObject(report) &&
        (unit === undefined || report.uom === unit) &&
        report[name] !== undefined &&
        holds(report[name]),
    );
}

const prefixes = [
  'INNER_ILMD',
  'ILMD',
  'INNER_ERROR_DECLARATION',
  'ERROR_DECLARATION',
  'INNER_SENSORELEMENT',
  'SENSORELEMENT',
  'INNER',
] as const;
const places = {
  INNER_ILMD: 'ilmd-inner',
  ILMD: 'ilmd',
  INNER_ERROR_DECLARATION: 'error-inner',
  ERROR_DECLARATION: 'error',
  INNER_SENSORELEMENT: 'sensor-inner',
  SENSORELEMENT: 'sensor',
  INNER: 'inner',
} as const;

/** A field that is not the standard's own: `EQ_example:ward`, or `EQ_https://ns.example.com/ward`. */
function extensionCondition(asked: Asked, comparison: string, field: string): Fits {
  const prefix = prefixes.find((each) => field.startsWith(`${each}_`));
  const rest = prefix === undefined ? field : field.slice(prefix.length + 1);
  if (comparison === '' || comparison === 'WD' || !rest.includes(':')) throw unknown(asked.name);
  const where = prefix === undefined ? 'top' : places[prefix];
  // A field's address, or prefix:name, with the names of what is within it behind dots.
  const isAddress = /^(?:urn:|[a-z][\w+.-]*:.*[/#])/i.test(rest);
  const wanted = isAddress
    ? [rest]
    : rest.split('.').map((name) => (name.includes(':') ? expand(name, asked.namespaces) : name));
  if (comparison === 'EXISTS')
    return (event) => extensionValues(event, wanted, where).length > 0 === isTrue(asked);
  const isTime = asked.values.every((each) => /^\d{4}-\d\d-\d\dT/.test(each));
  const texts = new Set(asked.values);
  const holds =
    comparison === 'EQ'
      ? (value: Json) =>
          texts.has(plainText(value)) || asked.values.some((each) => isSameNumber(each, plainText(value)))
      : comparing(asked, comparison, isTime ? 'time' : 'number');
  return (event) => extensionValues(event, wanted, where).some(holds);
}

const isSameNumber = (a: string, b: string): boolean =>
  a.trim() !== '' && b.trim() !== '' && Number(a) === Number(b);

function comparing(asked: Asked, comparison: string, type: 'time' | 'number'): (value: Json) => boolean {
  const limit = type === 'time' ? moment(asked) : amount(asked);
  const compare = comparisons[comparison];
  if (compare === undefined) throw unknown(asked.name);
  return (value) => {
    const text = plainText(value);
    const found = type === 'time' ? Date.parse(text) : text.trim() === '' ? Number.NaN : Number(text);
    return !Number.isNaN(found) && compare(found, limit);
  };
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  EQ: (a, b) => a === b,
  GT: (a, b) => a > b,
  GE: (a, b) => a >= b,
  LT: (a, b) => a < b,
  LE: (a, b) => a <= b,
};

function moment({ name, values }: Asked): number {
  const [text = ''] = values;
  // A plus in an address is read as a space.
  const time = parseMoment(text.replace(/ (\d\d:\d\d)$/, '+$1'));
  if (values.length !== 1 || time === undefined)
    throw wrong(name, values.join('|'), wording('event.expect.time'));
  return time;
}

function amount({ name, values }: Asked): number {
  const [text = ''] = values;
  if (values.length !== 1 || text.trim() === '' || !Number.isFinite(Number(text)))
    throw wrong(name, values.join('|'), wording('expect.number'));
  return Number(text);
}

function wholeNumber(asked: Asked): number {
  const number = amount(asked);
  if (!Number.isInteger(number) || number < 1)
    throw wrong(asked.name, asked.values.join('|'), wording('expect.whole'));
  return number;
}

function isTrue({ name, values }: Asked): boolean {
  const [text = ''] = values;
  if (text !== 'true' && text !== 'false' && text !== '') throw wrong(name, text, oneOf(['true', 'false']));
  return text !== 'false';
}

function oneWord<T>({ name, values }: Asked, words: Readonly<Record<string, T>>): T {
  const [text = ''] = values;
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (values.length !== 1 || word === undefined)
    throw wrong(name, values.join('|'), oneOf(Object.keys(words)));
  return word;
}

const unknown = (name: string): AppError => refuse(name, wording('query.unknown', { name: asIs(name) }));

const wrong = (name: string, found: string, expected: Wording): AppError =>
  refuse(name, wording('query.value'), { found: formatText(found), expected });

function refuse(name: string, says: Wording, detail: { found?: string; expected?: Wording } = {}): AppError {
  return appError('request-invalid', wording('error.form'), {
    problems: [problem('field-value', { file: 'query', field: name }, says, detail)],
  });
}
