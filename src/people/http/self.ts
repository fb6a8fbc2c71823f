import type { FastifyRequest } from 'fastify';
import { wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { Signed } from '../index.js';

/** Who gives out keys has to have come with more than one of them: a device that was taken makes itself no others. */
export function expectNoDevice({ who }: FastifyRequest): void {
  if (who === undefined) throw appError('sign-in-needed', wording('people.sign-in'));
  if (who !== 'owner' && who.by === 'device') throw appError('role-lacking', wording('people.by-device'));
}

/** Whoever signed in themselves. */
export function expectSelf(request: FastifyRequest): Signed {
  expectNoDevice(request);
  const { who } = request;
  if (who === undefined || who === 'owner')
    throw appError('role-lacking', wording('people.nobody-signed-in'));
  return who;
}
