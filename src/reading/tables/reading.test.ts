import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Case, kindNames } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import type { TableChoices } from './api.js';
import { countsOf, presentTable } from './present-table.js';
import { readTable } from './read-table.js';

// Ten tables of the shapes people keep them in (vaccine donation trackers, HDX files with a row of tags, Red Cross lists,
// hospital lists, support trackers); their content is invented. What each must give was written down before it was read.

const emptyCase = (language?: string): Case => ({
  header: { id: 'invented' as Case['header']['id'], title: 'Invented', ...(language && { language }) },
  // Every kind is among the names.
  entries: Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Case['entries'],
  formats: {},
});

const source = { title: 'List', publisher: 'The office', published: Day.parse('2026-06-30') };

type Given = {
  readonly language?: string;
  readonly choices?: TableChoices;
  readonly name?: string;
  readonly caseData?: Case;
};

async function read(
  content: string | Uint8Array,
  { language, choices = {}, name = 'list.csv', caseData }: Given = {},
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all = { source, ...choices };
  const table = await readTable(name, bytes, caseData ?? emptyCase(language), all);
  return { ...presentTable(table, all, 'en'), entries: table.entries, counts: countsOf(table) };
}

type Reading = Awaited<ReturnType<typeof read>>;
const rolesOf = ({ columns }: Reading) => columns.map(({ as }) => as);
const rowsOf = ({ rows }: Reading) =>
  rows.map(({ line, goods, from, to, statements }) => [
    line,
    goods,
    from,
    to,
    statements.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== null))),
  ]);

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('a hospital’s list in Italian, semicolons, Windows-1252', () => {
  const list = latin1(
    [
      'Data arrivo;Merce;Quantità;Unità;Donatore;Destinatario;Condizioni;Osservazioni',
      '25/03/2026;Mascherine FFP2;1.200;pezzi;Società Aurora S.p.A.;Ospedale San Luca;dono;',
      '03/04/2026;Camici;12.500;;Ditta Boreale srl;Ospedale San Luca;acquisto;fattura n. 12',
      '04/04/2026;Guanti;300;scatole;Comune di Valdoro;Ospedale San Luca;boh;',
      ';;;;;;;',
      ';TOTALE;14.000;;;;;',
    ].join('\r\n'),
  );
  test('names its columns, reads its days by the one that shows the order, and leaves the sum out', async () => {
    const reading = await read(list, { language: 'it' });
    expect(rolesOf(reading)).toEqual([
      'day-received',
      'goods',
      'amount',
      'unit',
      'from',
      'to',
      'terms',
      'note',
    ]);
    expect(rowsOf(reading)).toEqual([
      [
        2,
        'Mascherine FFP2',
        'Società Aurora S.p.A.',
        'Ospedale San Luca',
        [
          {
            stage: 'received',
            amount: '1200',
            unit: 'pezzi',
            on: '2026-03-25',
            terms: 'gift',
            called: 'donation',
          },
        ],
      ],
      [
        3,
        'Camici',
        'Ditta Boreale srl',
        'Ospedale San Luca',
        [{ stage: 'received', amount: '12500', on: '2026-04-03', terms: 'sale' }],
      ],
      [
        4,
        'Guanti',
        'Comune di Valdoro',
        'Ospedale San Luca',
        [{ stage: 'received', amount: '300', unit: 'scatole', on: '2026-04-04' }],
      ],
    ]);
    expect(reading.leftOut).toEqual([{ line: 6, why: 'total', text: 'TOTALE · 14.000' }]);
    expect(reading.counts).toMatchObject({ rows: 3, good: 3, bad: 0, shipments: 3, statements: 3 });
    expect(reading.questions).toEqual([]);
    expect(reading.words.filter(({ of }) => of === 'terms')).toEqual([
      { of: 'terms', word: 'dono', count: 1, as: 'gift', called: 'donation', by: 'word' },
      { of: 'terms', word: 'acquisto', count: 1, as: 'sale', called: null, by: 'word' },
      { of: 'terms', word: 'boh', count: 1, as: null, called: null, by: 'nothing' },
    ]);
  });
  test('what a person says of a word holds, and nothing else makes a gift', async () => {
    const reading = await read(list, { language: 'it', choices: { terms: { boh: 'loan' } } });
    expect(reading.rows.map(({ statements }) => statements[0]?.terms)).toEqual(['gift', 'sale', 'loan']);
  });
});

