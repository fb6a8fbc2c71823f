import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import {
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBDoubleVector,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBUIntegerVector,
  type DuckDBValue,
  DuckDBVarCharVector,
  version,
} from '@duckdb/node-api';
import { AppError } from '../case/index.js';
import type { PreviewRow } from './read-posts.js';
import { activityQuery, profilesQuery } from './reading/account-queries.js';
import type { RowChunk, TextColumn } from './reading/collect-posts.js';
import {
  type FileFormat,
  formatOf,
  headerLineQuery,
  type Shape,
  shapeOfDocuments,
  shapeOfHeader,
  sourceOf,
} from './reading/file-format.js';
import { headerText } from './reading/header-text.js';
import { findLayout } from './reading/layouts.js';
import { countLines, type Flaw, LineWatch } from './reading/line-watch.js';
import { postsQuery, quoteName, quoteText, type Selection } from './reading/posts-query.js';
import { type ProfileSelection, type ProfileTexts, profileFields } from './reading/profile.js';
import type { Rejected, SkipReason } from './reading/skipped.js';
import { unreadable } from './reading/unreadable.js';
import { endsWhole } from './reading/zstd-frames.js';

export const duckdbVersion = version();

/** Files of posts, opened by DuckDB, which keeps to its memory and needs no network. */
export class PostFiles {
  private constructor(
    readonly paths: readonly string[],
    readonly format: FileFormat,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly shape: Shape,
    readonly expectedPosts: number,
  ) {}

