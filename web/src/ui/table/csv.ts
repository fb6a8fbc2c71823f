import { writeCell } from '../../../../src/lib/csv/index';

export type CsvValue = string | number | null | undefined;

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export const csvText = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `\uFEFF${[columns, ...rows].map((line) => line.map((cell) => writeCell(cell ?? '')).join(',')).join('\r\n')}\r\n`;

export function saveCsv(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
