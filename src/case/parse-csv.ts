import { hasFormula, unmarkFormulas } from './csv-formula.js';
import { type CsvRecord, splitRecords } from './csv-records.js';
import type { FieldType, FieldTypes } from './field-types.js';
import { limits } from './limits.js';
import { didYouMean } from './nearest.js';
import { type Problem, problem, showFound } from './problem.js';
import type { ParsedFile, RawEntry } from './raw-entry.js';
import { findUnreadable, hasUnreadable, normalise } from './text.js';

type Column = { readonly field: string; readonly type: FieldType };

/** Reads CSV (RFC 4180) whose first row names fields of the kind, in any order. An empty cell is an absent field. */
export function parseCsv(file: string, source: string, types: FieldTypes): ParsedFile {
  const { text, problems } = normalise(file, source);
  const isSuspect = hasUnreadable(text);
  const entries: RawEntry[] = [];
  let columns: readonly Column[] | undefined;
  let read = 0;
  for (const record of splitRecords(
    text,
    (cells) => columns === undefined || cells.length === columns.length,
  )) {
    if (!columns) {
      const header = readHeader(file, record, types);
      if (header.problems.length > 0) return { entries, problems: [...problems, ...header.problems], read };
      columns = header.columns;
      continue;
    }
    if (read === limits.entriesPerFileMax) {
      problems.push(
        problem('entries-too-many', { file, line: record.line }, `only ${read} entries to a file are read`),
      );
      break;
    }
    read++;
    const trouble =
      (isSuspect ? findUnreadable(file, record) : undefined) ?? checkRow(file, record, columns.length);
    if (trouble) problems.push(trouble);
    else entries.push(readRow(file, record, columns, problems));
  }
  return { entries, problems, read };
}

function readHeader(
  file: string,
  record: CsvRecord,
  types: FieldTypes,
): { columns: Column[]; problems: Problem[] } {
  const { line } = record;
  const problems: Problem[] = [];
  const columns: Column[] = [];
  const names = record.cells?.map((cell) => cell.trim());
  if (!names)
    return {
      columns,
      problems: [problem('csv-quotes', { file, line }, 'the quotes of the first row do not match')],
    };
  for (const [index, field] of names.entries()) {
    const type = types.get(field);
    if (names.indexOf(field) < index) {
      problems.push(problem('csv-header', { file, line, field }, `the column "${field}" is there twice`));
    } else if (type === undefined) {
      const name =
        field === '' ? `column ${index + 1} has no name` : `no field is called ${showFound(field)}`;
      problems.push(
        problem('csv-header', { file, line, field }, `${name}${didYouMean(field, types.keys())}`, {
          found: showFound(field),
          expected: `names of fields: ${[...types.keys()].join(', ')}`,
        }),
      );
    } else columns.push({ field, type });
  }
  return { columns, problems };
}

function checkRow(file: string, { line, text, cells }: CsvRecord, width: number): Problem | undefined {
  if (text.length > limits.entryCharsMax) {
    return problem('entry-too-long', { file, line }, 'one row is too long', {
      found: `${text.length} characters`,
      expected: `at most ${limits.entryCharsMax}`,
    });
  }
  if (!cells) {
    const rule = 'a cell with a quote in it is written in quotes, with the inner quote doubled';
    return problem('csv-quotes', { file, line }, 'the quotes of the row do not match', { expected: rule });
  }
  if (cells.length === width) return undefined;
  return problem('csv-row', { file, line }, 'the row does not fit the first row', {
    found: `${cells.length} cells`,
    expected: `${width} cells; a cell with a comma in it is written in quotes`,
  });
}

function readRow(file: string, record: CsvRecord, columns: readonly Column[], problems: Problem[]): RawEntry {
  const value: Record<string, unknown> = {};
  const { line } = record;
  for (const [index, { field, type }] of columns.entries()) {
    const cell = record.cells?.[index]?.trim() ?? '';
    if (cell === '') continue;
    value[field] = readCell(unmarkFormulas(cell).trim(), type);
    if (type === 'text' && hasFormula(cell) && unmarkFormulas(cell) === cell) {
      problems.push(
        problem(
          'csv-formula',
          { file, line, field },
          'a spreadsheet would compute this cell; it is kept as it is',
          {
            found: showFound(cell),
          },
        ),
      );
    }
  }
  return { value, line, lineOf: () => line };
}

const number = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

// What cannot be read stays text, for the schema to refuse with what it expected.
function readCell(cell: string, type: FieldType): unknown {
  switch (type) {
    case 'number':
      return number.test(cell) ? Number(cell) : cell;
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : cell;
    case 'list':
      return cell.split(';').map((item) => item.trim());
    case 'packs':
      return readPacks(cell);
    default:
      return cell;
  }
}

/** "box=50; carton=2000" */
function readPacks(cell: string): unknown {
  const pairs = cell.split(';').map((pair) => pair.split('=').map((part) => part.trim()));
  const isPacks = pairs.every(
    ([name, pieces, ...rest]) => name && /^\d+$/.test(pieces ?? '') && rest.length === 0,
  );
  const isUnique = new Set(pairs.map(([name]) => name)).size === pairs.length;
  if (!isPacks || !isUnique) return cell;
  return Object.fromEntries(pairs.map(([name, pieces]) => [name, Number(pieces)]));
}
