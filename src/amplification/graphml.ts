import { xmlText } from '../lib/xml/index.js';
import type { AccountGraph } from './coordination/groups.js';

/** GraphML 1.0 (http://graphml.graphdrawing.org): accounts with their group, edges with their weight. */
export function* writeGraphml(graph: AccountGraph, groups: ReadonlyMap<string, number>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="group" for="node" attr.name="group" attr.type="int"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
`;
  for (const { attributes } of graph.nodeEntries()) {
    const { name } = attributes;
    const group = groups.get(name);
    const data = group === undefined ? '' : `<data key="group">${group}</data>`;
    yield `    <node id="${xmlText(name)}">${data}</node>\n`;
  }
  for (const { sourceAttributes, targetAttributes, attributes } of graph.edgeEntries())
    yield `    <edge source="${xmlText(sourceAttributes.name)}" target="${xmlText(targetAttributes.name)}"><data key="weight">${attributes.weight}</data></edge>\n`;
  yield '  </graph>\n</graphml>\n';
}
