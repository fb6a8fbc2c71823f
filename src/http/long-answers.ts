import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { inPieces } from '../lib/pieces/index.js';

// Shorter lists are written at once.
const longItems = 100;

type Fields = Readonly<Record<string, unknown>>;

/** Answers that hold long lists are written some items at a time, and others are answered in between. */
export function writeLongAnswers(app: FastifyInstance, onFault: (error: unknown) => void): void {
  app.addHook('preSerialization', async ({ routeOptions }, reply, payload) => {
    const responses = (routeOptions.schema?.response ?? {}) as Fields;
    const schema = responses[reply.statusCode];
    if (!(schema instanceof z.ZodObject) || !isFields(payload)) return payload;
    const isLong = Object.values(payload).some(
      (value: unknown) => Array.isArray(value) && value.length > longItems,
    );
    if (!isLong) return payload;
    void reply.type('application/json; charset=utf-8').serializer((stream) => stream as string);
    return Readable.from(untilLeft(told(piecesOf(schema, payload), onFault)), { objectMode: false });
  });
}

// A stream that is closed before its end throws that into what it reads from. The client has left, which is no fault of
// the pieces: they are only told to stop.
async function* untilLeft(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) yield piece;
}

// The head of the answer is out by then: the answer breaks off, and the log says why.
async function* told(
  pieces: AsyncIterable<string>,
  onFault: (error: unknown) => void,
): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    onFault(error);
    throw error;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function* piecesOf({ shape }: z.ZodObject, payload: Fields): AsyncGenerator<string> {
  let before = '{';
  for (const [name, schema] of Object.entries(shape)) {
    const value = payload[name];
    const list = schema instanceof z.ZodArray && Array.isArray(value) ? schema : undefined;
    const key = `${before}${JSON.stringify(name)}:`;
    if (list) {
      yield `${key}[`;
      yield* itemsOf(list, value as readonly unknown[]);
      yield ']';
    } else {
      const written = JSON.stringify(z.encode(schema as z.ZodType, value)) as string | undefined;
      if (written === undefined) continue;
      yield key + written;
    }
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

async function* itemsOf(list: z.ZodArray, items: readonly unknown[]): AsyncGenerator<string> {
  let before = '';
  for await (const piece of inPieces(items)) {
    const written = piece.map((item) => JSON.stringify(z.encode(list.element as z.ZodType, item)));
    yield before + written.join(',');
    before = ',';
  }
}
