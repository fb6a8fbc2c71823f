import { type Problem, problem } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { parseXml, type XmlFault, type XmlNode } from '../../lib/xml/index.js';
import { checkEvent, isEventType } from './check-event.js';
import type { EpcisDocument, ReadEvent } from './document.js';
import { eventOf } from './xml-event.js';
import { headerOf } from './xml-header.js';

/** Events of an EPCIS document or the answer to a query in XML, of EPCIS 1.0 to 2.0. */
export function readXml(file: string, text: string): EpcisDocument | Problem {
  const parsed = parseXml(text.replace(/^\ufeff/, ''));
  if ('fault' in parsed) return xmlProblem(file, parsed);
  const root = unqualified(parsed);
  const lists = [...findAll(root, (node) => node.name === 'EventList' && node.uri === '')];
  const lone = isEventType(root.name) ? [root] : undefined;
  if (lists.length === 0 && lone === undefined)
    return problem('events-unreadable', { file, line: root.line }, wording('event.not-a-document'));
  const nodes = lone ?? lists.flatMap((list) => eventsIn(list));
  const pointer = pointerOf(root);
  const events = nodes.map((node, i) => readEvent(file, node, `${pointer}/${i}`));
  return { header: headerOf(root), events, ignored: ignoredIn(root) };
}

/**
 * The standard's own elements stand in no namespace but for the outermost. Some programs declare its namespace for all of
 * them, and mean the same.
 */
const unqualified = (node: XmlNode): XmlNode => ({
  ...node,
  uri: /^urn:epcglobal:epcis(-query|-masterdata)?:xsd:\d$/.test(node.uri) ? '' : node.uri,
  children: node.children.map(unqualified),
});

// EPCIS 1.1 put what it added into an extension, and what that version added into another within.
const eventsIn = (list: XmlNode): XmlNode[] =>
  list.children.flatMap((node) => (node.name === 'extension' && node.uri === '' ? eventsIn(node) : [node]));

function readEvent(file: string, node: XmlNode, pointer: string): ReadEvent {
  const event = eventOf(node);
  const problems = checkEvent(event, { file, pointer }).map((each) => ({
    ...each,
    at: { ...each.at, line: node.line },
  }));
  return { event, pointer, problems };
}

const pointerOf = ({ name }: XmlNode): string =>
  name === 'EPCISQueryDocument' ? '/epcisBody/queryResults/resultsBody/eventList' : '/epcisBody/eventList';

function* findAll(node: XmlNode, fits: (node: XmlNode) => boolean): Generator<XmlNode> {
  if (fits(node)) yield node;
  else for (const child of node.children) yield* findAll(child, fits);
}

function ignoredIn(root: XmlNode): string[] {
  const [list] = findAll(root, (node) => node.name === 'ignoreFields' && node.uri !== '');
  return list?.children.map(({ prefix, name }) => `${prefix}:${name}`) ?? [];
}

function xmlProblem(file: string, { fault, line, found }: XmlFault): Problem {
  const at = { file, line };
  if (fault === 'not-xml')
    return problem('events-unreadable', at, wording('event.not-xml', { why: asIs(found) }));
  return problem(
    'events-unreadable',
    at,
    wording(fault === 'entities' ? 'event.entities' : 'event.too-deep'),
  );
}
