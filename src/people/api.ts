import { z } from 'zod';
import { CaseId } from '../case/index.js';
import { passwordCharsMax } from './passwords.js';
import { acts, roleNames } from './roles.js';

const Role = z.enum(roleNames);
// What is wrong with a name or a password is said in words of its own.
const name = z.string().max(1000);
const password = z.string().max(passwordCharsMax);
const moment = z.string();

/** The roles of somebody in one case; without a case in every one, also those that come. */
const Grant = z.object({ case: z.string().optional(), roles: z.array(Role) });

const Device = z.object({
  id: z.string(),
  name: z.string(),
  /** Held to what this role may; without it, to what its owner may. */
  role: Role.optional(),
  createdAt: moment,
  usedAt: moment.optional(),
  revokedAt: moment.optional(),
});

const Passkey = z.object({ id: z.string(), name: z.string(), createdAt: moment, usedAt: moment.optional() });

/** Whether one has to sign in here, who one is, and what one may. */
export const Me = z.object({
  /** Nobody has to, whoever has the server's token, or people. */
  signIn: z.enum(['open', 'token', 'people']),
  who: z
    .object({
      /** Left out where it is whoever has the server's token. */
      id: z.string().optional(),
      name: z.string().optional(),
      by: z.enum(['token', 'password', 'passkey', 'device']),
      device: z.string().optional(),
      grants: z.array(Grant),
      may: z.array(z.object({ case: z.string().optional(), acts: z.array(z.enum(acts)) })),
    })
    .optional(),
});

export const SignIn = z.object({ name, password });
export const OwnPassword = z.object({ current: password, password });
export const NewPassword = z.object({ password });

export const NewPerson = z.object({
  name,
  password: password.optional(),
  /** Left out: roles are given later. */
  roles: z.array(Role).optional(),
  /** The roles are for this case only. */
  case: CaseId.optional(),
});

/** In the case named, or where none is in every one, these are the roles from now on; none takes them away. */
export const RoleChange = z.object({ case: CaseId.optional(), roles: z.array(Role) });

export const Person = z.object({
  id: z.string(),
  name: z.string(),
  grants: z.array(Grant),
  hasPassword: z.boolean(),
  passkeys: z.int(),
  devices: z.array(Device),
  createdAt: moment,
  createdBy: z.string(),
  /** They may no longer sign in; what they wrote keeps their name. */
  removedAt: moment.optional(),
});
export const PersonList = z.object({ people: z.array(Person) });

export const NewDevice = z.object({ name, role: Role.optional() });
/** The token is shown this once. */
export const DeviceAdded = Device.extend({ token: z.string() });
export const DeviceList = z.object({ devices: z.array(Device), passkeys: z.array(Passkey) });

/** As WebAuthn has it, for the browser. */
export const PasskeyOptions = z.object({ options: z.record(z.string(), z.unknown()) });
const PasskeyResponse = z.looseObject({ id: z.string().max(1000) });
export const NewPasskey = z.object({ name, response: PasskeyResponse });
export const PasskeyAnswer = z.object({ response: PasskeyResponse });

export type Me = z.infer<typeof Me>;
export type Person = z.infer<typeof Person>;
export type DeviceAdded = z.infer<typeof DeviceAdded>;