  static async open(paths: readonly string[], memoryBytes: number, threads?: number): Promise<PostFiles> {
    for (const path of paths) await mustBeFile(path);
    const format = formatOf(paths);
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${Math.max(64, Math.round(memoryBytes / 1e6))}MB`,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      ...(threads === undefined ? {} : { threads: String(threads) }),
    });
    const connection = await instance.connect();
    await connection.run(`SET TimeZone = 'UTC'`);
    // DuckDB reads ahead this far while we count; without, it and we would take turns.
    await connection.run(`SET streaming_buffer_size = '16MB'`);
    const shape = await shapeOf(paths, format, connection);
    return new PostFiles(paths, format, instance, connection, shape, await expectedPosts(paths));
  }

  get isJson(): boolean {
    return this.format === 'json';
  }

  /** Columns of a table, or the keys of the first JSON records. */
  async columns(): Promise<string[]> {
    if (this.format === 'csv') return [...this.shape.columns];
    const [first, ...others] = await Promise.all(this.paths.map((path) => this.columnsOf(path)));
    for (const [at, columns] of others.entries())
      mustBeAlike(this.paths[0] ?? '', first ?? [], this.paths[at + 1] ?? '', columns);
    return [...new Set([first ?? [], ...others].flat())];
  }

  private async columnsOf(path: string): Promise<string[]> {
    const source = sourceOf([path], this.format, this.shape);
    const names =
      this.format === 'parquet'
        ? this.ask(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${source})`)
        : this.ask(`SELECT unnest(json_keys(json)) FROM (SELECT json FROM ${source} LIMIT 200)`);
    return [...new Set((await names).map(([name]) => String(name)))];
  }

  async head(count: number): Promise<string[][]> {
    const fields = (await this.columns()).map((name) =>
      this.isJson ? `json ->> ${quoteText(`$."${name}"`)}` : `CAST(${quoteName(name)} AS VARCHAR)`,
    );
    const cells = fields.map((field) => `coalesce(left(${field}, ${cellCharacters}), '')`).join(', ');
    const source = this.from();
    return (await this.ask(`SELECT ${cells} FROM ${source} LIMIT ${count}`)).map((row) => row.map(String));
  }

  async preview(count: number, selection: Selection, records?: string): Promise<PreviewRow[]> {
    const posts = postsQuery(this.from(records), selection);
    const rows = await this.ask(
      `SELECT thing, account, content, "time", time_ms FROM (${posts}) LIMIT ${count}`,
    );
    return rows.map(([thing, account, content, time, ms]) => ({
      thing: String(thing ?? ''),
      account: String(account ?? ''),
      content: String(content ?? ''),
      timeText: String(time ?? ''),
      timeMs: typeof ms === 'number' ? ms : Number.NaN,
    }));
  }

  async *activity(selection: Selection & { readonly records?: string }) {
    const query = activityQuery(this.from(selection.records), selection);
    for await (const [account, reposts, times] of this.stream(query)) {
      assert(times instanceof DuckDBListValue, 'times come as a list');
      yield {
        account: String(account),
        reposts: Number(reposts),
        times: Float64Array.from(times.items, Number),
      };
    }
  }

  async *profiles(selection: ProfileSelection) {
    const query = profilesQuery(this.from(selection.records), selection);
    for await (const [account, ...texts] of this.stream(query)) {
      const named = Object.fromEntries(profileFields.map((name, at) => [name, String(texts[at] ?? '')]));
      yield { account: String(account), texts: named as ProfileTexts };
    }
  }

  /** Every row, in the order of the files, some thousand at a time. */
  async *rows(selection: Selection, records?: string): AsyncGenerator<RowChunk> {
    const source = this.from(records);
    const result = await this.guarded(() => this.connection.stream(postsQuery(source, selection)));
    for (;;) {
      const chunk = await this.guarded(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield rowChunk(chunk);
    }
  }

  /** What DuckDB put aside while reading. A file whose form breaks off cannot be read to its end, which is said. */
  async rejected(): Promise<Rejected[]> {
    if (this.format !== 'csv') return [];
    const query = `SELECT error_type::VARCHAR, count(DISTINCT line), min(line), any_value(error_message)
                   FROM reject_errors GROUP BY 1 ORDER BY 3`;
    const rows = (await this.connection.runAndReadAll(query)).getRows();
    return rows.map(([type, count, line, message]) => {
      const reason = rejections[String(type)];
      if (reason === undefined)
        throw unreadable(new Error(`Line: ${String(line)} ${String(message)}`), this.paths);
      // Lines count the header, rows do not.
      return { reason, rows: Number(count), firstRow: Number(line) - 1 };
    });
  }

  /** Writes a CSV file of ours again as Parquet. An id of digits is a name there too, and keeps its zeros. */
  async toParquet(csv: string, parquet: string, textColumns: readonly string[]): Promise<void> {
    const types = textColumns.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ');
    const read = `read_csv(${quoteText(csv)}, header = true, delim = ',', quote = '"', escape = '"', sample_size = -1, types = {${types}}, nullstr = '\x01')`;
    await this.connection.run(`COPY (FROM ${read}) TO ${quoteText(parquet)} (FORMAT parquet)`);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private from(records?: string): string {
    return sourceOf(this.paths, this.format, this.shape, records);
  }

  private async *stream(query: string): AsyncGenerator<DuckDBValue[]> {
    const result = await this.guarded(() => this.connection.stream(query));
    for (;;) {
      const chunk = await this.guarded(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield* chunk.getRows();
    }
  }

  private ask(query: string): Promise<DuckDBValue[][]> {
    return this.guarded(async () => (await this.connection.runAndReadAll(query)).getRows());
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unreadable(error, this.paths);
    }
  }
}

const cellCharacters = 200;

// Of two layouts only one would be read, and the rows of the other would look damaged.
function mustBeAlike(
  path: string,
  first: readonly string[],
  other: string,
  columns: readonly string[],
): void {
  const [expected, found] = [first, columns].map((names) => findLayout(names)?.name ?? 'of no known layout');
  if (found === expected) return;
  throw new AppError(
    'request-invalid',
    `${basename(other)}: found a file that is ${found}, expected ${expected} as ${basename(path)} is. The files of one run must be alike.`,
  );
}

// A row of the shortest layout takes about this much; texts are longer, so past the limit the columns grow instead.
const shortestRowBytes = 32;
const mostExpected = 2_000_000;

async function expectedPosts(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return Math.min(mostExpected, Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / shortestRowBytes));
}

async function shapeOf(
  paths: readonly string[],
  format: FileFormat,
  connection: DuckDBConnection,
): Promise<Shape> {
  if (format !== 'csv') {
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    return shapeOfDocuments(paths, Math.max(...sizes));
  }
  const [path = '', ...others] = paths;
  const header = await headerOf(path, connection);
  for (const other of others) mustBeEqual(path, header, other, await headerOf(other, connection));
  return shapeOfHeader(header);
}

async function headerOf(path: string, connection: DuckDBConnection): Promise<string> {
  try {
    const rows = (await connection.runAndReadAll(headerLineQuery(path))).getRows();
    return headerText(String(rows[0]?.[0] ?? ''), basename(path)).trim();
  } catch (error) {
    throw unreadable(error, [path]);
  }
}

// Columns are read by their place, so those of all files must be in the same.
function mustBeEqual(path: string, header: string, other: string, otherHeader: string): void {
  if (shapeOfHeader(header).columns.join('\0') === shapeOfHeader(otherHeader).columns.join('\0')) return;
  throw new AppError(
    'request-invalid',
    `${basename(other)}: found the columns ${otherHeader.slice(0, 200)}, expected those of ${basename(path)}, ${header.slice(0, 200)}.`,
  );
}

