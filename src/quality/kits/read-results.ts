import {
  type CsvRecord,
  findUnreadable,
  normalise,
  type Problem,
  problem,
  showFound,
  splitRecords,
} from '../../case/index.js';
import { type Column, columns, readRow } from './read-row.js';
import type { KitResult, ResultsRead } from './result.js';

const needed: readonly Column[] = ['reference', 'result'];

/**
 * A CSV of results, one row a kit. A row that cannot be read is a problem and costs itself; a first row without the
 * columns that are needed costs the file. Columns of other names are left alone and named.
 */
export function readResults(
  file: string,
  source: string,
): ResultsRead & { readonly problems: readonly Problem[] } {
  const { text, problems } = normalise(file, source);
  const results: KitResult[] = [];
  let header: readonly string[] | undefined;
  let rows = 0;
  for (const record of splitRecords(text, (cells) => !header || cells.length === header.length)) {
    const { line, cells } = record;
    if (!header) {
      header = cells?.map((cell) => cell.trim().toLowerCase()) ?? [];
      const wrong = checkHeader(file, line, header);
      if (wrong.length > 0)
        return { results, rows: 0, ignoredColumns: [], problems: [...problems, ...wrong] };
      continue;
    }
    rows++;
    const width = header.length;
    const trouble = findUnreadable(file, record) ?? checkWidth(file, record, width);
    if (trouble || !cells) {
      if (trouble) problems.push(trouble);
      continue;
    }
    const names = header;
    const row = readRow({ file, line }, (column) => cells[names.indexOf(column)]?.trim() ?? '');
    if (Array.isArray(row)) problems.push(...row);
    else results.push(row);
  }
  if (!header) problems.push(problem('csv-header', { file, line: 1 }, 'the file is empty', expectedHeader));
  const ignoredColumns = (header ?? []).filter((name) => !isColumn(name));
  return { results, rows, ignoredColumns, problems };
}

const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

const expectedHeader = {
  expected: `the columns ${needed.join(' and ')}, and if known ${columns.slice(2).join(', ')}`,
};

function checkHeader(file: string, line: number, header: readonly string[]): Problem[] {
  const twice = header.find((name, index) => isColumn(name) && header.indexOf(name) < index);
  if (twice !== undefined)
    return [problem('csv-header', { file, line, field: twice }, `the column "${twice}" is there twice`)];
  return needed
    .filter((name) => !header.includes(name))
    .map((field) =>
      problem('csv-header', { file, line, field }, `the column "${field}" is missing`, {
        found: showFound(header.join(',')),
        ...expectedHeader,
      }),
    );
}

function checkWidth(file: string, { line, cells }: CsvRecord, width: number): Problem | undefined {
  if (!cells) return problem('csv-quotes', { file, line }, 'the quotes of the row do not match');
  if (cells.length === width) return undefined;
  return problem('csv-row', { file, line }, 'the row does not fit the first row', {
    found: `${cells.length} cells`,
    expected: `${width} cells; a cell with a comma in it is written in quotes`,
  });
}
