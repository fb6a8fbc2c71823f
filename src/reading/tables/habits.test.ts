import { expect, test } from 'vitest';
import { type Case, kindNames } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import type { TableChoices, TableReading } from './api.js';
import { classNamed } from './goods-named.js';
import { presentTable } from './present-table.js';
import { readTable } from './read-table.js';
import { recogniseName, recogniseTag } from './recognise-name.js';
import { stageMeant, termsMeant } from './word-meanings.js';

test.each([
  // What people call the columns, in six languages.
  ['Donor country', 'from'],
  ['Fornitore/Donatore', 'from'],
  ['捐赠单位', 'from'],
  ['Lieferant', 'from'],
  ['Receiving hospital', 'to'],
  ['Destinataire', 'to'],
  ['接收单位', 'to'],
  ['Doses delivered', 'amount-received'],
  ['Quantità consegnata', 'amount-received'],
  ['Cantidad', 'amount'],
  ['数量（万个）', 'amount'],
  ['Unità di misura', 'unit'],
  ['单位', 'unit'],
  ['Date announced', 'day-pledged'],
  ['Fecha de entrega', 'day-received'],
  ['发货日期', 'day-shipped'],
  ['Datum der Lieferung', 'day-received'],
  ['Date', 'day'],
  ['Amount (USD)', 'value'],
  ['Valore stimato €', 'value'],
  ['Unit price', 'none'],
  ['Prezzo unitario', 'none'],
  ['Data di scadenza', 'none'],
  ['Source link', 'url'],
  ['Fonte', 'source'],
  ['Publication date', 'published'],
  ['Status', 'stage'],
  ['Dono o acquisto', 'terms'],
  ['性质', 'terms'],
  ['Bemerkungen', 'note'],
  ['Vaccine', 'goods'],
  ['Descrizione del materiale', 'goods'],
  ['Place of delivery', 'place'],
  ['N.', 'reference'],
])('a column called %s holds %s', (name, as) => {
  expect(recogniseName(name)).toEqual({ as });
});

test.each(['Population', 'Latitude', 'ISO code', 'Region'])('a column called %s is none of these', (name) => {
  expect(recogniseName(name)).toBeUndefined();
});

test.each([
  ['#org+provider', 'from'],
  ['#country +dest', 'to'],
  ['#item+name', 'goods'],
  ['#item+qty', 'amount'],
  ['#date+delivered', 'day-received'],
  ['#value+usd', 'value'],
  ['#meta+url', 'url'],
  ['#affected', undefined],
])('the tag %s is %s', (tag, as) => {
  expect(recogniseTag(tag)).toBe(as);
});

test.each([
  ['dono', 'gift'],
  ['Donazione', 'gift'],
  ['venduto', 'sale'],
  ['acquisto', 'sale'],
  ['捐赠', 'gift'],
  ['无偿捐赠', 'gift'],
  ['采购', 'sale'],
  ['purchase', 'sale'],
  ['Kauf', 'sale'],
  ['préstamo', 'loan'],
  ['aid', 'unknown'],
  ['援助', 'unknown'],
  ['aiuto umanitario', 'unknown'],
  ['not a gift', undefined],
  ['non donato', undefined],
  ['gift / purchase', undefined],
  ['boh', undefined],
  ['yes', undefined],
])('%s means %s', (word, terms) => {
  expect(termsMeant(word, undefined)?.terms).toBe(terms);
});

test.each([
  ['delivered', 'received'],
  ['consegnato', 'received'],
  ['in transit', 'shipped'],
  ['运输中', 'shipped'],
  ['已签收', 'received'],
  ['zugesagt', 'pledged'],
  ['cancelled', undefined],
  ['not delivered', undefined],
])('%s is how far: %s', (word, stage) => {
  expect(stageMeant(word, undefined)).toBe(stage);
});

const empty = (language?: string): Case => ({
  header: { id: 'invented' as Case['header']['id'], title: 'Invented', ...(language && { language }) },
  // Every kind is among the names.
  entries: Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Case['entries'],
  formats: {},
});
const source = { publisher: 'The office', published: Day.parse('2026-06-30') };

