import { expect, test } from 'vitest';
import { roCrate } from '../../src/publish/formats/ro-crate.js';
import { inventedInput } from '../support/formats-edition.js';

const files = [
  { path: 'index.html', sha256: 'a'.repeat(64), size: 1200 },
  { path: 'formats/iati activities 100%.xml', sha256: 'b'.repeat(64), size: 0 },
  { path: 'archive/资料.unknown', sha256: 'c'.repeat(64), size: 7 },
];

type Entity = Readonly<Record<string, unknown>>;

function write() {
  const { path, text, cannotSay } = roCrate(inventedInput, files);
  const crate: { '@context': unknown; '@graph': Entity[] } = JSON.parse(text);
  const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
  return { path, crate, byId, lacks: Object.fromEntries(cannotSay.map(({ what, count }) => [what, count])) };
}

test('the crate is the folder, with every file of it, its size and its hash', () => {
  const { path, byId, lacks } = write();
  expect(path).toBe('ro-crate-metadata.json');
  expect(byId.get('ro-crate-metadata.json')).toEqual({
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
  });
  expect(byId.get('./')).toMatchObject({
    '@type': 'Dataset',
    name: 'Aiuti 2026: mascherine & guanti',
    description: '20 findings of a Waybill case, by what was known on 1 Dec 2026.',
    datePublished: '2026-11-30T10:00:00Z',
    creditText: 'Redazione di prova',
    license: { '@id': '#licence' },
    hasPart: [
      { '@id': 'index.html' },
      { '@id': 'formats/iati%20activities%20100%25.xml' },
      { '@id': 'archive/%E8%B5%84%E6%96%99.unknown' },
    ],
  });
  expect(byId.get('index.html')).toEqual({
    '@id': 'index.html',
    '@type': 'File',
    name: 'index.html',
    contentSize: '1200',
    encodingFormat: 'text/html',
    sha256: 'a'.repeat(64),
  });
  expect(byId.get('archive/%E8%B5%84%E6%96%99.unknown')).not.toHaveProperty('encodingFormat');
  expect(lacks).toEqual({
    'formats.lack.licence': 1,
    'formats.lack.author-kind': 1,
    'formats.lack.media-type': 1,
    'formats.lack.appearance': 1,
  });
});

// RO-Crate 1.1, "RO-Crate JSON-LD": the graph is flat, every entity has an id of its own and a type.
test('the graph is flat, and every reference leads to an entity of it', () => {
  const { crate, byId } = write();
  expect(byId.size).toBe(crate['@graph'].length);
  for (const { '@id': id, '@type': type, conformsTo: _, ...rest } of crate['@graph']) {
    expect(typeof id === 'string' && id !== '' && typeof type === 'string').toBe(true);
    for (const value of Object.values(rest).flat())
      if (typeof value === 'object' && value !== null) {
        expect(Object.keys(value)).toEqual(['@id']);
        expect(byId.has((value as Entity)['@id'])).toBe(true);
      }
  }
});

// The validator of the RO-Crate community refuses a crate without one.
test('that no licence is known is said where the licence would be', () => {
  expect(write().byId.get('#licence')).toMatchObject({ name: 'No licence is stated' });
});

test('sources are cited, by their address where they have one', () => {
  const { byId } = write();
  expect(byId.get('#source-articolo')).toMatchObject({
    '@type': 'CreativeWork',
    url: 'https://gazzetta.example/a?b=1&c=2',
    name: 'Mascherine: "dono" o vendita?',
    datePublished: '2026-11-20',
  });
  expect(byId.get('#source-bolla')).toMatchObject({ name: 'Bolla di consegna 118' });
});
