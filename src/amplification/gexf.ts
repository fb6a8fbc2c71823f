import { shownName } from '../lib/names/index.js';
import { xmlText } from '../lib/xml/index.js';
import type { AccountGraph } from './coordination/groups.js';

/** GEXF 1.3 (https://gexf.net): accounts with their group, edges with their weight. */
export function* writeGexf(graph: AccountGraph, groups: ReadonlyMap<string, number>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="undirected">
    <attributes class="node">
      <attribute id="group" title="group" type="integer"/>
    </attributes>
    <nodes>
`;
  for (const { attributes } of graph.nodeEntries()) {
    const { name } = attributes;
    const group = groups.get(name) ?? 0;
    yield `      <node id="${xmlText(name)}" label="${xmlText(shownName(name))}"><attvalues><attvalue for="group" value="${group}"/></attvalues></node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  let edge = 0;
  for (const { sourceAttributes, targetAttributes, attributes } of graph.edgeEntries())
    yield `      <edge id="${edge++}" source="${xmlText(sourceAttributes.name)}" target="${xmlText(targetAttributes.name)}" weight="${attributes.weight}"/>\n`;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
