import type { FastifyRequest } from 'fastify';
import { asIs, wording } from '../lib/wording/index.js';
import { type Access, type Act, may, roleFor, rolesIn, rolesWith, type Who } from '../people/index.js';
import { appError, type MessageKey, type Param } from '../words/index.js';

declare module 'fastify' {
  interface FastifySchema {
    /** Who the operation is for; without it, for nobody. */
    'x-access'?: Access;
  }
  interface FastifyRequest {
    /** Who asks; nobody where the operation is for anyone and nobody has signed in. */
    who: Who | undefined;
    /** Whether who asked may still read everything, of an answer that goes on. */
    mayStillRead: () => Promise<boolean>;
  }
}

export const accessOf = ({ routeOptions }: FastifyRequest): Access | undefined =>
  routeOptions.schema?.['x-access'];

/** The case an address names. */
function caseOf({ params }: FastifyRequest): string | undefined {
  if (typeof params !== 'object' || params === null || !('case' in params)) return undefined;
  return String(params.case);
}

/** Refuses whoever may not do what the operation is. */
export function checkRole(request: FastifyRequest, who: Who): void {
  const access = accessOf(request);
  if (access === 'anyone') return;
  if (access === undefined) throw appError('role-lacking', wording('people.no-rule'));
  if (access === 'signed-in') {
    if (may(who, 'read') || who === 'owner' || who.grants.some(({ roles }) => roles.length > 0)) return;
    throw appError('role-lacking', wording('people.no-role'));
  }
  requireAct(who, access, caseOf(request));
}

/** Refuses an act in a case, or in every case; a case somebody may not even read is not there for them. */
export function requireAct(who: Who, act: Act, caseId: string | undefined): void {
  if (who === 'owner' || may(who, act, caseId)) return;
  if (caseId !== undefined && !may(who, 'read', caseId))
    throw appError('case-unknown', wording('error.no-case', { id: asIs(caseId) }));
  const of = { what: wording(`people.act.${act}`), needed: wording(`people.plural.${roleFor(act)}`) };
  const { device } = who;
  if (device?.role !== undefined && may({ ...who, device: undefined }, act, caseId))
    throw refused('people.refused.device', { ...of, held: wording(`people.role.${device.role}`) });
  const held = [...new Set(rolesIn(who, caseId))].map((role) => wording(`people.role.${role}`));
  if (held.length > 0) throw refused('people.refused.role', { ...of, held: { list: held, join: 'commas' } });
  throw who.grants.length > 0 ? refused('people.refused.every-case', of) : refused('people.no-role', {});
}

const refused = (key: MessageKey, of: Readonly<Record<string, Param>>) =>
  appError('role-lacking', wording(key, of));

/** What the description says of an operation: the roles that may do it. */
export const rolesOf = (access: Access): readonly string[] =>
  access === 'anyone' || access === 'signed-in' ? [access] : rolesWith(access);
