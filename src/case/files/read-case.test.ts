import { describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../lib/errors/problem.js';
import { formatMessage } from '../../words/index.js';
import { readCase } from './read-case.js';

const header = { name: 'case.yaml', text: 'id: c\ntitle: A case\n' };
const base = {
  'parties.yaml':
    '- id: ita\n  name: Italy\n  kind: government\n- id: chn\n  name: China\n  kind: government\n',
  'sources.yaml': '- id: news\n  title: News\n  publisher: ita\n  kind: article\n  published: 2020-03-12\n',
  'places.yaml': '- id: here\n  name: Here\n  kind: country\n  country: ITA\n',
  'products.yaml': '- id: mask\n  name: Mask\n  class: mask\n  packs:\n    box: 50\n',
};

const read = (files: Record<string, string>) =>
  readCase([header, ...Object.entries({ ...base, ...files }).map(([name, text]) => ({ name, text }))]);
const described = (problem: Problem): string =>
  `${problem.code} ${formatMessage(formatProblem(problem), 'en')}`;

const statement = (...lines: string[]): string =>
  ['- id: s', 'source: news', 'text: Said.', ...lines].join('\n  ').concat('\n');

/** What one file says, and the one message it must give. */
const yamlCases: readonly (readonly [title: string, yaml: string, message: string])[] = [
  [
    'an amount in words nobody knows',
    statement('amount: lots'),
    'amount-unreadable statements.yaml:4 amount: cannot be read; the entry is kept without it (found "lots", expected an amount such as 40000, 1.2 million, about 50000, at least 13000, 20 to 30, tens of thousands, one third or 30 %)',
  ],
  [
    'a negative amount',
    statement('amount: -5'),
    'amount-unreadable statements.yaml:4 amount: cannot be read; the entry is kept without it (found "-5", expected an amount such as 40000, 1.2 million, about 50000, at least 13000, 20 to 30, tens of thousands, one third or 30 %)',
  ],
  [
    'a date the calendar does not have',
    statement('said: 2020-02-30'),
    'field-value statements.yaml:4 said: there is no such day (found "2020-02-30", expected a date as YYYY-MM-DD)',
  ],
  [
    'a misspelt field',
    statement('curency: EUR'),
    'field-unknown statements.yaml:4 curency: a statement has no field "curency"; did you mean currency? (found "curency")',
  ],
  [
    'a misspelt word of a vocabulary',
    statement('terms: gfit'),
    'field-value statements.yaml:4 terms: cannot be read; did you mean gift? (found "gfit", expected one of gift, sale (purchase), loan, mixed, unknown)',
  ],
  [
    'a missing field',
    '- id: s\n  source: news\n',
    'field-missing statements.yaml:1 text: the field "text" is missing (expected text; what looks like a number is put in quotes)',
  ],
  [
    'a number where text belongs',
    '- id: s\n  source: news\n  text: 2020\n',
    'field-type statements.yaml:3 text: cannot be read (found 2020 (a number), expected text; what looks like a number is put in quotes)',
  ],
  [
    'a number for an id',
    '- id: 123\n  source: news\n  text: Said.\n',
    'field-type statements.yaml:1 id: cannot be read (found 123 (a number), expected text; what looks like a number is put in quotes)',
  ],
  [
    'an id with capitals',
    '- id: S1\n  source: news\n  text: Said.\n',
    'field-value statements.yaml:1 id: cannot be read (found "S1", expected an id: lower-case letters, digits, dots and hyphens, at most 80)',
  ],
  [
    'a field left empty',
    statement('speaker:'),
    'field-type statements.yaml:4 speaker: cannot be read (found nothing, expected text; what looks like a number is put in quotes)',
  ],
  [
    'a claim that is neither true nor false',
    statement('claim: yes'),
    'field-type statements.yaml:4 claim: cannot be read (found "yes", expected true or false)',
  ],
  [
    'one id where a list belongs',
    statement('about: s'),
    'field-type statements.yaml:4 about: cannot be read (found "s", expected a list of ids)',
  ],
  [
    'a wrong id inside a list',
    `${statement('about:\n    - s\n    - T')}`,
    'field-value statements.yaml:6 about.1: cannot be read (found "T", expected an id: lower-case letters, digits, dots and hyphens, at most 80)',
  ],
  [
    'a quote that is too long',
    statement(`quote: ${'word '.repeat(50)}`),
    `field-value statements.yaml:4 quote: cannot be read (found "${'word '.repeat(16).slice(0, 79)}…, expected the few words that matter, at most 200 characters)`,
  ],
  [
    'a reference to nothing',
    statement('speaker: itta'),
    'reference-unknown statements.yaml:4 speaker: there is no party of that id; did you mean ita? (found "itta", expected the id of a party)',
  ],
  [
    'a statement that repeats itself',
    statement('repeats: s'),
    'reference-loop statements.yaml:4 repeats: refers to itself, directly or through others (found "s")',
  ],
  [
    'a value without a currency',
    statement('value: 16 million'),
    'value-without-currency statements.yaml:4 value: a value needs the currency it is in (found "16 million", expected a currency such as EUR)',
  ],
  [
    'a currency without a value',
    statement('currency: EUR'),
    'currency-without-value statements.yaml:4 currency: a currency needs a value (found "EUR", expected a value, or the measure price)',
  ],
  [
    'a pack the product does not come in',
    statement('product: mask', 'measure: goods', 'amount: 3', 'unit: pallet') +
      '- id: t\n  source: news\n  text: Said.\n  product: mask\n  measure: goods\n  amount: 5\n  unit: mask\n',
    'unit-unknown statements.yaml:7 unit: Mask is not counted by that unit; the amount is kept in it and compared with no other (found "pallet", expected one of mask, box, piece, pair, dozen, gross; or add the pack to the product: under packs, pack: 50 (in a table: pack=50, several parted by ;))',
  ],
  [
    'a unit that only JavaScript knows',
    statement('product: mask', 'measure: goods', 'amount: 3', 'unit: constructor'),
    'unit-unknown statements.yaml:7 unit: Mask is not counted by that unit; the amount is kept in it and compared with no other (found "constructor", expected one of mask, box, piece, pair, dozen, gross; or add the pack to the product: under packs, pack: 50 (in a table: pack=50, several parted by ;))',
  ],
  [
    'a statement younger than its source',
    statement('said: 2020-03-13'),
    'said-after-published statements.yaml:4 said: said after its source news was published (found 2020-03-13, expected 2020-03-12 or earlier)',
  ],
  [
    'a day of the Hijra, which is a day of ours too',
    statement('said: 1446-09-02'),
    'day-other-calendar statements.yaml:4 said: the year 1446 is none of our time: it is likely of another calendar (found "1446-09-02", expected a day of the Gregorian calendar, of the years 1900 to 2099)',
  ],
  [
    'a day of the solar Hijra that the Gregorian calendar does not have',
    statement('said: 1399/02/31'),
    'field-value statements.yaml:4 said: the year 1399 is none of our time: it is likely of another calendar (found "1399/02/31", expected a day of the Gregorian calendar, of the years 1900 to 2099)',
  ],
  [
    'a span of the Buddhist era',
    statement('on: 2563-04-12..2563-04-14'),
    'day-other-calendar statements.yaml:4 on: the year 2563 is none of our time: it is likely of another calendar (found "2563-04-12..2563-04-14", expected a day of the Gregorian calendar, of the years 1900 to 2099)',
  ],
  [
    'a shortage that is nowhere',
    statement('product: mask', 'supply: short'),
    'need-unplaced statements.yaml:5 supply: tells of a need, a stock or a shortage and not where, of what, or for which days (found "short", expected a place)',
  ],
  [
    'a need of no days',
    statement('product: mask', 'place: here', 'measure: needed', 'amount: 3'),
    'need-unplaced statements.yaml:6 measure: tells of a need, a stock or a shortage and not where, of what, or for which days (found "needed", expected the days it speaks of, as 2026-03-02, 2026-03 or 2026-03-01..2026-03-07)',
  ],
  [
    'a need in a unit that says how long',
    statement(
      'product: mask',
      'place: here',
      'on: 2020-03-02',
      'measure: needed',
      'amount: 3',
      'unit: pieces a day',
    ),
    'unit-unknown statements.yaml:9 unit: Mask is not counted by that unit; the amount is kept in it and compared with no other (found "pieces a day", expected one of mask, box, piece, pair, dozen, gross; or add the pack to the product: under packs, pack: 50 (in a table: pack=50, several parted by ;))',
  ],
  [
    'an id that is taken',
    `${statement()}${statement()}`,
    'id-twice statements.yaml:4 id: this statement has the id of the one in line 1 and is refused (found "s", expected an id of its own)',
  ],
  [
    'a field given twice',
    statement('terms: gift', 'terms: sale'),
    'yaml-duplicate-key statements.yaml:5: the same field is given twice',
  ],
  [
    'an anchor',
    statement('caveat: &a text'),
    `yaml-anchor statements.yaml:4: ${'anchors (&), aliases (*) and tags (!) are not read; write the value out'}`,
  ],
  [
    'an alias',
    statement('caveat: *a'),
    'yaml-anchor statements.yaml:4: anchors (&), aliases (*) and tags (!) are not read; write the value out',
  ],
  [
    'a tag',
    statement('caveat: !!str text'),
    'yaml-anchor statements.yaml:4: anchors (&), aliases (*) and tags (!) are not read; write the value out',
  ],
  [
    'a key that is a number',
    statement('1: one'),
    'yaml-key statements.yaml:4: the name of a field must be plain text',
  ],
  [
    'a key that poisons objects',
    statement('__proto__: one'),
    'yaml-key statements.yaml:4: the name of a field must be plain text',
  ],
  [
    'a tab for an indent',
    '- id: s\n\tsource: news\n',
    'yaml-tab statements.yaml:2: indent with spaces, not tabs',
  ],
  [
    'brackets without end',
    statement(`caveat: ${'['.repeat(50_000)}`),
    'yaml-syntax statements.yaml:4: is nested too deep',
  ],
  [
    'a second document',
    `${statement()}---\n- id: t\n  source: news\n  text: T\n`,
    'yaml-documents statements.yaml:4: one document to a file',
  ],
  [
    'an entry that is text',
    '- just words\n',
    'entry-not-a-map statements.yaml:1: an entry must be a list of fields such as "id: …" (found "just words")',
  ],
  [
    'a map of entries',
    's:\n  text: Said.\n',
    'yaml-not-a-list statements.yaml:1: must be a list of entries, each beginning with "- " (found "s:")',
  ],
  [
    'a control character',
    statement('caveat: a\0b'),
    'character-unreadable statements.yaml:4: holds a control character (found U+0000)',
  ],
  [
    'bytes that were not UTF-8',
    statement('caveat: citt\ufffd'),
    'character-unreadable statements.yaml:4: holds bytes that are not UTF-8; save the file as UTF-8',
  ],
  [
    'a byte order mark',
    `\ufeff${statement()}`,
    'byte-order-mark statements.yaml:1: begins with a byte order mark, which was ignored',
  ],
  [
    'an amount that only JavaScript knows',
    statement('amount: constructor'),
    'amount-unreadable statements.yaml:4 amount: cannot be read; the entry is kept without it (found "constructor", expected an amount such as 40000, 1.2 million, about 50000, at least 13000, 20 to 30, tens of thousands, one third or 30 %)',
  ],
];

const top = 'id,source,text,amount,unit,claim,about';
const csvCases: readonly (readonly [title: string, csv: string, message: string])[] = [
  [
    'a column nobody knows',
    'id,source,text,ammount\n',
    'csv-header statements.csv:1 ammount: no field is called "ammount"; did you mean amount?',
  ],
  [
    'a column given twice',
    'id,source,text,id\n',
    'csv-header statements.csv:1 id: the column "id" is there twice',
  ],
  [
    'a column without a name',
    'id,source,text,\ns,news,Said.,x\n',
    'csv-header statements.csv:1: column 4 has no name',
  ],
  [
    'a row too short',
    `${top}\ns,news\n`,
    'csv-row statements.csv:2: the row does not fit the first row (found 2 cells, expected 7 cells; a cell with a comma in it is written in quotes)',
  ],
  [
    'a quote never closed',
    `${top}\ns,news,"Said.,,,,\nt,news,Said.,,,,\n`,
    'csv-quotes statements.csv:2: the quotes of the row do not match (expected a cell with a quote in it is written in quotes, with the inner quote doubled)',
  ],
  [
    'a cell a spreadsheet would compute',
    `${top}\ns,news,=1+1,,,,\n`,
    'csv-formula statements.csv:2 text: a spreadsheet would compute this cell; it is kept as it is (found "=1+1")',
  ],
  [
    'a claim that is neither',
    `${top}\ns,news,Said.,,,maybe,\n`,
    'field-type statements.csv:2 claim: cannot be read (found "maybe", expected true or false)',
  ],
  [
    'a wrong amount below a cell of two lines',
    `${top}\ns,news,"Said\nso.",,,,\nt,news,Said.,lots,,,\n`,
    'amount-unreadable statements.csv:4 amount: cannot be read; the entry is kept without it (found "lots", expected an amount such as 40000, 1.2 million, about 50000, at least 13000, 20 to 30, tens of thousands, one third or 30 %)',
  ],
  [
    'a list with a reference to nothing',
    `${top}\ns,news,Said.,,,,s; zzz\n`,
    'reference-unknown statements.csv:2 about: there is no statement of that id (found "zzz", expected the id of a statement)',
  ],
];

describe('a GTIN with a wrong check digit', () => {
  const message =
    'gtin-check-digit FILE:LINE gtin: the check digit of this GTIN is 2 and by its other digits must be 1; it is kept as written (found "4006381333932", expected 4006381333931, if its other digits are right)';
  const tables: readonly (readonly [file: string, text: string, line: number])[] = [
    ['products.yaml', '- id: mask\n  name: Mask\n  class: mask\n  gtin: "4006381333932"\n', 4],
    ['products.csv', 'id,name,class,gtin\nmask,Mask,mask,4006381333932\n', 2],
  ];

  test.each(tables)('is told in %s, and the product is kept with it', (file, text, line) => {
    const { 'products.yaml': _, ...others } = base;
    const files = [
      header,
      ...Object.entries({ ...others, [file]: text }).map(([name, text]) => ({ name, text })),
    ];
    const { case: caseData, problems } = readCase(files);
    expect(problems.map(described)).toEqual([message.replace('FILE', file).replace('LINE', String(line))]);
    expect(problems[0]?.severity).toBe('warning');
    expect(caseData?.entries.product).toMatchObject([{ id: 'mask', gtin: '4006381333932' }]);
  });

  test('is not one with a right check digit, whether of 8, 12, 13 or 14 digits', () => {
    for (const gtin of ['30056640', '052427018540', '4006381333931', '04006381333931'])
      expect(
        read({ 'products.yaml': `- id: mask\n  name: Mask\n  class: mask\n  gtin: "${gtin}"\n` }).problems,
      ).toEqual([]);
  });
});

describe('a wrong YAML entry gives one message that says where, what and what was expected', () => {
  test.each(yamlCases)('%s', (_title, yaml, message) => {
    expect(read({ 'statements.yaml': yaml }).problems.map(described)).toEqual([message]);
  });
});

describe('a wrong CSV row gives one message that says where, what and what was expected', () => {
  test.each(csvCases)('%s', (_title, csv, message) => {
    const [problem] = read({ 'statements.csv': csv }).problems;
    expect(problem && described(problem)).toSatisfy((text: string) => text.startsWith(message));
    expect(read({ 'statements.csv': csv }).problems).toHaveLength(1);
  });
});

describe('the files of a folder', () => {
  test('a misspelt file is named, with the name it most likely should have', () => {
    expect(read({ 'statment.yaml': '' }).problems.map(described)).toEqual([
      'file-unknown statment.yaml: is not read as part of the case; did you mean statements.yaml?',
    ]);
  });

  test('a readme, dotfiles and the archive are no news', () => {
    expect(read({ 'README.md': '', '.gitignore': '', archive: '' }).problems).toEqual([]);
  });

  test('an entry cannot name a file outside the folder', () => {
    for (const file of ['../x', '/etc/passwd', 'a/../../x', 'C:x', 'a\\\\b', '~/x']) {
      const media = `- id: m\n  source: news\n  kind: video\n  title: T\n  purports: P\n  file: "${file}"\n`;
      const [problem] = read({ 'media.yaml': media }).problems;
      expect(problem?.expected, file).toMatchObject({ key: 'expect.file-name' });
    }
  });

  test('a file that an entry names is no news', () => {
    const media = '- id: m\n  source: news\n  kind: video\n  title: T\n  purports: P\n  file: clip.mp4\n';
    expect(read({ 'media.yaml': media, 'clip.mp4': '' }).problems).toEqual([]);
  });

  test('a kind kept in two files is read from neither', () => {
    const { problems, counts } = read({ 'statements.yaml': statement(), 'statements.csv': `${top}\n` });
    expect(problems.map(described)).toEqual([
      'file-twice statements.yaml: statements.yaml and statements.csv are both there and neither is read; keep one',
    ]);
    expect(counts.byKind.statement.read).toBe(0);
  });

  test('without case.yaml there is no case', () => {
    const reading = readCase([{ name: 'statements.yaml', text: '' }]);
    expect(reading.case).toBeUndefined();
    expect(reading.problems.map((problem) => problem.code)).toEqual(['case-missing']);
  });

  test('a case.yaml that is wrong says so and gives no case', () => {
    const reading = readCase([{ name: 'case.yaml', text: 'id: c\ntitel: A case\n' }]);
    expect(reading.case).toBeUndefined();
    expect(reading.problems.map(described)).toEqual([
      'field-missing case.yaml:1 title: the field "title" is missing (expected text; what looks like a number is put in quotes)',
      'field-unknown case.yaml:2 titel: a case has no field "titel"; did you mean title? (found "titel")',
    ]);
  });

  test('an editor who is not among the parties is said and the case stands', () => {
    const reading = readCase([{ name: 'case.yaml', text: 'id: c\ntitle: A case\neditor: nobody\n' }]);
    expect(reading.case?.header.editor).toBe('nobody');
    expect(reading.problems.map((problem) => problem.code)).toEqual(['reference-unknown']);
  });
});

describe('what a refused entry costs', () => {
  test('one wrong entry of 10,000 loses itself and both counts say so', () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => `- id: s${i}\n  source: news\n  text: Said.\n`);
    entries[5_000] = '- id: s5000\n  source: news\n  text: "Said.\n';
    const { counts, problems } = read({ 'statements.yaml': entries.join('') });
    expect(counts.byKind.statement).toEqual({ read: 10_000, kept: 9_999, refused: 1 });
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([['yaml-syntax', 15_003]]);
  });

  test('whatever names a refused entry is refused with it, down the chain', () => {
    const chain = ['a', 'b', 'c'].map(
      (id, i, ids) =>
        `- id: ${id}\n  source: news\n  text: T\n  ${i === 0 ? 'terms: gfit' : `repeats: ${ids[i - 1]}`}\n`,
    );
    const { problems, counts } = read({ 'statements.yaml': `${chain.join('')}${statement()}` });
    expect(problems.map(({ code, at }) => `${code} ${at.entry}`)).toEqual([
      'field-value a',
      'reference-refused b',
      'reference-refused c',
    ]);
    expect(counts.byKind.statement).toEqual({ read: 4, kept: 1, refused: 3 });
  });

  test('a loop of two is refused, whichever it is entered by', () => {
    const pair =
      '- id: a\n  source: news\n  text: T\n  repeats: b\n- id: b\n  source: news\n  text: T\n  repeats: a\n';
    const { problems, counts } = read({ 'statements.yaml': pair });
    expect(problems.map(({ code, at }) => `${code} ${at.entry}`)).toEqual([
      'reference-refused a',
      'reference-loop b',
    ]);
    expect(counts.byKind.statement.kept).toBe(0);
  });

  test('two statements may be about each other', () => {
    const pair =
      '- id: a\n  source: news\n  text: T\n  about:\n    - b\n- id: b\n  source: news\n  text: T\n  about:\n    - a\n';
    expect(read({ 'statements.yaml': pair }).problems).toEqual([]);
  });

  test('an entry over the limit is refused and the next is read', () => {
    const { problems, counts } = read({
      'statements.yaml': `- id: long\n  text: ${'x'.repeat(10_000_000)}\n${statement()}`,
    });
    expect(problems.map((each) => formatMessage(formatProblem(each), 'en'))).toEqual([
      'statements.yaml:1: one entry is too long (found 10000020 characters, expected at most 1048576)',
    ]);
    expect(counts.byKind.statement).toEqual({ read: 2, kept: 1, refused: 1 });
  });
});

test('the time an entry takes grows with its length, however broken it is', () => {
  const secondsFor = (lines: number) => {
    const start = process.cpuUsage();
    read({ 'statements.yaml': `- id: s\n  text: ${'"\n'.repeat(lines)}` });
    return process.cpuUsage(start).user / 1e6;
  };
  secondsFor(5_000);
  expect(secondsFor(80_000)).toBeLessThan(Math.max(1, 16 * 4 * secondsFor(5_000)));
});

test('the digits of an amount are kept as they were written', () => {
  const { case: caseData } = read({
    'statements.yaml': statement('amount: 0.50', 'outOf: 12345678901234567890'),
  });
  expect(caseData?.entries.statement[0]).toMatchObject({ amount: '0.50', outOf: '12345678901234567890' });
});

test('Windows line ends and comments are read', () => {
  const text = `# Ours\r\n${statement('quote: "a b" # really').replaceAll('\n', '\r\n')}`;
  const { problems, case: caseData } = read({ 'statements.yaml': text });
  expect(problems).toEqual([]);
  expect(caseData?.entries.statement[0]?.quote).toBe('a b');
});
