import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../case/index.js';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

export const isLoopback = (host: string): boolean => loopbackNames.has(host) || host === '::1';

const hostNameOf = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();

/**
 * A page elsewhere can have its own name resolve to 127.0.0.1 and then read us as its own origin (DNS rebinding);
 * its requests still carry that name.
 */
export function checkHost({ headers }: FastifyRequest): void {
  if (loopbackNames.has(hostNameOf(headers.host ?? ''))) return;
  throw new AppError('host-refused', 'This server answers for localhost and 127.0.0.1 only.');
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers name the page that asks. One from elsewhere may not change anything; programs that name none may. */
export function checkOrigin({ method, headers }: FastifyRequest): void {
  if (safeMethods.has(method) || headers.origin === undefined) return;
  const isOwn = URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host?.toLowerCase();
  if (!isOwn) throw new AppError('origin-refused', 'Changes are taken from the page of this server only.');
}

// Digests have one length, so that comparing them tells nothing about the token, its length included.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export function checkToken(token: string): (request: FastifyRequest) => void {
  const expected = digest(`Bearer ${token}`);
  return ({ headers }) => {
    if (timingSafeEqual(digest(headers.authorization ?? ''), expected)) return;
    throw new AppError('token-missing', 'Send the access token as "Authorization: Bearer …".');
  };
}
