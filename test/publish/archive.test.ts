import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash/index.js';
import { archivePart } from '../../src/publish/archive/part.js';
import { readWacz } from '../../src/publish/archive/read-wacz.js';
import type { Edition, EditionSource } from '../../src/publish/edition.js';
import { verifyDossier } from '../../src/publish/proof/io/index.js';
import { firstPage, unpackMembers } from '../../src/reading/formats/warc.js';
import { editionOf, journalOf, newKey, recordOf, source, writeDossier } from '../support/small-dossier.js';

const page = Buffer.from('<!doctype html>\n<title>Masks</title>\n<p>Nine million masks. 口罩</p>\n');
const notice = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from([0, 255, 13, 10, 26])]);
const secret = Buffer.from('not to be handed on');
const documents = new Map([page, notice, secret].map((bytes) => [sha256(bytes), bytes]));

const entries = [
  source('article', { url: 'https://example.org/a?b=1&a=2', sha256: sha256(page), retrieved: '2020-03-14' }),
  source('notice', { sha256: sha256(notice), file: 'notice.pdf' }),
  source('paid', { url: 'https://example.org/paid', sha256: sha256(secret), retrieved: '2020-03-15' }),
  source('gone', { url: 'https://example.org/gone' }),
];
const kept: Readonly<Record<string, EditionSource['kept']>> = {
  article: 'copy',
  notice: 'copy',
  paid: 'hash',
  gone: 'none',
};
const sources = entries.map(
  ({ entry }) => ({ ...entry, kept: kept[entry.id], withdrawn: false }) as unknown as EditionSource,
);
const begun = [{ puts: entries }];
const edition: Edition = editionOf(journalOf(begun), 'first', { sources });

const tools = {
  document: async (hash: string) => documents.get(hash),
  signal: new AbortController().signal,
};

async function archived(of: Edition = edition): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for await (const { path, bytes } of archivePart.files({ edition: of, earlier: [], answers: {} }, tools))
    files[path] = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return files;
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

test('copies that may be handed on go along, of others address, day and hash alone', async () => {
  const files = await archived();
  expect(Object.keys(files)).toEqual(['archive/sources.wacz', 'archive/sources.json']);
  const { sources: listed } = JSON.parse(textOf(files['archive/sources.json'])) as { sources: object[] };
  expect(listed).toEqual([
    {
      id: 'article',
      title: 'The source article',
      url: 'https://example.org/a?b=1&a=2',
      published: '2020-03-12',
      retrieved: '2020-03-14',
      sha256: sha256(page),
      kept: 'copy',
      archive: 'archive/sources.wacz',
      as: 'https://example.org/a?b=1&a=2',
    },
    {
      id: 'notice',
      title: 'The source notice',
      published: '2020-03-12',
      sha256: sha256(notice),
      kept: 'copy',
      archive: 'archive/sources.wacz',
      as: 'urn:waybill:source:notice',
    },
    {
      id: 'paid',
      title: 'The source paid',
      url: 'https://example.org/paid',
      published: '2020-03-12',
      retrieved: '2020-03-15',
      sha256: sha256(secret),
      kept: 'hash',
    },
    {
      id: 'gone',
      title: 'The source gone',
      url: 'https://example.org/gone',
      published: '2020-03-12',
      kept: 'none',
    },
  ]);
  expect(await readWacz(files['archive/sources.wacz'] ?? Buffer.of())).toEqual([
    { url: 'https://example.org/a?b=1&a=2', sha256: sha256(page), bytes: page.length },
    { url: 'urn:waybill:source:notice', sha256: sha256(notice), bytes: notice.length },
  ]);
});

