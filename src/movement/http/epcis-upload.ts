import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { captureBytesMax } from '../capture/plan-capture.js';

/** What came: whole where it is small, and else as it goes on coming. */
type Upload = Buffer | Readable;

const smallBytesMax = 1024 * 1024;

/** Takes bodies of any size the interface says it takes, and holds no more of them than is small. */
export function takeDocuments(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/ld+json', 'application/xml', 'text/xml'],
    { bodyLimit: captureBytesMax },
    async ({ headers }: FastifyRequest, payload: Readable) => {
      if (Number(headers['content-length'] ?? 0) > captureBytesMax) throw tooLarge();
      return readStart(piecesOf(payload));
    },
  );
}

export function smallBodyOf({ body }: FastifyRequest): Buffer {
  const upload = uploadOf(body);
  if (Buffer.isBuffer(upload)) return upload;
  upload.resume();
  throw tooLarge();
}

export function uploadOf(body: unknown): Upload {
  if (body instanceof Readable || (Buffer.isBuffer(body) && body.length > 0)) return body;
  throw appError('request-invalid', wording('event.empty'));
}

async function readStart(pieces: AsyncGenerator<Buffer>): Promise<Upload> {
  const start: Buffer[] = [];
  for (let bytes = 0; bytes <= smallBytesMax; ) {
    const piece = await pieces.next();
    if (piece.done) return Buffer.concat(start);
    start.push(piece.value);
    bytes += piece.value.length;
  }
  return Readable.from(joined(start, pieces), { objectMode: false });
}

async function* joined(start: Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* start.splice(0);
  yield* rest;
}

/** Of a body that breaks off nobody is to be told as of a fault of ours. */
async function* piecesOf(payload: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const piece of payload as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > captureBytesMax) throw tooLarge();
      yield piece;
    }
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error)) throw error;
    const said = asIs(error.message);
    throw appError('request-invalid', wording('error.upload.broken', { said }), { cause: error });
  }
}

const tooLarge = () => appError('body-too-large', wording('error.upload.large'));
