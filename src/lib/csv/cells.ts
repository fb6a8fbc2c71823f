import { isDash, isMissing } from '../missing/index.js';
import { markFormulas } from './formula.js';

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

/** Whether a cell stands in quotes: "NA" is a text and NA is none. */
export function isQuoted(record: string, index: number, delimiter: Delimiter): boolean {
  if (!record.includes('"')) return false;
  const quotedCell = quotedCells[delimiter];
  let at = 0;
  for (let cell = 0; at <= record.length; cell++) {
    const starts = record[at] === '"';
    if (cell === index) return starts;
    if (starts) {
      quotedCell.lastIndex = at;
      if (!quotedCell.test(record)) return false;
      at = quotedCell.lastIndex;
    } else {
      const next = record.indexOf(delimiter, at);
      if (next === -1) return false;
      at = next + 1;
    }
  }
  return false;
}

const needsQuotes = /[",\n\r]|^\s|\s$/;

/**
 * The one way a cell is written, whatever the file is for. Text that looks like a formula is marked as text, and text that
 * says elsewhere that there is nothing stands in quotes.
 */
export function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = markFormulas(value);
  const looksEmpty = text !== '' && (isMissing(text) || isDash(text));
  return needsQuotes.test(text) || looksEmpty ? `"${text.replaceAll('"', '""')}"` : text;
}
