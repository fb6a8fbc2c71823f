import type { FastifyRequest } from 'fastify';

/** A body that is JSON; nothing where it is none, which no form takes. */
export function parseJsonBody(body: FastifyRequest['body']): unknown {
  try {
    return JSON.parse(Buffer.isBuffer(body) ? body.toString() : '');
  } catch {
    return undefined;
  }
}
