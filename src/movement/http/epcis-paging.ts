import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatText, problem } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { QueryParameters } from '../query/parse-query.js';

const pageDefault = 30;
export const pageMax = 1000;
const tokenHours = 24;

export const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.[0];

export function perPageOf(query: QueryParameters): number {
  const text = one(query.perPage);
  if (text === undefined) return pageDefault;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return Math.min(number, pageMax);
  throw appError('request-invalid', wording('error.form'), {
    problems: [
      problem('field-value', { file: 'query', field: 'perPage' }, wording('query.value'), {
        found: formatText(text),
        expected: wording('expect.whole'),
      }),
    ],
  });
}

/** Of a list that is counted off: how many were on the pages before. */
export function skipOf(query: QueryParameters): number {
  const token = one(query.nextPageToken) ?? '0';
  if (/^\d{1,9}$/.test(token)) return Number(token);
  throw appError('request-invalid', wording('query.token', { token: asIs(token.slice(0, 40)) }));
}

export function linkNext({ url, host, protocol }: FastifyRequest, reply: FastifyReply, token: string): void {
  const next = new URL(url, `${protocol}://${host}`);
  next.searchParams.set('nextPageToken', token);
  const expires = new Date(Date.now() + tokenHours * 3_600_000).toISOString();
  reply.header('link', `<${next.href}>; rel="next"`).header('GS1-Next-Page-Token-Expires', expires);
}
