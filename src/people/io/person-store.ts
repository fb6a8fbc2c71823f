import { randomUUID } from 'node:crypto';
import { asIs, wording } from '../../lib/wording/index.js';
import { type Database, lockHead, type Tx } from '../../store/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { checkName, comparable, type Grant, lookOf, type Role, roleNames, tidyName } from '../index.js';

const everyCase = '';

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly hasPassword: boolean;
  readonly passkeys: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly removedAt: string | undefined;
};

export const isAnybodyThere = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Everybody there ever was, by name. */
export async function listPeople(db: Database | Tx): Promise<PersonRow[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('created_at').orderBy('id').execute();
  const roles = await db.selectFrom('person_role').selectAll().execute();
  const keys = await db.selectFrom('person_passkey').select(['id', 'person_id']).execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    grants: grantsOf(roles.filter(({ person_id }) => person_id === row.id)),
    hasPassword: row.password !== null,
    passkeys: keys.filter(({ person_id }) => person_id === row.id).length,
    createdAt: row.created_at,
    createdBy: row.created_by,
    removedAt: row.removed_at ?? undefined,
  }));
}

export async function findGrants(db: Database | Tx, personId: string): Promise<Grant[]> {
  return grantsOf(await db.selectFrom('person_role').selectAll().where('person_id', '=', personId).execute());
}

type RoleRow = { readonly case_id: string; readonly role: string };

function grantsOf(rows: readonly RoleRow[]): Grant[] {
  const cases = [...new Set(rows.map(({ case_id }) => case_id))].sort();
  return cases.map((caseId) => ({
    ...(caseId === everyCase ? {} : { case: caseId }),
    roles: roleNames.filter((role) => rows.some((row) => row.case_id === caseId && row.role === role)),
  }));
}

export type NewPerson = {
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Hashed. */
  readonly password: string | undefined;
  readonly by: string;
  readonly now: Date;
};

/** Enters somebody. The first must be able to enter the others, or nobody ever could. */
export const addPerson = (db: Database, { name, grants, password, by, now }: NewPerson): Promise<string> =>
  exclusively(db, async (tx) => {
    const says = checkName(name);
    if (says) throw wrongValue('name', asIs(name), says);
    const all = await tx.selectFrom('person').select(['name', 'removed_at']).execute();
    const there = all.find((each) => lookOf(each.name) === lookOf(name));
    if (there)
      throw appError(
        'person-exists',
        wording(there.removed_at === null ? 'people.name-taken' : 'people.name-was', {
          name: asIs(there.name),
        }),
      );
    const id = randomUUID();
    await tx
      .insertInto('person')
      .values({
        id,
        name: tidyName(name),
        name_key: comparable(name),
        password: password ?? null,
        created_at: now.toISOString(),
        created_by: by,
      })
      .execute();
    await writeGrants(tx, id, grants);
    await expectAdmin(tx);
    return id;
  });

/** What somebody may from now on: in the cases named, and where none is named in every one. The rest stays as it was. */
export const setRoles = (db: Database, personId: string, grants: readonly Grant[]): Promise<void> =>
  exclusively(db, async (tx) => {
    await expectPerson(tx, personId);
    for (const { case: caseId = everyCase } of grants)
      await tx
        .deleteFrom('person_role')
        .where('person_id', '=', personId)
        .where('case_id', '=', caseId)
        .execute();
    await writeGrants(tx, personId, grants);
    await expectAdmin(tx);
  });

/** Nothing of theirs opens anything any more. Their name stays taken, and what they wrote stays theirs. */
export const removePerson = (db: Database, personId: string, now: Date): Promise<void> =>
  exclusively(db, async (tx) => {
    await expectPerson(tx, personId);
    for (const table of ['person_session', 'person_passkey', 'person_role'] as const)
      await tx.deleteFrom(table).where('person_id', '=', personId).execute();
    const at = now.toISOString();
    await tx
      .updateTable('person_device')
      .set({ revoked_at: at })
      .where('person_id', '=', personId)
      .where('revoked_at', 'is', null)
      .execute();
    await tx
      .updateTable('person')
      .set({ removed_at: at, password: null })
      .where('id', '=', personId)
      .execute();
    await expectAdmin(tx);
  });

/** A new password ends every session but the one it was given in: whoever has stolen one is out. */
export const setPassword = (
  db: Database,
  personId: string,
  hashed: string,
  keepSession?: string,
): Promise<void> =>
  exclusively(db, async (tx) => {
    await expectPerson(tx, personId);
    await tx.updateTable('person').set({ password: hashed }).where('id', '=', personId).execute();
    await tx
      .deleteFrom('person_session')
      .where('person_id', '=', personId)
      .where('digest', '!=', keepSession ?? '')
      .execute();
  });

export async function findPerson(db: Database | Tx, personId: string) {
  const row = await db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst();
  return row?.removed_at === null ? row : undefined;
}

export async function findByName(db: Database | Tx, name: string) {
  const key = comparable(name);
  const row = await db.selectFrom('person').selectAll().where('name_key', '=', key).executeTakeFirst();
  return row?.removed_at === null ? row : undefined;
}

export async function expectPerson(db: Database | Tx, personId: string) {
  const found = await findPerson(db, personId);
  if (found) return found;
  throw appError('person-unknown', wording('people.none', { name: asIs(personId) }));
}

async function writeGrants(tx: Tx, personId: string, grants: readonly Grant[]): Promise<void> {
  const rows = grants.flatMap(({ case: caseId = everyCase, roles }) =>
    [...new Set<Role>(roles)].map((role) => ({ person_id: personId, case_id: caseId, role })),
  );
  if (rows.length > 0)
    await tx
      .insertInto('person_role')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute();
}

/** Two who remove each other at one moment take turns, and the second is refused. */
const exclusively = <R>(db: Database, work: (tx: Tx) => Promise<R>): Promise<R> =>
  db.transaction().execute(async (tx) => {
    await lockHead(tx);
    return work(tx);
  });

async function expectAdmin(tx: Tx): Promise<void> {
  const admin = await tx
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person_id', 'person.id')
    .select('person.id')
    .where('person.removed_at', 'is', null)
    .where('person_role.case_id', '=', everyCase)
    .where('person_role.role', '=', 'admin')
    .where((of) =>
      of.or([
        of('person.password', 'is not', null),
        of.exists(
          of.selectFrom('person_passkey').select('id').whereRef('person_passkey.person_id', '=', 'person.id'),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  if (!admin) throw appError('admin-last', wording('people.last-admin'));
}
