import type { Delimiter } from '../../lib/csv/index.js';
import { type CsvRecord, splitRecords } from '../../lib/csv/index.js';
import { formatFound, formatText, type Problem, problem } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { didYouMean } from '../../lib/names/index.js';
import { findUnreadable, hasUnreadable } from '../../lib/text/index.js';
import { asIs, type Param, type Wording, wording } from '../../lib/wording/index.js';
import type { FieldType } from '../entries/field-types.js';
import { findField, findShape, type Shape } from './columns/find-shape.js';
import type { TableFields } from './columns/table-fields.js';

export type NamedColumn = { readonly at: number; readonly field: string; readonly type: FieldType };

/** The rows of a CSV file as cells, before any is understood. */
export type CsvTable = {
  readonly delimiter: Delimiter;
  readonly headerLine: number;
  /** Every name stands in quotes: the writer quotes whatever it writes. */
  readonly quotesAll: boolean;
  /** Undefined where the header cannot be read. */
  readonly columns?: readonly NamedColumn[];
  readonly rows: readonly CsvRecord[];
  readonly problems: readonly Problem[];
  readonly read: number;
};

export function readTable(file: string, text: string, fields: TableFields): CsvTable {
  const shape = findShape(text, fields);
  const { header, records, isCut } = splitBelow(text, shape);
  const { delimiter } = shape;
  const base = { delimiter, headerLine: header?.line ?? 1, quotesAll: quotesAll(header), rows: [], read: 0 };
  if (!header) return { ...base, columns: [], problems: [] };
  const names = header.cells?.map((cell) => cell.trim());
  if (!names) {
    const at = { file, line: header.line };
    return { ...base, problems: [problem('csv-quotes', at, wording('problem.csv.quotes-header'))] };
  }
  const found = nameColumns(file, header.line, names, records, fields);
  if (found.problems.length > 0) return { ...base, problems: found.problems };
  const problems = checkShape(file, shape, names, found.columns);
  const rows = keepFitting(file, records, names.length, delimiter, problems, text);
  if (isCut) {
    const at = { file, line: records.at(-1)?.line };
    problems.push(
      problem(
        'entries-too-many',
        at,
        wording('problem.entries-many', { max: String(limits.entriesPerFileMax) }),
      ),
    );
  }
  return { ...base, columns: found.columns, rows, problems, read: records.length };
}

