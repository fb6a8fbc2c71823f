import { findMarks, findOrders, type Order } from '../../lib/columns/index.js';
import { addAll, sum } from '../../lib/lists/index.js';
import { plainText } from '../../lib/numbers/index.js';
import { countIn, readCartonNumbers } from './carton-numbers.js';
import { type Column, type FoundList, findList } from './find-list.js';
import { type Grid, type GridRow, isFilled, kindAt, textAt } from './grid.js';
import { namesIn, type PackingRole } from './header-names.js';
import { type Note, type NoteCode, note } from './note.js';
import type { PackingRow } from './packing-row.js';
import { factorIn, type Marks, readCount } from './read-number.js';
import { type Above, type ListReaders, readPackingRow } from './read-row.js';
import { checkTotals, type TotalRow } from './totals.js';
import { unitOf } from './units.js';

export type PackingChoices = {
  readonly days?: 'day-first' | 'month-first' | undefined;
  readonly decimal?: 'point' | 'comma' | undefined;
  /** Whether hidden rows are goods as the others are. */
  readonly hidden?: 'take' | 'leave' | undefined;
  readonly sheets?: readonly string[] | undefined;
};

/** What one sheet says. */
export type SheetList = {
  readonly grid: Grid;
  readonly list: FoundList;
  readonly rows: readonly PackingRow[];
  readonly notes: readonly Note[];
  /** Cartons by their numbers, where they have any; else as the rows count them. */
  readonly cartons: number | undefined;
  readonly pieces: number | undefined;
};

const numeric: readonly PackingRole[] = [
  'cartons',
  'per-carton',
  'per-unit',
  'boxes-per-carton',
  'pieces',
  'quantity',
  'net',
  'gross',
  'cbm',
];
const dated: readonly PackingRole[] = ['expiry', 'production', 'lot-and-expiry'];

export function readList(grid: Grid, choices: PackingChoices): SheetList | undefined {
  const list = findList(grid);
  if (!list) return undefined;
  const at = { file: grid.file, ...(grid.sheet !== undefined && { sheet: grid.sheet }) };
  const sorted = sortRows(list, choices);
  const readers = readersOf(grid, list.columns, sorted.goods, choices);
  const rows: PackingRow[] = [];
  const wholes: PackingRow[] = [];
  const notes: Note[] = [];
  let above: Above | undefined;
  for (const row of sorted.goods) {
    const read = readPackingRow(row, readers, above);
    addAll(rows, read.rows);
    if (read.whole) wholes.push(read.whole);
    addAll(notes, read.notes);
    above = read.above;
  }
  const shared = shareCartons(rows, at);
  const numbers = shared.rows.flatMap(({ cartonNumbers }) =>
    cartonNumbers === undefined ? [] : (readCartonNumbers(cartonNumbers) ?? []),
  );
  const cartons = numbers.length > 0 ? distinct(numbers) : sumOf(wholes.map((each) => each.cartons));
  const totals = checkTotals(sorted.totals, wholes, cartons, (row, role, isCount) =>
    numberAt(row, list.columns, role, readers.marks, isCount),
  );
  return {
    grid,
    list,
    rows: shared.rows,
    cartons,
    pieces: sumOf(wholes.map(({ pieces }) => pieces)),
    notes: [
      ...headNotes(list, at),
      ...sorted.notes.map((each) => ({ ...each, ...at })),
      ...formulaNotes(list, sorted.goods, at),
      ...swappedNotes(list.columns, sorted.goods, at),
      ...notes,
      ...shared.notes,
      ...totals.map((each) => ({ ...each, ...at })),
      ...(rows.some(({ expiry }) => expiry?.precision === 'month')
        ? [note('assumed', 'month-last-day', at)]
        : []),
    ],
  };
}

const sumOf = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : sum(known);
};

const distinct = (ranges: readonly { from: number; to: number }[]): number => {
  const all = new Set<number>();
  for (const { from, to } of ranges)
    for (let each = from; each <= Math.min(to, from + 100_000); each++) all.add(each);
  return all.size;
};

const total =
  /^(?:grand |sub-?|general |overall |say )*(?:total|totals|ttl|totale|totali|totales|totaux|sub-?totale|somma|summe|gesamt\w*|zwischensumme|insgesamt|sum|итого|всего|المجموع|الاجمالي|اجمالي|合计|总计|小计|总和|共计)(?![\p{L}])/u;

type Sorted = {
  readonly goods: readonly GridRow[];
  readonly totals: readonly TotalRow[];
  readonly notes: readonly Note[];
};

