import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PackingChoices } from './read-list.js';
import { readPackingList } from './read-packing-list.js';

const read = (text: string | Uint8Array, choices: PackingChoices = {}) =>
  readPackingList([{ name: 'list.csv', bytes: typeof text === 'string' ? strToU8(text) : text }], choices);

const shown = async (text: string | Uint8Array, choices?: PackingChoices) => {
  const { rows, notes } = await read(text, choices);
  return {
    rows: rows.map(({ item, lot, expiry, pieces }) => [item, lot, expiry?.date, pieces]),
    said: notes
      .filter(
        ({ code }) => !['header', 'title', 'month-last-day', 'number-read', 'unit-assumed'].includes(code),
      )
      .map(({ code, row = '' }) => `${code} ${row}`),
  };
};

type Row = readonly [
  what: string,
  text: string,
  rows: readonly (readonly [string, string | undefined, string | undefined, number | undefined])[],
  said: readonly string[],
];

describe('a packing list', () => {
  test.each<Row>([
    [
      'in Italian, its days decided by one of them',
      '\ufeffArticolo;Q.tà;Lotto;Scad.\nMascherine;1.200;A1;05/03/2023\nGuanti;3.000;A2;27/04/2024\n',
      [
        ['Mascherine', 'A1', '2023-03-05', 1200],
        ['Guanti', 'A2', '2024-04-27', 3000],
      ],
      [],
    ],
    [
      'whose cartons are numbered in a column that could count them',
      'Collo;Descrizione articolo;Lotto;N. cartoni;Pz per cartone\n1;Test rapido;D26;20;100\n2;Test Etna;E44;40;100\n3;Test IgG;E45;60;100\n4;Ventilatore;ET;3;1\nTOTALE;;;123;\n',
      [
        ['Test rapido', 'D26', undefined, 2000],
        ['Test Etna', 'E44', undefined, 4000],
        ['Test IgG', 'E45', undefined, 6000],
        ['Ventilatore', 'ET', undefined, 3],
      ],
      ['no-expiry 2', 'no-expiry 3', 'no-expiry 4', 'no-expiry 5', 'total-agrees 6'],
    ],
    [
      'in Italian, its days decided by none',
      'Articolo;Q.tà;Lotto;Scad.\nMascherine;1.200;A1;05/03/2023\n',
      [['Mascherine', 'A1', undefined, 1200]],
      ['date-two-ways 2'],
    ],
    [
      'in American',
      'Item,Qty (pcs),Lot,Exp Date\nMask,"1,200",A,03/25/2023\nGown,"12,500",B,04/05/2023\n',
      [
        ['Mask', 'A', '2023-03-25', 1200],
        ['Gown', 'B', '2023-04-05', 12_500],
      ],
      [],
    ],
    [
      'in Russian',
      'Наименование;Кол-во мест;Шт. в коробке;Всего шт;Партия;Срок годности;Вес брутто, кг\nМаска;10;2000;20 000;М-1;03.2023;95,5\nИтого;10;;20 000;;;95,5\n',
      [['Маска', 'М-1', '2023-03-31', 20_000]],
      ['total-agrees 3'],
    ],
    [
      'in Arabic, with its digits',
      'الصنف,عدد الكراتين,الكمية في الكرتون,الكمية الإجمالية,رقم التشغيلة,تاريخ الانتهاء\nكمامة,١٠,٢٠٠٠,٢٠٠٠٠,A1,٢٠٢٣/٠٣/٣١\nالمجموع,10,,20000,,\n',
      [['كمامة', 'A1', '2023-03-31', 20_000]],
      ['total-agrees 3'],
    ],
    [
      'in Chinese, with a signature',
      '产品名称,件数,每件数量,合计数量,生产批号,生产日期,失效日期\n口罩,10件,2000,2万,20200317,20200317,20220316\n总计,10,,20000,,,\n制单人：张三,,,,,,\n',
      [['口罩', '20200317', '2022-03-16', 20_000]],
      ['not-goods 4', 'total-agrees 3'],
    ],
    [
      'in French',
      'Désignation;Nb colis;Qté par colis;Qté totale;N° lot;Péremption\nMasque;10;2000;20000;L1;03/2023\n',
      [['Masque', 'L1', '2023-03-31', 20_000]],
      [],
    ],
    [
      'in German',
      'Bezeichnung;Anzahl Kartons;Stück pro Karton;Gesamtmenge;Charge;Verfallsdatum\nMaske;10;2000;20000;L1;31.03.2023\n',
      [['Maske', 'L1', '2023-03-31', 20_000]],
      [],
    ],
    [
      'in Spanish',
      'Descripción;Bultos;Unid./bulto;Total unidades;Lote;Caducidad\nMascarilla;10;2000;20000;L1;03/2023\n',
      [['Mascarilla', 'L1', '2023-03-31', 20_000]],
      [],
    ],
    [
      'with months in two ways of writing',
      'Item\tCTNS\tQTY/CTN\tBatch No\tExpiry\nMask\t10\t200\tA1\t06-2026\nGown\t2\t50\tB1\t2026.06\n',
      [
        ['Mask', 'A1', '2026-06-30', 2000],
        ['Gown', 'B1', '2026-06-30', 100],
      ],
      [],
    ],
    [
      'with a product in the cell',
      'Description,Quantity,Lot,Exp\nMask,10 ctns x 2000 pcs = 20000 pcs,A1,Mar 2023\nGown,5箱×50件,B1,2023年3月底\n',
      [
        ['Mask', 'A1', '2023-03-31', 20_000],
        ['Gown', 'B1', '2023-03-31', 250],
      ],
      [],
    ],
    [
      'with lots that nobody divides',
      'Item,Qty (pcs),Batch,Expiry\nMask,2000,L1/L2,2023-03\nGloves,500,A/12,2024-01\n',
      [
        ['Mask', 'L1', '2023-03-31', undefined],
        ['Mask', 'L2', '2023-03-31', undefined],
        ['Gloves', 'A/12', '2024-01-31', 500],
      ],
      ['lots-not-divided 2'],
    ],
    [
      'with a total that is wrong',
      'Item,Cartons,Pcs/ctn,Pcs,Lot,Exp\nMask,10,2000,20000,A1,2023-03-31\nTotal,10,,21000,,\n',
      [['Mask', 'A1', '2023-03-31', 20_000]],
      ['total-differs 3'],
    ],
    [
      'with a product called total',
      'Item,Qty pcs,Lot,Exp\nTotal Care wipes,100,A1,2023-03-31\n',
      [['Total Care wipes', 'A1', '2023-03-31', 100]],
      [],
    ],
    [
      'counted in ten thousands',
      '品名,数量（万只）,批号,有效期\n口罩,2.5,A2,2023-03-01\n',
      [['口罩', 'A2', '2023-03-01', 25_000]],
      [],
    ],
    [
      'whose cartons are not its boxes',
      '品名,规格,数量,单位,批号,有效期至\n手套,100只/盒,30,盒,G1,2024-12\n口罩,50只/盒,10,箱,M1,2024-12\n',
      [
        ['手套', 'G1', '2024-12-31', 3000],
        ['口罩', 'M1', '2024-12-31', undefined],
      ],
      ['box-of-unknown-size 3'],
    ],
    [
      'of several pages',
      'Item,Qty,Unit,Lot,Exp\nMask,10,pcs,A,2023-03-31\nItem,Qty,Unit,Lot,Exp\nMask,20,pcs,B,2023-03-31\n',
      [
        ['Mask', 'A', '2023-03-31', 10],
        ['Mask', 'B', '2023-03-31', 20],
      ],
      ['header-again 3'],
    ],
    [
      'with sums in between',
      'Item,Ctns,Pcs/ctn,Total,Lot,Exp\nMask,10,10,100,A,2023-03-31\nSubtotal,10,,100,,\nGown,2,10,20,C,2023-03-31\nSubtotal,2,,20,,\nGrand total,12,,120,,\n',
      [
        ['Mask', 'A', '2023-03-31', 100],
        ['Gown', 'C', '2023-03-31', 20],
      ],
      ['total-agrees 3', 'total-agrees 5', 'total-agrees 6'],
    ],
    [
      'with a shelf life',
      'Item,Qty pcs,Lot,MFG,EXP\nMask,100,A,2020-03-18,24 months\nMask,100,B,,2 years\n',
      [
        ['Mask', 'A', '2022-03-17', 100],
        ['Mask', 'B', undefined, 100],
      ],
      ['expiry-worked-out 2', 'shelf-life-without-production 3'],
    ],
    [
      'with lot and expiry in one cell, in four ways',
      'Item,Qty (pcs),LOT & EXP\nMask,100,AB12 2023-03\nMask,100,AB12/2023-03\nMask,100,EXP 2024-05 LOT X9\nMask,100,"AB13\nEXP:2023-04"\n',
      [
        ['Mask', 'AB12', '2023-03-31', 100],
        ['Mask', 'AB12', '2023-03-31', 100],
        ['Mask', 'X9', '2024-05-31', 100],
        ['Mask', 'AB13', '2023-04-30', 100],
      ],
      [],
    ],
    [
      'with boxes to a carton and pieces to a box',
      'Product,Cartons,Boxes/carton,Pcs/box,Lot,Exp\nMask,10,40,50,A,2023-03-31\n',
      [['Mask', 'A', '2023-03-31', 20_000]],
      [],
    ],
    [
      'with cartons alone',
      'Item,Quantity (cartons),Lot,Exp\nMask,10,A,2023-03-31\n',
      [['Mask', 'A', '2023-03-31', undefined]],
      ['box-of-unknown-size 2'],
    ],
    [
      'with an expiry to each lot of a cell',
      '"Product\nName",Qty (pcs),Lot,Exp\nMask,100,"A1 (60)\nA2 (40)","2023-03\n2023-04"\n',
      [
        ['Mask', 'A1', '2023-03-31', 60],
        ['Mask', 'A2', '2023-04-30', 40],
      ],
      [],
    ],
    [
      'with a row of none',
      'Item,Cartons,Pcs/ctn,Lot,Exp\nMask,0,100,A,2023-03-31\n',
      [['Mask', 'A', '2023-03-31', 0]],
      ['zero 2'],
    ],
    ['that is none', 'a,b\n1,2\n', [], ['no-header ']],
  ])('%s', async (_, text, rows, said) => {
    const list = await shown(text);
    expect(list.rows).toEqual(rows);
    expect(list.said.toSorted()).toEqual([...said].toSorted());
  });

  test('in GB18030 is read in it', async () => {
    // 品名,箱数,每箱数量,批号,有效期 / 口罩,10,2000,A1,2023-03-31
    const bytes = Buffer.from(
      'xrfD+yzP5Mr9LMO/z+TK/cG/LMX6usUs09DQp8baCr/a1dYsMTAsMjAwMCxBMSwyMDIzLTAzLTMxCg==',
      'base64',
    );
    expect((await shown(bytes)).rows).toEqual([['口罩', 'A1', '2023-03-31', 20_000]]);
  });

  test('is read by what somebody says of its days and marks', async () => {
    const days = 'Item,Qty (pcs),Lot,Exp\nMask,100,A,05/03/2023\n';
    expect((await shown(days, { days: 'day-first' })).rows).toEqual([['Mask', 'A', '2023-03-05', 100]]);
    expect((await shown(days, { days: 'month-first' })).rows).toEqual([['Mask', 'A', '2023-05-03', 100]]);
    const weight = 'Item;Cartons;Pcs/ctn;G.W. (kg);Lot;Exp\nMask;10;2000;1.250;A;2023-03\n';
    expect((await read(weight)).rows[0]?.gross).toBeUndefined();
    expect((await read(weight, { decimal: 'comma' })).rows[0]?.gross).toBe(1250);
    expect((await read(weight, { decimal: 'point' })).rows[0]?.gross).toBe(1.25);
  });
});

