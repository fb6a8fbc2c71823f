import { childOf, type XmlNode } from '../../lib/xml/index.js';
import type { Json, JsonObject } from './event.js';

/** What a document says of itself: its attributes, who sent it to whom (SBDH), and master data, in the form JSON has. */
export function headerOf(root: XmlNode): JsonObject {
  const attribute = (name: string): string | undefined =>
    root.attributes.find((each) => each.name === name && each.uri === '')?.value;
  const header = childOf(root, 'EPCISHeader');
  const sbdh = header && childOf(header, 'StandardBusinessDocumentHeader');
  const vocabularies = header ? [...vocabulariesIn(header)].map(vocabularyOf) : [];
  return dropEmpty({
    type: root.name,
    schemaVersion: attribute('schemaVersion'),
    creationDate: attribute('creationDate'),
    sender: textAt(sbdh, 'Sender', 'Identifier'),
    receiver: textAt(sbdh, 'Receiver', 'Identifier'),
    instanceIdentifier: textAt(sbdh, 'DocumentIdentification', 'InstanceIdentifier'),
    ...(vocabularies.length > 0
      ? { epcisHeader: { epcisMasterData: { vocabularyList: vocabularies } } }
      : {}),
  });
}

function* vocabulariesIn(node: XmlNode): Generator<XmlNode> {
  if (node.name === 'Vocabulary') yield node;
  else for (const child of node.children) yield* vocabulariesIn(child);
}

function vocabularyOf(node: XmlNode): JsonObject {
  const elements = childOf(node, 'VocabularyElementList')?.children ?? [];
  return {
    type: attributeOf(node, 'type'),
    vocabularyElementList: elements.map((element) => {
      const attributes = element.children.filter(({ name }) => name === 'attribute');
      const children = childOf(element, 'children')?.children.map(({ text }) => text) ?? [];
      return dropEmpty({
        id: attributeOf(element, 'id'),
        attributes: attributes.map(
          (each): Json => ({ id: attributeOf(each, 'id') ?? '', attribute: each.text }),
        ),
        ...(children.length > 0 ? { children } : {}),
      });
    }),
  };
}

const attributeOf = (node: XmlNode, name: string): string | undefined =>
  node.attributes.find((each) => each.name === name)?.value;

function textAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  let at = node;
  for (const name of path) at = at && childOf(at, name);
  return at?.text === '' ? undefined : at?.text;
}

const dropEmpty = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
