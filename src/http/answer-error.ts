import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { languageOf } from './language.js';
import { appErrorOf, problemDetails } from './problem-details.js';
import { windowSeconds } from './wrong-tokens.js';

// What is away or full is not mended in less.
const retryAfterSeconds = 5;

/** Every error leaves as the same kind of document. `onFault` hears of those that are ours. */
export function answerError(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  onFault: (error: unknown) => void,
): FastifyReply {
  const error = appErrorOf(thrown, request);
  // Whoever hung up half-way hears no answer, and what breaks then is not our fault.
  const isBrokenOff = request.raw.destroyed && !request.raw.complete;
  if (error.code === 'internal' && !isBrokenOff) onFault(thrown);
  if (error.status === 503 || error.status === 507) void reply.header('retry-after', retryAfterSeconds);
  if (error.code === 'tokens-wrong') void reply.header('retry-after', windowSeconds);
  if (error.status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .status(error.status)
    .type('application/problem+json')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problemDetails(error, languageOf(request)));
}

/** What is not even HTTP, of which there is no request to answer. */
export function refuseUnreadable(_: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(problemDetails(appError('request-invalid', wording('error.no-http')), 'en'));
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
