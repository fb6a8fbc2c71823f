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
export const longestLineBytes = 16 * 2 ** 20;
// DuckDB takes twice this for a buffer before it has read a byte.
const longestDocumentBytes = 200 * 2 ** 20;

/** What has to be known of a file besides its name: the header of a table, or how large one document may be. */
export type Shape = {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly documentBytes: number;
};

/** Of a CSV file from its header: rows that are damaged would mislead a guess from them. */
export function shapeOfHeader(header: string): Shape {
  const times = (delimiter: string) => header.split(delimiter).length;
  const delimiter = [',', '\t', ';', '|'].reduce((best, next) => (times(next) > times(best) ? next : best));
  return { delimiter, columns: namesIn(header.replace(/^\uFEFF/, ''), delimiter), documentBytes: 0 };
}

function namesIn(header: string, delimiter: string): string[] {
  const cell = new RegExp(`(?:^|\\${delimiter})(?:"((?:[^"]|"")*)"|([^\\${delimiter}]*))`, 'g');
  const names = [...header.matchAll(cell)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
  );
  return names.map((name, at) => (name === '' || names.indexOf(name) < at ? `${name}_${at + 1}` : name));
}

/** Of JSON: a file that is not one record a line may be one document, some times larger when unpacked. */
export function shapeOfDocuments(paths: readonly string[], largestBytes: number): Shape {
  const lines = paths.every((path) => /[.](jsonl|ndjson)([.](gz|zst))?$/i.test(path));
  const unpacked = largestBytes * (paths.some((path) => /[.](gz|zst)$/i.test(path)) ? 20 : 1);
  const bytes = lines ? longestLineBytes : Math.max(longestLineBytes, unpacked + 1024);
  return { delimiter: '', columns: [], documentBytes: Math.min(longestDocumentBytes, bytes) };
}

/** Gives the first line of a file of any kind as one text, in which every byte is a character. */
export const headerLineQuery = (path: string): string =>
  `SELECT line FROM read_csv(${quoteText(path)}, columns = {line: 'VARCHAR'}, delim = '\x01', quote = '', escape = '',
     header = false, auto_detect = false, encoding = 'latin-1', ${lineLimits}, ignore_errors = true) LIMIT 1`;

const lineLimits = `max_line_size = ${longestLineBytes}, buffer_size = ${2 * longestLineBytes}`;

/**
 * The FROM clause that reads the files. Everything is read as text and nothing is guessed: what a column means is
 * decided once, here. Rows of another width are put aside to be counted.
 */
export function sourceOf(
  paths: readonly string[],
  format: FileFormat,
  shape: Shape,
  records?: string,
): string {
  const files = `[${paths.map((path) => quoteText(path)).join(', ')}]`;
  if (format === 'parquet') return `read_parquet(${files}, union_by_name = true)`;
  if (format === 'csv') {
    const columns = shape.columns.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ');
    return `read_csv(${files}, columns = {${columns}}, auto_detect = false, header = true,
      delim = ${quoteText(shape.delimiter)}, quote = '"', escape = '"', ${lineLimits}, store_rejects = true)`;
  }
  const documents = `read_json_objects(${files}, maximum_object_size = ${shape.documentBytes})`;
  return records === undefined
    ? documents
    : `(SELECT unnest(json_extract(json, ${quoteText(records)})) AS json FROM ${documents})`;
}
