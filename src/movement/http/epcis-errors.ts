import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../http/language.js';
import { appErrorOf, problemDetails } from '../../http/problem-details.js';

// What the standard calls them (EPCIS 2.0, 12.6), by status.
const exceptions: Readonly<Record<number, string>> = {
  400: 'ValidationException',
  401: 'SecurityException',
  403: 'SecurityException',
  404: 'NoSuchResourceException',
  406: 'NotAcceptableException',
  409: 'ResourceAlreadyExistsException',
  413: 'CaptureLimitExceededException',
  414: 'URITooLongException',
  415: 'UnsupportedMediaTypeException',
};

/** RFC 9457 with the standard's names for what went wrong; ours stay beside them. */
export const answerAsEpcis =
  (onFault: (error: unknown) => void) =>
  (thrown: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const error = appErrorOf(thrown, request);
    if (error.code === 'internal') onFault(thrown);
    const details = problemDetails(error, languageOf(request));
    const isQuery = error.status === 400 && request.method === 'GET';
    const isControl = error.status === 400 && /\/subscriptions$|^websocket$/i.test(controlled(request));
    const name = isControl
      ? 'SubscriptionControlsException'
      : isQuery
        ? 'QueryParameterException'
        : (exceptions[error.status] ?? 'ImplementationException');
    return reply
      .status(error.status)
      .type('application/problem+json')
      .send(JSON.stringify({ ...details, type: `epcisException:${name}` }));
  };

// How somebody is told: in the body that asks to be, or in the handshake of a WebSocket.
const controlled = ({ url, headers, method }: FastifyRequest): string =>
  method === 'POST' ? (url.split('?')[0] ?? '') : (headers.upgrade ?? '');
