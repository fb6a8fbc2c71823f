import { parseMoment } from '../../lib/days/index.js';
import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, oneOf, type Wording, wording } from '../../lib/wording/index.js';
import {
  type EpcisEvent,
  type EventType,
  eventTypes,
  isList,
  isObject,
  type Json,
  type JsonObject,
} from './event.js';
import { anyEventFields, type EventFieldType, eventFields, type Fields } from './event-fields.js';
import { bareWord, isWord, type Vocabulary, words } from './vocabulary.js';

/** Where an event stands: `/epcisBody/eventList/3` of a file. */
export type EventPlace = { readonly file: string; readonly pointer: string };

/** What is wrong with an event, each with the JSON pointer of what is wrong. None: it may be kept. */
export function checkEvent(event: EpcisEvent, place: EventPlace): Problem[] {
  const { type } = event.body;
  const lost = isUnkeepable(event.body) ? unkeepableIn(event.body, place.pointer) : undefined;
  if (lost !== undefined)
    return [
      problem('field-value', { file: place.file, field: lost }, wording('problem.unkeepable'), {
        expected: wording('expect.keepable'),
      }),
    ];
  if (typeof type !== 'string') return [missing(place, 'type', oneOf(eventTypes))];
  const isKnown = isEventType(type);
  if (!isKnown && !type.includes(':'))
    return [unlike({ ...place, pointer: `${place.pointer}/type` }, type, oneOf(eventTypes))];
  const checker = new Checker(event, place.file);
  checker.fields(event.body, isKnown ? eventFields[type] : anyEventFields, place.pointer);
  if (isKnown && checker.problems.length === 0) addAll(checker.problems, checkWhole(event.body, type, place));
  return checker.problems;
}

// A database cannot keep U+0000 as text, nor half of a pair of surrogates as UTF-8.
const unkeepable = /\0|\p{Cs}/u;

/** Nearly nothing is, so that where it stands is looked for only then. */
function isUnkeepable(value: Json | undefined): boolean {
  if (typeof value === 'string') return unkeepable.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, each]) => unkeepable.test(name) || isUnkeepable(each));
}

