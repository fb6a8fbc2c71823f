import { userInfo } from 'node:os';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { withExistingStore, withStore } from '../../terminal/data-folder.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { appError, type MessageKey, wrongValue } from '../../words/index.js';
import { DeviceAdded, Person, PersonList } from '../api.js';
import { type Role, roleNames } from '../index.js';
import { addDevice, listDevices, revokeDevice } from '../io/device-store.js';
import { enterPassword, enterPerson, enterRoles } from '../io/enter.js';
import { findByName, removePerson } from '../io/person-store.js';
import { readPeople, readPerson } from '../io/read-people.js';
import { presentDevice } from '../present.js';
import { readPassword } from './read-password.js';

export type PeopleFlags = {
  readonly data: string;
  readonly role?: string;
  readonly case?: string;
  readonly device?: string;
  readonly json?: true;
};

type Store = Parameters<typeof readPeople>[0];
type Asked = { readonly name: string; readonly flags: PeopleFlags };

export async function runPeople(task: string, name: string | undefined, flags: PeopleFlags): Promise<void> {
  if (task === 'list') return withExistingStore(flags.data, (store) => list(store, flags));
  const run = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (run === undefined) throw wrongValue('task', asIs(task), oneOf(['list', ...Object.keys(tasks)]));
  if (name === undefined) throw wrongValue('name', wording('found.nothing'), wording('people.expect.person'));
  // Who is to keep a record may be entered before there is one.
  const withData = task === 'add' ? withStore : withExistingStore;
  await withData(flags.data, (store) => run(store, { name, flags }));
}

const tasks: Readonly<Record<string, (store: Store, asked: Asked) => Promise<void>>> = {
  add: async (store, { name, flags }) => {
    const password = await readPassword();
    const roles = flags.role === undefined ? [] : rolesIn(flags.role);
    const by = `command: ${userInfo().username}`;
    const id = await enterPerson(store, { name, password, roles, case: flags.case }, by);
    tell(await readPerson(store, id), flags, 'command.people.added');
  },
  role: async (store, { name, flags }) => {
    const { id } = await expectNamed(store, name);
    if (flags.role === undefined)
      throw wrongValue('--role', wording('found.nothing'), oneOf([...roleNames, 'none']));
    await enterRoles(store, id, { case: flags.case, roles: rolesIn(flags.role) });
    tell(await readPerson(store, id), flags, 'command.people.roles');
  },
  password: async (store, { name, flags }) => {
    const person = await expectNamed(store, name);
    await enterPassword(store, person, await readPassword());
    tell(await readPerson(store, person.id), flags, 'command.people.changed');
  },
  token: async (store, { name, flags }) => {
    const { id } = await expectNamed(store, name);
    const asked = { name: deviceOf(flags), role: roleIn(flags.role), now: new Date() };
    const { device, token } = await store.use((db) => addDevice(db, id, asked));
    if (flags.json) printAnswer(DeviceAdded, { ...presentDevice(device), token });
    else {
      process.stderr.write(`${said('command.people.token')}\n`);
      process.stdout.write(`${token}\n`);
    }
  },
  revoke: async (store, { name, flags }) => {
    const { id } = await expectNamed(store, name);
    const called = deviceOf(flags);
    const device = (await store.use((db) => listDevices(db, id))).find(
      (each) => each.name === called && each.revokedAt === undefined,
    );
    if (!device) throw appError('person-unknown', wording('people.no-device', { name: asIs(called) }));
    await store.use((db) => revokeDevice(db, id, device.id, new Date()));
    tell(await readPerson(store, id), flags, 'command.people.revoked');
  },
  remove: async (store, { name, flags }) => {
    const { id } = await expectNamed(store, name);
    await store.use((db) => removePerson(db, id, new Date()));
    tell(await readPerson(store, id), flags, 'command.people.removed');
  },
};

async function list(store: Store, { json }: PeopleFlags): Promise<void> {
  const answer = await readPeople(store);
  if (json) printAnswer(PersonList, answer);
  else if (answer.people.length === 0) process.stdout.write(`${said('command.people.nobody')}\n`);
  else for (const person of answer.people) process.stdout.write(`${lineOf(person)}\n`);
}

function tell(person: Person, { json }: PeopleFlags, key: MessageKey): void {
  if (json) printAnswer(Person, person);
  else process.stdout.write(`${said(key, { name: asIs(person.name) })}\n${lineOf(person)}\n`);
}

function lineOf({ name, grants, devices, removedAt }: Person): string {
  if (removedAt !== undefined)
    return said('command.people.line-removed', { name: asIs(name), day: removedAt.slice(0, 10) });
  const roles = grants.map(
    (grant) => `${grant.roles.join(', ')}${grant.case === undefined ? '' : ` (${grant.case})`}`,
  );
  const kept = devices.filter(({ revokedAt }) => revokedAt === undefined).map((each) => each.name);
  return [name, roles.join('; '), ...(kept.length > 0 ? [kept.join(', ')] : [])].join(' | ');
}

async function expectNamed(store: Store, name: string) {
  const person = await store.use((db) => findByName(db, name));
  if (person) return person;
  throw appError('person-unknown', wording('people.none', { name: asIs(name) }));
}

function deviceOf({ device }: PeopleFlags): string {
  if (device !== undefined) return device;
  throw wrongValue('--device', wording('found.nothing'), wording('people.expect.device'));
}

function rolesIn(text: string): Role[] {
  if (text === 'none') return [];
  return text.split(',').map((each) => {
    const role = roleNames.find((one) => one === each.trim());
    if (role === undefined) throw wrongValue('--role', asIs(each), oneOf([...roleNames, 'none']));
    return role;
  });
}

const roleIn = (text: string | undefined): Role | undefined =>
  text === undefined ? undefined : rolesIn(text)[0];
