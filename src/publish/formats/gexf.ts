import type { ConsignmentRecord } from '../../case/index.js';
import { shownName } from '../../lib/names/index.js';
import { element, type Xml, xmlDocument } from '../../lib/xml/index.js';
import { type EditionReading, readEdition } from './edition-reading.js';
import type { Format } from './format.js';
import { type Journey, journeysOf } from './journey.js';
import { boundsOf } from './quantity.js';

const nodeAttributes = { kind: 'string', country: 'string' } as const;
const edgeAttributes = {
  terms: 'string',
  arrival: 'string',
  goods: 'string',
  unit: 'string',
  atLeast: 'double',
  atMost: 'double',
} as const;

/** GEXF 1.3 (https://gexf.net): who sent to whom, one edge for each consignment. */
export const gexf: Format = {
  name: 'gexf',
  standard: 'GEXF 1.3',
  write({ edition }, lacks) {
    const published = readEdition(edition);
    for (const { id, texts } of published.findings) {
      const isOfEdge = texts.en.question === 'terms' || texts.en.question === 'arrival';
      if (texts.en.subject.kind !== 'consignment' || !isOfEdge) lacks.add('formats.lack.other-question', id);
    }
    const edges = journeysOf(published).flatMap((journey) => {
      if (journey.entry) return { journey, entry: journey.entry };
      lacks.add('formats.lack.not-in-edition', journey.id);
      return [];
    });
    if (edges.length === 0) return [];
    const ends = edges.flatMap(({ entry: { consignment } }) => [consignment.from, consignment.to]);
    const graph = element('graph', { defaultedgetype: 'directed' }, [
      declare('node', nodeAttributes),
      declare('edge', edgeAttributes),
      element(
        'nodes',
        {},
        [...new Set(ends)].map((id) => nodeOf(id, published)),
      ),
      element(
        'edges',
        {},
        edges.map(({ journey, entry }) => {
          const { terms, arrival } = journey;
          const number = boundsOf(terms ?? arrival, lacks);
          return edgeOf(journey, entry, { atLeast: number?.low, atMost: number?.high });
        }),
      ),
    ]);
    const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [graph]);
    return [{ path: 'formats/flows.gexf', text: xmlDocument(root) }];
  },
};

const declare = (of: 'node' | 'edge', attributes: Readonly<Record<string, string>>): Xml =>
  element(
    'attributes',
    { class: of },
    Object.entries(attributes).map(([title, type]) => element('attribute', { id: title, title, type })),
  );

function nodeOf(id: string, { record }: EditionReading): Xml {
  const party = record.parties.get(id);
  return element('node', { id, label: shownName(party?.name ?? id) }, [
    values({ kind: party?.kind, country: party?.country }),
  ]);
}

function edgeOf(
  { id, terms, arrival }: Journey,
  { consignment, product }: ConsignmentRecord,
  number: Readonly<Record<'atLeast' | 'atMost', number | undefined>>,
): Xml {
  const unit = (terms ?? arrival)?.figure?.unit;
  return element(
    'edge',
    { id, source: consignment.from, target: consignment.to, label: shownName(consignment.name) },
    [
      values({
        terms: terms?.verdict,
        arrival: arrival?.verdict,
        goods: product?.class,
        unit: unit === 'unsaid' ? undefined : unit,
        ...number,
      }),
    ],
  );
}

// What is not known has no value: a nought would be one.
const values = (known: Readonly<Record<string, string | number | undefined>>): Xml =>
  element(
    'attvalues',
    {},
    Object.entries(known).flatMap(([key, value]) =>
      value === undefined ? [] : element('attvalue', { for: key, value }),
    ),
  );
