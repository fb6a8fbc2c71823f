import { posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finding, type Language, languageNames } from '../../src/findings/index.js';
import { formatDay } from '../../src/lib/days/index.js';
import type { PublishInput } from '../../src/publish/part.js';
import { fileNameOf } from '../../src/publish/site/file-names.js';
import { sitePart } from '../../src/publish/site/part.js';
import { readShippedCase } from '../support/edition.js';
import { type ServedInput, servedInput } from '../support/site-edition.js';

const chosen = new Set([
  'claim.cgtn-calls-aid',
  'claim.time-spain-accuracy',
  'arrival.fi-respirators',
  'quality.nl-masks',
  'terms.es-kits',
  'terms.flow.chn.cze.test-kit',
  'conformity.it-milan-masks',
  'claim.time-first-flight',
]);
const wasOtherwise = { en: 'It was held to be a gift.', it: 'Era ritenuto un dono.', zh: '此前认为是捐赠。' };

let served: ServedInput;
let input: PublishInput;
let files: Map<string, string | Uint8Array>;

beforeAll(async () => {
  served = await servedInput(await readShippedCase(), ({ id }: Finding) => chosen.has(id), [
    {
      finding: 'terms.es-kits',
      was: { edition: 'edition-2026-11-02', verdict: 'gift', summary: wasOtherwise },
      now: { verdict: 'sale', summary: { en: 'A sale.', it: 'Una vendita.', zh: '出售。' } },
      date: '2026-12-01',
      reason: 'The contract was published.',
    },
  ]);
  input = served.input;
  files = await writtenOf(input);
});

afterAll(() => served.close());

async function writtenOf(of: PublishInput): Promise<Map<string, string | Uint8Array>> {
  const written = new Map<string, string | Uint8Array>();
  const tools = { signal: new AbortController().signal, document: async () => undefined };
  for await (const { path, bytes } of sitePart.files(of, tools)) {
    expect(written.has(path), path).toBe(false);
    written.set(path, bytes);
  }
  return written;
}

const html = (path: string): string => {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`${path} is not written`);
  return text;
};

const pageOf = (path: string, of = html(path)) => parseHTML(of).document;
const shown = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const textOf = (path: string): string => shown(pageOf(path).body.textContent);
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The texts that are not there. */
const missing = (within: string, texts: readonly string[]): string[] =>
  texts.filter((text) => !within.includes(text));

const told = (language: Language) => input.edition.findings.map(({ texts }) => texts[language]);

describe.each(languageNames)('in %s', (language) => {
  test('a finding is told whole on its page and in the one file', () => {
    const one = textOf(`one-file.${language}.html`);
    for (const finding of told(language)) {
      const page = textOf(`${language}/findings/${fileNameOf(finding.id)}.html`);
      const words = [
        finding.summary,
        ...finding.because.map(({ text }) => text),
        ...finding.wouldChange,
        ...(finding.aspects ?? []).map(({ text }) => text),
      ];
      expect(missing(page, words.map(shown)), finding.id).toEqual([]);
      expect(missing(one, words.map(shown)), finding.id).toEqual([]);
    }
  });

  test('each source that a finding stands on has its address and hash on its page', () => {
    expect(input.edition.sources.filter(({ sha256 }) => sha256 !== undefined).length).toBeGreaterThan(2);
    for (const { id, title, url, sha256 } of input.edition.sources) {
      const page = textOf(`${language}/sources/${fileNameOf(id)}.html`);
      expect(missing(page, [title, url ?? '', sha256 ?? ''].map(shown))).toEqual([]);
    }
  });

  test('the PDF tells every finding, with its reasons, its sources and the number of each page', async () => {
    const bytes = files.get(`dossier.${language}.pdf`) as Uint8Array;
    const { text, totalPages } = await extractText(await getDocumentProxy(bytes.slice()));
    for (const [at, sheet] of text.entries())
      expect(letters(sheet)).toContain(letters(`${at + 1}/${totalPages}`));
    // A sentence may go on under the foot of a page.
    const foot = letters(`SHA-256 ${input.edition.recordHash}`);
    const stamp = new RegExp(
      `${letters(input.edition.title)}\\p{L}{1,30}20261201\\p{L}{1,40}\\p{N}+\\p{L}+\\p{N}+(?:\\p{L}+\\p{N}+)?\\p{L}*\\p{N}*${foot}`,
      'gu',
    );
    const all = text.map((sheet) => letters(sheet).replace(stamp, '')).join('');
    const words = told(language).flatMap(({ summary, because, wouldChange }) => [
      summary,
      ...because.map((reason) => reason.text),
      ...wouldChange,
    ]);
    const sources = input.edition.sources.flatMap(({ title, url, sha256 }) => [
      title,
      url ?? '',
      sha256 ?? '',
    ]);
    expect(missing(all, [...words, ...sources].map(letters))).toEqual([]);
  });

  test('every page says of which edition it is, and what that corrects', () => {
    for (const path of [...files.keys()].filter((each) => each.startsWith(`${language}/`))) {
      const foot = shown(pageOf(path).querySelector('footer')?.textContent ?? '');
      const { recordHash, head, title } = input.edition;
      const words = [title, recordHash, head.hash, 'waybill verify', 'The contract was published.'];
      expect(missing(foot, words), path).toEqual([]);
    }
    const corrected = textOf(`${language}/findings/terms.es-kits.html`);
    expect(corrected).toContain(wasOtherwise[language]);
  });

  test('the language is that of the page, and the others are a step away', () => {
    const page = pageOf(`${language}/findings/terms.es-kits.html`);
    expect(page.documentElement.getAttribute('lang')).toBe(language === 'zh' ? 'zh-Hans' : language);
    const others = [...page.querySelectorAll('header a[lang]')].map((link) => link.getAttribute('href'));
    expect(others).toEqual(languageNames.map((name) => `../../${name}/findings/terms.es-kits.html`));
  });
});

