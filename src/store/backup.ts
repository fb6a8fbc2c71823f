import { z } from 'zod';
import type { AppError } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { insertEntry } from './append.js';
import { backUpEvents, countForBackup, numberOn, restoreEventLine } from './backup-events.js';
import { Chain } from './chain.js';
import type { Head } from './contract.js';
import { project } from './projection.js';
import { parseBody, walkJournal } from './read-journal.js';
import type { Database, Tx } from './tables.js';
import { findEndBroken } from './verify.js';

// The last line of the journal, so that a file cut short is known for one. So many lines about events follow it.
const End = z.object({ end: z.int(), hash: z.string(), events: z.int().default(0) });

/** An entry of the journal as a line of a backup. */
export const BackupRow = z.object({
  seq: z.int(),
  case_id: z.string(),
  at: z.string(),
  author: z.string(),
  kind: z.string(),
  body: z.string(),
  prev_hash: z.string(),
  hash: z.string(),
  // Backups of an earlier edition do not say.
  hash_version: z.int().default(1),
});

/** Writes the journal out as lines of JSON, and gives where it ended. */
export const backUp = (
  db: Database,
  write: (line: string) => Promise<void>,
  kept: Head | undefined,
): Promise<Head> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const chain = new Chain();
      for await (const row of walkJournal(tx)) {
        const broken = chain.take(row);
        if (broken) throw notWhole(broken.seq);
        await write(JSON.stringify(row));
      }
      const { end } = chain;
      const broken = chain.finish() ?? (await findEndBroken(tx, end, kept));
      if (broken) throw notWhole(broken.seq);
      const counted = await countForBackup(tx);
      const events = counted.events + counted.others;
      await write(JSON.stringify({ end: end.seq, hash: end.hash, ...(events > 0 ? { events } : {}) }));
      await backUpEvents(tx, write, counted);
      return end;
    });

/** Fills an empty store from such lines. Every entry is held against the chain; all of them are taken or none. */
export async function restore(tx: Tx, lines: AsyncIterable<string>): Promise<Head> {
  const [there] = await tx.selectFrom('journal').select('seq').limit(1).execute();
  if (there) throw appError('output-exists', wording('error.store.full'));
  const chain = new Chain();
  let ended: { readonly head: Head; left: number } | undefined;
  for await (const line of lines) {
    const at = chain.end;
    if (ended !== undefined) {
      if (!(await restoreEventLine(tx, parse(line, at.seq)))) throw brokenAt(at.seq + 1);
      ended.left -= 1;
      if (ended.left === 0) break;
      continue;
    }
    const value = parse(line, at.seq);
    const end = End.safeParse(value);
    if (end.success) {
      if (end.data.end !== at.seq || end.data.hash !== at.hash) throw brokenAt(at.seq + 1);
      requireWhole(chain);
      ended = { head: at, left: end.data.events };
      if (ended.left === 0) break;
      continue;
    }
    const row = BackupRow.safeParse(value);
    if (!row.success || chain.take(row.data)) throw brokenAt(at.seq + 1);
    await insertEntry(tx, row.data);
    await project(
      tx,
      { seq: row.data.seq, caseId: row.data.case_id, by: row.data.author },
      parseBody(row.data),
    );
  }
  if (ended === undefined || ended.left > 0)
    throw appError('journal-broken', wording('error.backup.short', { seq: String(chain.end.seq) }));
  await numberOn(tx);
  // Of what was here before no journal was.
  await tx.deleteFrom('trace_kept').execute();
  return ended.head;
}

function requireWhole(chain: Chain): void {
  const broken = chain.finish();
  if (broken) throw brokenAt(broken.seq);
}

function parse(line: string, after: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw brokenAt(after + 1);
    throw error;
  }
}

const notWhole = (seq: number): AppError =>
  appError('journal-broken', wording('error.backup.not-written', { seq: String(seq) }));

const brokenAt = (seq: number): AppError =>
  appError('journal-broken', wording('error.backup.broken', { seq: String(seq) }));
