import { randomUUID } from 'node:crypto';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Database } from '../../store/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { checkName, type Role, roleNames, type Signed, tidyName } from '../index.js';
import { expectPerson, findGrants } from './person-store.js';
import { digestOf, newDeviceToken } from './secrets.js';

export type DeviceRow = {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: Role | undefined;
  readonly createdAt: string;
  readonly usedAt: string | undefined;
  readonly revokedAt: string | undefined;
};

const devicesMax = 50;
const roleOf = (text: string | null): Role | undefined => roleNames.find((role) => role === text);

/** The token is shown this once. */
export async function addDevice(
  db: Database,
  personId: string,
  { name, role, now }: { readonly name: string; readonly role: Role | undefined; readonly now: Date },
): Promise<{ readonly device: DeviceRow; readonly token: string }> {
  await expectPerson(db, personId);
  const says = checkName(name);
  if (says) throw wrongValue('name', asIs(name), says);
  const there = (await listDevices(db, personId)).filter(({ revokedAt }) => revokedAt === undefined);
  if (there.length >= devicesMax) throw appError('server-busy', wording('people.devices-too-many'));
  if (there.some((each) => each.name === tidyName(name)))
    throw appError('person-exists', wording('people.device-taken', { name: asIs(name) }));
  const token = newDeviceToken();
  const [id, createdAt] = [randomUUID(), now.toISOString()];
  await db
    .insertInto('person_device')
    .values({
      ...{ id, person_id: personId, name: tidyName(name), role: role ?? null },
      ...{ digest: digestOf(token), created_at: createdAt },
    })
    .execute();
  const device = { id, person: personId, name: tidyName(name), role, createdAt };
  return { device: { ...device, usedAt: undefined, revokedAt: undefined }, token };
}

export async function listDevices(db: Database, personId?: string): Promise<DeviceRow[]> {
  const all = db.selectFrom('person_device').selectAll().orderBy('created_at').orderBy('id');
  const rows = await (personId === undefined ? all : all.where('person_id', '=', personId)).execute();
  return rows.map((row) => ({
    id: row.id,
    person: row.person_id,
    name: row.name,
    role: roleOf(row.role),
    createdAt: row.created_at,
    usedAt: row.used_at ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
  }));
}

export async function revokeDevice(db: Database, personId: string, id: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('person_device')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw appError('person-unknown', wording('people.no-device', { name: asIs(id) }));
}

const noteMs = 60_000;

/** Whose device a token is of; nobody's where it was revoked, or is none. */
export async function findByToken(db: Database, token: string, now: Date): Promise<Signed | undefined> {
  const row = await db
    .selectFrom('person_device')
    .innerJoin('person', 'person.id', 'person_device.person_id')
    .select(['person_device.id', 'person_device.name', 'person_device.role', 'person_device.used_at'])
    .select(['person.id as person_id', 'person.name as person_name'])
    .where('digest', '=', digestOf(token))
    .where('revoked_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  // Once a minute is enough to tell which device lies in a drawer.
  if (row.used_at === null || Math.abs(now.getTime() - Date.parse(row.used_at)) > noteMs)
    await db
      .updateTable('person_device')
      .set({ used_at: now.toISOString() })
      .where('id', '=', row.id)
      .execute();
  return {
    id: row.person_id,
    name: row.person_name,
    grants: await findGrants(db, row.person_id),
    by: 'device',
    device: { name: row.name, role: roleOf(row.role) },
  };
}