async function read(
  content: string | Uint8Array,
  choices: TableChoices = {},
  language = 'en',
): Promise<TableReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all = { source, ...choices };
  return presentTable(await readTable('list.csv', bytes, empty(language), all), all, 'en');
}

test('UTF-16 with tabs, as a spreadsheet saves "Unicode text"', async () => {
  const text = '\ufeffFrom\tTo\tItem\tQuantity\nЁлка\tمستشفى\tMasks 😷\t40\n';
  const wide = Buffer.from(text, 'utf16le');
  const reading = await read(wide);
  expect(reading.rows).toMatchObject([
    { goods: 'Masks 😷', from: 'Ёлка', to: 'مستشفى', statements: [{ amount: '40' }] },
  ]);
});

test('a year in two digits is one of this century, and shown', async () => {
  const reading = await read('From;To;Item;Date\nA;B;Masks;25/03/20\nA;B;Masks;4/5/21\n', {}, 'it');
  expect(reading.rows.map(({ statements }) => statements[0]?.on)).toEqual(['2020-03-25', '2021-05-04']);
});

test('a giver whose name begins like a sum is a giver', async () => {
  const reading = await read(
    'From,To,Item,Quantity\nTotal Energies,B,Masks,40\n,,Total,40\nGrand total,,,40\n',
  );
  expect(reading.rows.map(({ from }) => from)).toEqual(['Total Energies']);
  expect(reading.leftOut.map(({ line }) => line)).toEqual([3, 4]);
});

test('two columns for one thing are asked about, and the answer holds', async () => {
  const text = 'Donor country,Donor organisation,Recipient,Item\nItaly,Red Cross,B,Masks\n';
  const asked = await read(text);
  expect(asked.questions).toEqual([{ code: 'twice', isNeeded: true, examples: ['Donor organisation'] }]);
  const told = await read(text, { columns: { 0: 'none', 1: 'from' } });
  expect(told.questions).toEqual([]);
  expect(told.rows[0]?.from).toBe('Red Cross');
});

test('a row without a giver is a statement and no shipment; without goods it has a fault', async () => {
  const reading = await read('From,To,Item,Quantity\nn/a,B,Masks,40\nA,B,?,50\n');
  expect(reading.counts).toMatchObject({ good: 1, bad: 1, shipments: 0, statements: 1 });
  expect(reading.rows[0]).toMatchObject({ from: null, isShipment: false });
  expect(reading.problems).toMatchObject([{ code: 'field-missing', at: { line: 3, field: 'Item' } }]);
});

test('rows of one reference tell of one shipment', async () => {
  const reading = await read(
    'Shipment no,From,To,Item,Quantity,Status\nX-1,A,B,Masks,40,shipped\nX-1,A,B,Masks,38,delivered\nX-2,A,B,Masks,9,shipped\n',
  );
  expect(reading.counts).toMatchObject({ shipments: 2, statements: 3 });
});

test('a row that says when its source was published has that as its source', async () => {
  const reading = await read(
    'From,To,Item,Source,Publication date,Link\nA,B,Masks,The Daily,2026-03-02,https://daily.example/1\nA,B,Gowns,The Daily,2026-03-02,https://daily.example/1\n',
    { source: {} },
  );
  expect(reading.questions).toEqual([]);
  expect(reading.counts).toMatchObject({ good: 2, entries: 2 + 2 + 2 + 3 + 1 });
});

test('a number that says its scale in a column that says one too is not read', async () => {
  const reading = await read('From,To,Item,Doses (millions)\nA,B,Vaxino,2 million\nA,B,Vaxino,2\n');
  expect(reading.counts).toMatchObject({ good: 1, bad: 1 });
  expect(reading.rows[0]?.statements[0]?.amount).toBe('2000000');
});

test('a note below the table is no shipment, and a cell too few is named', async () => {
  const reading = await read(
    'From,To,Item,Quantity\nA,B,Masks,40\n"Source: the office, 2026",,,\nA,B,Masks\n',
  );
  expect(reading.leftOut).toMatchObject([{ line: 3, why: 'note' }]);
  expect(reading.problems).toMatchObject([{ code: 'csv-row', at: { line: 4 } }]);
});

