import { wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { FileFormat, Packing } from './file-kind.js';
import { quotePath, quoteText } from './posts-query.js';
import { inDocument, type RecordsAt, recordsIn } from './records.js';

// One field may be as long as this; DuckDB's own limit is 2 MB, and its buffer sixteen times the limit.
export const longestLineBytes = 16 * 2 ** 20;
// DuckDB takes twice this for a buffer before it has read a byte.
const longestDocumentBytes = 200 * 2 ** 20;

const lineLimits = `max_line_size = ${longestLineBytes}, buffer_size = ${2 * longestLineBytes}`;

/** Files that DuckDB can read in one go: their rows have one form. */
export type Alike = {
  readonly paths: readonly string[];
  readonly packing: Packing;
  readonly delimiter: string;
  /** As DuckDB is to call them. */
  readonly columns: readonly string[];
  readonly documentBytes: number;
};

/** The files of one run are all of one kind: rows of a table and records of JSON have nothing in common. */
export function oneFormat(formats: readonly FileFormat[]): FileFormat {
  const [format, ...others] = new Set(formats);
  if (format === undefined || others.length > 0)
    throw appError('request-invalid', wording('posts.several-formats'));
  return format;
}

/** A file that is not one record a line may be one document, some times larger when unpacked. */
export const documentBytesOf = (name: string, packing: Packing, bytes: number): number => {
  const isLines = /\.(jsonl|ndjson)\b/i.test(name);
  const unpacked = isLines ? 0 : bytes * (packing === 'none' ? 1 : 20);
  return Math.min(longestDocumentBytes, Math.max(longestLineBytes, unpacked + 1024));
};

/** Columns whose names differ only in case are two to whoever made the file and one to DuckDB. */
export function namesForDuckdb(columns: readonly string[]): string[] {
  const seen = new Set<string>();
  return columns.map((name, at) => {
    const own = seen.has(name.toLowerCase()) ? `${name}\u001f${at}` : name;
    seen.add(name.toLowerCase());
    return own;
  });
}

/**
 * The FROM clause that reads the files. Everything is read as text and nothing is guessed: what a column means is
 * decided once, here. Rows of another width are put aside to be counted.
 */
export function sourceOf(
  format: FileFormat,
  groups: readonly Alike[],
  records: RecordsAt = inDocument,
): string {
  const parts = groups.map((group) => (format === 'csv' ? tableIn(group) : plainIn(format, group)));
  const [only] = parts;
  const all =
    parts.length === 1 && only !== undefined
      ? only
      : `(${parts.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL BY NAME ')})`;
  return format === 'json' ? recordsIn(all, records) : all;
}

const listOf = (paths: readonly string[]): string => `[${paths.map(quotePath).join(', ')}]`;

function tableIn({ paths, columns, delimiter, packing }: Alike): string {
  const types = columns.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ');
  return `read_csv(${listOf(paths)}, columns = {${types}}, auto_detect = false, header = true, compression = '${packing}',
      delim = ${quoteText(delimiter)}, quote = '"', escape = '"', ${lineLimits}, hive_partitioning = false, store_rejects = true)`;
}

const plainIn = (format: FileFormat, { paths, documentBytes, packing }: Alike): string =>
  format === 'parquet'
    ? `read_parquet(${listOf(paths)}, union_by_name = true, hive_partitioning = false)`
    : `read_json_objects(${listOf(paths)}, maximum_object_size = ${documentBytes}, hive_partitioning = false, compression = '${packing === 'none' ? 'uncompressed' : packing}')`;
