import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { atom, atomOf, type FeedRequest } from '../../src/publish/formats/atom.js';
import { Lacks } from '../../src/publish/formats/lacks.js';
import { inventedInput } from '../support/formats-edition.js';
import { validateXml } from '../support/xml-schema.js';

const ns = { a: 'http://www.w3.org/2005/Atom' };
const rng = join(import.meta.dirname, '../schemas/atom-rfc4287.rng');

const request: FeedRequest = {
  case: { id: 'aiuti-2026', title: 'Aiuti <2026> & altro' },
  address: 'https://dossier.example/aiuti/',
  language: 'en',
  by: 'Redazione di prova',
  at: '2026-11-30T10:00:00Z',
  changes: [
    {
      finding: 'terms.dono',
      edition: 'edition-2026-11-30',
      was: { verdict: 'gift', summary: 'It was a gift.' },
      now: { verdict: 'sale', summary: 'It was <b>sold</b> & paid.' },
      date: '2026-12-05',
      reason: 'An invoice was found.',
    },
    {
      finding: 'claim.x',
      edition: 'edition-2026-11-30',
      was: { verdict: 'a-verdict-of-old', summary: 'So it stood. \ufffe' },
      date: '2026-12-06T08:30:00Z',
    },
  ],
};

function read(xml: string) {
  const { root } = XmlDocument.fromString(xml);
  const text = (path: string) => root.find(path, ns).map((node) => node.content);
  return { text };
}

test('each change is an entry with what was said, what is said now, and why; the newest first', () => {
  const { text } = read(atomOf(request));
  expect(text('/a:feed/a:title')).toEqual(['Changed verdicts: Aiuti <2026> & altro']);
  expect(text('/a:feed/a:updated')).toEqual(['2026-12-06T08:30:00Z']);
  expect(text('//a:entry/a:title')).toEqual(['No longer published: claim.x', 'gift → purchase: terms.dono']);
  expect(text('//a:entry/a:updated')).toEqual(['2026-12-06T08:30:00Z', '2026-12-05T00:00:00Z']);
  expect(text('//a:entry/a:content')).toEqual([
    'Before (edition-2026-11-30): So it stood. _xFFFE_',
    'It was <b>sold</b> & paid.\nBefore (edition-2026-11-30): It was a gift.\nWhy: An invoice was found.',
  ]);
  expect(text('//a:entry/a:link/@href')).toEqual([
    'https://dossier.example/aiuti/en/findings/terms.dono.html',
  ]);
});

test('links lead to the web, to the pages beside the feed, or, from a feed without pages, nowhere', () => {
  const links = (address: string | undefined) => read(atomOf({ ...request, address })).text('//a:link/@href');
  expect(links('https://dossier.example/aiuti/')).toEqual([
    'https://dossier.example/aiuti/',
    'https://dossier.example/aiuti/en/findings/terms.dono.html',
  ]);
  expect(links('')).toEqual(['en/findings/terms.dono.html']);
  expect(links(undefined)).toEqual([]);
});

test('before anybody has published, the feed is by the case', () => {
  expect(read(atomOf({ ...request, by: '' })).text('//a:author/a:name')).toEqual(['Aiuti <2026> & altro']);
});

test('an entry keeps its id when its date, its reason or its address changes', () => {
  const ids = (feed: FeedRequest) => new Set(read(atomOf(feed)).text('//a:id'));
  const again: FeedRequest = {
    ...request,
    address: undefined,
    at: '2027-01-01T00:00:00Z',
    changes: request.changes.map((change) => ({ ...change, date: '2027-01-01', reason: 'Otherwise' })),
  };
  expect(ids(again)).toEqual(ids(request));
  expect(ids(request).size).toBe(3);
  expect(ids({ ...request, language: 'it' })).not.toEqual(ids(request));
});

test('a dossier has a feed in every language, valid also where nothing changed', () => {
  const corrected = {
    ...inventedInput,
    edition: {
      ...inventedInput.edition,
      corrections: [
        {
          finding: 'terms.dono',
          was: { edition: 'e0', verdict: 'sale', summary: { en: 'Sold.', it: 'Venduto.', zh: '出售。' } },
          now: { verdict: 'gift', summary: { en: 'Given.', it: 'Donato.', zh: '赠送。' } },
          date: '2026-11-30',
          reason: 'Nuova fonte',
        },
      ],
    },
  };
  for (const input of [inventedInput, corrected]) {
    const files = atom.write(input, new Lacks());
    expect(files.map(({ path }) => path)).toEqual(['feed.atom', 'feed.it.atom', 'feed.zh.atom']);
    for (const { text } of files) expect(() => validateXml(text, rng)).not.toThrow();
  }
  const chinese = atom.write(corrected, new Lacks())[2]?.text ?? '';
  expect(read(chinese).text('//a:entry/a:content')).toEqual([
    '赠送。\n此前（e0）：出售。\n原因：Nuova fonte',
  ]);
});

test('the grammar notices a feed without a date, an author or an id', () => {
  const xml = atomOf(request);
  for (const [from, to] of [
    [/<updated>.*?<\/updated>/, ''],
    [/<author>[\s\S]*?<\/author>/, ''],
    [/<id>.*?<\/id>/, ''],
    [/2026-12-05T00:00:00Z/, '2026-12-05'],
  ] as const)
    expect(() => validateXml(xml.replace(from, to), rng)).toThrow();
  expect(() => validateXml(xml, rng)).not.toThrow();
});
