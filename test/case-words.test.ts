import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tableFields } from '../src/case/files/columns/table-fields.js';
import { kindNames, kinds } from '../src/case/index.js';
import { runWaybill } from './support/command.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-words-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What `waybill check` says of a case of these files, in a language. */
function check(language: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(scratch, 'case-'));
  const all = { 'case.yaml': 'id: prova\ntitle: Prova\nlanguage: it\n', ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  const run = runWaybill(['check', folder, '--lang', language]);
  return run.stdout + run.stderr;
}

test.each([
  [
    'Italian',
    'id;nome;tipo;paese\r\nh1;Bologna;Ospedale;Italia\r\nw1;Deposito;magazzino;Italia\r\n',
    'Ospedale as hospital, magazzino as warehouse',
  ],
  [
    'Chinese',
    'id,名称,类型,国家（三个字母）\nh1,武汉,医院,中国\nw1,仓,仓库,中国\n',
    '医院 as hospital, 仓库 as warehouse',
  ],
])('a table in %s words is read, and said how', (_, places, readings) => {
  const said = check('en', { 'places.csv': places });
  expect(said).toContain(`places.csv:1 kind: read as words of the list: ${readings}`);
  expect(said).toMatch(/column ".+" is kind/);
  expect(said).not.toContain('refused');
});

test('a column is known by the first words of what the page calls it', () => {
  const said = check('en', { 'statements.csv': 'id;fonte;dichiarazione\nt;s;Ricevuti\n' });
  expect(said).toContain('column "dichiarazione" is text');
});

test('a word of a list stays what it is, whatever another is called', () => {
  for (const kind of kindNames) {
    const { types, words } = tableFields(kinds[kind].schema);
    for (const [field, called] of words) {
      const own = new Set(called.values());
      for (const [label, word] of called)
        expect(own.has(label) && label !== word, `${kind}.${field}: ${label}`).toBe(false);
    }
    expect(types.size).toBeGreaterThan(0);
  }
});

test('a word that no list has is refused with the words there are, in the language of the reader', () => {
  const files = {
    'places.csv': 'id,name,kind\nt1,Tenda,tenda\n',
    'products.csv': 'id,name,class\nm,M,mascherina\n',
  };
  const said = check('it', files);
  expect(said).toMatch(/places\.csv:2 kind: .*"tenda".*warehouse \(Magazzino\), hospital \(Ospedale\)/);
  expect(said).toMatch(/products\.csv:2 class: .*si intendeva mask\?/);
});

test('a day that the calendar does not have is called so, in a file and in an option', () => {
  const rows = ['31/11/2026', '2026-02-30', '29 febbraio 2027'].map(
    (day, at) => `s${at},T,P,article,${day}\n`,
  );
  const said = check('it', { 'sources.csv': `id,title,publisher,kind,published\n${rows.join('')}` });
  expect(said.match(/questo giorno non esiste/g)).toHaveLength(3);
  const asked = runWaybill(['check', 'cases/mask-diplomacy-2020', '--as-of', '31/11/2026', '--lang', 'it']);
  expect(asked.stderr).toContain('il giorno 31/11/2026 non esiste');
});

test('faults are told in the order of the files and of their lines', () => {
  const said = check('en', {
    'sources.csv': 'id,title,kind,published\ns1,A,article,31/11/2026\ns2,B,article,2026-02-30\n',
    'parties.csv': Buffer.from('id,name,kind\nb,Però,nessuno\n', 'latin1'),
    'places.csv': 'id,name,kind\nt,T,tenda\n',
  });
  const places = [...said.matchAll(/^(\w+)\.csv:?(\d*)/gm)].map(([, file = '', line]) => [
    file,
    Number(line),
  ]);
  const files = ['sources', 'parties', 'places'];
  const inOrder = places.toSorted(
    ([a, line], [b, other]) =>
      files.indexOf(String(a)) - files.indexOf(String(b)) || Number(line) - Number(other),
  );
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual(inOrder);
});

test('a table of Windows-1252 is read by its letters, and said so', () => {
  const cp1252 = Buffer.from(
    'id,name,kind\nb1,Prefettura dell\x92Aquila,authority\nb2,\x93Per\xf2\x94 5 \x80,company\n',
    'latin1',
  );
  const said = check('it', { 'parties.csv': cp1252 });
  expect(said).toContain('parties.csv: non è in UTF-8; dalle lettere è stato letto come windows-1252');
  expect(said).not.toContain('rifiutat');
});

test('UTF-8 in which a character was cut stays UTF-8, and the row is refused', () => {
  const cut = Buffer.concat([
    Buffer.from('id,name,kind\nb1,Città àèìòùàèìòù,authority\nb2,Per'),
    Buffer.from([0xc3]),
    Buffer.from(',company\n'),
  ]);
  const said = check('en', { 'parties.csv': cut });
  expect(said).not.toContain('windows-1252');
  expect(said).toContain('2 entries read: 1 kept, 1 refused.');
});
