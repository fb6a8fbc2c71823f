import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { commas, wording } from '../../lib/wording/index.js';
import { type ReadingChoice, type ResultsWithProblems, readResults } from './read-results.js';
import { type SheetText, sheetTexts } from './reading/sheets.js';

/** What somebody said of a file, and of a workbook which sheet is meant. */
export type FileChoice = ReadingChoice & { readonly sheet?: string | undefined };

const none = {
  results: [],
  rows: 0,
  apart: { noResult: 0, noReference: 0 },
  ignoredColumns: [],
  problemsInAll: 1,
};

/** Results as a file holds them: a table in text, or a workbook, of which the sheet with results is taken or asked for. */
export async function readResultsFile(
  file: string,
  bytes: Uint8Array,
  { sheet, ...choice }: FileChoice,
): Promise<ResultsWithProblems> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readResults(file, bytes, choice);
  const sheets = await sheetTexts(bytes);
  if (sheets === undefined || sheets.length === 0) return { ...none, problems: [unreadable(file, sheets)] };
  const read = sheets.map((one) => ({ one, read: readSheet(file, one, sheets, choice) }));
  const named = sheet === undefined ? undefined : read.find(({ one }) => one.name === sheet);
  if (named) return named.read;
  // The sheet with results is the one whose columns are found; a cover or a list of codes has none.
  const filled = read.filter(({ read: { reading } }) => reading?.questions.length === 0);
  const [only, second] = filled.length > 0 ? filled : read;
  if (only !== undefined && second === undefined && sheet === undefined) return only.read;
  return askSheet(file, filled.length > 0 ? filled.map(({ one }) => one) : sheets, sheet);
}

function readSheet(
  file: string,
  { name, text }: SheetText,
  sheets: readonly SheetText[],
  choice: ReadingChoice,
): ResultsWithProblems {
  const read = readResults(file, text, choice);
  if (!read.reading) return read;
  const reading = { ...read.reading, encoding: 'XLSX', sheet: name, sheets: sheets.map((one) => one.name) };
  return { ...read, reading };
}

function askSheet(
  file: string,
  choices: readonly SheetText[],
  said: string | undefined,
): ResultsWithProblems {
  const names = choices.map(({ name }) => name);
  const at = { file, field: 'sheet' };
  const detail = {
    found: said === undefined ? formatFound(names.join(', ')) : formatFound(said),
    expected: wording('expect.kits.sheet', { names: commas(names) }),
  };
  const what = wording(said === undefined ? 'problem.kits.sheets-many' : 'problem.kits.no-sheet');
  return {
    ...none,
    reading: {
      encoding: 'XLSX',
      delimiter: ',',
      headerLine: 0,
      names: [],
      columns: [],
      words: [],
      sheets: names,
      questions: [{ column: 'sheet', choices: names }],
    },
    problems: [problem('field-missing', at, what, detail)],
  };
}

function unreadable(file: string, sheets: readonly SheetText[] | undefined): Problem {
  return sheets === undefined
    ? problem('file-encoding', { file }, wording('problem.no-text'), {
        found: wording('found.strange-workbook'),
        expected: wording('expect.kits.table-file'),
      })
    : problem('csv-header', { file }, wording('problem.kits.no-table'), {
        expected: wording('expect.kits.sheet-columns'),
      });
}
