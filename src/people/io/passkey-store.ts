import type { WebAuthnCredential } from '@simplewebauthn/server';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Database } from '../../store/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { checkName, tidyName } from '../index.js';

const passkeysMax = 20;

export async function listPasskeys(db: Database, personId: string) {
  const rows = await db
    .selectFrom('person_passkey')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, name, created_at, used_at }) => ({
    id,
    name,
    createdAt: created_at,
    ...(used_at === null ? {} : { usedAt: used_at }),
  }));
}

export async function addPasskey(
  db: Database,
  personId: string,
  { id, publicKey, counter, transports }: WebAuthnCredential,
  { name, now }: { readonly name: string; readonly now: Date },
): Promise<void> {
  const says = checkName(name);
  if (says) throw wrongValue('name', asIs(name), says);
  if ((await listPasskeys(db, personId)).length >= passkeysMax)
    throw appError('server-busy', wording('people.devices-too-many'));
  await db
    .insertInto('person_passkey')
    .values({
      ...{ id, person_id: personId, name: tidyName(name), counter, created_at: now.toISOString() },
      public_key: Buffer.from(publicKey).toString('base64url'),
      transports: JSON.stringify(transports ?? []),
    })
    .execute();
}

/** A passkey of somebody who may still sign in. */
export async function findPasskey(db: Database, id: string) {
  const row = await db
    .selectFrom('person_passkey')
    .innerJoin('person', 'person.id', 'person_passkey.person_id')
    .select(['person_passkey.id', 'public_key', 'counter', 'transports', 'person_id'])
    .where('person_passkey.id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const credential = {
    id: row.id,
    publicKey: new Uint8Array(Buffer.from(row.public_key, 'base64url')),
    counter: Number(row.counter),
    transports: JSON.parse(row.transports) as string[],
  };
  return { personId: row.person_id, credential };
}

export async function notePasskey(db: Database, id: string, counter: number, now: Date): Promise<void> {
  await db
    .updateTable('person_passkey')
    .set({ counter, used_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

export async function removePasskey(db: Database, personId: string, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('person_passkey')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw appError('person-unknown', wording('people.no-passkey'));
}