test('two rows that say the same are both taken and said to be alike; one can be left out', async () => {
  const text = 'From,To,Item,Quantity\nA,B,Masks,40\nA,B,Masks,40\n';
  const reading = await read(text);
  expect(reading.problems).toMatchObject([{ code: 'table-row-twice', severity: 'warning', at: { line: 3 } }]);
  expect(reading.counts.good).toBe(2);
  const left = await read(text, { leaveOut: [3] });
  expect(left.counts).toMatchObject({ good: 1, bad: 0, leftOut: 1 });
});

test('a table in the letters of Taiwan is read as one of the mainland', async () => {
  const text =
    '捐贈單位,接收單位,品名,數量(萬),性質\n慈濟基金會,台南醫院,口罩,1.5,捐贈\n某公司,台南醫院,手套,3,採購\n';
  const { rows } = await read(text, {}, 'zh');
  expect(rows.map(({ from, to, statements: [one] }) => [from, to, one?.amount, one?.terms])).toEqual([
    ['慈濟基金會', '台南醫院', '15000', 'gift'],
    ['某公司', '台南醫院', '30000', 'sale'],
  ]);
});

test.each([
  [
    'windows-1251',
    'Донор;Получатель\nКрасный Крест;Больница № 4\n',
    Buffer.from(
      'c4eeedeef03bcfeeebf3f7e0f2e5ebfc0acaf0e0f1edfbe920caf0e5f1f23bc1eeebfcede8f6e020b920340a',
      'hex',
    ),
  ],
])('letters of %s are read as such, and it is said', async (encoding, text, bytes) => {
  const reading = await read(bytes);
  expect(reading.problems[0]?.message).toContain(encoding);
  expect(reading.columns.map(({ name }) => name)).toEqual(text.split('\n')[0]?.split(';'));
});

test('an amount is kept in the words of its cell', async () => {
  const reading = await read('捐赠方,接收方,品名,数量\n甲,乙,口罩,1.5万只\n', {}, 'zh');
  expect(reading.rows[0]?.statements).toMatchObject([{ amount: '1.5万' }]);
});

test('a table that is brought again says nothing twice, unless somebody says that these are others', async () => {
  const bring = (caseData: Case, text: string, choices: TableChoices = {}) =>
    readTable('list.csv', new TextEncoder().encode(text), caseData, { source, ...choices });
  const first = await bring(empty(), 'From,To,Item,Quantity\nA,B,Masks,40\nA,B,Gloves,half\n');
  const held = empty();
  for (const { kind, entry } of first.entries) (held.entries[kind] as unknown[]).push(entry);
  const corrected = 'From,To,Item,Quantity\nA,B,Masks,40\nA,B,Gloves,50\n';
  const again = await bring(held, corrected);
  expect(again.leftOut).toMatchObject([{ line: 2, why: 'there' }]);
  expect(again.good.map(({ draft }) => draft.goods)).toEqual(['Gloves']);
  const taken = await bring(held, corrected, { again: true });
  expect(taken.good.map(({ draft }) => draft.goods)).toEqual(['Masks', 'Gloves']);
});

test('a table whose columns nobody knows is shown, for a person to say', async () => {
  const text = 'aaa,bbb,ccc\nItaly,Cuba,x\nItaly,Peru,y\n';
  const reading = await read(text);
  expect(reading.columns.map(({ as }) => as)).toEqual(['none', 'none', 'none']);
  expect(reading.questions.map(({ code }) => code)).toEqual(['goods']);
  const told = await read(text, { columns: { 0: 'from', 1: 'to', 2: 'goods' } });
  expect(told.counts).toMatchObject({ good: 2, shipments: 2 });
});

test.each([
  ['血液透析套件', 'zh', 'other'],
  ['血液分析仪', 'zh', 'other'],
  ['blood pressure monitors', 'en', 'other'],
  ['血浆', 'zh', 'medicine'],
  // The form something comes in is no medicine.
  ['Cloro (compresse)', 'it', 'disinfectant'],
  ['Chlorine tablets', 'en', 'water-treatment'],
  ['Paracetamolo compresse', 'it', 'medicine'],
  ['Compresse', 'it', 'medicine'],
] as const)('%s (%s) is of the class %s', (name, language, expected) => {
  expect(classNamed(name, language)).toBe(expected);
});
