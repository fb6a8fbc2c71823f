import { markFormulas } from './csv-formula.js';

/** What parts the cells of a row. A case has commas; files from elsewhere also these. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const quotedCells: Readonly<Record<Delimiter, RegExp>> = {
  ',': /"((?:[^"]|"")*)"(,|$)/y,
  ';': /"((?:[^"]|"")*)"(;|$)/y,
  '\t': /"((?:[^"]|"")*)"(\t|$)/y,
  '|': /"((?:[^"]|"")*)"(\||$)/y,
};

/** RFC 4180. The cells of one record: undefined where its quotes do not match. */
export function readCells(record: string, delimiter: Delimiter = ','): string[] | undefined {
  if (!record.includes('"')) return record.split(delimiter);
  const quotedCell = quotedCells[delimiter];
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    if (record[at] === '"') {
      quotedCell.lastIndex = at;
      const match = quotedCell.exec(record);
      if (!match) return undefined;
      cells.push((match[1] ?? '').replaceAll('""', '"'));
      if (match[2] === '') return cells;
      at = quotedCell.lastIndex;
    } else {
      const comma = record.indexOf(delimiter, at);
      const cell = record.slice(at, comma === -1 ? undefined : comma);
      if (cell.includes('"')) return undefined;
      cells.push(cell);
      if (comma === -1) return cells;
      at = comma + 1;
    }
  }
  return cells;
}

const needsQuotes = /[",\n\r]|^\s|\s$/;

/** The one way a cell is written, whatever the file is for. Text that looks like a formula is marked as text. */
export function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = markFormulas(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
