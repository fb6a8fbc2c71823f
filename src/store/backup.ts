import { z } from 'zod';
import { AppError } from '../case/index.js';
import { insertEntry } from './append.js';
import type { Head } from './contract.js';
import { project } from './projection.js';
import { parseBody, walkJournal } from './read-journal.js';
import type { Database, Tx } from './tables.js';
import { checkEntry, start } from './verify.js';

// The last line, so that a file cut short is known for one.
const End = z.object({ end: z.int(), hash: z.string() });

const Row = z.object({
  seq: z.int(),
  case_id: z.string(),
  at: z.string(),
  author: z.string(),
  kind: z.string(),
  body: z.string(),
  prev_hash: z.string(),
  hash: z.string(),
});

/** Writes the journal out as lines of JSON, and gives where it ended. */
export const backUp = (db: Database, write: (line: string) => Promise<void>): Promise<Head> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      let end = start;
      for await (const row of walkJournal(tx)) {
        const broken = checkEntry(row, end);
        if (broken) throw brokenAt(broken.seq);
        await write(JSON.stringify(row));
        end = { seq: row.seq, hash: row.hash };
      }
      await write(JSON.stringify({ end: end.seq, hash: end.hash }));
      return end;
    });

/** Fills an empty store from such lines. Every entry is held against the chain; all of them are taken or none. */
export async function restore(tx: Tx, lines: AsyncIterable<string>): Promise<Head> {
  const [there] = await tx.selectFrom('journal').select('seq').limit(1).execute();
  if (there)
    throw new AppError('output-exists', 'The store holds cases already: restore into a new data folder.');
  let at = start;
  for await (const line of lines) {
    const value = parse(line, at.seq);
    const end = End.safeParse(value);
    if (end.success) {
      if (end.data.end === at.seq && end.data.hash === at.hash) return at;
      throw brokenAt(at.seq + 1);
    }
    const row = Row.safeParse(value);
    if (!row.success || checkEntry(row.data, at)) throw brokenAt(at.seq + 1);
    await insertEntry(tx, row.data);
    await project(
      tx,
      { seq: row.data.seq, caseId: row.data.case_id, by: row.data.author },
      parseBody(row.data),
    );
    at = { seq: row.data.seq, hash: row.data.hash };
  }
  throw new AppError('journal-broken', `The backup breaks off after entry ${at.seq}.`);
}

function parse(line: string, after: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw brokenAt(after + 1);
    throw error;
  }
}

const brokenAt = (seq: number): AppError =>
  new AppError('journal-broken', `Entry ${seq} is not what was written: nothing was taken over.`);