const quotesAll = (header: CsvRecord | undefined): boolean =>
  header !== undefined && /^\s*"(?:[^"]|"")*"(?:.\s*"(?:[^"]|"")*")*\s*$/s.test(header.text);

// The Humanitarian Exchange Language puts a row of #tags below the names.
const isTags = ({ cells }: CsvRecord): boolean => {
  const filled = cells?.filter((cell) => cell.trim() !== '') ?? [];
  return filled.length > 0 && filled.every((cell) => /^#\p{L}/u.test(cell.trim()));
};

const isEmpty = ({ cells }: CsvRecord): boolean => cells?.every((cell) => cell.trim() === '') ?? false;

/** The header and what stands below it; rows of empty cells, which spreadsheets leave at the end, are none. */
function splitBelow(text: string, { delimiter, linesAbove }: Shape) {
  const skipped = text.split('\n', linesAbove).reduce((length, line) => length + line.length + 1, 0);
  let header: CsvRecord | undefined;
  const records: CsvRecord[] = [];
  let isCut = false;
  const fits = (cells: readonly string[]): boolean =>
    header?.cells === undefined || withoutSpare(cells, header.cells.length).length === header.cells.length;
  for (const each of splitRecords(text.slice(skipped), fits, delimiter)) {
    const record = { ...each, line: each.line + linesAbove };
    if (!header) header = record;
    else if (isEmpty(record) || (records.length === 0 && isTags(record))) continue;
    else if (records.length === limits.entriesPerFileMax) {
      isCut = true;
      break;
    } else records.push(record);
  }
  return { header, records, isCut };
}

/** Empty cells beyond the last column are nobody's. */
function withoutSpare(cells: readonly string[], width: number): readonly string[] {
  const isSpare = cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
  return isSpare ? cells.slice(0, width) : cells;
}

function nameColumns(
  file: string,
  line: number,
  names: readonly string[],
  records: readonly CsvRecord[],
  fields: TableFields,
): { columns: NamedColumn[]; problems: Problem[] } {
  const columns: NamedColumn[] = [];
  const problems: Problem[] = [];
  for (const [at, name] of names.entries()) {
    const field = findField(name, fields);
    const type = field === undefined ? undefined : fields.types.get(field);
    if (field !== undefined && columns.some((column) => column.field === field)) {
      const says = wording('problem.csv.column-twice', { column: asIs(field) });
      problems.push(problem('csv-header', { file, line, field }, says));
    } else if (field !== undefined && type !== undefined) columns.push({ at, field, type });
    else if (name !== '' || !isIdle(at, records)) problems.push(noSuchField(file, line, at, name, fields));
  }
  return { columns, problems };
}

/** A column without a name that holds nothing, or the numbers of its rows, which pandas and R write before the first. */
function isIdle(at: number, records: readonly CsvRecord[]): boolean {
  const cells = records.map(({ cells: all }) => all?.[at]?.trim() ?? '');
  if (cells.every((cell) => cell === '')) return true;
  const first = Number(cells[0]);
  return at === 0 && first <= 1 && cells.every((cell, row) => cell === String(first + row));
}

function noSuchField(file: string, line: number, at: number, field: string, fields: TableFields): Problem {
  const hint = didYouMean(field, fields.types.keys());
  const says =
    field === ''
      ? wording('problem.csv.unnamed', { number: String(at + 1), hint })
      : wording('problem.csv.no-field', { name: formatText(field), hint });
  return problem('csv-header', { file, line, field }, says, {
    found: formatFound(field),
    expected: wording('expect.fields', {
      fields: { list: [...fields.types.keys()].map(fieldParam(fields)), join: 'commas' },
    }),
  });
}

const fieldParam =
  ({ keys }: TableFields) =>
  (field: string): Param => {
    const called = keys.get(field);
    return called === undefined ? asIs(field) : { word: field, called };
  };

const partedBy: Readonly<Record<Exclude<Delimiter, ','>, Wording>> = {
  ';': wording('problem.csv.by-semicolons'),
  '\t': wording('problem.csv.by-tabs'),
  '|': wording('problem.csv.by-bars'),
};

const markNames: Readonly<Record<Delimiter, Wording>> = {
  ',': wording('mark.comma'),
  ';': wording('mark.semicolon'),
  '\t': wording('mark.tab'),
  '|': wording('mark.bar'),
};

/** How the table was read, where the case would have written it otherwise. */
function checkShape(
  file: string,
  { delimiter, linesAbove }: Shape,
  names: readonly string[],
  columns: readonly NamedColumn[],
): Problem[] {
  const renamed = columns.filter(({ at, field }) => names[at] !== field);
  const parts: Param[] = [
    ...(delimiter === ',' ? [] : [partedBy[delimiter]]),
    ...(linesAbove === 0 ? [] : [wording('problem.csv.lines-above', { count: linesAbove })]),
    ...(renamed.length === 0 ? [] : [formatRenamed(renamed, names)]),
  ];
  if (parts.length === 0) return [];
  const says = wording('problem.csv.shape', { parts: { list: parts, join: 'semicolons' } });
  return [problem('csv-read', { file, line: linesAbove + 1 }, says)];
}

const formatRenamed = (renamed: readonly NamedColumn[], names: readonly string[]): Param => ({
  list: renamed.map(({ at, field }) =>
    wording('problem.csv.renamed', { name: formatText(names[at] ?? ''), field: asIs(field) }),
  ),
  join: 'commas',
});

function keepFitting(
  file: string,
  records: readonly CsvRecord[],
  width: number,
  delimiter: Delimiter,
  problems: Problem[],
  text: string,
): CsvRecord[] {
  const isSuspect = hasUnreadable(text);
  return records.flatMap((record) => {
    const cells = record.cells && withoutSpare(record.cells, width);
    const fitting = { ...record, cells };
    const trouble =
      (isSuspect ? findUnreadable(file, record) : undefined) ?? checkRow(file, fitting, width, delimiter);
    if (trouble) problems.push(trouble);
    return trouble ? [] : [fitting];
  });
}

function checkRow(
  file: string,
  { line, text, cells }: CsvRecord,
  width: number,
  delimiter: Delimiter,
): Problem | undefined {
  if (text.length > limits.entryCharsMax) {
    return problem('entry-too-long', { file, line }, wording('problem.row-long'), {
      found: wording('found.characters', { count: String(text.length) }),
      expected: wording('expect.at-most', { max: String(limits.entryCharsMax) }),
    });
  }
  if (!cells) {
    const expected = wording('expect.inner-quotes');
    return problem('csv-quotes', { file, line }, wording('problem.csv.row-quotes'), { expected });
  }
  if (cells.length === width) return undefined;
  return problem('csv-row', { file, line }, wording('problem.csv.row'), {
    found: wording('found.cells', { count: cells.length }),
    expected: wording('expect.cells', { count: width, mark: markNames[delimiter] }),
  });
}