const rejections: Readonly<Record<string, SkipReason>> = {
  'MISSING COLUMNS': 'columns-missing',
  'TOO MANY COLUMNS': 'columns-too-many',
};

async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(error, [path]);
  });
  if (!found.isFile()) throw unreadable(new Error('it is not a file'), [path]);
  if (found.size === 0) throw unreadable(new Error('the file is empty'), [path]);
}

function rowChunk(chunk: DuckDBDataChunk): RowChunk {
  return {
    rows: chunk.rowCount,
    thing: textColumn(chunk, 0),
    account: textColumn(chunk, 3),
    content: textColumn(chunk, 6),
    time: doublesAt(chunk, 9),
    timeText: textAt(chunk, 10),
  };
}

const textColumn = (chunk: DuckDBDataChunk, column: number): TextColumn => ({
  hash: hashesAt(chunk, column),
  text: textAt(chunk, column + 2),
});

function hashesAt(chunk: DuckDBDataChunk, column: number): Uint32Array {
  const [low, high] = [chunk.getColumnVector(column), chunk.getColumnVector(column + 1)];
  assert(
    low instanceof DuckDBUIntegerVector && high instanceof DuckDBUIntegerVector,
    'hashes come in halves',
  );
  const hashes = new Uint32Array(2 * chunk.rowCount);
  for (let row = 0; row < hashes.length / 2; row++) {
    hashes[2 * row] = low.getItem(row) ?? 0;
    hashes[2 * row + 1] = high.getItem(row) ?? 0;
  }
  return hashes;
}

function textAt(chunk: DuckDBDataChunk, column: number): (row: number) => string {
  const vector = chunk.getColumnVector(column);
  assert(vector instanceof DuckDBVarCharVector, 'texts come as texts');
  return (row) => vector.getItem(row) ?? '';
}

function doublesAt(chunk: DuckDBDataChunk, column: number): Float64Array {
  const vector = chunk.getColumnVector(column);
  assert(vector instanceof DuckDBDoubleVector, 'times come as doubles');
  const doubles = new Float64Array(chunk.rowCount);
  for (let row = 0; row < doubles.length; row++) doubles[row] = vector.getItem(row) ?? Number.NaN;
  return doubles;
}

/**
 * SHA-256 of the files' bytes, one after the other. On the way what DuckDB takes for whole is found out: a compressed
 * file that was cut short, a NUL byte, and a line longer than it reads.
 */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (path.endsWith('.zst')) await mustEndWhole(path);
    const watch = new LineWatch();
    await readText(
      path,
      (bytes) => {
        watch.push(bytes);
      },
      (bytes) => hash.update(bytes),
    );
    if (isCsv(path) && watch.flaw) throw await flawIn(path, watch.flaw);
  }
  return hash.digest('hex');
}

/** The bytes of a file, those of a gz unpacked; on request also as they stand. */
async function readText(
  path: string,
  onText: (bytes: Buffer) => void,
  onBytes?: (bytes: string | Buffer) => void,
): Promise<void> {
  const file = createReadStream(path);
  if (onBytes) file.on('data', onBytes);
  const ends = new Writable({
    write(bytes: Buffer, _encoding, done) {
      onText(bytes);
      done();
    },
  });
  if (!path.endsWith('.gz')) return pipeline(file, ends);
  await pipeline(file, createGunzip(), ends).catch((error: unknown) => {
    throw cutShort(path, error);
  });
}

async function flawIn(path: string, { what, byte }: Flaw): Promise<AppError> {
  let [seen, line] = [0, 1];
  await readText(path, (bytes) => {
    line += countLines(bytes.subarray(0, Math.max(0, byte - seen)));
    seen += bytes.length;
  });
  return unreadable(new Error(`line: ${line} ${what}`), [path]);
}

const isCsv = (path: string): boolean => !path.endsWith('.zst') && formatOf([path]) === 'csv';

async function mustEndWhole(path: string): Promise<void> {
  const file = await open(path);
  try {
    const read = async (position: number, length: number) => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    };
    if (!(await endsWhole(read, (await file.stat()).size))) throw cutShort(path);
  } finally {
    await file.close();
  }
}

const cutShort = (path: string, cause?: unknown): AppError =>
  unreadable(new Error('the compressed file is cut short or damaged', { cause }), [path]);
