import type { AccountGraph } from './coordination/groups.js';

/** GraphML 1.0 (http://graphml.graphdrawing.org): accounts with their group, edges with their weight. */
export function* writeGraphml(graph: AccountGraph, groups: ReadonlyMap<string, number>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="group" for="node" attr.name="group" attr.type="int"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
`;
  for (const node of graph.nodes()) {
    const group = groups.get(node);
    const data = group === undefined ? '' : `<data key="group">${group}</data>`;
    yield `    <node id="${escapeXml(node)}">${data}</node>\n`;
  }
  for (const { source, target, attributes } of graph.edgeEntries())
    yield `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}"><data key="weight">${attributes.weight}</data></edge>\n`;
  yield '  </graph>\n</graphml>\n';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Control characters cannot stand in XML 1.0 at all, not even escaped.
const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
