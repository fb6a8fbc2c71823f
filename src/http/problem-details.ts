import { STATUS_CODES } from 'node:http';
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import {
  AppError,
  type AppErrorCode,
  diskFull,
  formatFound,
  isDiskFull,
  type Problem,
  problem,
} from '../lib/errors/index.js';
import { addAll } from '../lib/lists/index.js';
import { asIs, expectedBy, wording } from '../lib/wording/index.js';
import { appError, formatError, formatMessage, type Language, presentProblems } from '../words/index.js';
import type { ProblemDetails } from './api.js';

const problemsMax = 100;
// Some quote the request they refuse.
const messageCharsMax = 300;

/** RFC 9457. Nothing of a fault of ours but its code reaches the outside. */
export function problemDetails(error: AppError, language: Language): ProblemDetails {
  const { code, status, problems, problemsInAll, versions } = error;
  return {
    type: `urn:waybill:error:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail:
      code === 'internal' ? formatMessage(wording('error.internal'), language) : formatError(error, language),
    ...(problems.length > 0 ? { problems: presentProblems(problems.slice(0, problemsMax), language) } : {}),
    ...(problemsInAll > problemsMax ? { problemsInAll } : {}),
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
    // Of a long list each item may have several: those that nobody is shown are counted and not made.
    const problems: Problem[] = [];
    let inAll = 0;
    for (const fault of error.validation) {
      const missing = problemsMax - problems.length;
      if (missing > 0) addAll(problems, requestProblems(part, fault, request, missing));
      inAll += Math.max(1, unknownIn(fault).length);
    }
    return appError('request-invalid', wording('error.form'), { problems, problemsInAll: inAll });
  }
  const code = codeFor(statusOf(error));
  if (code === undefined || !(error instanceof Error)) {
    return new AppError('internal', 'fault', { cause: error });
  }
  // What Fastify says of a request is English; what it means is not.
  const said = asIs(error.message.slice(0, messageCharsMax));
  return appError(code, wording(saidBy(code), { said }), { cause: error });
}

function saidBy(code: AppErrorCode) {
  if (code === 'body-too-large') return 'error.large-said';
  if (code === 'body-type-unsupported') return 'error.type-said';
  return code === 'address-unknown' ? 'error.address-said' : 'error.form-said';
}

/** What was sent: a fault is told with what was found where it lies. */
type Asked = { readonly body: unknown; readonly query: unknown; readonly params: unknown };

type Fault = {
  readonly instancePath: string;
  readonly keyword?: string;
  readonly message?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>>;
};

const unknownIn = ({ params }: Fault): string[] =>
  Array.isArray(params?.keys) ? params.keys.map(String) : [];

function requestProblems(file: string, fault: Fault, asked: Asked, max: number): Problem[] {
  const { instancePath, keyword, message, params } = fault;
  const path = instancePath.split('/').filter((name) => name !== '');
  const unknown = unknownIn(fault);
  if (unknown.length > 0) {
    return unknown
      .slice(0, max)
      .map((key) =>
        problem('field-unknown', { file, field: [...path, key].join('.') }, wording('problem.not-a-field')),
      );
  }
  const found = valueAt(sentAs(file, asked), path);
  const isMissing = found === undefined && path.length > 0;
  return [
    problem(
      isMissing ? 'field-missing' : 'field-value',
      { file, field: path.join('.') },
      isMissing ? wording('problem.missing') : wording('problem.unreadable', { hint: '' }),
      {
        // The whole request is not said back to who sent it.
        ...(path.length > 0 ? { found: formatFound(found) } : {}),
        expected: expectedBy({ ...params, code: keyword, message }),
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