// Written by other parts of a dossier.
const besides = new Set(['README.txt', 'edition.json', 'manifest.json', 'manifest.note']);

test('every link leads to a file of the dossier, or to the address of a source', () => {
  let links = 0;
  for (const [path, text] of files) {
    if (typeof text !== 'string' || !path.endsWith('.html') || path.startsWith('cards/')) continue;
    const page = pageOf(path, text);
    const ids = new Set([...page.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.size, `${path} names something twice`).toBe(page.querySelectorAll('[id]').length);
    for (const link of page.querySelectorAll('a, link')) {
      const href = link.getAttribute('href') ?? '';
      links += 1;
      if (/^https?:/.test(href)) expect(served.addresses).toContain(href);
      else if (href.startsWith('#')) expect(ids, `${path} ${href}`).toContain(href.slice(1));
      else {
        const target = posix.join(posix.dirname(path), href);
        expect(files.has(target) || besides.has(target), `${path} leads to ${href}`).toBe(true);
      }
    }
  }
  expect(links).toBeGreaterThan(1000);
});

test('no page has a script, a form, a frame, or anything it would load but its style', () => {
  for (const [path, text] of files) {
    if (typeof text !== 'string' || !path.endsWith('.html')) continue;
    expect(text, path).not.toMatch(/<(?:script|form|iframe|img|object|embed|button|input)\b/i);
    expect(text, path).not.toMatch(/ on\w+=|url\(|@import|javascript:/i);
  }
});

test('nothing is published that was not chosen', () => {
  const chosenIds = new Set<string>(input.edition.findings.map(({ id }) => id));
  expect(chosenIds).toEqual(chosen);
  const other = served.findings.filter(({ id }) => !chosenIds.has(id));
  expect(other.length).toBeGreaterThan(300);
  const all = languageNames.map((language) => textOf(`one-file.${language}.html`)).join(' ');
  // A finding may say word for word what a chosen one says.
  const ours = new Set(told('en').flatMap(({ summary }) => summary));
  const leaked = other.filter(({ summary }) => !ours.has(summary) && all.includes(shown(summary)));
  expect(leaked.map(({ id }) => id)).toEqual([]);
});

test('what was not chosen is listed by its id and its verdict, and counted', () => {
  const { findings } = input.edition;
  const chosenIds = new Set(findings.map(({ id }) => id));
  const other = served.findings.filter(({ id }) => !chosenIds.has(id));
  for (const language of languageNames) {
    const listed = pageOf(`${language}/index.html`).querySelector('section[aria-labelledby="not-published"]');
    expect(listed?.querySelector('h2')?.textContent).toContain(String(other.length));
    const rows = [...(listed?.querySelectorAll('dl > div') ?? [])];
    const ids = rows.flatMap((row) => (row.querySelector('dd')?.textContent ?? '').split(', '));
    expect(ids.toSorted()).toEqual(other.map(({ id }) => id).toSorted());
  }
  const sold = other.filter(({ question, verdict }) => question === 'terms' && verdict === 'sale');
  expect(textOf('en/index.html')).toContain(`Purchase (${sold.length})`);
});

const saidOfWords = {
  en: ['in the words of the record, not of its source', 'in the language in which they were entered'],
  it: ['con le parole del registro, non della fonte', 'nella lingua in cui sono stati inseriti'],
  zh: ['由本记录转述，并非来源的原话', '保留录入时的语言'],
};

test.each(languageNames)('each page in %s says whose words it has, and what its two days are', (language) => {
  const read = input.edition.entries.flatMap(({ kind, entry }) =>
    kind === 'source' && typeof entry.retrieved === 'string' ? [entry.retrieved] : [],
  );
  const days = [input.edition.asOf, read.toSorted().at(-1) ?? ''];
  for (const path of [...files.keys()].filter((each) => each.startsWith(`${language}/`))) {
    const page = pageOf(path);
    const words = saidOfWords[language].map(shown);
    expect(missing(shown(page.querySelector('header')?.textContent ?? ''), words), path).toEqual([]);
    const foot = page.querySelector('footer')?.textContent ?? '';
    expect(
      missing(
        foot,
        days.map((day) => formatDay(day, language, 'long')),
      ),
      path,
    ).toEqual([]);
  }
});

test('a page is not called by its name twice', () => {
  const titles = languageNames.map((language) => pageOf(`${language}/index.html`).title);
  expect(titles).toEqual(languageNames.map(() => input.edition.title));
});

test('what an entry names is told by its name, and words of ours in the language of the page', () => {
  const product = input.edition.entries.find(({ kind, entry }) => kind === 'product' && entry.id === 'kn95');
  const valuesIn = (language: Language) =>
    [...pageOf(`${language}/findings/quality.nl-masks.html`).querySelectorAll('dd')].map((value) =>
      shown(value.textContent),
    );
  expect(valuesIn('en')).toContain(product?.entry.name);
  for (const language of languageNames) {
    const values = valuesIn(language);
    expect(values.length).toBeGreaterThan(5);
    expect(
      values.filter((value) => /^(?:kn95|fail|unconfirmed|quality-certificate|kit)$/.test(value)),
    ).toEqual([]);
  }
});

test('a card tells one finding, and nothing is cut that is not whole beside it', () => {
  for (const language of languageNames) {
    for (const finding of told(language)) {
      const name = `cards/${fileNameOf(finding.id)}.${language}`;
      const svg = pageOf(`${name}.svg`);
      const drawn = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(svg.querySelector('desc')?.textContent).toContain(finding.summary);
      if (!drawn.some((line) => line.endsWith('…')))
        expect(letters(drawn.join(''))).toContain(letters(finding.summary));
      const card = parseHTML(`<!doctype html><html><body>${html(`${name}.html`)}</body></html>`).document.body
        .textContent;
      expect(card).toContain(finding.summary);
    }
  }
});

test('so many files are told beforehand as are written', () => {
  expect(sitePart.count?.(input)).toBe(files.size);
});

test('an answer that was not collected stops it, and does not leave a page without its words', async () => {
  const { [`it /api/cases/mask-diplomacy-2020/claims?asOf=${input.edition.asOf}`]: _, ...answers } =
    input.answers;
  expect(Object.keys(answers).length).toBe(Object.keys(input.answers).length - 1);
  await expect(writtenOf({ ...input, answers })).rejects.toThrow(/could not be drawn/);
});

test('a chain of another record is not given out as that of this edition', async () => {
  const edition = { ...input.edition, recordHash: 'f'.repeat(64) };
  await expect(writtenOf({ ...input, edition })).rejects.toThrow(/could not be drawn/);
});

test('what a text holds is never more than text', async () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)> \u202egnp.exe & \'';
  const one = {
    ...input.edition,
    findings: input.edition.findings.filter(({ id }) => id === 'terms.es-kits'),
  };
  const text = JSON.stringify({ ...input, edition: one });
  expect(text).toContain('Rapid tests for Spain');
  const inJson = JSON.stringify(hostile).slice(1, -1);
  const written = await writtenOf(
    JSON.parse(text.replaceAll('Rapid tests for Spain', () => inJson)) as PublishInput,
  );
  let told = 0;
  for (const [path, bytes] of written) {
    if (typeof bytes !== 'string' || path.endsWith('.css')) continue;
    expect(bytes, path).not.toContain('\u202e');
    const page = pageOf(path, path.startsWith('cards/') ? `<html><body>${bytes}</body></html>` : bytes);
    expect([...page.querySelectorAll('script, img, [onerror]')], path).toEqual([]);
    if (page.documentElement.textContent.includes('alert(1)')) told += 1;
  }
  // On its page, on the first, on that of its shipment and of its sources, in lists and on cards.
  expect(told).toBeGreaterThan(20);
});
