import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Case, readCase } from '../src/case/index.js';
import {
  archiveFile,
  caseHash,
  checkArchive,
  readCaseFolder,
  readCaseZip,
  writeCaseFolder,
  writeCaseZip,
} from '../src/case/io/index.js';
import { formatProblem, type Problem } from '../src/lib/errors/index.js';
import { sha256 } from '../src/lib/hash/index.js';
import { formatMessage } from '../src/words/index.js';
import { arbitraryCase } from './support/arbitrary-case.js';

let root: string;
let dir: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'waybill-case-'));
  dir = join(root, 'case');
  await mkdir(dir);
});
afterEach(() => rm(root, { recursive: true }));

const files = {
  'case.yaml': 'id: c\ntitle: A case\n',
  'parties.yaml': '- id: ita\n  name: Italy\n  kind: government\n',
  'sources.yaml': '- id: news\n  title: News\n  publisher: ita\n  kind: article\n  published: 2020-03-12\n',
};
const put = (name: string, text: string | Uint8Array) => writeFile(join(dir, name), text);
const putAll = () => Promise.all(Object.entries(files).map(([name, text]) => put(name, text)));
const described = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problem.code} ${formatMessage(formatProblem(problem), 'en')}`);

function caseOf(texts: Readonly<Record<string, string>>): Case {
  const reading = readCase(Object.entries(texts).map(([name, text]) => ({ name, text })));
  if (!reading.case) throw new Error(described(reading.problems).join('\n'));
  return reading.case;
}

test('a folder that is not there is a problem and no case', async () => {
  const reading = await readCaseFolder(join(root, 'nowhere'));
  expect(reading.case).toBeUndefined();
  expect(described(reading.problems)).toEqual([
    `folder-unreadable ${join(root, 'nowhere')}: does not exist`,
    'case-missing case.yaml: is missing: a folder is a case when it has this file (expected id and title)',
  ]);
});

test('a link out of the folder is not followed, a link inside is', async () => {
  await putAll();
  await writeFile(join(root, 'secret.yaml'), '- id: x\n  name: X\n  kind: city\n');
  await symlink(join(root, 'secret.yaml'), join(dir, 'places.yaml'));
  await mkdir(join(dir, 'archive'));
  await writeFile(join(dir, 'archive', 'p'), '- id: mask\n  name: M\n  class: mask\n');
  await symlink(join(dir, 'archive', 'p'), join(dir, 'products.yaml'));
  const reading = await readCaseFolder(dir);
  expect(described(reading.problems)).toEqual([
    'file-outside places.yaml: is a link that leads out of the case folder',
  ]);
  expect(reading.case?.entries.product).toHaveLength(1);
});

test('a case folder that is itself reached by a link is read', async () => {
  await putAll();
  await symlink(dir, join(root, 'link'));
  expect((await readCaseFolder(join(root, 'link'))).problems).toEqual([]);
});

test('a pipe, a folder and a link to itself in the place of a file are problems', async () => {
  await putAll();
  execFileSync('mkfifo', [join(dir, 'lots.csv')]);
  await mkdir(join(dir, 'places.yaml'));
  await symlink('media.yaml', join(dir, 'media.yaml'));
  const { problems } = await readCaseFolder(dir);
  expect(described(problems).toSorted()).toEqual([
    'file-unreadable lots.csv: is not a file',
    'file-unreadable media.yaml: is a link that leads back to itself',
    'file-unreadable places.yaml: is not a file',
  ]);
});

test('UTF-16 and Latin-1 are read and said', async () => {
  await putAll();
  await put('places.yaml', Buffer.from('\ufeff- id: x\n  name: X\n  kind: city\n', 'utf16le'));
  await put(
    'products.yaml',
    Buffer.from('- id: a\n  name: Città\n  class: mask\n- id: b\n  name: B\n  class: mask\n', 'latin1'),
  );
  const reading = await readCaseFolder(dir);
  expect(described(reading.problems)).toEqual([
    'file-utf-16 places.yaml: is UTF-16 and was read as such; a case is written in UTF-8',
    'byte-order-mark places.yaml:1: begins with a byte order mark, which was ignored',
    'file-other-encoding products.yaml: is not UTF-8; by its letters it was read as windows-1252, a case is written in UTF-8',
  ]);
  expect(reading.counts.byKind.product).toEqual({ read: 2, kept: 2, refused: 0 });
  expect(reading.case?.entries.product[0]?.name).toBe('Città');
});

test('writing replaces the files of the case, drops those of kinds it no longer holds, and touches nothing else', async () => {
  await putAll();
  await put('places.csv', 'id,name,kind\nx,X,city\n');
  await put('notes.txt', 'mine');
  await writeCaseFolder(dir, caseOf(files));
  expect((await readdir(dir)).toSorted()).toEqual([...Object.keys(files), 'notes.txt'].toSorted());
  expect(await readFile(join(dir, 'notes.txt'), 'utf8')).toBe('mine');
  for (const [name, text] of Object.entries(files))
    expect(await readFile(join(dir, name), 'utf8')).toBe(text);
});

test('writing into a place that cannot be written leaves what was there', async () => {
  await putAll();
  await mkdir(join(dir, 'sources.yaml.d'));
  await rm(join(dir, 'sources.yaml'));
  await mkdir(join(dir, 'sources.yaml'));
  await expect(writeCaseFolder(dir, caseOf(files))).rejects.toThrow('sources.yaml');
  expect((await readdir(dir)).filter((name) => name.startsWith('.writing'))).toEqual([]);
  expect(await readFile(join(dir, 'parties.yaml'), 'utf8')).toBe(files['parties.yaml']);
});

test('a case goes through a folder and through a zip file unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async (caseData) => {
      await writeCaseFolder(dir, caseData);
      expect((await readCaseFolder(dir)).case).toEqual(caseData);
      const zip = writeCaseZip(caseData);
      expect(readCaseZip(zip).case).toEqual(caseData);
      expect(sha256(writeCaseZip(caseData))).toBe(sha256(zip));
    }),
    { numRuns: 25 },
  );
});

test('the hash of a case does not turn on how its files are written', () => {
  const caseData = caseOf(files);
  expect(caseHash({ ...caseData, formats: { party: 'csv' } })).toBe(caseHash(caseData));
  expect(caseHash({ ...caseData, header: { ...caseData.header, title: 'Another' } })).not.toBe(
    caseHash(caseData),
  );
});

const zipped = (names: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));
const inFolder = (folder: string) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

test('a zip of one folder is read, with its archive and what a Mac adds', () => {
  const reading = readCaseZip(
    zipped({ ...inFolder('my case'), 'my case/archive/ab/abcd': 'x', '__MACOSX/my case/._case.yaml': 'x' }),
  );
  expect(reading.problems).toEqual([]);
  expect(reading.case).toEqual(caseOf(files));
});

const hostileNames: readonly (readonly [name: string, message: string])[] = [
  ['../places.yaml', 'zip-path ../places.yaml: points outside the case and is not read'],
  ['/places.yaml', 'zip-path /places.yaml: points outside the case and is not read'],
  ['..\\places.yaml', 'zip-path ..\\\\places.yaml: points outside the case and is not read'],
  ['C:places.yaml', 'zip-path C:places.yaml: points outside the case and is not read'],
  ['a/../../places.yaml', 'zip-path a/../../places.yaml: points outside the case and is not read'],
  ['a/places.yaml', 'zip-path a/places.yaml: lies in a folder of the case and is not read'],
  ['\u001b[2Jplaces.yaml', 'file-unknown \\u001b[2Jplaces.yaml: is not read as part of the case'],
];
test.each(hostileNames)('a zip entry named %j is a problem and the rest is read', (name, message) => {
  const reading = readCaseZip(zipped({ ...files, [name]: '- id: x\n' }));
  expect(described(reading.problems)).toHaveLength(1);
  expect(described(reading.problems)[0]).toContain(message);
  expect(reading.case?.entries.place).toEqual([]);
});

test('a zip bomb is refused before it is unpacked', () => {
  const bomb = zipSync(
    { 'case.yaml': strToU8(files['case.yaml']), 'statements.yaml': new Uint8Array(60_000_000) },
    { level: 9 },
  );
  const before = process.memoryUsage().rss;
  const reading = readCaseZip(bomb);
  expect(reading.problems.map((problem) => problem.code)).toContain('zip-too-large');
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
});

test('a zip entry that unpacks to more than it says is refused', () => {
  const zip = zipSync({ 'case.yaml': strToU8('a'.repeat(1_000_000)) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  expect(described(readCaseZip(zip).problems)[0]).toBe(
    'zip-unreadable case.yaml: unpacks to more than it says',
  );
});

test('bytes that are no zip file are a problem', () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(100), strToU8('PK\u0003\u0004 and no more')]) {
    expect(described(readCaseZip(bytes).problems)[0]).toBe('zip-unreadable zip: is not a zip file');
  }
});

test('an archived source is found again, and a change to it or to its original is reported', async () => {
  await putAll();
  await put('report.pdf', 'the report');
  const archived = await archiveFile(join(dir, 'archive'), join(dir, 'report.pdf'));
  expect(archived).toEqual({ sha256: sha256('the report'), bytes: 10 });
  const source = `${files['sources.yaml']}  file: report.pdf\n  sha256: ${archived.sha256}\n`;
  const caseData = caseOf({ ...files, 'sources.yaml': source });
  expect(await checkArchive(dir, caseData)).toEqual([]);

  await put('report.pdf', 'the report, changed');
  expect((await checkArchive(dir, caseData)).map(({ code }) => code)).toEqual(['source-changed']);
  const copy = join(dir, 'archive', archived.sha256.slice(0, 2), archived.sha256);
  await writeFile(copy, 'forged');
  expect((await checkArchive(dir, caseData)).map(({ code }) => code)).toEqual([
    'archive-changed',
    'source-changed',
  ]);
  await rm(copy);
  expect((await checkArchive(dir, caseData)).map(({ code }) => code)).toEqual([
    'archive-missing',
    'source-changed',
  ]);
});
