import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { unmarkedQuery } from '../src/amplification/reading/unmark-query.js';
import { readCase, writeCase } from '../src/case/index.js';
import { readCaseZip, writeCaseFolder, writeCaseZip } from '../src/case/io/index.js';
import { markFormulas } from '../src/lib/csv/formula.js';
import { shownName, shownText } from '../src/lib/names/index.js';
import { runWaybill } from './support/command.js';
import { smallCase } from './support/small-case.js';

// Names as an opponent chooses them: nothing we write computes them, and nothing we show is turned around by them.

const scratch = mkdtempSync(join(tmpdir(), 'waybill-hostile-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const waybill = (...args: string[]) => runWaybill(args);

const hostile = [
  '=HYPERLINK("http://x.test";"open")',
  '+1-1',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(A1:A9)',
  "'=1",
  'x;=1+1',
  '＝1+1',
  'plain',
  '-5',
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const computes = /^ *[=+\-@＝＋－＠\t\r]/;
const number = /^[+-]?[\d.]+(?:e[+-]?\d+)?(?:,|$)/i;
const cellsOf = (csv: string): string[] => parse(csv, { relax_column_count: true, bom: true }).flat();
// As a spreadsheet cuts it that takes commas for the ends of cells, and as one that takes semicolons.
const expectInert = (csv: string): void => {
  const bySemicolon = csv.split('\n').flatMap((line) => line.split(';'));
  for (const cell of [...cellsOf(csv), ...bySemicolon.map((cell) => cell.trim())])
    if (!number.test(cell)) expect(cell).not.toMatch(computes);
};

test('a case whose texts look like formulas is written inert and read back byte for byte', () => {
  const parties = hostile.map((name, at) => ({ id: `p${at}`, name, kind: 'company' }));
  const { entries } = smallCase({});
  const caseData = {
    ...smallCase({ party: [...entries.party, ...parties].map((entry) => ({ ...entry })) }),
    formats: { party: 'csv', product: 'yaml', source: 'yaml', consignment: 'yaml' } as const,
  };
  const files = writeCase(caseData);
  expectInert(files.find(({ name }) => name === 'parties.csv')?.text ?? '');
  const reading = readCase(files);
  expect(reading.problems).toEqual([]);
  expect(reading.case).toEqual(caseData);
  const zip = readCaseZip(writeCaseZip(caseData, 'a note'));
  expect({ problems: zip.problems, case: zip.case }).toEqual({ problems: [], case: caseData });
  if (zip.case) expect(writeCase(zip.case)).toEqual(files);
});

test('results about posts are inert as CSV and hold the names as they are in Parquet', async () => {
  const rows = hostile.flatMap((name, at) => [
    `${quoted(`#${name}`)},${quoted(name)},c${at},${1_584_000_000 + at}`,
    `${quoted(`#${name}`)},other,d${at},${1_584_000_001 + at}`,
  ]);
  const file = join(scratch, 'posts.csv');
  writeFileSync(file, `object_id,account_id,content_id,timestamp_share\n${rows.join('\n')}\n`);
  const out = join(scratch, 'out');
  const run = waybill(
    'amplify',
    file,
    '--mode',
    'coortweet',
    '--by',
    'object_id',
    '--min-participation',
    '1',
    '--out',
    out,
  );
  expect(run.stderr).not.toContain('fault');
  expect(run.status).toBe(0);
  for (const name of ['edges', 'accounts', 'groups', 'objects'])
    expectInert(readFileSync(join(out, `${name}.csv`), 'utf8'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = async (query: string) =>
    (await connection.runAndReadAll(query)).getRows().map(([value]) => String(value));
  const names = await read(
    `SELECT DISTINCT account_id FROM read_parquet('${join(out, 'accounts.parquet')}')`,
  );
  // The reader of posts has taken the @ of an account and wide forms off before.
  const asRead = [...hostile.slice(0, 3), 'SUM(A1:A9)', ...hostile.slice(4, 6), '=1+1', ...hostile.slice(7)];
  expect(names.toSorted()).toEqual([...asRead, 'other'].toSorted());
  const between = waybill('amplify', file, '--by', 'object_id', '--between', "'+1-1", 'other');
  expect(between.stdout).toContain('1 pair of posts of +1-1 and other');
  connection.closeSync();
});

test('the mark is taken off in DuckDB as it is here', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const parts = fc.constantFrom('=', '+', '-', '@', '＠', "'", '\t', '\r', '\n', ';', ' ', 'a', '5');
  const texts = fc.sample(
    fc.array(parts, { maxLength: 10 }).map((all) => all.join('')),
    { numRuns: 2_000, seed: 7 },
  );
  await connection.run('CREATE TABLE t (row INTEGER, cell VARCHAR)');
  const appender = await connection.createAppender('t');
  for (const [at, text] of texts.entries()) {
    appender.appendInteger(at);
    appender.appendVarchar(markFormulas(text));
    appender.endRow();
  }
  appender.closeSync();
  const rows = (
    await connection.runAndReadAll(`SELECT ${unmarkedQuery('cell')} FROM t ORDER BY row`)
  ).getRows();
  expect(rows.map(([text]) => text)).toEqual(texts);
  connection.closeSync();
});

const turned = ['\u202e', '\u202a', '\u2066', '\u2069', '\u200b', '\u200f', '\ufeff', '\u061c'];

test('what turns a line around or hides is shown as its code, and what joins letters is not', () => {
  for (const sign of turned) {
    const code = `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    expect(shownName(`a${sign}b`)).toBe(`a${code}b`);
    expect(shownText(`a${sign}b\n`)).toBe(`a${code}b\n`);
  }
  expect(shownText('می‌روم 👩‍⚕️')).toBe('می‌روم 👩‍⚕️');
  expect(shownName('\ud800\u0000\n')).toBe('\\ud800\\u0000\\u000a');
});

test('the terminal shows no name that turns it around, in words and in JSON', async () => {
  const { entries } = smallCase({});
  const party = entries.party.map((entry) => ({ ...entry, name: `${entry.name} \u202egpj.exe\u2066` }));
  const text = 'State A \u202egave 1000 masks.';
  const statement = [
    {
      id: 's',
      source: 'by-outlet-c',
      speaker: 'minister-a',
      text,
      claim: true,
      consignment: 'masks',
      amount: '1000',
      measure: 'goods',
      terms: 'gift',
    },
  ];
  const folder = join(scratch, 'case\u202e');
  mkdirSync(folder);
  await writeCaseFolder(folder, smallCase({ party, statement }));
  writeFileSync(join(folder, 'evil\u202etxt.exe'), '');
  const [words, json] = [waybill('check', folder, '--all'), waybill('check', folder, '--json')];
  for (const { stdout, stderr } of [words, json]) {
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout + stderr).not.toMatch(/[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
  }
  expect(words.stdout + words.stderr).toContain('\\u202e');
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain('\u202e');
});
