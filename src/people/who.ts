import { type Act, acts, type Role, roleMay } from './roles.js';

/** The roles of a person in one case, or in every case there is and will be. */
export type Grant = { readonly case?: string | undefined; readonly roles: readonly Role[] };

export type Signed = {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly by: 'password' | 'passkey' | 'device';
  /** What a device is called, and the role it is held to. */
  readonly device?: { readonly name: string; readonly role?: Role | undefined } | undefined;
};

/**
 * Who asks: whoever has the server's own token, or sits before a server that knows nobody yet, may do everything; a person
 * what their roles allow, and from a device no more than the role of that device.
 */
export type Who = 'owner' | Signed;

/** Whether an act is allowed in a case; without one, in all of them. */
export function may(who: Who, act: Act, caseId?: string): boolean {
  if (who === 'owner') return true;
  const { grants, device } = who;
  if (device?.role !== undefined && !roleMay(device.role, act)) return false;
  return grants
    .filter((grant) => grant.case === undefined || grant.case === caseId)
    .some(({ roles }) => roles.some((role) => roleMay(role, act)));
}

/** What somebody may do, for a page that offers nothing else. */
export const allowedTo = (who: Who): { case?: string; acts: Act[] }[] => {
  if (who === 'owner') return [{ acts: [...acts] }];
  const inEvery = acts.filter((act) => may(who, act));
  const named = who.grants.flatMap(({ case: caseId }) => caseId ?? []);
  return [
    { acts: inEvery },
    ...named.map((caseId) => ({ case: caseId, acts: acts.filter((act) => may(who, act, caseId)) })),
  ];
};

/** The roles that count in a case, or in all. */
export const rolesIn = ({ grants }: Signed, caseId: string | undefined): Role[] =>
  grants.filter((grant) => grant.case === undefined || grant.case === caseId).flatMap(({ roles }) => roles);

/** As the journal and the signs of a page name them: with the device it came from. */
export const signature = ({ name, device }: Signed): string =>
  device === undefined ? name : `${name} (${device.name})`;
