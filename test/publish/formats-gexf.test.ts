import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { gexf } from '../../src/publish/formats/gexf.js';
import { Lacks } from '../../src/publish/formats/lacks.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput, shippedInput } from '../support/formats-edition.js';
import { validateXml } from '../support/xml-schema.js';

type Read = Readonly<Record<string, string | undefined>>;

function write(input: PublishInput) {
  const lacks = new Lacks();
  const xml = gexf.write(input, lacks)[0]?.text ?? '';
  const { root } = XmlDocument.fromString(xml);
  const ns = { g: 'http://gexf.net/1.3' };
  const titles = new Map(
    ['node', 'edge'].flatMap((kind) =>
      root
        .find(`//g:attributes[@class='${kind}']/g:attribute`, ns)
        .map((each) => [`${kind} ${each.get('@id')?.content}`, each.get('@title')?.content ?? '']),
    ),
  );
  const read = (kind: 'node' | 'edge'): Read[] =>
    root.find(`//g:${kind}`, ns).map((each) => ({
      id: each.get('@id')?.content,
      label: each.get('@label')?.content,
      source: each.get('@source')?.content,
      target: each.get('@target')?.content,
      ...Object.fromEntries(
        each
          .find('g:attvalues/g:attvalue', ns)
          .map((value) => [
            titles.get(`${kind} ${value.get('@for')?.content}`) ?? 'undeclared',
            value.get('@value')?.content,
          ]),
      ),
    }));
  return {
    xml,
    nodes: read('node'),
    edges: read('edge'),
    lacks: new Map(lacks.list().map(({ what, count }) => [what, count])),
  };
}

test('parties are nodes and consignments are edges between them, under their terms', () => {
  const { nodes, edges } = write(inventedInput);
  expect(nodes).toEqual([
    { id: 'gov-chn', label: '中国政府', kind: 'government', country: 'CHN' },
    { id: 'gov-ita', label: 'Governo "italiano", Roma', kind: 'government', country: 'ITA' },
    { id: 'qahira', label: 'شركة القاهرة <للأكسجين> & أبناؤه', kind: 'company', country: 'EGY' },
    { id: 'klang', label: '=HYPERLINK("http://x.test") Klang \\u202egnalk', kind: 'company' },
  ]);
  expect(edges).toEqual([
    {
      ...{
        id: 'dono',
        source: 'gov-chn',
        target: 'gov-ita',
        label: '120.000 mascherine <dono> & "amicizia"',
      },
      ...{
        terms: 'gift',
        arrival: 'partly-delivered',
        goods: 'mask',
        unit: 'piece',
        atLeast: '118000',
        atMost: '118000',
      },
    },
    {
      ...{ id: 'venduti', source: 'qahira', target: 'gov-ita', label: '50 kit di reagenti, venduti' },
      ...{
        terms: 'sale',
        arrival: 'delivered',
        goods: 'test-kit',
        unit: 'piece',
        atLeast: '50',
        atMost: '50',
      },
    },
    {
      ...{ id: 'ignoti', source: 'klang', target: 'gov-ita', label: 'Guanti di cui non si sa' },
      ...{
        terms: 'unknown',
        arrival: 'not-yet-determinable',
        goods: 'glove',
        unit: 'piece',
        atLeast: '90000',
        atMost: '90000',
      },
    },
  ]);
});

test('a figure nobody gave is no attribute, and there are no weights', async () => {
  const { xml, edges, lacks } = write(await shippedInput());
  expect(edges.length).toBe(56);
  expect(edges.filter((edge) => !('atLeast' in edge)).length).toBeGreaterThan(10);
  expect(xml).not.toContain('weight=');
  expect(xml).not.toMatch(/value="(NaN|undefined|null|Infinity)"/);
  expect(lacks.get('formats.lack.no-upper-bound')).toBeGreaterThan(0);
});

test('the graph is valid, and every end of an edge and every value leads somewhere', async () => {
  const rng = join(import.meta.dirname, '../schemas/gexf-1.3.rng');
  for (const input of [inventedInput, await shippedInput()]) {
    const { xml, nodes, edges } = write(input);
    expect(() => validateXml(xml, rng)).not.toThrow();
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { source, target } of edges) expect(ids.has(source) && ids.has(target)).toBe(true);
    for (const each of [...nodes, ...edges]) expect(Object.keys(each)).not.toContain('undeclared');
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  }
  const { xml } = write(inventedInput);
  expect(() => validateXml(xml.replace('type="double"', 'type="number"'), rng)).toThrow();
  expect(() => validateXml(xml.replace(' target=', ' to='), rng)).toThrow();
});
