import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAmount, type Statement } from '../src/case/index.js';
import { readCaseFolder } from '../src/case/io/index.js';

const folder = new URL('../cases/mask-diplomacy-2020/', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const reading = await readCaseFolder(fileURLToPath(folder));
const statements = new Map(
  reading.case?.entries.statement.map((statement) => [String(statement.id), statement]),
);

// The article is not part of the project; where it lies beside the checkout, the table is held against it.
const seed = new URL('../../shared/seed/', import.meta.url);
const hasArticle = existsSync(seed);

const listed = rowsUnder('## Numbers of the article').map(([paragraph = '', number = '', ids = '']) => ({
  paragraph,
  number,
  ids: ids.split(', '),
}));
const exceptions = rowsUnder('### Words that are not figures').map(([paragraph = '', words = '']) => ({
  paragraph,
  words,
}));

function rowsUnder(heading: string): string[][] {
  const [, section = ''] = readme.split(`${heading}\n`);
  const lines = section.split(/\n#+ /)[0]?.split('\n') ?? [];
  const table = lines.filter((line) => line.startsWith('| ')).slice(1);
  return table.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|first|second|third|twice|dozens?|hundreds?|thousands?|millions?|billions?';
const scales = 'hundred|thousand|million|billion|half|thirds?|quarters?';
const numberPattern = new RegExp(
  `(?:(?<![\\d.,])\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${words})\\b)(?:[ -](?:${scales})\\b|%)?`,
  'gi',
);

/** "one-third" and "One third" are one number; "$16 million" is "16 million". */
const numbersIn = (text: string): string[] =>
  (text.match(numberPattern) ?? []).map((number) => number.toLowerCase().replace('-', ' '));

const isoDate = /\d{4}(?:-\d{2}){0,2}/g;
const withoutDates = (cell: string): string => cell.replaceAll(/ \([\d-]+\)/g, '');

function carries(statement: Statement, cell: string): boolean {
  const dates = cell.match(/\(([\d-]+)\)/)?.[1]?.match(isoDate) ?? [];
  const numbers = dates.length > 0 ? [] : numbersIn(cell);
  const saysWords = (text: string): boolean =>
    new RegExp(`(?<![\\d.,])${text}(?!\\d|\\.\\d)`, 'i').test(statement.text);
  if (dates.length + numbers.length === 0) return saysWords(cell);
  return (
    dates.every((date) => [statement.said, statement.on].some((day) => day?.includes(date))) &&
    numbers.every(
      (number) => saysWords(number) || amountsOf(statement).includes(readAmount(number)?.low ?? -1),
    )
  );
}

const amountsOf = ({ amount, outOf, expected, value }: Statement): number[] =>
  [amount, outOf, expected, value].flatMap((field) => {
    const interval = field === undefined ? undefined : readAmount(field);
    return interval ? [interval.low, interval.high] : [];
  });

test('the case is read without a problem', () => {
  expect(reading.problems).toEqual([]);
  expect(statements.size).toBeGreaterThan(200);
});

test.each(listed.flatMap((row) => row.ids.map((id) => ({ ...row, id }))))(
  'paragraph $paragraph: $number stands in $id',
  ({ number, id }) => {
    const statement = statements.get(id);
    expect(statement, `no statement ${id}`).toBeDefined();
    expect(statement?.source).toBe('time-2020-04-03');
    expect(statement && carries(statement, number), `${id} does not carry ${number}`).toBe(true);
  },
);

test('a number that a statement does not carry is noticed', () => {
  const masks = statements.get('time-milan-masks');
  expect(masks && carries(masks, '40,000')).toBe(true);
  expect(masks && carries(masks, '4,000')).toBe(false);
  expect(masks && carries(masks, 'Tuesday (2020-03-31)')).toBe(false);
});

test.skipIf(!hasArticle)('the table has every number of the article, in its order, and no other', () => {
  for (const [paragraph, text] of paragraphsOfArticle()) {
    const own = exceptions.filter((exception) => [paragraph, 'all'].includes(exception.paragraph));
    const figures = own.reduce((left, exception) => left.replaceAll(exception.words, ''), text);
    const rows = listed.filter((row) => row.paragraph === paragraph && !row.number.includes('not counted'));
    const inTable = rows.flatMap((row) => numbersIn(withoutDates(row.number)));
    expect(inTable, `paragraph ${paragraph}`).toEqual(numbersIn(figures));
  }
});

test.skipIf(!hasArticle)('no eight words of the article stand in the case in a row', () => {
  // What is archived are the words of others.
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(new URL(name, folder), 'utf8'));
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const ours = plain(files.join(' '));
  const theirs = plain(
    paragraphsOfArticle()
      .map(([, text]) => text)
      .join(' '),
  ).split(' ');
  const runs = theirs.map((_, index) => theirs.slice(index, index + 8).join(' '));
  expect(runs.filter((run) => run.split(' ').length === 8 && ours.includes(run))).toEqual([]);
});

/** Body paragraphs by number. Headings, the newsletter line and the byline are short: together they are the heading. */
function paragraphsOfArticle(): [string, string][] {
  const [file = ''] = readdirSync(seed).filter((name) => name.endsWith('.txt'));
  const lines = readFileSync(new URL(file, seed), 'utf8').split('\n');
  const isBody = (line: string): boolean => line.length > 200;
  const body = lines.filter(isBody).map((line, index): [string, string] => [String(index + 1), line]);
  return [['heading', lines.filter((line) => !isBody(line)).join('\n')], ...body];
}
