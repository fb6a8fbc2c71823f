import { type CsvRecord, splitRecords } from '../../lib/csv/index.js';
import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { findUnreadable, normalise } from '../../lib/text/index.js';
import { asIs, commas, type Wording, wording } from '../../lib/wording/index.js';
import { type RowReadings, readRow } from './read-row.js';
import { type Column, columns } from './reading/columns.js';
import { type Decoded, decodeResults } from './reading/decode-results.js';
import {
  type ColumnChoice,
  type ColumnPlaces,
  type ColumnsFound,
  findColumns,
  hasOnlyCycles,
} from './reading/find-columns.js';
import { findHeader, type Header } from './reading/find-header.js';
import { type OutcomeWords, readingOf } from './reading/outcome-words.js';
import { resultByContent } from './reading/result-by-content.js';
import type { KitResult, ResultsRead, ResultsReading } from './result.js';

/** What somebody said of a file: which columns it has, and what words mean. */
export type ReadingChoice = { readonly columns?: ColumnChoice; readonly words?: Partial<OutcomeWords> };

export type ResultsWithProblems = ResultsRead & {
  /** The first of them. */
  readonly problems: readonly Problem[];
  readonly problemsInAll: number;
};

// Nobody reads more, and a file of other things has one for each of a million lines.
const problemsMax = 1000;

const nothing = { results: [], rows: 0, apart: { noResult: 0, noReference: 0 }, ignoredColumns: [] };

/**
 * A table of results, one row a kit, as a spreadsheet or a laboratory's system writes it. How it was read is told with
 * it. A row that cannot be read is a problem and costs itself; where a column that is needed cannot be told, it is asked
 * for, and nothing is counted.
 */
export function readResults(
  file: string,
  source: string | Uint8Array,
  choice: ReadingChoice = {},
): ResultsWithProblems {
  const decoded =
    typeof source === 'string' ? { text: source, encoding: 'utf-8' } : decodeResults(file, source);
  if ('code' in decoded) return { ...nothing, problems: [decoded], problemsInAll: 1 };
  return readTable(file, decoded, choice);
}

type Table = {
  readonly names: readonly string[];
  readonly line: number;
  readonly records: readonly CsvRecord[];
};

function readTable(
  file: string,
  { text: raw, encoding }: Decoded,
  choice: ReadingChoice,
): ResultsWithProblems {
  const { text } = normalise(file, raw.replace(/^\ufeff/, ''));
  const header = findHeader(text, choice.columns ?? {});
  const table = parseTable(text, header);
  if (!table)
    return {
      ...nothing,
      problems: [problem('csv-header', { file, line: 1 }, wording('problem.kits.empty'), expectedHeader)],
      problemsInAll: 1,
    };
  const { places, questions } = settle(table, findColumns(table.names, choice.columns ?? {}), choice);
  const reading = {
    encoding,
    delimiter: header.delimiter,
    headerLine: table.line,
    names: table.names.map((name) => name.trim()),
    columns: columns.flatMap((column) => {
      const at = places[column];
      return at === undefined ? [] : [{ column, name: table.names[at]?.trim() ?? '' }];
    }),
    questions,
  };
  if (questions.length > 0)
    return {
      ...nothing,
      rows: table.records.length,
      reading: { ...reading, words: [] },
      problems: questions.map(({ column, choices }) => askColumn(file, table, column, choices, places)),
      problemsInAll: questions.length,
    };
  return { ...readRows(file, table, places, choice, reading) };
}

// A result nobody named is told by what stands in its column; one somebody named wrongly is asked for again.
function settle(
  { names, records }: Table,
  found: ColumnsFound,
  { columns: said }: ReadingChoice,
): ColumnsFound {
  const isOpen = found.questions.some(
    ({ column, choices }) => column === 'result' && choices.length === names.length,
  );
  if (!isOpen || said?.result !== undefined || !('reference' in found.places)) return found;
  const at = resultByContent(names, records, found.places);
  if (at === undefined) return found;
  const questions = found.questions.filter(({ column }) => column !== 'result');
  return { places: { ...found.places, result: at }, questions };
}

function parseTable(text: string, { delimiter, linesBefore }: Header): Table | undefined {
  const skipped = text.split('\n', linesBefore).reduce((length, line) => length + line.length + 1, 0);
  let names: readonly string[] | undefined;
  let line = 0;
  const records: CsvRecord[] = [];
  for (const record of splitRecords(
    text.slice(skipped),
    (cells) => names === undefined || cells.length === names.length,
    delimiter,
  )) {
    const at = record.line + linesBefore;
    if (names) records.push({ ...record, line: at });
    else if (record.cells) [names, line] = [record.cells, at];
    else return undefined;
  }
  return names && { names, line, records };
}

