import { type Delimiter, delimiters, splitRecords, unmarkFormulas } from '../../lib/csv/index.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { largest } from '../../lib/lists/index.js';
import { normalise } from '../../lib/text/index.js';
import { wording } from '../../lib/wording/index.js';
import { unpackWorkbook } from '../../lib/workbook/index.js';
import { decodeTable } from './decode-table.js';
import { namedIn } from './find-header.js';
import type { OpenedTable, TableRow } from './table.js';

export async function openTable(file: string, bytes: Uint8Array, sheet?: string): Promise<OpenedTable> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? openWorkbook(file, bytes, sheet) : openText(file, bytes);
}

const refused = (
  format: OpenedTable['format'],
  found: Problem,
  sheets: readonly string[] = [],
): OpenedTable => ({
  format,
  sheets,
  rows: [],
  problems: [found],
  notices: [],
});

async function openWorkbook(file: string, bytes: Uint8Array, wanted?: string): Promise<OpenedTable> {
  const all = await unpackWorkbook(bytes);
  const sheets = all?.filter(({ rows }) => rows.filter(isFilled).length > 1);
  if (!sheets || sheets.length === 0) {
    const expected = wording('expect.kits.table-file');
    return refused(
      'xlsx',
      problem('file-encoding', { file }, wording('problem.table.workbook'), { expected }),
    );
  }
  const names = sheets.map(({ name }) => name);
  const [only, second] = sheets;
  const chosen = sheets.find(({ name }) => name === wanted) ?? (second ? undefined : only);
  if (!chosen) return { format: 'xlsx', sheets: names, rows: [], problems: [], notices: [] };
  const width = Math.max(0, largest(chosen.rows.map(({ cells }) => cells.length)));
  const rows = chosen.rows.map(({ row, cells }) => ({
    line: row,
    cells: Array.from({ length: width }, (_, at) => plainCell(cells[at] ?? '')),
  }));
  return {
    format: 'xlsx',
    sheets: names,
    sheet: chosen.name,
    rows: rows.filter(isFilled),
    problems: [],
    notices: [],
  };
}

const isFilled = ({ cells }: { readonly cells: readonly string[] }): boolean =>
  cells.some((cell) => cell.trim() !== '');

// A day in a workbook is midnight of it.
const plainCell = (cell: string): string => cell.trim().replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000$/, '$1');

function openText(file: string, bytes: Uint8Array): OpenedTable {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const detail = { found: wording('found.excel-97'), expected: wording('expect.xlsx-or-csv') };
    return refused('csv', problem('file-encoding', { file }, wording('problem.no-text'), detail));
  }
  const decoded = decodeTable(file, bytes);
  if (typeof decoded.text !== 'string') return refused('csv', decoded.text);
  const { text } = normalise(file, decoded.text.replace(/^\ufeff/, ''));
  const { delimiter, skipped } = findDelimiter(text);
  const { rows, problems } = rowsOf(file, text, delimiter);
  return {
    format: 'csv',
    delimiter,
    sheets: [],
    rows: rows.filter(({ line }) => line > skipped).filter(isFilled),
    problems,
    notices: decoded.notices,
  };
}

function rowsOf(file: string, text: string, delimiter: Delimiter): Pick<OpenedTable, 'rows' | 'problems'> {
  const width = widthOf(text, delimiter);
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of splitRecords(text, (all) => all.length === width, delimiter)) {
    if (cells) rows.push({ line, cells: cells.map((cell) => unmarkFormulas(cell.trim())) });
    else problems.push(problem('csv-quotes', { file, line }, wording('problem.csv.row-quotes')));
  }
  return { rows, problems };
}

const recordsLookedAt = 60;
const charsLookedAt = 60_000;

const headOf = (text: string, delimiter: Delimiter): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  for (const { cells } of splitRecords(text.slice(0, charsLookedAt), () => true, delimiter)) {
    if (cells) found.push(cells);
    if (found.length === recordsLookedAt) break;
  }
  return found;
};

/** How many cells most rows have. */
function widthOf(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const { length } of headOf(text, delimiter)) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 1;
}

/** What parts the cells: as the file says, else what finds most names of columns, else what parts most. */
function findDelimiter(text: string): { delimiter: Delimiter; skipped: number } {
  const [, said] = /^"?sep=(.)"?[,;\t|]*\s*\n/i.exec(text) ?? [];
  const told = delimiters.find((one) => one === said);
  if (told !== undefined) return { delimiter: told, skipped: 1 };
  const scored = delimiters.map((delimiter) => {
    const named = Math.max(0, largest(headOf(text, delimiter).map(namedIn)));
    return { delimiter, score: 1000 * named + widthOf(text, delimiter) };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return { delimiter: best?.delimiter ?? ',', skipped: 0 };
}
