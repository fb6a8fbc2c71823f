import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { Text } from '../../src/case/index.js';
import { formatParts } from '../../src/publish/formats/part.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput } from '../support/formats-edition.js';

async function filesOf(input: PublishInput, signal = new AbortController().signal) {
  const files = new Map<string, string>();
  for (const part of formatParts)
    for await (const { path, bytes } of part.files(input, { signal, document: async () => undefined }))
      files.set(path, String(bytes));
  return files;
}

test('every file is named in the page about them, and what it leaves out is counted there', async () => {
  const files = await filesOf(inventedInput);
  const readme = files.get('formats/README.md') ?? '';
  for (const path of files.keys())
    if (!/README|cannot-say/.test(path)) expect(readme).toContain(`\`${path}\``);
  for (const { cannotSay } of JSON.parse(files.get('formats/cannot-say.json') ?? ''))
    for (const { text, count, examples } of cannotSay) {
      expect(readme).toContain(`- ${count}: ${text.en} (\`${examples[0]}\``);
      expect(files.get('formats/README.it.md')).toContain(text.it);
      expect(files.get('formats/README.zh.md')).toContain(text.zh);
    }
});

/** The edition with only those of its findings that are about some questions. */
const only = (...questions: string[]): PublishInput => {
  const { edition } = inventedInput;
  const findings = edition.findings.filter(({ texts }) => questions.includes(texts.en.question));
  return { ...inventedInput, edition: { ...edition, findings } };
};

const paths = async (input: PublishInput): Promise<string[]> =>
  [...(await filesOf(input)).keys()].filter((path) => !/README|cannot-say|^feed/.test(path)).toSorted();

test('a format that nothing was chosen for has no file, and the page about them says why', async () => {
  expect(await paths(only('terms'))).toEqual([
    'formats/consignments.hxl.csv',
    // What is known of a lot, whatever was asked of its consignment.
    'formats/epcis.jsonld',
    'formats/flows.gexf',
  ]);
  expect(await paths(only('claim'))).toEqual([
    'formats/claim-review.en.jsonld',
    'formats/claim-review.it.jsonld',
    'formats/claim-review.zh.jsonld',
    'formats/stix.json',
  ]);
  const readme = (await filesOf(only('terms'))).get('formats/README.md') ?? '';
  const [, claims = ''] = readme.split('## schema.org ClaimReview');
  expect(claims.trim()).toMatch(
    /^No file: no finding of this edition is one that this format has a place for/,
  );
});

test('a gift is not counted as promised where the edition does not say whether it left', async () => {
  const cannotSay = async (input: PublishInput) => {
    const all = JSON.parse((await filesOf(input)).get('formats/cannot-say.json') ?? '') as {
      name: string;
      cannotSay: { what: string; count: number }[];
    }[];
    return all.find(({ name }) => name === 'iati')?.cannotSay.map(({ what }) => what) ?? [];
  };
  expect(await cannotSay(only('terms'))).toContain('arrival-not-asked');
  expect(await cannotSay(only('terms'))).not.toContain('promise');
  expect(await cannotSay(only('terms', 'arrival'))).not.toContain('arrival-not-asked');
});

test('the same edition gives the same bytes', async () => {
  const copy: PublishInput = JSON.parse(JSON.stringify(inventedInput));
  expect(await filesOf(inventedInput)).toEqual(await filesOf(copy));
});

test('what is stopped gives nothing more', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(filesOf(inventedInput, stop.signal)).rejects.toThrow(/abort/);
});

test('the files read no clock and no disk', () => {
  const sources = readdirSync('src/publish/formats', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(sources.length).toBeGreaterThan(5);
  for (const name of sources)
    expect(readFileSync(`src/publish/formats/${name}`, 'utf8')).not.toMatch(
      /Date\.now|new Date\(\)|node:fs|Math\.random/,
    );
});

test('whatever things are called, every file can be read, and has as many of them', async () => {
  const name = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '\ufffe]]>', '\u202e"', "';\r\n", '👩‍⚕️口罩'),
    )
    .filter((text) => Text.safeParse(text).success);
  const named = ['party', 'consignment', 'product', 'place'];
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 4, maxLength: 4 }), async (names) => {
      const { edition } = inventedInput;
      const entries = edition.entries.map(({ kind, entry }, at) => ({
        kind,
        entry: named.includes(kind) ? { ...entry, name: names[at % names.length] } : entry,
      }));
      const files = await filesOf({ ...inventedInput, edition: { ...edition, entries } });
      for (const [path, text] of files) {
        if (/\.(json|jsonld)$/.test(path)) JSON.parse(text);
        if (/\.(xml|gexf|atom)$/.test(path)) XmlDocument.fromString(text).dispose();
      }
      expect(parse(files.get('formats/consignments.hxl.csv') ?? '').length).toBe(5);
      expect(files.get('formats/flows.gexf')?.match(/<edge /g)?.length).toBe(3);
    }),
    { numRuns: 25 },
  );
});
