import { isMissing } from '../../lib/missing/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { CellKind } from '../../lib/workbook/index.js';
import { unpackWorkbook } from '../../lib/workbook/index.js';
import { openTable } from '../../reading/index.js';
import { type NeedNote, needNote } from '../note.js';
import { columnOf, type NeedColumn } from './column-names.js';

export type NeedCell = { readonly text: string; readonly kind: CellKind };
export type NeedRow = { readonly line: number; readonly cells: readonly NeedCell[] };

/** A sheet, or a file of text, whose columns have been named. */
export type NeedTable = {
  readonly file: string;
  readonly columns: ReadonlyMap<NeedColumn, number>;
  /** Names of columns that say nothing to us. */
  readonly unknown: readonly string[];
  readonly rows: readonly NeedRow[];
};
export type OpenedTables = { readonly tables: readonly NeedTable[]; readonly notes: readonly NeedNote[] };

const headerRowsLookedAt = 20;
const empty: NeedCell = { text: '', kind: 'empty' };

/** The tables of a workbook or a file of text, each from the first row that names two columns or more. */
export async function openNeedTables(file: string, bytes: Uint8Array): Promise<OpenedTables> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const opened = isWorkbook ? await sheetsOf(file, bytes) : await textOf(file, bytes);
  const isTable = opened !== undefined && (opened.tables.length > 0 || opened.notes.length > 0);
  if (!isTable)
    return { tables: [], notes: [needNote('refused', { file }, wording('need.note.not-a-table'))] };
  return { tables: opened.tables, notes: [...opened.notes, ...opened.tables.flatMap(unusedColumns)] };
}

async function sheetsOf(file: string, bytes: Uint8Array): Promise<OpenedTables | undefined> {
  const hidden: NeedNote[] = [];
  const sheets = await unpackWorkbook(bytes, (sheet) =>
    hidden.push(needNote('assumed', { file: `${file} ${sheet}` }, wording('need.note.sheet-hidden'))),
  );
  if (!sheets) return undefined;
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const tables = filled.flatMap(({ name, rows }) =>
    tableOf(
      filled.length === 1 ? file : `${file} ${name}`,
      rows.map(({ row, cells, kinds }) => ({
        line: row,
        cells: cells.map((text, at) => tidied(text, kinds[at] ?? 'text')),
      })),
    ),
  );
  return { tables, notes: hidden };
}

async function textOf(file: string, bytes: Uint8Array): Promise<OpenedTables | undefined> {
  const { rows, problems, notices } = await openTable(file, bytes);
  if (rows.length === 0 && problems.length > 0) return undefined;
  const tables = tableOf(
    file,
    rows.map(({ line, cells }) => ({ line, cells: cells.map((text) => tidied(text, 'text')) })),
  );
  const notes = [...problems, ...notices].map(({ at, says, severity, code }) => ({
    ...needNote(
      severity === 'error' ? 'refused' : 'assumed',
      { file, ...(at.line && { line: at.line }) },
      says,
    ),
    code,
  }));
  return { tables, notes };
}

// A day in a workbook is midnight of it.
function tidied(text: string, kind: CellKind): NeedCell {
  const plain = text.trim().replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000$/, '$1');
  return plain === '' || isMissing(plain) ? empty : { text: plain, kind };
}

function tableOf(file: string, rows: readonly NeedRow[]): NeedTable[] {
  const at = rows.slice(0, headerRowsLookedAt).findIndex((row) => columnsIn(row).size >= 2);
  const header = rows[at];
  if (!header) return [];
  const body = rows.slice(at + 1).filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const unknown = header.cells.flatMap(({ text }) =>
    text !== '' && !columnOf(text) ? [text.slice(0, 80)] : [],
  );
  return [{ file, columns: columnsIn(header), unknown, rows: body }];
}

function columnsIn({ cells }: NeedRow): Map<NeedColumn, number> {
  const found = new Map<NeedColumn, number>();
  cells.forEach(({ text }, at) => {
    const column = columnOf(text);
    if (column && !found.has(column)) found.set(column, at);
  });
  return found;
}

/** Columns that are not known by their names; a number that stands in one of them is missed elsewhere. */
const unusedColumns = ({ file, unknown }: NeedTable): NeedNote[] =>
  unknown.map((name) =>
    needNote('assumed', { file }, wording('need.note.column-unused', { name: asIs(name) })),
  );

export const cellOf = ({ columns }: NeedTable, row: NeedRow, column: NeedColumn): NeedCell => {
  const at = columns.get(column);
  return at === undefined ? empty : (row.cells[at] ?? empty);
};

const totals =
  /^(?:grand |sub)?(?:total\w*|totale generale|tot|summe|gesamt\w*|somma|合计|总计|总数|小计|المجموع|الاجمالي|اجمالي)\b|^(?:合计|总计|总数|小计|المجموع|الاجمالي|اجمالي)/iu;

/** A row that adds up the others: what is named first in it is a word for "total". */
export const isTotalRow = ({ cells }: NeedRow): boolean =>
  totals.test(cells.find(({ text }) => text !== '')?.text ?? '');
