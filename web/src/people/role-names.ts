import type { Person } from '../../../src/people/api';

type Role = Person['grants'][number]['roles'][number];

// One that is new does not go unseen.
const all: Readonly<Record<Role, true>> = {
  viewer: true,
  recorder: true,
  inspector: true,
  coordinator: true,
  editor: true,
  admin: true,
};
export const roleNames = Object.keys(all) as Role[];
export const isRole = (text: string): text is Role => Object.hasOwn(all, text);
