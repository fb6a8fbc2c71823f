import { addAll } from '../../../lib/lists/index.js';
import { unpackWorkbook } from '../../../lib/workbook/index.js';

/** A sheet as text that the reader of tables takes: a line to a row, so that a line is the row the program shows. */
export type SheetText = { readonly name: string; readonly text: string };

// Rows left empty are not in the file; more than these would be a sheet used as a canvas.
const emptyRowsMax = 1000;

/** The sheets of a workbook that hold a table at all; undefined where it is none that can be read. */
export async function sheetTexts(bytes: Uint8Array): Promise<readonly SheetText[] | undefined> {
  const sheets = await unpackWorkbook(bytes);
  return sheets?.flatMap(({ name, rows }) => {
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    if (width < 2 || rows.length < 2) return [];
    const lines: string[] = [];
    for (const { row, cells } of rows) {
      const missing = row - 1 - lines.length;
      if (missing > 0 && missing <= emptyRowsMax) addAll(lines, Array<string>(missing).fill(''));
      lines.push(Array.from({ length: width }, (_, at) => quoted(cells[at] ?? '')).join(','));
    }
    return [{ name, text: `${lines.join('\n')}\n` }];
  });
}

// A line break inside a cell would put every later row on another line than the program shows.
const quoted = (cell: string): string => {
  const flat = cell.replaceAll(/[\r\n]+/g, ' ');
  return /[",]/.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat;
};
