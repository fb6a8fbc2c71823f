import { type ColumnReading, findMarks, findOrders, type ReadCell } from '../../lib/columns/index.js';
import { hasFormula, isQuoted, unmarkFormulas } from '../../lib/csv/index.js';
import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { normalise } from '../../lib/text/index.js';
import { commas, wording } from '../../lib/wording/index.js';
import type { ParsedFile, RawEntry } from '../../lib/yaml/index.js';
import { findMissing, type MissingCells } from './columns/missing-cells.js';
import { readColumn } from './columns/read-column.js';
import type { TableFields } from './columns/table-fields.js';
import { type CsvTable, type NamedColumn, readTable } from './csv-table.js';

/**
 * Reads CSV whose header names fields of the kind, in any order, as the case writes it (RFC 4180, commas) or as
 * spreadsheets do. How days, numbers and empty cells are written is decided over a whole column and told as a notice;
 * what can be meant in two ways is refused. An empty cell is an absent field.
 */
export function parseCsv(file: string, source: string, fields: TableFields, language?: string): ParsedFile {
  const { text, problems } = normalise(file, source);
  const table = readTable(file, text, fields);
  if (!table.columns) return { entries: [], problems: [...problems, ...table.problems], read: table.read };
  const columns = decideColumns(table, fields, language);
  const own: Problem[] = [];
  const entries = table.rows.map((row) => readRow(file, table, row, columns, own));
  const notices = columns.flatMap((column) => checkColumn(file, table, column));
  return { entries, problems: [...problems, ...table.problems, ...notices, ...own], read: table.read };
}

type DecidedColumn = NamedColumn & {
  readonly reading: ColumnReading;
  readonly missing: MissingCells;
  /** Cells that say that there is nothing. */
  readonly empty: Set<string>;
};

function cellsOf({ rows }: CsvTable, { at }: NamedColumn): ReadCell[] {
  return rows.flatMap(({ cells, line }) => {
    const text = cells?.[at]?.trim() ?? '';
    return text === '' ? [] : [{ text, line }];
  });
}

function decideColumns(
  table: CsvTable,
  { words }: TableFields,
  language: string | undefined,
): DecidedColumn[] {
  const present = (table.columns ?? []).map((column) => {
    const cells = cellsOf(table, column);
    const missing = findMissing(column.type, cells);
    return { column, missing, cells: cells.filter(({ text }) => !missing.isMissing(text)) };
  });
  const orders = present.flatMap(({ column: { type }, cells }) =>
    type === 'day' || type === 'when' ? findOrders(cells, type) : [],
  );
  const oneEach = orders.filter(({ order }, at) => orders.findIndex((one) => one.order === order) === at);
  const marks = new Set(
    present.flatMap(({ column: { type }, cells }) => (type === 'number' ? findMarks(cells) : [])),
  );
  return present.map(({ column, missing, cells }) => ({
    ...column,
    missing,
    empty: new Set(),
    reading: readColumn(column.type, cells, {
      orders: oneEach,
      marks: [...marks],
      language,
      words: words.get(column.field),
    }),
  }));
}

function readRow(
  file: string,
  { delimiter, quotesAll }: CsvTable,
  { line, text, cells }: CsvTable['rows'][number],
  columns: readonly DecidedColumn[],
  problems: Problem[],
): RawEntry {
  const value: Record<string, unknown> = {};
  for (const { at, field, type, reading, missing, empty } of columns) {
    const cell = cells?.[at]?.trim() ?? '';
    if (cell === '') continue;
    if (missing.isMissing(cell) && (quotesAll || !isQuoted(text, at, delimiter))) {
      empty.add(cell);
      continue;
    }
    if (missing.isOpen(cell)) {
      const detail = { found: formatFound(cell), expected: wording('expect.namibia') };
      const says = wording('problem.csv.country-or-nothing');
      problems.push(problem('csv-two-ways', { file, line, field }, says, detail));
      continue;
    }
    const plain = unmarkFormulas(cell);
    value[field] = reading.read(plain.trim());
    if (type === 'text' && plain === cell && hasFormula(cell)) {
      const says = wording('problem.csv.formula');
      problems.push(problem('csv-formula', { file, line, field }, says, { found: formatFound(cell) }));
    }
  }
  return { value, line, lineOf: () => line };
}

function checkColumn(
  file: string,
  { headerLine }: CsvTable,
  { field, reading, empty }: DecidedColumn,
): Problem[] {
  const at = { file, line: headerLine, field };
  const none = [...empty].slice(0, 5);
  return [
    ...(reading.notice === undefined ? [] : [problem('csv-read', at, reading.notice)]),
    ...(none.length === 0
      ? []
      : [problem('csv-read', at, wording('problem.csv.empty', { cells: commas(none) }))]),
  ];
}
