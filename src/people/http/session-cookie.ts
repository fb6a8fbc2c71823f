import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf, isLoopback } from '../../http/guard.js';
import { sessionMs } from '../sessions.js';

const hostOf = ({ headers }: FastifyRequest) => {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(headers.host ?? '') ?? [];
  return { name: name.toLowerCase(), port };
};

// Cookies know no ports: two servers of one machine would take each other's. `__Host-` keeps a neighbouring name from
// setting one here, and a browser takes it only over HTTPS.
const nameOf = (request: FastifyRequest, isSecure: boolean): string =>
  `${isSecure ? '__Host-' : ''}waybill-session${hostOf(request).port ?? ''}`;

export const sessionIn = (request: FastifyRequest): string | undefined =>
  cookieOf(request, nameOf(request, true)) ?? cookieOf(request, nameOf(request, false));

/** Whether a page was opened over HTTPS. A server behind a proxy cannot tell by the connection; the page says so. */
const isOverHttps = ({ headers, protocol }: FastifyRequest): boolean =>
  protocol === 'https' || headers.origin?.startsWith('https:') === true;

/** Over plain HTTP through a network everybody on the way would read a password, and could take the session. */
export const maySignIn = (request: FastifyRequest): boolean =>
  isOverHttps(request) || isLoopback(hostOf(request).name);

export function setSession(request: FastifyRequest, reply: FastifyReply, secret: string | undefined): void {
  const isSecure = isOverHttps(request);
  const rest = secret === undefined ? 'Max-Age=0' : `Max-Age=${Math.floor(sessionMs.whole / 1000)}`;
  const marks = `Path=/; HttpOnly; SameSite=Strict; ${rest}${isSecure ? '; Secure' : ''}`;
  void reply.header('set-cookie', `${nameOf(request, isSecure)}=${secret ?? ''}; ${marks}`);
}
