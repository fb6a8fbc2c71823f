import type { XmlNode } from '../../lib/xml/index.js';
import type { EpcisEvent, Json, JsonObject } from './event.js';
import { bareWord, type Vocabulary } from './vocabulary.js';

type Names = Record<string, string>;

/** An event of XML in the form that JSON has, with all that is not the standard's under its prefix. */
export function eventOf(node: XmlNode): EpcisEvent {
  const names: Names = {};
  const body: Record<string, Json> = { type: node.uri === '' ? node.name : prefixed(node, names) };
  for (const child of standardIn(node)) body[child.name] = fieldOf(child, names);
  for (const [name, value] of extensionsIn(node, names)) body[name] = value;
  return { body, namespaces: names };
}

// EPCIS 1 put what later versions added into wrappers, one in another, and names none of them twice.
const wrappers = new Set(['extension', 'baseExtension', 'otherAttributes']);

const standardIn = (node: XmlNode): XmlNode[] =>
  node.children.flatMap((child) =>
    child.uri !== '' ? [] : wrappers.has(child.name) ? standardIn(child) : [child],
  );

function extensionsIn(node: XmlNode, names: Names): [string, Json][] {
  const found = new Map<string, Json>();
  const put = (name: string, value: Json): void => {
    const before = found.get(name);
    found.set(
      name,
      before === undefined ? value : [...(Array.isArray(before) ? (before as Json[]) : [before]), value],
    );
  };
  for (const { prefix, name, uri, value } of node.attributes)
    if (uri !== '') put(prefixed({ prefix, name, uri }, names), value);
  for (const child of node.children) {
    if (child.uri !== '') put(prefixed(child, names), contentOf(child, names));
    else if (wrappers.has(child.name))
      for (const [name, value] of extensionsIn(child, names)) put(name, value);
  }
  return [...found];
}

/** What is in an element that is not the standard's: text, or fields, its attributes among them. */
function contentOf(node: XmlNode, names: Names): Json {
  const fields: Record<string, Json> = {};
  for (const { name, uri, value } of node.attributes) if (uri === '') fields[`@${name}`] = value;
  for (const [name, value] of extensionsIn(node, names)) fields[name] = value;
  // Within an element of their own namespace some programs leave the prefix away.
  for (const child of node.children)
    if (child.uri === '')
      fields[prefixed({ ...child, prefix: node.prefix, uri: node.uri }, names)] = contentOf(child, names);
  if (Object.keys(fields).length === 0) return node.text;
  return node.text === '' ? fields : { ...fields, '#text': node.text };
}

/** `prefix:name`, the prefix declared; another where two addresses bear the same one, or where there is none. */
function prefixed({ prefix, name, uri }: Pick<XmlNode, 'prefix' | 'name' | 'uri'>, names: Names): string {
  let own = prefix === '' ? 'ns' : prefix;
  for (let i = 1; names[own] !== undefined && names[own] !== uri; i++)
    own = `${prefix === '' ? 'ns' : prefix}${i}`;
  names[own] = uri;
  return `${own}:${name}`;
}

type Reader = (node: XmlNode, names: Names) => Json;

const text: Reader = (node) => node.text;
const number: Reader = (node) => numberOf(node.text);
const texts: Reader = (node) => node.children.map((each) => each.text);
const word =
  (vocabulary: Vocabulary): Reader =>
  (node) =>
    bareWord(vocabulary, node.text);

const place: Reader = (node, names) => ({
  ...Object.fromEntries(standardIn(node).map((each) => [each.name, each.text])),
  ...Object.fromEntries(extensionsIn(node, names)),
});

const quantities: Reader = (node) =>
  node.children.map((element) =>
    Object.fromEntries(
      element.children.map((each) => [each.name, each.name === 'quantity' ? numberOf(each.text) : each.text]),
    ),
  );

/** Items with their kind as an attribute: a transaction, a source. */
const typed =
  (name: string, vocabulary: Vocabulary): Reader =>
  (node) =>
    node.children.map((each) => {
      const type = each.attributes.find((attribute) => attribute.name === 'type')?.value;
      return { ...(type === undefined ? {} : { type: bareWord(vocabulary, type) }), [name]: each.text };
    });

const persistent: Reader = (node) => {
  const of = (name: string): string[] =>
    node.children.filter((each) => each.name === name).map((each) => bareWord('disposition', each.text));
  const [set, unset] = [of('set'), of('unset')];
  return { ...(set.length > 0 ? { set } : {}), ...(unset.length > 0 ? { unset } : {}) };
};

const errorDeclaration: Reader = (node, names) => {
  const fields = standardIn(node).map((each): [string, Json] => {
    if (each.name === 'correctiveEventIDs') return [each.name, each.children.map((id) => id.text)];
    return [each.name, each.name === 'reason' ? bareWord('errorReason', each.text) : each.text];
  });
  return { ...Object.fromEntries(fields), ...Object.fromEntries(extensionsIn(node, names)) };
};

const numbers = /^(value|minValue|maxValue|meanValue|sDev|percRank|percValue)$/;

function sensorFields(node: XmlNode, names: Names): JsonObject {
  const own = node.attributes
    .filter(({ uri }) => uri === '')
    .map(({ name, value }): [string, Json] => {
      if (numbers.test(name)) return [name, numberOf(value)];
      if (name === 'booleanValue')
        return [name, /^(true|1)$/.test(value) ? true : /^(false|0)$/.test(value) ? false : value];
      return [name, name === 'component' ? bareWord('component', value) : value];
    });
  return { ...Object.fromEntries(own), ...Object.fromEntries(extensionsIn(node, names)) };
}

const sensorElements: Reader = (node, names) =>
  node.children.map((element) => {
    const of = (name: string): XmlNode[] => standardIn(element).filter((each) => each.name === name);
    const [metadata] = of('sensorMetadata');
    return {
      ...(metadata ? { sensorMetadata: sensorFields(metadata, names) } : {}),
      sensorReport: of('sensorReport').map((each) => sensorFields(each, names)),
      ...Object.fromEntries(extensionsIn(element, names)),
    };
  });

const readers: Readonly<Record<string, Reader>> = {
  epcList: texts,
  childEPCs: texts,
  inputEPCList: texts,
  outputEPCList: texts,
  quantityList: quantities,
  childQuantityList: quantities,
  inputQuantityList: quantities,
  outputQuantityList: quantities,
  bizStep: word('bizStep'),
  disposition: word('disposition'),
  persistentDisposition: persistent,
  readPoint: place,
  bizLocation: place,
  bizTransactionList: typed('bizTransaction', 'bizTransactionType'),
  sourceList: typed('source', 'sourceDestinationType'),
  destinationList: typed('destination', 'sourceDestinationType'),
  sensorElementList: sensorElements,
  errorDeclaration,
  ilmd: (node, names) => Object.fromEntries(extensionsIn(node, names)),
  quantity: number,
};

const fieldOf = (node: XmlNode, names: Names): Json => (readers[node.name] ?? text)(node, names);

// A text that is no number stays as it is and is refused by what holds fields against their types.
const numberOf = (text: string): number | string =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
