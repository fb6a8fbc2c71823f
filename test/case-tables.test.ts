import { describe, expect, test } from 'vitest';
import { settleAmounts } from '../src/case/entries/settle-amounts.js';
import { type CaseReading, readCase, writeCase } from '../src/case/index.js';
import { formatProblem } from '../src/lib/errors/index.js';
import { decodeText } from '../src/lib/text/decode.js';
import { formatMessage, presentProblem } from '../src/words/index.js';

// Tables as people and programs keep them, with content of our own; what each must be read as was written down first.

const parties = 'id,name,kind\nasl,ASL,authority\n';
const products =
  'id,name,class\nguanti,Guanti in nitrile,glove\nkit,Kit,test-kit\nossigeno,Concentratori,oxygen-concentrator\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

function read(files: Files, header = ''): CaseReading {
  const all: Files = {
    'case.yaml': `id: prova\ntitle: Prova\n${header}`,
    'parties.csv': parties,
    'products.csv': products,
    ...files,
  };
  return readCase(
    Object.entries(all).map(([name, text]) => ({
      name,
      text: typeof text === 'string' ? text : decoded(name, text),
    })),
  );
}

const entriesOf = (reading: CaseReading) => reading.case?.entries;
const said = ({ problems }: CaseReading) =>
  problems.map((each) => `${each.code} ${formatMessage(formatProblem(each), 'en')}`);
const errors = ({ problems }: CaseReading) => problems.filter(({ severity }) => severity === 'error');

/** Amounts and units as the record counts them. */
const counted = ({ case: caseData }: CaseReading) =>
  caseData && settleAmounts(caseData.entries, caseData).statement.map(({ amount, unit }) => [amount, unit]);

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

const oneSource = 'id,title,publisher,kind,published\nfonte,Fonte,asl,entry,2026-11-10\n';

