import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { AppError, type AppErrorCode, appErrors, type Problem, problem, showFound } from '../case/index.js';
import type { ProblemDetails } from './api.js';

/** RFC 9457. Nothing of a fault of ours but its code reaches the outside. */
export function problemDetails(error: AppError): ProblemDetails {
  const { code, status, problems } = error;
  return {
    type: `urn:waybill:error:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: code === 'internal' ? appErrors.internal.means : error.message,
    ...(problems.length > 0 ? { problems: [...problems] } : {}),
  };
}

const codeOfStatus: Readonly<Record<number, AppErrorCode>> = {
  400: 'request-invalid',
  404: 'address-unknown',
  // What @fastify/multipart answers to a body that is not multipart.
  406: 'body-type-unsupported',
  413: 'body-too-large',
  415: 'body-type-unsupported',
  429: 'requests-too-many',
};

/** What Fastify and its plugins throw, in our own catalogue; what nobody expected is a fault. */
export function appErrorOf(error: unknown, request: Asked): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = error.validationContext ?? 'request';
    const problems = error.validation.map(({ instancePath, message }) =>
      requestProblem(part, instancePath, message ?? '', partOf(request, part)),
    );
    return new AppError('request-invalid', 'The request is not of the form this address takes.', {
      problems,
    });
  }
  const status = statusOf(error);
  const code = status === undefined ? undefined : codeOfStatus[status];
  if (code === undefined || !(error instanceof Error)) {
    return new AppError('internal', 'fault', { cause: error });
  }
  return new AppError(code, error.message, { cause: error });
}

type Asked = Pick<FastifyRequest, 'body' | 'params' | 'query'>;

const partOf = ({ body, params, query }: Asked, part: string): unknown =>
  part === 'body' ? body : part === 'params' ? params : part === 'querystring' ? query : undefined;

function requestProblem(part: string, path: string, message: string, sent: unknown): Problem {
  const names = path.split('/').slice(1);
  const found = names.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Record<string, unknown>)[name]
        : undefined,
    sent,
  );
  const isMissing = found === undefined && names.length > 0;
  return problem(
    isMissing ? 'field-missing' : 'field-value',
    { file: part, field: names.join('.') },
    isMissing ? 'is missing' : 'cannot be read',
    {
      // The whole request is not said back to who sent it.
      ...(names.length > 0 ? { found: isMissing ? 'nothing' : showFound(found) } : {}),
      expected: message.replace(/^expected /, ''),
    },
  );
}

function statusOf(error: unknown): FastifyError['statusCode'] {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
