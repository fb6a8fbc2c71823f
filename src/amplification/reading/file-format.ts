import { AppError } from '../../case/index.js';
import { quoteText } from './posts-query.js';

export type FileFormat = 'csv' | 'json' | 'parquet';

const extensions: Readonly<Record<string, FileFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
};

/** What files are, by their names; `.gz` and `.zst` may follow. All of one run are of one kind. */
export function formatOf(paths: readonly string[]): FileFormat {
  const formats = new Set(paths.map(formatOfOne));
  const [format] = formats;
  if (format === undefined || formats.size > 1)
    throw new AppError('request-invalid', 'The files of one run must be of one kind: CSV, JSON or Parquet.');
  return format;
}

function formatOfOne(path: string): FileFormat {
  const [, extension = ''] = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(path) ?? [];
  const format = extensions[extension.toLowerCase()];
  if (format === undefined)
    throw new AppError(
      'request-invalid',
      `${path}: found a name ending in “${extension}”, expected csv, tsv, json, jsonl or parquet (.gz and .zst may follow).`,
    );
  return format;
}

// One field may be as long as this; DuckDB's own limit is 2 MB, and its buffer sixteen times the limit.
const longestLineBytes = 16 * 2 ** 20;
const longestDocumentBytes = 2 ** 30;

// Were the quote left to be guessed, a quote that is never closed would become part of a name. Rows of another width
// are put aside to be counted.
const csvRules = `quote = '"', escape = '"', store_rejects = true`;

/** Gives the first line of a file of any kind as one text. */
export const headerLineQuery = (path: string): string =>
  `SELECT line FROM read_csv(${quoteText(path)}, columns = {line: 'VARCHAR'}, delim = '\x01', quote = '', escape = '',
     header = false, max_line_size = ${longestLineBytes}, buffer_size = ${2 * longestLineBytes}, ignore_errors = true) LIMIT 1`;

/** What parts the columns: read off the header, because rows that are damaged would mislead a guess from them. */
export function delimiterOf(header: string): string {
  const times = (delimiter: string) => header.split(delimiter).length;
  return [',', '\t', ';', '|'].reduce((best, next) => (times(next) > times(best) ? next : best));
}

/** The FROM clause that reads the files. Everything is read as text: what a column means is decided once, here. */
export function sourceOf(
  paths: readonly string[],
  format: FileFormat,
  delimiter: string,
  records?: string,
): string {
  const files = `[${paths.map((path) => quoteText(path)).join(', ')}]`;
  if (format === 'parquet') return `read_parquet(${files}, union_by_name = true)`;
  if (format === 'csv')
    return `read_csv(${files}, all_varchar = true, header = true, delim = ${quoteText(delimiter)}, max_line_size = ${longestLineBytes}, buffer_size = ${2 * longestLineBytes}, ${csvRules})`;
  if (records === undefined) return `read_json_objects(${files}, maximum_object_size = ${longestLineBytes})`;
  const documents = `read_json_objects(${files}, maximum_object_size = ${longestDocumentBytes})`;
  return `(SELECT unnest(json_extract(json, ${quoteText(records)})) AS json FROM ${documents})`;
}
