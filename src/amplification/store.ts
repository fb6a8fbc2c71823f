import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type DuckDBConnection, DuckDBInstance, version } from '@duckdb/node-api';
import { rowChunk } from './chunks/store.js';
import type { RowChunk } from './reading/collect-posts.js';
import {
  type FileFormat,
  formatOf,
  headerLineQuery,
  type Shape,
  shapeOfDocuments,
  shapeOfHeader,
  sourceOf,
} from './reading/file-format.js';
import { postsQuery, quoteText, type Selection } from './reading/posts-query.js';
import type { Rejected, SkipReason } from './reading/skipped.js';
import { unreadable } from './reading/unreadable.js';
import { ZstFrames } from './reading/zst-frames.js';

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

  /** Columns of a table, or the keys of the first JSON record. */
  async columns(): Promise<string[]> {
    if (this.format === 'csv') return [...this.shape.columns];
    const documents = this.format === 'json';
    const source = sourceOf(this.paths, this.format, this.shape, undefined);
    const query = documents
      ? `SELECT unnest(json_keys(json)) FROM (SELECT json FROM ${source} LIMIT 1)`
      : `SELECT column_name FROM (DESCRIBE SELECT * FROM ${source})`;
    const rows = await this.guarded(async () => (await this.connection.runAndReadAll(query)).getRows());
    return rows.map(([name]) => String(name));
  }

  /** Every row, in the order of the files, some thousand at a time. */
  async *rows(selection: Selection, records?: string): AsyncGenerator<RowChunk> {
    const source = sourceOf(this.paths, this.format, this.shape, records);
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

  /** Writes a CSV file again as Parquet. */
  async toParquet(csv: string, parquet: string): Promise<void> {
    await this.connection.run(
      `COPY (FROM read_csv(${quoteText(csv)}, header = true, sample_size = -1)) TO ${quoteText(parquet)} (FORMAT parquet)`,
    );
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unreadable(error, this.paths);
    }
  }
}

// A row of the shortest layout takes about this much. Columns that turn out too long cost no memory, since what is
// never written is never given to us; the limit is for systems that count it all the same.
const shortestRowBytes = 30;
const mostExpected = 20_000_000;

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
  const [path = ''] = paths;
  try {
    const rows = (await connection.runAndReadAll(headerLineQuery(path))).getRows();
    return shapeOfHeader(String(rows[0]?.[0] ?? ''));
  } catch (error) {
    throw unreadable(error, [path]);
  }
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

/**
 * SHA-256 of the files' bytes, one after the other. Compressed files are looked through along the way, because DuckDB
 * takes one that was cut short for one that ends there.
 */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const file = createReadStream(path);
    const frames = new ZstFrames();
    file.on('data', (bytes) => {
      hash.update(bytes);
      if (path.endsWith('.zst')) frames.add(Buffer.from(bytes));
    });
    await (path.endsWith('.gz') ? unpack(file, path) : finished(file));
    if (path.endsWith('.zst') && !frames.complete) throw cutShort(path);
  }
  return hash.digest('hex');
}

async function unpack(file: ReadStream, path: string): Promise<void> {
  const nowhere = new Writable({
    write(_bytes, _encoding, done) {
      done();
    },
  });
  await pipeline(file, createGunzip(), nowhere).catch((error: unknown) => {
    throw cutShort(path, error);
  });
}

const cutShort = (path: string, cause?: unknown) =>
  unreadable(new Error('the compressed file is cut short or damaged', { cause }), [path]);