test('doses announced and delivered, in millions, below a title, with nothing known written in three ways', async () => {
  const reading = await read(
    `Vaccine donations 2026,,,,,,,,
As of 30 June,,,,,,,,
Donor country,Recipient,Vaccine,Doses announced (millions),Doses delivered (millions),Date announced,Date delivered,Source URL,Notes
Freedonia,Sylvania,Vaxino,1.5,0.25,2026-03-02,2026-04-10,https://news.example/a,first lot
Freedonia,Ruritania,Vaxino,2,n/a,2026-03-05,tbc,https://news.example/b,
Total,,,3.5,0.25,,,,
`,
    { language: 'en' },
  );
  expect(reading.headerLines).toEqual([3]);
  expect(rolesOf(reading)).toEqual([
    'from',
    'to',
    'goods',
    'amount-pledged',
    'amount-received',
    'day-pledged',
    'day-received',
    'url',
    'note',
  ]);
  expect(rowsOf(reading)).toEqual([
    [
      4,
      'Vaxino',
      'Freedonia',
      'Sylvania',
      [
        { stage: 'pledged', amount: '1500000', unit: 'dose', on: '2026-03-02' },
        { stage: 'received', amount: '250000', unit: 'dose', on: '2026-04-10' },
      ],
    ],
    [
      5,
      'Vaxino',
      'Freedonia',
      'Ruritania',
      [{ stage: 'pledged', amount: '2000000', unit: 'dose', on: '2026-03-05' }],
    ],
  ]);
  expect(reading.leftOut.map(({ line }) => line)).toEqual([6]);
  expect(reading.columns[3]?.read).toContain('1000000');
});

test('a row of HXL tags names the columns that their names do not', async () => {
  const reading = await read(
    `Agency,Country,What,How many,When,State of play
#org+provider,#country+dest,#item+name,#item+num,#date+delivered,#status
Invented Relief,SYL,Surgical masks,"10,000",2026-05-01,delivered
Invented Relief,RUR,Gowns,500,2026-05-02,in transit
`,
    { language: 'en' },
  );
  expect(rolesOf(reading)).toEqual(['from', 'to', 'goods', 'amount', 'day-received', 'stage']);
  expect(reading.columns.map(({ by }) => by)).toEqual(['tag', 'tag', 'tag', 'tag', 'tag', 'tag']);
  expect(rowsOf(reading)[0]).toEqual([
    3,
    'Surgical masks',
    'Invented Relief',
    'SYL',
    [{ stage: 'received', amount: '10000', on: '2026-05-01' }],
  ]);
});

test('a Chinese list in GB 18030, counted in ten thousands; aid is what it was called and no gift', async () => {
  // The bytes say:
  //   捐赠方,接收单位,物资名称,数量（万个）,到货日期,性质,备注
  //   北辰公司,东山医院,医用外科口罩,5,2026年3月10日,捐赠,
  //   南星集团,东山医院,防护服,0.2,2026年3月12日,采购,合同
  //   西河基金会,东山医院,护目镜,1,2026年3月15日,援助,
  //   合计,,,6.2,,,
  const reading = await read(
    Buffer.from(
      'vujU+be9LL3TytW1pc67LM7v18rD+7PGLMr9wb+jqM3yuPajqSy1vbv1yNXG2izQ1NbKLLG416IKsbGzvbmry74stqvJvdK9' +
        '1Los0r3Tw83iv8a/2tXWLDUsMjAyNsTqM9TCMTDI1Sy+6NT5LArEz9DHvK/NxSy2q8m90r3Uuiy3wLukt/4sMC4yLDIwMjbE' +
        '6jPUwjEyyNUsssm5uiy6z82sCs73utO7+b3wu+EstqvJvdK91Losu6TEv761LDEsMjAyNsTqM9TCMTXI1SzUrtb6LAq6z7zG' +
        'LCwsNi4yLCwsCg==',
      'base64',
    ),
    { language: 'zh' },
  );
  expect(rolesOf(reading)).toEqual(['from', 'to', 'goods', 'amount', 'day-received', 'terms', 'note']);
  expect(rowsOf(reading)).toEqual([
    [
      2,
      '医用外科口罩',
      '北辰公司',
      '东山医院',
      [{ stage: 'received', amount: '50000', on: '2026-03-10', terms: 'gift', called: 'donation' }],
    ],
    [
      3,
      '防护服',
      '南星集团',
      '东山医院',
      [{ stage: 'received', amount: '2000', on: '2026-03-12', terms: 'sale', called: 'purchase' }],
    ],
    [
      4,
      '护目镜',
      '西河基金会',
      '东山医院',
      [{ stage: 'received', amount: '10000', on: '2026-03-15', called: 'aid' }],
    ],
  ]);
});