function readRows(
  file: string,
  { names, records }: Table,
  places: ColumnPlaces,
  { words }: ReadingChoice,
  reading: Omit<ResultsReading, 'words'>,
): ResultsWithProblems {
  const cellIn = (cells: readonly string[], column: Column): string => {
    const at = places[column];
    return at === undefined ? '' : (cells[at]?.trim() ?? '');
  };
  const readings = readingsOf(records, cellIn, words);
  const results: KitResult[] = [];
  const problems: Problem[] = [];
  let problemsInAll = 0;
  const note = (found: Problem): void => {
    if (++problemsInAll <= problemsMax) problems.push(found);
  };
  const apart = { noResult: 0, noReference: 0 };
  for (const record of records) {
    const trouble = findUnreadable(file, record) ?? checkWidth(file, record, names.length, reading.delimiter);
    const { cells, line } = record;
    if (trouble || !cells) {
      if (trouble) note(trouble);
      continue;
    }
    const row = readRow({ file, line }, (column) => cellIn(cells, column), readings, note);
    if (Array.isArray(row)) row.forEach(note);
    else if (typeof row === 'string') apart[row]++;
    else results.push(row);
  }
  const used = new Set(Object.values(places));
  return {
    results,
    rows: records.length,
    apart,
    ignoredColumns: names.map((name) => name.trim()).filter((name, at) => !used.has(at) && name !== ''),
    reading: { ...reading, words: wordsOf(records, cellIn, readings) },
    problems,
    problemsInAll,
  };
}

type CellIn = (cells: readonly string[], column: Column) => string;

const cellsOf = (records: readonly CsvRecord[], cellIn: CellIn, column: Column): string[] =>
  records.flatMap(({ cells }) => (cells ? [cellIn(cells, column)] : []));

const readingsOf = (
  records: readonly CsvRecord[],
  cellIn: CellIn,
  { positive = [], negative = [] }: Partial<OutcomeWords> = {},
): RowReadings => ({
  reference: readingOf(cellsOf(records, cellIn, 'reference'), { positive, negative }),
  result: readingOf(cellsOf(records, cellIn, 'result'), { positive, negative }),
});

const wordsShown = 40;

function wordsOf(
  records: readonly CsvRecord[],
  cellIn: CellIn,
  readings: RowReadings,
): ResultsReading['words'] {
  return (['reference', 'result'] as const).flatMap((column) => {
    const counts = new Map<string, number>();
    for (const cell of cellsOf(records, cellIn, column)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return [...counts].slice(0, wordsShown).map(([word, count]) => ({
      column,
      word,
      as: readings[column].read(word) ?? 'unread',
      count,
    }));
  });
}

const expectedHeader = {
  expected: wording('expect.kits.header', { columns: columns.slice(2).join(', ') }),
};

const flags: Readonly<Record<Column, string>> = {
  reference: '--reference-column',
  result: '--result-column',
  days_since_onset: '--day-column',
  lot: '--lot-column',
  kit: '--kit-column',
};

function askColumn(
  file: string,
  { names: all, line }: Table,
  column: Column,
  choices: readonly string[],
  places: ColumnPlaces,
): Problem {
  const at = { file, line, field: column };
  const names = choices.map((name) => name.trim());
  const flag = flags[column];
  const cycles = column === 'reference' && !('reference' in places) ? hasOnlyCycles(all) : undefined;
  if (cycles !== undefined && choices.length === all.length)
    return problem('csv-header', at, wording('problem.kits.cycles'), {
      found: formatFound(cycles),
      expected: wording('expect.kits.reference-column', { flag: flags.reference }),
    });
  return choices.length === all.length
    ? problem('csv-header', at, wording('problem.kits.column-missing', { column }), {
        found: formatFound(all.join(',')),
        expected: wording('expect.kits.column-name', { flag, names: commas(names) }),
      })
    : problem('csv-header', at, wording('problem.kits.columns-many', { column }), {
        found: formatFound(names.join(', ')),
        expected: wording('expect.kits.one-meant', { flag }),
      });
}

const marks: Readonly<Record<string, Wording>> = {
  ',': wording('mark.comma'),
  ';': wording('mark.semicolon'),
  '\t': wording('mark.tab'),
  '|': wording('mark.bar'),
};

function checkWidth(
  file: string,
  { line, cells }: CsvRecord,
  width: number,
  delimiter: string,
): Problem | undefined {
  if (!cells) return problem('csv-quotes', { file, line }, wording('problem.csv.row-quotes'));
  if (cells.length === width) return undefined;
  return problem('csv-row', { file, line }, wording('problem.csv.row'), {
    found: wording('found.cells', { count: cells.length }),
    expected: wording('expect.cells', { count: width, mark: marks[delimiter] ?? asIs(`"${delimiter}"`) }),
  });
}
