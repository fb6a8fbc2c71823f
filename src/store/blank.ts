import { sql } from 'kysely';
import type { AppError } from '../lib/errors/index.js';
import { digestOfSide, hashVersion, isBlanked, type Side } from '../lib/journal/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { hashOf } from './chain.js';
import type { EntryAddress } from './contract.js';
import { type Blanks, type JournalBody, withSalts } from './journal-entry.js';
import { type JournalRow, parseBody, walkJournal } from './read-journal.js';
import type { Database, Tx } from './tables.js';

/** What stands now, which may stay: the entry of the journal that wrote it. */
type Kept = { readonly seq: number } | undefined;

/**
 * Takes what an entry said out of every entry of the journal, and leaves its digest. Gives which, for the entry that
 * says who and why.
 */
export async function blankVersions(tx: Tx, address: EntryAddress, kept: Kept): Promise<Blanks['entries']> {
  await sql`select set_config('waybill.blanking', 'on', true)`.execute(tx);
  const blanked: { seq: number; rewritten?: string }[] = [];
  for await (const row of walkJournal(tx, { caseId: address.caseId })) {
    // A body of an import runs to megabytes; most name the entry nowhere.
    if (!row.body.includes(JSON.stringify(address.id))) continue;
    const entry = await blankIn(tx, row, address, kept);
    if (entry) blanked.push(entry);
  }
  await sql`select set_config('waybill.blanking', 'off', true)`.execute(tx);
  return blanked;
}

async function blankIn(
  tx: Tx,
  row: JournalRow,
  { kind, id }: EntryAddress,
  kept: Kept,
): Promise<Blanks['entries'][number] | undefined> {
  const stored = parseBody(row);
  const isTarget = (change: JournalBody['changes'][number]): boolean =>
    change.kind === kind && change.id === id;
  const says = (side: Side): boolean => side !== null && !isBlanked(side);
  const isToBlank = stored.changes.some(
    (change) => isTarget(change) && (says(change.before) || (says(change.after) && row.seq !== kept?.seq)),
  );
  if (!isToBlank) return undefined;
  const isOld = row.hash_version === 1;
  // Salts are what makes a digest tell nothing; those of an entry that was rewritten before are there.
  const body = isOld && !isSalted(stored) ? withSalts(stored) : stored;
  const changes = body.changes.map((change) =>
    isTarget(change)
      ? {
          ...change,
          before: blank(change.before),
          after: row.seq === kept?.seq ? change.after : blank(change.after),
        }
      : change,
  );
  const text = JSON.stringify({ ...body, changes });
  await tx.updateTable('journal').set({ body: text }).where('seq', '=', row.seq).execute();
  if (!isOld) return { seq: row.seq };
  return { seq: row.seq, rewritten: hashOf({ ...row, body: text }, hashVersion) };
}

const isSalted = ({ changes }: JournalBody): boolean =>
  changes.some(({ before, after }) =>
    [before, after].some((side) => side !== null && (isBlanked(side) || side.salt !== undefined)),
  );

const blank = (side: Side): Side => (side === null ? null : { blanked: String(digestOfSide(side)) });

export const nothingToBlank = ({ kind, id }: EntryAddress): AppError =>
  appError('entry-unknown', wording('error.blank.nothing', { what: wording(`entry.${kind}`), id: asIs(id) }));

export async function wasBlanked(db: Database, { caseId, kind, id }: EntryAddress): Promise<boolean> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('kind', '=', 'blanked')
    .execute();
  return rows.some((row) => {
    const { blanks } = parseBody(row);
    return blanks?.kind === kind && blanks.id === id;
  });
}
