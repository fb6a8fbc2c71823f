import type { DeviceAdded, Me, Person } from './api.js';
import type { Role } from './roles.js';
import { allowedTo, type Grant, type Who } from './who.js';

type Known = {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly hasPassword: boolean;
  readonly passkeys: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly removedAt: string | undefined;
};
type KnownDevice = {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: Role | undefined;
  readonly createdAt: string;
  readonly usedAt: string | undefined;
  readonly revokedAt: string | undefined;
};

const grantsOf = (grants: readonly Grant[]) =>
  grants.map(({ roles, ...of }) => ({ ...of, roles: [...roles] }));

export function presentMe(who: Who | undefined, knowsSomebody: boolean): Me {
  const signIn = knowsSomebody ? 'people' : who === undefined ? 'token' : 'open';
  if (who === undefined) return { signIn };
  if (who === 'owner') return { signIn, who: { by: 'token', grants: [], may: allowedTo(who) } };
  const { id, name, by, device, grants } = who;
  const shown = { id, name, by, grants: grantsOf(grants), may: allowedTo(who) };
  return { signIn, who: { ...shown, ...(device ? { device: device.name } : {}) } };
}

export const presentPeople = (people: readonly Known[], devices: readonly KnownDevice[]): Person[] =>
  people.map(({ grants, removedAt, ...person }) => ({
    ...person,
    grants: grantsOf(grants),
    devices: devices.filter((each) => each.person === person.id).map(presentDevice),
    ...(removedAt === undefined ? {} : { removedAt }),
  }));

export function presentDevice({
  id,
  name,
  role,
  createdAt,
  usedAt,
  revokedAt,
}: KnownDevice): Omit<DeviceAdded, 'token'> {
  const told = { role, usedAt, revokedAt };
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { id, name, createdAt, ...Object.fromEntries(known) };
}