/** Parts the rows below the header: goods, totals, names of the columns once more, and what is written below. */
function sortRows({ body, columns, header }: FoundList, choices: PackingChoices): Sorted {
  const goods: GridRow[] = [];
  const totals: TotalRow[] = [];
  const notes: Note[] = [];
  const used = columns.filter(({ role }) => role !== 'none');
  const headerText = new Set(header.flatMap(({ cells }) => cells.map(({ text }) => plainText(text))));
  for (const row of body) {
    const filled = row.cells.filter(isFilled);
    const places = used.filter(({ at }) => isFilled(row.cells[at] ?? { text: '', kind: 'empty' }));
    const say = (level: Note['level'], code: NoteCode) =>
      notes.push(note(level, code, { row: row.row, found: inShort(row) }));
    const isAgain =
      filled.length > 1 &&
      filled.every(({ text }) => headerText.has(plainText(text)) || namesIn([text]) > 0) &&
      namesIn(filled.map(({ text }) => text)) > 1;
    if (isTotalRow(row, columns))
      totals.push({
        row,
        goods: goods.length,
        isSub: /sub|zwischen|小计|промежут/u.test(plainText(inShort(row))),
      });
    else if (isAgain) say('assumed', 'header-again');
    else if (row.isHidden && choices.hidden !== 'take') say('assumed', 'hidden-row');
    else if (!isGoods(row, places, columns, filled.length, used.length)) say('assumed', 'not-goods');
    else goods.push(row);
  }
  return { goods, totals, notes };
}

const inShort = ({ cells }: GridRow): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' · ')
    .slice(0, 120);

/** A row that says "total" and no lot: a product may be called so. */
function isTotalRow(row: GridRow, columns: readonly Column[]): boolean {
  const has = (role: PackingRole) =>
    columns.some(({ at, role: its }) => its === role && textAt(row, at) !== '');
  const says = row.cells.some(
    ({ text, kind }) => kind === 'text' && text.length <= 60 && total.test(plainText(text)),
  );
  const counts = numeric.some(
    (role) =>
      columns.some(({ at, role: its }) => its === role && ['number', 'formula'].includes(kindAt(row, at))) ||
      columns.some(({ at, role: its }) => its === role && /\d/.test(textAt(row, at))),
  );
  if (says) return counts && !has('lot') && !has('expiry') && !has('lot-and-expiry') && !has('gtin');
  // Sums below the last row, without a word for them.
  return (
    counts &&
    !has('item') &&
    !has('lot') &&
    !has('expiry') &&
    !has('gtin') &&
    !has('lot-and-expiry') &&
    row.cells.every(
      ({ text, kind }) => text === '' || kind === 'number' || kind === 'formula' || /^[\d.,\s]+$/.test(text),
    ) &&
    columns.filter(({ at }) => isFilled(row.cells[at] ?? { text: '', kind: 'empty' })).length > 1 &&
    columns.some(({ role }) => role === 'item')
  );
}

function isGoods(
  row: GridRow,
  places: readonly Column[],
  columns: readonly Column[],
  filled: number,
  used: number,
): boolean {
  if (places.length === 0) return false;
  const isAlone = filled === 1 && used > 2;
  if (isAlone) return false;
  const counts = places
    .filter(({ role }) => numeric.includes(role))
    .some(
      ({ at }) => /\d|[一二三四五六七八九十百千万]/.test(textAt(row, at)) || kindAt(row, at) === 'formula',
    );
  const named = places.some(({ role }) => role === 'item' || role === 'gtin');
  const marked = places.some(({ role }) => ['lot', 'lot-and-expiry', 'expiry'].includes(role));
  return counts ? named || marked || columns.every(({ role }) => role !== 'item') : named && marked;
}

function readersOf(
  grid: Grid,
  columns: readonly Column[],
  goods: readonly GridRow[],
  choices: PackingChoices,
): ListReaders {
  const cellsOf = (roles: readonly PackingRole[]) =>
    columns
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ at }) =>
        goods
          .filter((row) => kindAt(row, at) === 'text')
          .map((row) => ({ text: textAt(row, at), line: row.row })),
      );
  const shown = findMarks(cellsOf(numeric));
  const said =
    choices.decimal === undefined ? undefined : choices.decimal === 'comma' ? (',' as const) : ('.' as const);
  const marks: Marks = {
    decimal: said ?? (shown.length === 1 ? shown[0] : undefined),
    isMixed: said === undefined && shown.length > 1,
  };
  const dates = cellsOf(dated).map(({ text, line }) => ({ text: bareDate(text), line }));
  const orders = findOrders(dates, 'day');
  const order: Order | undefined =
    choices.days === 'day-first'
      ? 'day'
      : choices.days === 'month-first'
        ? 'month'
        : orders.length === 1
          ? orders[0]?.order
          : undefined;
  const quantityName = columns.find(({ role }) => role === 'quantity')?.name ?? '';
  const inName =
    /[(（[]([^)）\]]+)[)）\]]/.exec(quantityName)?.[1] ?? quantityName.split(/[\s/]+/).at(-1) ?? '';
  return { file: grid.file, sheet: grid.sheet, columns, marks, order, unitNamed: unitOf(inName) };
}

const bareDate = (text: string): string => /\d{1,2}[-/]\d{1,2}[-/]\d{4}/.exec(text)?.[0] ?? text;