describe('a table as a spreadsheet leaves it', () => {
  test('Italian: semicolons, a mark, CRLF, sì and no, the day first, a cell of two lines, ids with zeros', () => {
    const reading = read({
      'sources.csv':
        '\ufeffid;title;publisher;kind;published\r\n001;Bolla 001;asl;delivery-record;10/11/2026\r\n002;"Verbale\r\ndi consegna";asl;entry;25/11/2026\r\n;;;;\r\n',
      'statements.csv':
        'id;source;text;claim;amount;unit\r\ns1;001;Arrivati;sì;5.000 guanti;\r\ns2;002;Altri;no;1.200;pz\r\ns3;002;Altri;;2.500.000;pezzi\r\n',
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source).toMatchObject([
      { id: '001', published: '2026-11-10' },
      { id: '002', title: 'Verbale\ndi consegna', published: '2026-11-25' },
    ]);
    expect(entriesOf(reading)?.statement.map(({ claim, amount }) => [claim, amount])).toEqual([
      [true, '5.000 guanti'],
      [false, '1.200'],
      [undefined, '2.500.000'],
    ]);
    expect(said(reading).join('\n')).toContain('10/11/2026 as 2026-11-10');
    expect(said(reading).join('\n')).toContain('25/11/2026 in line 3 shows');
    expect(said(reading).join('\n')).toContain('is read as 1200, as 2.500.000 in this column shows');
    expect(counted(reading)).toEqual([
      ['5000', 'guanti'],
      ['1200', 'pz'],
      ['2.500.000', 'pezzi'],
    ]);
  });

  test('Chinese: UTF-16 with tabs, 是 and 否, days in words', () => {
    const reading = read({
      'sources.csv': utf16(
        'id\ttitle\tpublisher\tkind\tpublished\r\nyi\t通报\tasl\tentry\t2026年11月10日\r\ner\t报道\tasl\tarticle\t2026/11/25\r\n',
      ),
      'statements.csv': utf16(
        'id\tsource\ttext\tclaim\tproduct\tamount\tunit\r\ns1\tyi\t到货\t是\tkit\t5万余\t份\r\ns2\ter\t未到\t否\tkit\t三百多份\t\r\n',
      ),
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source.map(({ published }) => published)).toEqual([
      '2026-11-10',
      '2026-11-25',
    ]);
    expect(entriesOf(reading)?.statement.map(({ claim }) => claim)).toEqual([true, false]);
  });

  test('Arabic: digits of its own, نعم and لا, nothing said as NA', () => {
    const reading = read({
      'sources.csv':
        'id,title,publisher,kind,published,retrieved\nwahid,بيان,asl,entry,١٠/١١/٢٠٢٦,NA\nithnan,تقرير,asl,article,٢٥/١١/٢٠٢٦,١٠ نوفمبر ٢٠٢٦\n',
      'statements.csv': 'id,source,text,claim,amount\ns1,wahid,وصلت,نعم,٤٠\ns2,ithnan,لم تصل,لا,40 ألف\n',
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source).toMatchObject([
      { published: '2026-11-10' },
      { published: '2026-11-25', retrieved: '2026-11-10' },
    ]);
    expect(entriesOf(reading)?.source[0]).not.toHaveProperty('retrieved');
  });

  test('Spanish: sep=;, days with names, a title above the table', () => {
    const reading = read({
      'sources.csv':
        'sep=;\r\nFuentes del caso;;;;\r\nID;Title;Publisher;Kind;Published\r\nf1;Nota;asl;entry;10 de noviembre de 2026\r\nf2;Acta;asl;Press release;25-11-2026\r\n',
      'statements.csv': 'id;source;text;claim\r\nd1;f1;Llegaron;Sí\r\nd2;f2;No llegaron;No\r\n',
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source).toMatchObject([
      { id: 'f1', published: '2026-11-10' },
      { id: 'f2', published: '2026-11-25', kind: 'press-release' },
    ]);
    expect(entriesOf(reading)?.statement.map(({ claim }) => claim)).toEqual([true, false]);
  });

  test('French: oui and non, spaces between thousands, n.d.', () => {
    const reading = read({
      'sources.csv': `id;title;publisher;kind;published;url\nf;Bon;asl;entry;10.11.2026;n.d.\n`,
      'statements.csv':
        'id;source;text;claim;amount\ns1;f;Reçus;oui;"1 200"\ns2;f;Une;non;une centaine de gants\n',
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source[0]).toEqual({
      id: 'f',
      title: 'Bon',
      publisher: 'asl',
      kind: 'entry',
      published: '2026-11-10',
    });
    expect(said(reading).filter((line) => line.startsWith('amount'))).toEqual([]);
  });

  test('German Excel: WAHR, days as numbers, a decimal comma', () => {
    const reading = read({
      'sources.csv': 'id;title;publisher;kind;published\nq;Q;asl;entry;46336\nr;R;asl;entry;46351\n',
      'statements.csv': 'id;source;text;claim\ns1;q;Da;WAHR\ns2;r;Weg;FALSCH\n',
      'places.csv':
        'id;name;kind;latitude;longitude\nrom;Rom;city;41,9028;12,496\nbln;Berlin;city;52,52;13,405\n',
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source.map(({ published }) => published)).toEqual([
      '2026-11-10',
      '2026-11-25',
    ]);
    expect(entriesOf(reading)?.place).toMatchObject([
      { latitude: 41.9028, longitude: 12.496 },
      { latitude: 52.52, longitude: 13.405 },
    ]);
    expect(said(reading).join('\n')).toContain('46336 as 2026-11-10');
  });

  test('R: quoted names, a column of row numbers, NA', () => {
    const reading = read({
      'parties.csv':
        '"","id","name","kind","country"\n"1","asl","ASL","authority","ITA"\n"2","x","X","company",NA\n',
      'sources.csv': oneSource,
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.party).toEqual([
      { id: 'asl', name: 'ASL', kind: 'authority', country: 'ITA' },
      { id: 'x', name: 'X', kind: 'company' },
    ]);
  });

  test('pandas: True and False, a time with every day', () => {
    const reading = read({
      'sources.csv':
        ',id,title,publisher,kind,published\n0,a,A,asl,entry,2026-11-10 00:00:00\n1,b,B,asl,entry,2026-11-25T08:30:00+01:00\n',
      'statements.csv': ',id,source,text,claim\n0,s1,a,So,True\n1,s2,b,No,False\n',
    });
    expect(errors(reading)).toEqual([]);
    expect(entriesOf(reading)?.source.map(({ published }) => published)).toEqual([
      '2026-11-10',
      '2026-11-25',
    ]);
    expect(entriesOf(reading)?.statement.map(({ claim }) => claim)).toEqual([true, false]);
  });

  test('the United States: the month first, where one day shows it', () => {
    const reading = read({
      'sources.csv':
        'id,title,publisher,kind,published\na,A,asl,entry,11/10/2026\nb,B,asl,entry,11/25/2026\n',
    });
    expect(entriesOf(reading)?.source.map(({ published }) => published)).toEqual([
      '2026-11-10',
      '2026-11-25',
    ]);
  });

  test('LibreOffice: every cell in quotes, names with capitals and spaces, empty cells beyond the last', () => {
    const reading = read({
      'sources.csv': oneSource,
      'statements.csv':
        '"Id","Source","Text","Claim","Out Of","Amount"\n"s1","fonte","Sono","x","40","15",,\n"s2","fonte","-","","NA","",,\n,,,,,,,\n',
    });
    expect(entriesOf(reading)?.statement).toMatchObject([{ claim: true, outOf: '40', amount: '15' }]);
    expect(errors(reading).map(({ code, at }) => [code, at.line, at.field])).toEqual([
      ['field-missing', 3, 'text'],
    ]);
  });
});

describe('what can be read two ways is asked', () => {
  const days = 'id,title,publisher,kind,published\na,A,asl,entry,10/11/2026\nb,B,asl,entry,05/06/2026\n';

  test('a column of days that all can be two, with both said', () => {
    const reading = read({ 'sources.csv': days });
    expect(entriesOf(reading)?.source).toEqual([]);
    expect(said(reading)[0]).toContain('day-two-ways sources.csv:2 published: can mean two days');
    expect(said(reading)[0]).toContain('either 2026-11-10 or 2026-10-11');
  });

  test('unless the language of the case decides, or another column of the file', () => {
    const byLanguage = read({ 'sources.csv': days }, 'language: it\n');
    expect(entriesOf(byLanguage)?.source.map(({ published }) => published)).toEqual([
      '2026-11-10',
      '2026-06-05',
    ]);
    const byColumn = read({
      'sources.csv': 'id,title,publisher,kind,published,retrieved\na,A,asl,entry,10/11/2026,25/11/2026\n',
    });
    expect(entriesOf(byColumn)?.source[0]).toMatchObject({
      published: '2026-11-10',
      retrieved: '2026-11-25',
    });
  });

  test('a column that shows both orders decides nothing', () => {
    const reading = read({
      'sources.csv':
        'id,title,publisher,kind,published\na,A,asl,entry,25/11/2026\nb,B,asl,entry,11/25/2026\nc,C,asl,entry,10/11/2026\n',
    });
    expect(entriesOf(reading)?.source.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(errors(reading).map(({ code, at }) => [code, at.line])).toEqual([['day-two-ways', 4]]);
  });

  test('NA beside codes of two letters is Namibia or nothing', () => {
    const table = (codes: readonly string[]) =>
      read({
        'parties.csv': `id,name,kind,country\n${codes.map((code, at) => `p${at},P,company,${code}\n`).join('')}asl,ASL,authority,\n`,
      });
    const asked = table(['IT', 'NA']);
    expect(said(asked)).toEqual([
      expect.stringContaining('csv-two-ways parties.csv:3 country: can be a country or nothing'),
    ]);
    expect(entriesOf(asked)?.party.map(({ country }) => country)).toEqual(['ITA', undefined, undefined]);
    const named = table(['Italia', 'NA']);
    expect(entriesOf(named)?.party.map(({ country }) => country)).toEqual(['ITA', undefined, undefined]);
  });

  test.each([
    ['a year of another calendar', '15/05/1448'],
    ['a year of two digits', '25/11/26'],
  ])('%s is refused', (_, day) => {
    const reading = read({ 'sources.csv': `id,title,publisher,kind,published\na,A,asl,entry,${day}\n` });
    expect(entriesOf(reading)?.source).toEqual([]);
  });

  test('1,234 alone is refused as a number; beside 12,5 it is a fraction', () => {
    const at = (...numbers: string[]) =>
      entriesOf(
        read({
          'places.csv': `id;name;kind;latitude\n${numbers.map((text, row) => `p${row};P;city;${text}\n`).join('')}`,
        }),
      )?.place.map(({ latitude }) => latitude);
    expect(at('1,234')).toEqual([]);
    expect(at('1,234', '12,5')).toEqual([1.234, 12.5]);
  });

  test('amounts are read as their column shows, and not where it shows both marks', () => {
    const amounts = (...texts: string[]) =>
      counted(
        read({
          'sources.csv': oneSource,
          'statements.csv': `id;source;text;amount\n${texts.map((text, at) => `s${at};fonte;T;${text}\n`).join('')}`,
        }),
      )?.map(([amount]) => amount);
    expect(amounts('1.234', '12,50', '1.000.000')).toEqual(['1234', '12,50', '1.000.000']);
    expect(amounts('1.234', '12,50', '12.5')).toEqual([undefined, '12,50', '12.5']);
  });
});

const expectedIn = ({ problems: [first] }: CaseReading) => first && presentProblem(first, 'en').expected;

describe('a day without its year', () => {
  test.each(['10 novembre', 'Nov 10', '11月10日', '10 نوفمبر', 'November 10th'])('%s says so', (day) => {
    const reading = read({
      'sources.csv': `id,title,publisher,kind,published\na,A,asl,entry,${day}\nb,B,asl,entry,2026-11-01\n`,
    });
    expect(said(reading)).toEqual([
      expect.stringContaining('day-without-year sources.csv:2 published: the year is missing'),
    ]);
    expect(expectedIn(reading)).toContain('2026-11-10');
  });

  test('the days of the case say which years it can be', () => {
    const reading = read(
      { 'sources.csv': 'id,title,publisher,kind,published\na,A,asl,entry,10 novembre\n' },
      'from: 2025-12-01\nto: 2026-11-29\n',
    );
    expect(expectedIn(reading)).toContain('2026-11-10');
    expect(expectedIn(reading)).not.toContain('2025-11-10');
  });
});

test('a case that is written canonical once is read the same and without a word', () => {
  const first = read({
    'sources.csv':
      'id;title;publisher;kind;published;retrieved\n001;NA;asl;Entry;10/11/2026;NA\n"002";"-";asl;entry;25/11/2026;\n',
    'parties.csv': '"id";"name";"kind"\n"asl";"ASL";"authority"\n',
  });
  // A title that is nothing is asked for.
  expect(errors(first).map(({ code }) => code)).toEqual(['field-missing']);
  if (!first.case) throw new Error('no case');
  const files = writeCase(first.case);
  const again = readCase(files);
  expect(again.problems).toEqual([]);
  expect(again.case && writeCase(again.case)).toEqual(files);
  expect(files.find(({ name }) => name === 'sources.csv')?.text).toBe(
    'id,title,publisher,kind,published\n002,"-",asl,entry,2026-11-25\n',
  );
});

function decoded(name: string, bytes: Uint8Array): string {
  const text = decodeText(name, bytes);
  if (typeof text !== 'string') throw new TypeError(text.says.key);
  return text;
}