test('names over two rows are read together, and what stands below one is of it', async () => {
  const reading = await read(
    `Spender;Empfänger;Artikel;Lieferung;;Bemerkungen
;;;Datum;Menge;
Rotes Kreuz Nordtal;Klinikum Südberg;Schutzkittel;12.05.2026;1.500;
Firma Ost GmbH;Klinikum Südberg;Handschuhe;13.05.2026;20.000;Palette 3
`,
    { language: 'de' },
  );
  expect(reading.headerLines).toEqual([1, 2]);
  expect(rolesOf(reading)).toEqual(['from', 'to', 'goods', 'day-received', 'amount-received', 'note']);
  expect(rowsOf(reading)[1]).toEqual([
    4,
    'Handschuhe',
    'Firma Ost GmbH',
    'Klinikum Südberg',
    [{ stage: 'received', amount: '20000', on: '2026-05-13' }],
  ]);
});

test('ranges and words for numbers stay as intervals', async () => {
  const reading = await read(
    `Donateur;Destinataire;Produit;Quantité;Date
Mairie de Valmont;Hôpital Saint-Roch;Masques;10 à 20;12/03/2026
Club des Lacs;Hôpital Saint-Roch;Blouses;environ 500;25/03/2026
Club des Lacs;Hôpital Saint-Roch;Gants;plus de 1 000;26/03/2026
Club des Lacs;Hôpital Saint-Roch;Gel;beaucoup;27/03/2026
`,
    { language: 'fr' },
  );
  expect(reading.rows.map(({ statements }) => statements[0]?.amount)).toEqual([
    '10 à 20',
    'environ 500',
    'plus de 1 000',
  ]);
  expect(reading.counts).toMatchObject({ rows: 4, good: 3, bad: 1 });
  expect(reading.problems).toMatchObject([
    { code: 'amount-unreadable', at: { file: 'list.csv', line: 5, field: 'Quantité' }, found: '"beaucoup"' },
  ]);
});

test('several goods with their amounts in one cell are as many shipments', async () => {
  const reading = await read(
    `Da;A;Materiale;Data
Croce Verde;Ospedale Alto;10.000 mascherine; 500 camici;1.6.2026
`.replace('10.000 mascherine; 500 camici', '"10.000 mascherine; 500 camici"'),
    { language: 'it' },
  );
  expect(rowsOf(reading)).toEqual([
    [2, 'mascherine', 'Croce Verde', 'Ospedale Alto', [{ amount: '10000', on: '2026-06-01' }]],
    [2, 'camici', 'Croce Verde', 'Ospedale Alto', [{ amount: '500', on: '2026-06-01' }]],
  ]);
  expect(reading.counts).toMatchObject({ rows: 1, good: 1, shipments: 2 });
});

const sheetOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `<worksheet><sheetData>${rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells
          .map((cell, place) => {
            const ref = `${String.fromCharCode(65 + place)}${at + 1}`;
            if (typeof cell === 'number')
              return `<c r="${ref}"${place === 4 && at > 0 ? ' s="1"' : ''}><v>${cell}</v></c>`;
            return cell === '' ? '' : `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const workbook = (): Uint8Array => {
  const rels = (targets: readonly string[]) =>
    `<Relationships>${targets.map((target, at) => `<Relationship Id="r${at + 1}" Target="${target}"/>`).join('')}</Relationships>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Shipments" r:id="r1"/><sheet name="Contacts" r:id="r2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(rels(['worksheets/sheet1.xml', 'worksheets/sheet2.xml'])),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      sheetOf([
        ['Supplier', 'Recipient', 'Item', 'Qty', 'Delivery date', ''],
        ['Acme Ltd', 'Ward 7', 'Syringes', 2500, 46082, ''],
        ['Acme Ltd', 'Ward 9', 'Syringes', 1.5, 46083, ''],
      ]),
    ),
    'xl/worksheets/sheet2.xml': strToU8(
      sheetOf([
        ['Name', 'Phone'],
        ['Ann', '1'],
        ['Bea', '2'],
      ]),
    ),
  });
};

test('of a workbook with several sheets one is asked for; its days are days', async () => {
  const asked = await read(workbook(), { name: 'list.xlsx', language: 'en' });
  expect(asked.questions).toEqual([{ code: 'sheet', isNeeded: true, examples: ['Shipments', 'Contacts'] }]);
  expect(asked.counts.rows).toBe(0);
  const reading = await read(workbook(), {
    name: 'list.xlsx',
    language: 'en',
    choices: { sheet: 'Shipments' },
  });
  expect(rowsOf(reading)).toEqual([
    [2, 'Syringes', 'Acme Ltd', 'Ward 7', [{ stage: 'received', amount: '2500', on: '2026-03-01' }]],
    [3, 'Syringes', 'Acme Ltd', 'Ward 9', [{ stage: 'received', amount: '1.5', on: '2026-03-02' }]],
  ]);
});

describe('what can be read two ways', () => {
  const list = `Donor,Recipient,Item,Quantity,Date
Acme,Ward 7,Masks,1.234,03/04/2026
Acme,Ward 9,Masks,2.345,05/06/2026
`;
  test('is asked, and no row of it is taken', async () => {
    const reading = await read(list);
    expect(reading.questions).toEqual([
      { code: 'decimal', isNeeded: true, examples: ['"1.234"', '"2.345"'] },
      { code: 'days', isNeeded: true, examples: ['"03/04/2026"', '"05/06/2026"'] },
    ]);
    expect(reading.counts).toMatchObject({ rows: 2, good: 0, bad: 2 });
  });
  test('is read as somebody says', async () => {
    const reading = await read(list, { choices: { decimal: 'comma', days: 'month-first' } });
    expect(reading.rows.map(({ statements: [one] }) => [one?.amount, one?.on])).toEqual([
      ['1234', '2026-03-04'],
      ['2345', '2026-05-06'],
    ]);
    const other = await read(list, { choices: { decimal: 'point', days: 'day-first' } });
    expect(other.rows.map(({ statements: [one] }) => [one?.amount, one?.on])).toEqual([
      ['1·234', '2026-04-03'],
      ['2·345', '2026-06-05'],
    ]);
  });
});

describe('days that can be read two ways are not decided by the language of the case', () => {
  const list = (second: string): string => `Donatore;Destinatario;Prodotto;Quantità;Data
Acme;Reparto 7;camici;500;03/04/2026
Acme;Reparto 9;camici;600;${second}
`;
  const daysOf = async (second: string) => {
    const { questions, rows } = await read(list(second), { language: 'it' });
    return { asked: questions.map(({ code }) => code), days: rows.map(({ statements: [one] }) => one?.on) };
  };
  test('but by one of them that settles it, or asked', async () => {
    expect(await daysOf('05/06/2026')).toEqual({ asked: ['days'], days: [] });
    expect(await daysOf('25/06/2026')).toEqual({ asked: [], days: ['2026-04-03', '2026-06-25'] });
    expect(await daysOf('06/25/2026')).toEqual({ asked: [], days: ['2026-03-04', '2026-06-25'] });
  });
});

test('money keeps its currency; a sign of several is asked, sums of parts are left out, an empty column is nobody’s', async () => {
  const reading = await read(
    `Country,Announcement date,Item,Units,Value,,Status,Link
Freedonia,2026-02-01,Ambulances,12,€1.2m,,delivered,https://a.example/1
Freedonia,2026-02-03,Field hospital,~2,"$ 500,000",,pledged,https://a.example/2
Subtotal Freedonia,,,14,,,,
Ruritania,2026-02-09,Generators,up to 300,n/a,,???,https://a.example/3
GRAND TOTAL,,,314,,,,
`,
    { language: 'en', choices: { columns: { 0: 'from' }, whole: { to: 'Sylvania' } } },
  );
  expect(rolesOf(reading)).toEqual([
    'from',
    'day-pledged',
    'goods',
    'amount',
    'value',
    'none',
    'stage',
    'url',
  ]);
  expect(rowsOf(reading)).toEqual([
    [
      2,
      'Ambulances',
      'Freedonia',
      'Sylvania',
      [
        { stage: 'pledged', amount: '12', on: '2026-02-01', value: '1.2m', currency: 'EUR' },
        { stage: 'received', amount: '12' },
      ],
    ],
    [5, 'Generators', 'Ruritania', 'Sylvania', [{ stage: 'pledged', amount: 'up to 300', on: '2026-02-09' }]],
  ]);
  expect(reading.problems).toMatchObject([
    { code: 'value-without-currency', at: { line: 3, field: 'Value' } },
  ]);
  expect(reading.questions).toEqual([{ code: 'currency', isNeeded: false, examples: ['"$ 500,000"'] }]);
  expect(reading.leftOut.map(({ line, why }) => [line, why])).toEqual([
    [4, 'total'],
    [6, 'total'],
  ]);
  const told = await read('Donor,Recipient,Item,Value\nA,B,Masks,"$ 500,000"\n', {
    language: 'en',
    choices: { whole: { currency: 'USD' } },
  });
  expect(told.rows[0]?.statements[0]).toMatchObject({ value: '500000', currency: 'USD' });
});
