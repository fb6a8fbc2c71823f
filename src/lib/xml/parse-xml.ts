import { SaxesParser } from 'saxes';

/** An element as it was read. Names are the local ones; `uri` is the address of their namespace, '' where there is none. */
export type XmlNode = {
  readonly prefix: string;
  readonly name: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** What stands in it beside its elements, without spaces around it. */
  readonly text: string;
  readonly line: number;
};
export type XmlAttribute = {
  readonly prefix: string;
  readonly name: string;
  readonly uri: string;
  readonly value: string;
};

/** Why a text is no XML that is read, in the parser's words, and where. */
export type XmlFault = {
  readonly fault: 'not-xml' | 'entities' | 'too-deep';
  readonly line: number;
  readonly found: string;
};

type Open = Omit<XmlNode, 'children' | 'text'> & { readonly children: XmlNode[]; text: string };

const depthMax = 100;

class Refusal extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault.fault);
  }
}

/**
 * XML as a tree. No file and no address is ever read for it: a document type that declares anything, entities above all,
 * is refused; one that only names itself is passed over.
 */
export function parseXml(text: string): XmlNode | XmlFault {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let root: XmlNode | undefined;
  const refuse = (fault: XmlFault['fault'], found: string): never => {
    throw new Refusal({ fault, line: parser.line, found });
  };
  parser.on('error', ({ message }) => refuse('not-xml', message.replace(/^\d+:\d+:\s*/, '')));
  parser.on('doctype', (doctype) => {
    if (/[[]|<!/.test(doctype)) refuse('entities', `<!DOCTYPE${doctype}`);
  });
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    if (open.length >= depthMax) refuse('too-deep', local);
    const list = Object.values(attributes)
      .filter((each) => each.prefix !== 'xmlns' && each.name !== 'xmlns')
      .map((each) => ({ prefix: each.prefix, name: each.local, uri: each.uri, value: each.value }));
    open.push({ prefix, name: local, uri, attributes: list, children: [], text: '', line: parser.line });
  });
  const write = (part: string): void => {
    const last = open.at(-1);
    if (last) last.text += part;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', () => {
    const last = open.pop();
    if (last === undefined) return;
    const node = { ...last, text: last.text.trim() };
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else root = node;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
  return root ?? { fault: 'not-xml', line: 1, found: '' };
}

/** The element of that name in no namespace, or in whatever namespace is given. */
export const childOf = ({ children }: XmlNode, name: string): XmlNode | undefined =>
  children.find((each) => each.name === name);

const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i;

/** What the first line of XML says it is written in; nothing where it says nothing, or UTF-8. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, name] = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200))) ?? [];
  if (name === undefined || /^utf-?(8|16)/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
