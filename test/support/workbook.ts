import { strToU8, zipSync } from 'fflate';

type Cell = string | number;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// Text as most programs write it, in a table of the whole workbook; numbers as they are; what is empty is left out.
function sheetOf(rows: readonly (readonly Cell[])[], texts: string[]): Uint8Array {
  const cell = (value: Cell, column: number, row: number): string => {
    if (value === '') return '';
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (!texts.includes(value)) texts.push(value);
    return `<c r="${at}" t="s"><v>${texts.indexOf(value)}</v></c>`;
  };
  const body = rows
    .map((cells, row) =>
      cells.length === 0
        ? ''
        : `<row r="${row + 1}">${cells.map((value, column) => cell(value, column, row)).join('')}</row>`,
    )
    .join('');
  return strToU8(`<?xml version="1.0"?><worksheet><sheetData>${body}</sheetData></worksheet>`);
}

/** A workbook as XLSX, sheet by sheet. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const texts: string[] = [];
  const bodies = Object.values(sheets).map((rows) => sheetOf(rows, texts));
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${names
        .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names
        .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${texts.map((one) => `<si><t>${escaped(one)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/s${at}.xml`, body])),
  });
}