function numberAt(
  row: GridRow,
  columns: readonly Column[],
  role: PackingRole,
  marks: Marks,
  isCount: boolean,
): number | 'formula' | undefined {
  const at = columns.find((column) => column.role === role)?.at;
  if (kindAt(row, at) === 'formula') return 'formula';
  const cell = readCount(textAt(row, at), kindAt(row, at), marks, isCount);
  return cell.kind === 'read'
    ? cell.value *
        (cell.unit === '' ? factorIn(columns.find((column) => column.role === role)?.name ?? '') : 1)
    : undefined;
}

function headNotes(list: FoundList, at: Omit<Note, 'code' | 'level'>): Note[] {
  const { titles, header, units } = list;
  return [
    ...titles.map((row) => note('assumed', 'title', { ...at, row: row.row, found: inShort(row) })),
    note('assumed', 'header', {
      ...at,
      row: header[0]?.row ?? 0,
      found: header.map(({ row }) => row).join(', '),
    }),
    ...(units ? [note('assumed', 'units-row', { ...at, row: units.row, found: inShort(units) })] : []),
    ...leftOutNotes(list, at),
  ];
}

const counting: ReadonlySet<PackingRole> = new Set([
  'pieces',
  'quantity',
  'cartons',
  'carton-numbers',
  'per-carton',
]);

/** Columns that say something and are not read; without a number of pieces the list is not what it looks like. */
function leftOutNotes({ columns, body }: FoundList, at: Omit<Note, 'code' | 'level'>): Note[] {
  const left = columns.filter(
    (column) =>
      column.role === 'none' &&
      column.name !== '' &&
      body.some((row) => textAt(row, column.at).trim() !== ''),
  );
  if (left.length === 0) return [];
  const found = left.map(({ name }) => name).join(', ');
  return columns.some(({ role }) => counting.has(role))
    ? [note('assumed', 'columns-left-out', { ...at, found })]
    : [note('problem', 'no-quantity', { ...at, found })];
}

function formulaNotes(
  { columns }: FoundList,
  goods: readonly GridRow[],
  at: Omit<Note, 'code' | 'level'>,
): Note[] {
  return columns
    .filter(({ role, at: place }) => role !== 'none' && goods.some((row) => kindAt(row, place) === 'formula'))
    .map(({ name }) => note('assumed', 'formulas', { ...at, found: name }));
}

/** Cartons that several rows name: one that holds several lots is one carton, and is counted once. */
function shareCartons(
  rows: readonly PackingRow[],
  at: Omit<Note, 'code' | 'level'>,
): { rows: readonly PackingRow[]; notes: readonly Note[] } {
  const notes: Note[] = [];
  const ranges = rows.map(({ cartonNumbers }) =>
    cartonNumbers === undefined ? undefined : readCartonNumbers(cartonNumbers),
  );
  const alone = new Set<number>();
  const said = new Set<string>();
  ranges.forEach((one, i) => {
    ranges.forEach((other, j) => {
      if (!one || !other || j <= i) return;
      const both = one.flatMap((a) =>
        other.flatMap((b) => {
          const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
          return from > to ? [] : [{ from, to }];
        }),
      );
      const [first] = both;
      if (!first) return;
      const isSame = countIn(one) === 1 && countIn(other) === 1;
      if (isSame) for (const each of [i, j]) alone.add(each);
      const [a, b] = [rows[i]?.row ?? 0, rows[j]?.row ?? 0];
      const key = `${first.from} ${a} ${b}`;
      if (said.has(key) || a === b) return;
      said.add(key);
      notes.push(
        note(isSame ? 'assumed' : 'problem', isSame ? 'carton-of-several-rows' : 'carton-in-several-rows', {
          ...at,
          row: b,
          found: first.from === first.to ? String(first.from) : `${first.from}-${first.to}`,
          expected: String(a),
        }),
      );
    });
  });
  return {
    notes,
    rows: rows.map((row, i) => {
      if (!alone.has(i)) return row;
      const { cartons: _, perCarton: __, ...rest } = row;
      return rest;
    }),
  };
}

/**
 * A spreadsheet set to month first makes days of 05/03/2023 and leaves 25/03/2023 as text. Where all text of a column has a
 * day above twelve and none of its days has, those were most likely turned round.
 */
function swappedNotes(
  columns: readonly Column[],
  goods: readonly GridRow[],
  at: Omit<Note, 'code' | 'level'>,
): Note[] {
  return columns
    .filter(({ role }) => role === 'expiry' || role === 'production')
    .flatMap(({ at: place }) => {
      const texts = goods.filter((row) => kindAt(row, place) === 'text').map((row) => textAt(row, place));
      const days = goods.filter((row) => kindAt(row, place) === 'date');
      const isLeft =
        texts.length > 0 &&
        texts.every((text) => /^(?:1[3-9]|2\d|3[01])[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text));
      const isLow = days.every((row) => Number(textAt(row, place).slice(8, 10)) <= 12);
      if (!isLeft || !isLow) return [];
      return days.map((row) =>
        note('asked', 'date-may-be-swapped', { ...at, row: row.row, found: textAt(row, place).slice(0, 10) }),
      );
    });
}
