import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { checkPassword, type Grant, type Role } from '../index.js';
import { hashPassword } from './hash-password.js';
import { addPerson, setPassword, setRoles } from './person-store.js';

/** Enters somebody, by the page or the command line. */
export async function enterPerson(
  store: Store,
  given: {
    readonly name: string;
    readonly password?: string | undefined;
    readonly roles?: readonly Role[] | undefined;
    readonly case?: string | undefined;
  },
  by: string,
): Promise<string> {
  const { name, password, roles = [], case: caseId } = given;
  const grants = roles.length === 0 ? [] : [{ case: caseId, roles }];
  await expectCase(store, caseId);
  const hashed = password === undefined ? undefined : await hashedIfGood(password, name);
  return store.use((db) => addPerson(db, { name, grants, password: hashed, by, now: new Date() }));
}

export async function enterRoles(store: Store, personId: string, grant: Grant): Promise<void> {
  await expectCase(store, grant.case);
  await store.use((db) => setRoles(db, personId, [grant]));
}

export async function enterPassword(
  store: Store,
  person: { readonly id: string; readonly name: string },
  password: string,
  keepSession?: string,
): Promise<void> {
  const hashed = await hashedIfGood(password, person.name);
  await store.use((db) => setPassword(db, person.id, hashed, keepSession));
}

async function hashedIfGood(password: string, name: string): Promise<string> {
  const says = checkPassword(password, name);
  // What was sent is not said back.
  if (says) throw wrongValue('password', wording('people.found.password'), says);
  return hashPassword(password);
}

/** A mistyped case would be a role that does nothing. */
async function expectCase(store: Store, caseId: string | undefined): Promise<void> {
  if (caseId === undefined || (await store.findSeq(caseId)) !== undefined) return;
  throw appError('case-unknown', wording('error.no-case', { id: asIs(caseId) }));
}
