import { STATUS_CODES } from 'node:http';
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import {
  AppError,
  type AppErrorCode,
  appErrors,
  diskFull,
  isDiskFull,
  type Problem,
  problem,
  showFound,
} from '../lib/errors/index.js';
import type { ProblemDetails } from './api.js';

const problemsMax = 100;
// Some quote the request they refuse.
const messageCharsMax = 300;

/** RFC 9457. Nothing of a fault of ours but its code reaches the outside. */
export function problemDetails(error: AppError): ProblemDetails {
  const { code, status, problems, versions } = error;
  return {
    type: `urn:waybill:error:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: code === 'internal' ? appErrors.internal.means : error.message,
    ...(problems.length > 0 ? { problems: problems.slice(0, problemsMax) } : {}),
    ...(problems.length > problemsMax ? { problemsInAll: problems.length } : {}),
    ...(versions ? { versions } : {}),
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
  if (isDiskFull(error)) return diskFull(error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = error.validationContext ?? 'request';
    const problems = error.validation.flatMap((fault) => requestProblems(part, fault, request));
    return new AppError('request-invalid', 'The request is not of the form this address takes.', {
      problems,
    });
  }
  const code = codeFor(statusOf(error));
  if (code === undefined || !(error instanceof Error)) {
    return new AppError('internal', 'fault', { cause: error });
  }
  return new AppError(code, error.message.slice(0, messageCharsMax), { cause: error });
}

/** What was sent: a fault is told with what was found where it lies. */
type Asked = { readonly body: unknown; readonly query: unknown; readonly params: unknown };

type Fault = {
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>>;
};

function requestProblems(
  file: string,
  { instancePath, message = '', params }: Fault,
  asked: Asked,
): Problem[] {
  const path = instancePath.split('/').filter((name) => name !== '');
  const unknown = Array.isArray(params?.keys) ? params.keys.map(String) : [];
  if (unknown.length > 0) {
    return unknown.map((key) =>
      problem('field-unknown', { file, field: [...path, key].join('.') }, 'is not a field here'),
    );
  }
  const found = valueAt(sentAs(file, asked), path);
  const isMissing = found === undefined && path.length > 0;
  return [
    problem(
      isMissing ? 'field-missing' : 'field-value',
      { file, field: path.join('.') },
      isMissing ? 'is missing' : 'cannot be read',
      {
        // The whole request is not said back to who sent it.
        ...(path.length > 0 ? { found: isMissing ? 'nothing' : showFound(found) } : {}),
        expected: message.replace(/^(?:Invalid \w+: )?expected /, ''),
      },
    ),
  ];
}

const sentAs = (part: string, { body, query, params }: Asked): unknown =>
  part === 'querystring' ? query : part === 'params' ? params : body;

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );

function codeFor(status: number | undefined): AppErrorCode | undefined {
  if (status === undefined || status < 400 || status >= 500) return undefined;
  return codeOfStatus[status] ?? 'request-invalid';
}

function statusOf(error: unknown): FastifyError['statusCode'] {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