test('the archive has the files and the hashes of WACZ 1.1.1', async () => {
  const wacz = unzipSync((await archived())['archive/sources.wacz'] ?? Buffer.of());
  expect(Object.keys(wacz).toSorted()).toEqual([
    'archive/data.warc.gz',
    'datapackage-digest.json',
    'datapackage.json',
    'indexes/index.cdx',
    'pages/pages.jsonl',
  ]);
  const datapackage = JSON.parse(textOf(wacz['datapackage.json'])) as {
    profile: string;
    wacz_version: string;
    resources: { path: string; hash: string; bytes: number }[];
  };
  expect([datapackage.profile, datapackage.wacz_version]).toEqual(['data-package', '1.1.1']);
  expect(datapackage.resources.length).toBe(3);
  for (const { path, hash, bytes } of datapackage.resources)
    expect([hash, bytes]).toEqual([`sha256:${sha256(wacz[path] ?? '')}`, wacz[path]?.length]);
  expect(JSON.parse(textOf(wacz['datapackage-digest.json']))).toEqual({
    path: 'datapackage.json',
    hash: `sha256:${sha256(wacz['datapackage.json'] ?? '')}`,
  });
  const pages = textOf(wacz['pages/pages.jsonl'])
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(pages[0]).toEqual({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' });
  expect(pages[1]).toMatchObject({ url: 'https://example.org/a?b=1&a=2', ts: '2020-03-14T00:00:00Z' });
});

test('each line of the index leads to its record, in the order of its key', async () => {
  const wacz = unzipSync((await archived())['archive/sources.wacz'] ?? Buffer.of());
  const warc = wacz['archive/data.warc.gz'] ?? Buffer.of();
  const lines = textOf(wacz['indexes/index.cdx']).trim().split('\n');
  expect(lines).toEqual(lines.toSorted());
  const [first = ''] = lines;
  expect(first).toMatch(/^org,example\)\/a\?a=2&b=1 20200314000000 \{/);
  for (const line of lines) {
    const facts = JSON.parse(line.slice(line.indexOf('{'))) as Record<
      'offset' | 'length' | 'url' | 'digest',
      string
    >;
    const from = Number(facts.offset);
    const record = gunzipSync(warc.subarray(from, from + Number(facts.length))).toString('latin1');
    expect(record).toContain('WARC/1.1\r\n');
    expect(record).toContain(`WARC-Target-URI: ${facts.url}\r\n`);
    expect(record).toContain(`WARC-Block-Digest: ${facts.digest}\r\n`);
    expect(record).toMatch(/WARC-Type: resource\r\n/);
  }
});

test('the reader of saved pages finds the page in it', async () => {
  const wacz = unzipSync((await archived())['archive/sources.wacz'] ?? Buffer.of());
  const found = firstPage(unpackMembers(wacz['archive/data.warc.gz'] ?? Buffer.of()));
  expect(found?.url).toBe('https://example.org/a?b=1&a=2');
  expect(Buffer.from(found?.bytes ?? []).equals(page)).toBe(true);
});

test('the same edition makes the same archive', async () => {
  const [one, other] = [await archived(), await archived()];
  expect(sha256(one['archive/sources.wacz'] ?? '')).toBe(sha256(other['archive/sources.wacz'] ?? ''));
});

test('where nothing may be handed on there is no archive, and the list all the same', async () => {
  const none = { ...edition, sources: sources.filter(({ kept: how }) => how !== 'copy') };
  expect(Object.keys(await archived(none))).toEqual(['archive/sources.json']);
});

test('a copy that is promised and not there, or not what was kept, is refused', async () => {
  const promised = (hash: string): Edition => ({
    ...edition,
    sources: sources.slice(0, 1).map((each) => ({ ...each, sha256: hash })),
  });
  await expect(archived(promised(sha256('nowhere')))).rejects.toMatchObject({ code: 'document-unknown' });
  documents.set(sha256('damaged'), Buffer.from('other'));
  await expect(archived(promised(sha256('damaged')))).rejects.toMatchObject({ code: 'document-damaged' });
});

const home = await mkdtemp(join(tmpdir(), 'waybill-archive-'));
afterAll(() => rm(home, { recursive: true, force: true }));

test('a dossier whose archive lacks a copy, or holds another, names the source', async () => {
  const rows = (of: Edition) => journalOf([...begun, recordOf(of)]);
  const pem = newKey().pem;
  const sealed = async (name: string, of: Edition, files: Record<string, Uint8Array>) => {
    const folder = join(home, name);
    await writeDossier(folder, { rows: rows(of), edition: of, pem, files });
    return verifyDossier(folder);
  };
  const whole = await sealed('whole', edition, await archived());
  expect([whole.faults, whole.copies]).toEqual([[], 2]);
  const fewer = { ...edition, sources: sources.slice(1) };
  const { faults } = await sealed('fewer', edition, await archived(fewer));
  expect(faults.map(({ code, file, says }) => [code, file, JSON.stringify(says.params)])).toEqual([
    ['source-changed', 'archive/sources.json', expect.stringContaining('article')],
  ]);
  const broken = { ...(await archived()), 'archive/sources.wacz': Buffer.from('no zip') };
  expect((await sealed('broken', edition, broken)).faults.map(({ code }) => code)).toEqual([
    'form-wrong',
    'source-changed',
    'source-changed',
  ]);
  const wacz = join(home, 'whole/archive/sources.wacz');
  const bytes = await readFile(wacz);
  for (const place of [100, 200, Math.floor(bytes.length / 2), bytes.length - 100]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    await writeFile(wacz, changed);
    const named = (await verifyDossier(join(home, 'whole'))).faults.map(({ file }) => file);
    expect(named).toEqual(['archive/sources.wacz']);
  }
});
