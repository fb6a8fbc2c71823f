import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { WrongTokens } from './wrong-tokens.js';

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

export function checkToken(token: string, wrong: WrongTokens): (request: FastifyRequest) => void {
  const expected = digest(token);
  return ({ headers, ip }) => {
    wrong.expectPatience(ip);
    const given = bearerOf(headers.authorization) ?? cookieOf(headers.cookie) ?? '';
    const found = digest(given);
    if (timingSafeEqual(found, expected)) return;
    if (given !== '') wrong.note(ip, found.toString('base64'));
    throw appError('token-missing', wording('error.token'));
  };
}

const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer +(.+)$/i.exec(header ?? '')?.[1];

// The page keeps the token in a cookie, because a link to a download cannot carry a header.
function cookieOf(header: string | undefined): string | undefined {
  const value = /(?:^|; )waybill-token=([^;]*)/.exec(header ?? '')?.[1];
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
