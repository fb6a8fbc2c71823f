import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const name = 'x-waybill-in-house';
const secret = randomBytes(32).toString('hex');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const expected = digest(secret);

/** What the server sends along when it asks itself: nobody outside this process can know it. */
export const inHouseHeaders: Readonly<Record<string, string>> = { [name]: secret };

export function isInHouse({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const given = headers[name];
  return typeof given === 'string' && timingSafeEqual(digest(given), expected);
}