/** The first place that no database can keep. */
function unkeepableIn(value: Json, pointer: string): string | undefined {
  if (typeof value === 'string') return unkeepable.test(value) ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, each] of Object.entries(value)) {
    const at = `${pointer}/${escaped(name)}`;
    const found = unkeepable.test(name) ? at : unkeepableIn(each ?? null, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const isEventType = (type: string): type is EventType => eventTypes.some((each) => each === type);

class Checker {
  readonly problems: Problem[] = [];

  constructor(
    private readonly event: EpcisEvent,
    private readonly file: string,
  ) {}

  fields(object: JsonObject, { types, required = [], isOpen }: Fields, pointer: string): void {
    for (const name of required)
      if (object[name] === undefined)
        this.problems.push(missing({ file: this.file, pointer }, name, expectedOf(types[name] ?? 'text')));
    for (const [name, value] of Object.entries(object)) {
      const at = `${pointer}/${escaped(name)}`;
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      if (value === undefined || name.startsWith('@')) continue;
      if (type !== undefined) this.value(value, type, at);
      else if (!name.includes(':') || isOpen !== true)
        this.add('field-unknown', at, wording('event.unknown'));
      else this.extension(name, at);
    }
  }

  private value(value: Json, type: EventFieldType, at: string): void {
    if (typeof type === 'object' && 'list' in type) {
      if (isList(value)) for (const [i, each] of value.entries()) this.group(each, type.list, `${at}/${i}`);
      else this.wrong(at, value, type);
    } else if (typeof type === 'object' && 'group' in type) this.group(value, type.group, at);
    else if (type === 'extensions') this.extensions(value, at);
    else if (isTextList(type, value))
      for (const [i, each] of value.entries()) this.leaf(each, type, `${at}/${i}`);
    else this.leaf(value, type, at);
  }

  private group(value: Json, fields: Fields, at: string): void {
    if (isObject(value)) this.fields(value, fields, at);
    else this.wrong(at, value, { group: fields });
  }

  private leaf(value: Json, type: EventFieldType, at: string): void {
    if (!holds(type, value)) this.wrong(at, value, type);
  }

  private extensions(value: Json, at: string): void {
    if (!isObject(value)) {
      this.wrong(at, value, 'extensions');
      return;
    }
    for (const name of Object.keys(value)) {
      const each = `${at}/${escaped(name)}`;
      if (name.includes(':')) this.extension(name, each);
      else if (!name.startsWith('@')) this.add('field-unknown', each, wording('event.unknown'));
    }
  }

  // Another context that was named may declare it; nothing is fetched to know.
  private extension(name: string, at: string): void {
    const prefix = name.slice(0, name.indexOf(':'));
    const isDeclared = Object.hasOwn(this.event.namespaces, prefix) || /^(https?|urn)$/i.test(prefix);
    if (!isDeclared && !this.event.contexts?.length)
      this.add('field-unknown', at, wording('event.prefix', { prefix: asIs(prefix) }));
  }

  private wrong(at: string, value: Json, type: EventFieldType): void {
    this.problems.push(unlike({ file: this.file, pointer: at }, value, expectedOf(type)));
  }

  private add(code: 'field-unknown', at: string, says: Wording): void {
    this.problems.push(problem(code, { file: this.file, field: at }, says));
  }
}

const isTextList = (type: EventFieldType, value: Json): value is readonly Json[] =>
  isList(value) &&
  (type === 'uris' || type === 'uri-or-uris' || (typeof type === 'object' && 'words' in type));

/** What no single field shows: that something is named at all, and what may go with an action. */
function checkWhole(body: JsonObject, type: EventType, place: EventPlace): Problem[] {
  const has = (...names: string[]): boolean => names.some((name) => isFilled(body[name]));
  const isDelete = body.action === 'DELETE';
  if (type === 'TransformationEvent') {
    const isWhole = has('inputEPCList', 'inputQuantityList') && has('outputEPCList', 'outputQuantityList');
    const isPart =
      body.transformationID !== undefined &&
      has('inputEPCList', 'inputQuantityList', 'outputEPCList', 'outputQuantityList');
    return isWhole || isPart ? [] : [whole(place, wording('event.transformation'))];
  }
  if (type === 'ObjectEvent') {
    if (body.ilmd !== undefined && body.action !== 'ADD')
      return [whole({ ...place, pointer: `${place.pointer}/ilmd` }, wording('event.ilmd'))];
    const isSensed = has('sensorElementList') && body.readPoint !== undefined;
    return body.epcList !== undefined || has('quantityList') || isSensed
      ? []
      : [whole(place, wording('event.nothing'))];
  }
  if (type === 'TransactionEvent' && !has('bizTransactionList'))
    return [missing(place, 'bizTransactionList', wording('expect.list'))];
  if (type === 'TransactionEvent')
    return body.epcList !== undefined || has('quantityList') || isDelete
      ? []
      : [whole(place, wording('event.nothing'))];
  if (body.parentID === undefined && body.action !== 'OBSERVE')
    return [missing(place, 'parentID', expectedOf('uri'))];
  return has('childEPCs', 'childQuantityList') || isDelete ? [] : [whole(place, wording('event.nothing'))];
}

const isFilled = (value: Json | undefined): boolean => isList(value) && value.length > 0;

const uri = /^[a-z][a-z0-9+.-]*:\S+$/i;
// XML Schema and JSON Schema both ask for seconds, and nobody kept events before 1900.
const withSeconds = /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/;
// EPCIS 2.0, 7.4.1: to 14 hours either way.
const offset = /^[+-]((0\d|1[0-3]):[0-5]\d|14:00)$/;

function holds(type: EventFieldType, value: Json): boolean {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (typeof type === 'object') return holdsWord(type, value);
  if (type === 'time') return withSeconds.test(value) && parseMoment(value) !== undefined;
  return forms[type]?.test(value) ?? false;
}

const forms: Partial<Record<string, RegExp>> = {
  uri,
  uris: uri,
  'uri-or-uris': uri,
  offset,
  text: /^/,
  hex: /^[\da-f]+$/i,
  unit: /^[A-Z\d]{2,3}$/,
  action: /^(ADD|OBSERVE|DELETE)$/,
  measure: /^([A-Za-z_]+|[a-z][a-z0-9+.-]*:\S+)$/,
};

function holdsWord(type: object, value: string): boolean {
  const vocabulary = vocabularyOf(type);
  if (vocabulary === undefined) return false;
  const bare = bareWord(vocabulary, value);
  // A word of another's own is an address; one that claims to be the standard's must be.
  return (
    isWord(vocabulary, bare) ||
    (uri.test(bare) && !/^(urn:epcglobal:cbv:|https?:\/\/(ref|ns)\.gs1\.org\/cbv\/)/i.test(bare))
  );
}

const vocabularyOf = (type: object): Vocabulary | undefined =>
  'word' in type ? (type.word as Vocabulary) : 'words' in type ? (type.words as Vocabulary) : undefined;

function expectedOf(type: EventFieldType): Wording {
  if (typeof type === 'object') {
    const vocabulary = vocabularyOf(type);
    if (vocabulary !== undefined)
      return wording('event.expect.word', { words: asIs(words[vocabulary].replaceAll(' ', ', ')) });
    return wording('list' in type ? 'expect.list' : 'expect.group');
  }
  return expected[type];
}

const expected: Readonly<Record<Exclude<EventFieldType, object>, Wording>> = {
  uri: wording('event.expect.uri'),
  uris: wording('event.expect.uri'),
  'uri-or-uris': wording('event.expect.uri'),
  time: wording('event.expect.time'),
  offset: wording('event.expect.offset'),
  text: wording('expect.text'),
  number: wording('expect.number'),
  boolean: wording('expect.true-false'),
  hex: wording('event.expect.hex'),
  unit: wording('event.expect.unit'),
  action: oneOf(['ADD', 'OBSERVE', 'DELETE']),
  measure: wording('event.expect.measure'),
  extensions: wording('expect.group'),
};

const missing = ({ file, pointer }: EventPlace, name: string, expects: Wording): Problem =>
  problem(
    'field-missing',
    { file, field: pointer },
    wording('problem.field-missing', { field: asIs(name) }),
    {
      expected: expects,
    },
  );

const unlike = ({ file, pointer }: EventPlace, value: Json, expects: Wording): Problem =>
  problem('field-value', { file, field: pointer }, wording('event.unlike'), {
    found: formatFound(value),
    expected: expects,
  });

const whole = ({ file, pointer }: EventPlace, says: Wording): Problem =>
  problem('field-value', { file, field: pointer }, says);

// RFC 6901.
const escaped = (name: string): string =>
  /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
