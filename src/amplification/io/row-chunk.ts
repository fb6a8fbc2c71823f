import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import type { DuckDBDataChunk } from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import type { RowChunk, TextColumn } from '../reading/collect-posts.js';

// Where postsQuery puts what; a text follows its hash.
const columns = { object: 0, account: 2, content: 4, time: 6, timeText: 7, ownApart: 8 } as const;

/**
 * Some rows as DuckDB keeps them in memory. Its vectors are read whole through the bindings of its C interface, and
 * not value by value with a look at each one's validity.
 */
export function rowChunk({ chunk, rowCount, columnCount }: DuckDBDataChunk): RowChunk {
  const bytes = (column: number, each: number) => bytesOf(chunk, column, each * rowCount);
  const text = (column: number) => lazily(() => texts(bytes(column, stringBytes)));
  const textColumn = (column: number): TextColumn => {
    const hash = bytes(column, 8);
    return {
      hash: new Int32Array(hash.buffer, hash.byteOffset, 2 * rowCount),
      text: text(column + 1),
    };
  };
  const time = bytes(columns.time, 8);
  return {
    rows: rowCount,
    object: textColumn(columns.object),
    account: textColumn(columns.account),
    content: textColumn(columns.content),
    time: new Float64Array(time.buffer, time.byteOffset, rowCount),
    timeText: text(columns.timeText),
    ...(columnCount > columns.ownApart ? { ownApart: bytes(columns.ownApart, 1) } : {}),
  };
}

type RawChunk = DuckDBDataChunk['chunk'];

function bytesOf(chunk: RawChunk, column: number, length: number): Uint8Array {
  const bytes = duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk, column), length);
  assert(bytes.byteOffset % 8 === 0, 'vectors begin where numbers may');
  return bytes;
}

/** Most columns of texts are never asked for. */
function lazily(make: () => (row: number) => string): (row: number) => string {
  let made: ((row: number) => string) | undefined;
  return (row) => {
    made ??= make();
    return made(row);
  };
}

// DuckDB's string: four bytes of length, then up to twelve of text, or four of text and where the whole text is.
const stringBytes = 16;
const shortText = 12;

function texts(strings: Uint8Array): (row: number) => string {
  const buffer = Buffer.from(strings.buffer, strings.byteOffset, strings.byteLength);
  return (row) => {
    const at = row * stringBytes;
    const length = buffer.readUInt32LE(at);
    if (length <= shortText) return buffer.toString('utf8', at + 4, at + 4 + length);
    const long = duckdb.get_data_from_pointer(bufferOf(strings), strings.byteOffset + at + 8, length);
    return Buffer.from(long.buffer, long.byteOffset, long.byteLength).toString();
  };
}

function bufferOf({ buffer }: Uint8Array): ArrayBuffer {
  assert(buffer instanceof ArrayBuffer, 'what DuckDB gives is not shared');
  return buffer;
}
