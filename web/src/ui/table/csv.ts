import { writeCell } from '../../../../src/lib/csv/index';
import { saveFile } from '../save-file';

export type CsvValue = string | number | null | undefined;

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export const csvText = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `\uFEFF${[columns, ...rows].map((line) => line.map((cell) => writeCell(cell ?? '')).join(',')).join('\r\n')}\r\n`;

export const saveCsv = (name: string, text: string): void =>
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
