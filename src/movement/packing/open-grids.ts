import { basename } from 'node:path';
import { type Delimiter, delimiters, readCells, splitRecords } from '../../lib/csv/index.js';
import { largest } from '../../lib/lists/index.js';
import { isMissing } from '../../lib/missing/index.js';
import { type Sheet, unpackWorkbook } from '../../lib/workbook/index.js';
import { decodeTable } from '../../reading/index.js';
import { type Cell, type Grid, type GridRow, isFilled, nothing } from './grid.js';
import { namesIn } from './header-names.js';
import { type Note, note } from './note.js';

export type Opened = { readonly grids: readonly Grid[]; readonly notes: readonly Note[] };

/** The sheets of a workbook, or the one table of a file of text. */
export async function openGrids(name: string, bytes: Uint8Array): Promise<Opened> {
  const file = basename(name);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return { grids: [], notes: [note('problem', 'excel-97', { file })] };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return openText(file, bytes);
  const hiddenSheets: Note[] = [];
  const sheets = await unpackWorkbook(bytes, (sheet) =>
    hiddenSheets.push(note('assumed', 'sheet-hidden', { file, sheet, found: sheet })),
  );
  if (!sheets) return { grids: [], notes: [note('problem', 'not-a-table', { file })] };
  const grids = sheets.map((sheet) => gridOf(file, sheet));
  const hidden = sheets.flatMap(({ name: sheet, hiddenColumns, rows }) =>
    hiddenColumns.size > 0 && rows.length > 0 ? [note('assumed', 'hidden-columns', { file, sheet })] : [],
  );
  return { grids, notes: [...hiddenSheets, ...hidden] };
}

function gridOf(file: string, { name, rows, merged }: Sheet): Grid {
  const filled = rows.map(
    ({ row, cells, kinds, isHidden }): GridRow => ({
      row,
      isHidden,
      cells: cells.map((text, at) => tidied({ text, kind: kinds[at] ?? 'empty' })),
    }),
  );
  return { file, sheet: name, rows: filled.map((row) => withMerged(row, merged, filled)) };
}

// A day in a workbook is midnight of it; an apostrophe in front says that digits are text.
function tidied({ text, kind }: Cell): Cell {
  const plain = text.trim().replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000$/, '$1');
  if (kind === 'formula') return { text: '', kind };
  if (kind === 'error' || plain === '' || isMissing(plain)) return nothing;
  return { text: kind === 'text' ? plain.replace(/^'(?=\d)/, '') : plain, kind };
}

/** A cell that is merged over several rows holds for each of them. */
function withMerged(row: GridRow, merged: readonly string[], rows: readonly GridRow[]): GridRow {
  let cells = row.cells;
  for (const range of merged) {
    const [, letters = '', top = '', , bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    if (row.row <= Number(top) || row.row > Number(bottom)) continue;
    const at = placeOf(letters);
    const cell = rows.find((each) => each.row === Number(top))?.cells[at];
    if (!cell || !isFilled(cell) || isFilled(cells[at] ?? nothing)) continue;
    cells = Array.from({ length: Math.max(cells.length, at + 1) }, (_, place) =>
      place === at ? cell : (cells[place] ?? nothing),
    );
  }
  return { ...row, cells };
}

const placeOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

function openText(file: string, bytes: Uint8Array): Opened {
  const { text } = decodeTable(file, bytes);
  if (typeof text !== 'string') return { grids: [], notes: [note('problem', 'not-a-table', { file })] };
  const plain = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const [head = '', said] = /^"?sep=(.)"?[,;\t|]*\n/i.exec(plain) ?? [];
  const body = plain.slice(head.length);
  const delimiter = delimiters.find((each) => each === said) ?? findDelimiter(body);
  const before = head === '' ? 0 : 1;
  const rows = recordsOf(body, delimiter).map(
    ({ line, cells }): GridRow => ({
      row: line + before,
      isHidden: false,
      cells: cells.map((cell) => tidied({ text: cell, kind: cell.trim() === '' ? 'empty' : 'text' })),
    }),
  );
  return { grids: [{ file, sheet: undefined, rows }], notes: [] };
}

type Split = { readonly line: number; readonly cells: readonly string[] };

/** Quotes inside a cell that does not begin with one are the cell's own, as spreadsheets take them. */
const recordsOf = (text: string, delimiter: Delimiter): Split[] =>
  [...splitRecords(text, () => true, delimiter)].map(({ line, text: record, cells }) => ({
    line,
    cells: cells ?? leniently(record, delimiter),
  }));

const leniently = (record: string, delimiter: Delimiter): string[] => {
  const parts = record.split(delimiter);
  return parts.map((part) => readCells(part, delimiter)?.[0] ?? part);
};

/** What names most columns; where nothing does, what parts most rows alike. */
function findDelimiter(text: string): Delimiter {
  const head = text.split('\n').slice(0, 40).join('\n');
  const scored = delimiters.map((delimiter) => {
    const rows = recordsOf(head, delimiter).map(({ cells }) => cells);
    const named = Math.max(0, largest(rows.map((cells) => namesIn(cells))));
    return { delimiter, score: named * 1000 + Math.max(0, largest(rows.map(({ length }) => length))) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}
