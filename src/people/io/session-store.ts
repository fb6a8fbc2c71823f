import type { Database } from '../../store/index.js';
import type { Signed } from '../index.js';
import { isSessionOver, sessionMs } from '../sessions.js';
import { findGrants } from './person-store.js';
import { digestOf, newSecret } from './secrets.js';

const noteMs = 60_000;

/** Always under a new name: whoever slipped a browser a session before its owner signed in has nothing of it. */
export async function beginSession(
  db: Database,
  personId: string,
  {
    passkey,
    before,
    now,
  }: { readonly passkey: boolean; readonly before: string | undefined; readonly now: Date },
): Promise<string> {
  if (before !== undefined) await endSession(db, before);
  const at = now.toISOString();
  // What is over is in nobody's way, and goes when somebody comes.
  const old = new Date(now.getTime() - sessionMs.whole).toISOString();
  await db.deleteFrom('person_session').where('created_at', '<', old).execute();
  const secret = newSecret();
  await db
    .insertInto('person_session')
    .values({ digest: digestOf(secret), person_id: personId, passkey, created_at: at, used_at: at })
    .execute();
  return secret;
}

export async function endSession(db: Database, secret: string): Promise<void> {
  await db.deleteFrom('person_session').where('digest', '=', digestOf(secret)).execute();
}

/** Who has a session; nobody where it is over. */
export async function findBySession(db: Database, secret: string, now: Date): Promise<Signed | undefined> {
  const digest = digestOf(secret);
  const row = await db
    .selectFrom('person_session')
    .innerJoin('person', 'person.id', 'person_session.person_id')
    .select(['person_session.created_at', 'used_at', 'passkey', 'person.id', 'name'])
    .where('digest', '=', digest)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const usedAt = new Date(row.used_at);
  if (isSessionOver({ createdAt: new Date(row.created_at), usedAt }, now)) {
    await endSession(db, secret);
    return undefined;
  }
  if (now.getTime() - usedAt.getTime() > noteMs)
    await db
      .updateTable('person_session')
      .set({ used_at: now.toISOString() })
      .where('digest', '=', digest)
      .execute();
  const { id, name } = row;
  return { id, name, grants: await findGrants(db, id), by: row.passkey ? 'passkey' : 'password' };
}
