import { hashEntry, hashVersion } from '../lib/journal/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import type { Head } from './contract.js';
import { type JournalBody, type JournalKind, withSalts } from './journal-entry.js';
import { project } from './projection.js';
import type { JournalRow } from './read-journal.js';
import type { Tx } from './tables.js';

export type EntryDraft = {
  readonly caseId: string;
  readonly at: string;
  readonly by: string;
  readonly kind: JournalKind;
  readonly body: JournalBody;
};

/** Takes the end of the chain for the rest of the transaction: whoever else wants to write waits. */
export async function lockHead(tx: Tx): Promise<Head> {
  const head = await tx
    .selectFrom('head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .forUpdate()
    .executeTakeFirst();
  if (!head) throw appError('journal-broken', wording('error.store.no-end'));
  return head;
}

/** Appends one entry and brings the tables up to it. The head must have been locked in the same transaction. */
export async function append(tx: Tx, draft: EntryDraft): Promise<number> {
  const head = await lockHead(tx);
  const { caseId, at, by, kind } = draft;
  const body = withSalts(draft.body);
  const seq = head.seq + 1;
  const hash = hashEntry({ seq, caseId, at, by, kind, body, prevHash: head.hash }, hashVersion);
  const row = {
    seq,
    case_id: caseId,
    at,
    author: by,
    kind,
    body: JSON.stringify(body),
    prev_hash: head.hash,
    hash,
    hash_version: hashVersion,
  };
  await insertEntry(tx, row);
  await project(tx, { seq, caseId, by }, body);
  return seq;
}

/** Puts a row at the end of the journal, and the end of the chain behind it. */
export async function insertEntry(tx: Tx, row: JournalRow): Promise<void> {
  await tx.insertInto('journal').values(row).execute();
  await tx.updateTable('head').set({ seq: row.seq, hash: row.hash }).where('id', '=', 1).execute();
}