type SheetXml = {
  readonly name: string;
  readonly state?: string;
  readonly rows: string;
  readonly after?: string;
};

const cell = (at: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (at: number, values: readonly (string | number)[], attributes = ''): string =>
  `<row r="${at}"${attributes}>${values.map((value, column) => (value === '' ? '' : cell(`${'ABCDEFGH'[column]}${at}`, value))).join('')}</row>`;

function book(sheets: readonly SheetXml[]): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, at) => [
        `xl/worksheets/s${at}.xml`,
        strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
      ]),
    ),
  });
}

const head = ['Item', 'Ctns', 'Pcs/ctn', 'Lot', 'Exp'];
const goods = (at: number, lot: string, attributes?: string) =>
  row(at, ['Mask', 10, 100, lot, '2023-03-31'], attributes);

describe('a workbook', () => {
  test('has hidden rows left out and named, or taken where somebody says so', async () => {
    const bytes = book([{ name: 'PL', rows: row(1, head) + goods(2, 'A') + goods(3, 'B', ' hidden="1"') }]);
    const list = await shown(bytes);
    expect(list.rows.map(([, lot]) => lot)).toEqual(['A']);
    expect(list.said).toEqual(['hidden-row 3']);
    expect((await shown(bytes, { hidden: 'take' })).rows.map(([, lot]) => lot)).toEqual(['A', 'B']);
  });

  test('has its hidden sheets and its invoice left out and named', async () => {
    const invoice = row(1, ['Item', 'Qty (pcs)', 'Unit price', 'Amount']) + row(2, ['Mask', 1000, 0.5, 500]);
    const bytes = book([
      { name: 'Invoice', rows: invoice },
      { name: 'Packing', rows: row(1, head) + goods(2, 'A') },
      { name: 'old', state: 'hidden', rows: row(1, head) + goods(2, 'Z') },
      { name: 'Copy', rows: row(1, head) + goods(2, 'A') },
      { name: 'Notes', rows: row(1, ['Handle with care']) },
    ]);
    const list = await shown(bytes);
    expect(list.rows.map(([, lot]) => lot)).toEqual(['A']);
    expect(list.said.toSorted()).toEqual([
      'sheet-hidden ',
      'sheet-is-a-copy ',
      'sheet-not-a-list ',
      'sheet-not-a-list ',
    ]);
  });

  test('has a product that is merged over its lots', async () => {
    const rows = row(1, head) + goods(2, 'A') + row(3, ['', 5, 100, 'B', '2023-04-30']);
    const bytes = book([{ name: 'PL', rows, after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }]);
    expect(await shown(bytes)).toEqual({
      rows: [
        ['Mask', 'A', '2023-03-31', 1000],
        ['Mask', 'B', '2023-04-30', 500],
      ],
      said: [],
    });
  });

  test('has days that a spreadsheet may have turned round asked about', async () => {
    const day = (at: number, serial: number) =>
      `<row r="${at}">${cell(`A${at}`, 'Mask')}${cell(`B${at}`, 10)}${cell(`C${at}`, 100)}${cell(`D${at}`, `L${at}`)}<c r="E${at}" t="d"><v>${new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)}</v></c></row>`;
    const rows = row(1, head) + day(2, 45_049) + row(3, ['Mask', 10, 100, 'B', '25/03/2023']);
    const list = await shown(book([{ name: 'PL', rows }]));
    expect(list.said).toEqual(['date-may-be-swapped 2']);
  });

  test('has days as bare numbers', async () => {
    const bytes = book([{ name: 'PL', rows: row(1, head) + row(2, ['Mask', 10, 100, 'A', 45_016]) }]);
    expect((await shown(bytes)).rows).toEqual([['Mask', 'A', '2023-03-31', 1000]]);
  });
});

