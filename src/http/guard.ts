import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

export const isLoopback = (host: string): boolean => loopbackNames.has(host) || host === '::1';

const hostNameOf = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();

/**
 * A page elsewhere can have its own name resolve to 127.0.0.1 and then read us as its own origin (DNS rebinding);
 * its requests still carry that name.
 */
export function checkHost({ headers }: FastifyRequest): void {
  if (loopbackNames.has(hostNameOf(headers.host ?? ''))) return;
  throw appError('host-refused', wording('error.host'));
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers name the page that asks. One from elsewhere may not change anything; programs that name none may. */
export function checkOrigin(request: FastifyRequest): void {
  if (!safeMethods.has(request.method)) expectOwnOrigin(request);
}

export function expectOwnOrigin({ headers }: FastifyRequest): void {
  if (headers.origin === undefined) return;
  const isOwn = URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host?.toLowerCase();
  if (!isOwn) throw appError('origin-refused', wording('error.origin'));
}

// Digests have one length, so that comparing them tells nothing about the token, its length included.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export const isSameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));

export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1];

export function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(/; */).map((pair) => pair.split('='));
  const value = pairs
    .find(([key]) => key === name)
    ?.slice(1)
    .join('=');
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/**
 * A browser sends a session along wherever a request came from. Which page asked it says itself, in one of two headers;
 * where it says neither, it is none that can be told from another site's.
 */
export function expectOwnPage({ method, headers }: FastifyRequest): void {
  if (safeMethods.has(method) || headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin')
    return;
  throw appError('origin-refused', wording('error.origin'));
}
