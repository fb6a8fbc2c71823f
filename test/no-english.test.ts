import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

const root = join(import.meta.dirname, '..');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name) => !/^(words|lib\/errors)\//.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

const found = (pattern: RegExp): string[] =>
  sources.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([said]) => `${name}: ${said}`));

describe('whoever reads another language is told nothing in English alone:', () => {
  // What says that we have a fault reaches nobody but the log; a failure carries its words from one process to another.
  test('an error is a code with words of the catalogue', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(
      found(/new AppError\((?!\s*'internal'|code, detail, \{ problems, says \})[^,]*,[^;]*?\)/g),
    ).toEqual([]);
  });

  test('a command that cannot be carried out says why in words of the catalogue', () => {
    expect(found(/new CommandFailure\(\s*(?:'[^']+'|`(?!\$\{)[^`]+`)/g)).toEqual([]);
  });

  test('no command prints a sentence of its own', () => {
    expect(found(/std(?:out|err)\.write\(\s*['`](?:\\n)?[A-Za-z]+ [a-z]+ [^'`]*/g)).toEqual([]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'waybill-no-english-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const header = 'object_id,account_id,content_id,timestamp_share\n';
const rows = (time: (at: number) => string): string =>
  Array.from({ length: 4 }, (_, at) => `x,a${at % 2},c${at},${time(at)}\n`).join('');
const good = write('buono.csv', header + rows((at) => String(1_584_000_000 + at)));

const journeys: readonly (readonly [string, readonly string[]])[] = [
  ['a run that ends well', [good]],
  ['what a file is taken for', [good, '--describe']],
  ['two accounts side by side', [good, '--between', 'a0', 'a1']],
  ['an option of another form', [good, '--window', 'presto']],
  ['a column that is not there', [good, '--account', 'chi', '--time', 'quando']],
  ['a page of the web', [write('pagina.csv', '<!doctype html><p>')]],
  ['a file that is not there', [join(folder, 'manca.csv')]],
  ['dates of two readings', [write('date.csv', header + rows((at) => `4/3/2020 10:0${at}`))]],
  ['a zone of two meanings', [write('zona.csv', header + rows((at) => `2020-03-04 10:0${at} IST`))]],
  ['times that cannot be read', [write('ore.csv', header + rows(() => 'presto'))]],
  [
    'another encoding',
    [write('lettere.csv', Buffer.from(`${header}${rows(() => '1584000000')}è,à,ù,1\n`, 'latin1'))],
  ],
  ['a quote that is never closed', [write('virgolette.csv', `${header}x,"a,c1,1584000000\n`)]],
  ['columns nobody knows', [write('ignote.csv', 'uno,due\n1,2\n')]],
];

// Names of options, kinds and columns stay; these make sentences.
const english =
  /\b(?:the|and|or|of|with|found|expected|cannot|read|reading|counting|rows?|is|are|was|has|have|which|none|nothing|such|say|called|by|from|times?|pairs?)\b/gi;
const names = /--[\w-]+|\b(?:[a-z]+(?:[-_][a-z]+)+|image|repost|text|Data|XLSX|JSONL?|CSV|TSV|Parquet)\b/g;

const waybill = (...args: string[]) => runWaybill(args);

// What is typed and what a file holds stays: flags, what they take, values in quotes, names of columns.
const typed =
  /[\w-]*-[\w-]+|<[^>\n]*>|"[^"\n]*"|`[^`]*`|register, asOf, number, name, law, model, from, until|\btext (?:o|或) names\b|\blot ?(?=\(lotto\)|（批次）)/g;
const ofHelp =
  /\b(?:usage|options?|commands?|arguments?|choices|display|output|default:|its|it is|case|lot|day)\b/gi;

describe.each(['it', 'zh'])('in %s', (language) => {
  test('the help of every command is told without an English word', () => {
    const listed = waybill('--help').stdout.split('Commands:')[1] ?? '';
    const named = [...listed.matchAll(/^ {2}(?!help)([a-z]+) /gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(15);
    for (const name of named) {
      const { stdout, status } = waybill('help', name, '--lang', language);
      expect(status).toBe(0);
      // Arguments are called by their names, alone at the beginning of a line.
      const told = stdout
        .replace(/^.*waybill .*$/m, '')
        .replaceAll(/^ {2}[a-z-]+ {2,}/gm, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(typed, '')
        .replaceAll(names, '');
      expect(told.length).toBeGreaterThan(50);
      expect([...(told.match(english) ?? []), ...(told.match(ofHelp) ?? [])], `${name}: ${told}`).toEqual([]);
    }
  });

  test.each(journeys)('%s is told without an English word', (_, args) => {
    const { stdout, stderr, status } = waybill('amplify', ...args, '--lang', language);
    const told = `${stdout}${stderr}`.replaceAll(folder, '').replaceAll(names, '');
    expect(status).not.toBeNull();
    expect(told.length).toBeGreaterThan(10);
    expect(told.match(english) ?? [], told).toEqual([]);
  });
});