test.each([
  [
    'pt',
    'Artigo;Caixas;Un./caixa;Quantidade;Lote;Validade\nComprimidos de cloro;40;1.000;40.000;CL-1;31/12/2028',
    40_000,
  ],
  ['pt, short', 'Descrição;Cx;Qtd.;Lote\nBombas de infusão;20;60;B-1', 60],
  ['nl', 'Omschrijving;Dozen;Aantal;Lotnr;THT\nHandschoenen;10;1.000;H1;31-12-2028', 1000],
  ['tr', 'Ürün;Koli;Adet;Parti No;SKT\nMaske;10;1.000;A12;31.12.2028', 1000],
  ['pl', 'Nazwa;Sztuk;Nr partii;Data ważności\nMaseczki;2000;B7;31.12.2028', 2000],
  ['uk', 'Назва;Кількість;Серія\nМаски;2000;B7', 2000],
])('the names of columns are known in %s', async (_, text, pieces) => {
  const { rows } = await read(text);
  expect(rows.map((row) => row.pieces)).toEqual([pieces]);
  expect(rows[0]?.lot).toBeDefined();
});

test('columns that are not read are named, and a list of which none says how many is no list of pieces', async () => {
  const said = async (text: string) =>
    (await read(text)).notes.filter(({ code }) => code === 'columns-left-out' || code === 'no-quantity');
  expect(await said('Item;Lot;Menda;Note\nMasks;A1;2000;x')).toMatchObject([
    { level: 'problem', code: 'no-quantity', found: 'Menda, Note' },
  ]);
  expect(await said('Item;Lot;Pcs;Note;Empty\nMasks;A1;2000;x;')).toMatchObject([
    { level: 'assumed', code: 'columns-left-out', found: 'Note' },
  ]);
});
