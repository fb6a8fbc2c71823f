import type { Verification } from './contract.js';
import { genesisHash, hashEntry } from './journal-entry.js';
import { rowOf } from './projection.js';
import { type JournalRow, parseBody, walkJournal } from './read-journal.js';
import type { Database, Tx } from './tables.js';

type Broken = NonNullable<Verification['firstBroken']>;

/** Walks the chain from its beginning, then holds the tables against what the journal says they hold. */
export const verifyStore = (db: Database): Promise<Verification> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const replay = new Replay();
      let end = { seq: 0, hash: genesisHash };
      for await (const row of walkJournal(tx)) {
        const firstBroken = checkEntry(row, end);
        if (firstBroken) return { ok: false, entries: end.seq, firstBroken };
        end = { seq: row.seq, hash: row.hash };
        replay.take(row);
      }
      const firstBroken = (await checkHead(tx, end)) ?? (await replay.check(tx));
      return { ok: !firstBroken, entries: end.seq, ...(firstBroken ? { firstBroken } : {}) };
    });

function checkEntry(row: JournalRow, previous: { seq: number; hash: string }): Broken | undefined {
  const seq = previous.seq + 1;
  if (row.seq !== seq) return { seq, found: `entry ${row.seq}`, expected: `entry ${seq}` };
  if (row.prev_hash !== previous.hash) {
    return { seq, found: `follows ${row.prev_hash}`, expected: `follows ${previous.hash}` };
  }
  const hash = hashOf(row);
  return row.hash === hash ? undefined : { seq, found: `hash ${row.hash}`, expected: `hash ${hash}` };
}

function hashOf(row: JournalRow): string {
  const { seq, case_id: caseId, at, author: by, kind, prev_hash: prevHash } = row;
  try {
    return hashEntry({ seq, caseId, at, by, kind, body: JSON.parse(row.body), prevHash });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return 'of a body that is JSON';
  }
}

// Entries cut off the end leave a chain that is whole in itself; the head remembers how long it was.
async function checkHead(tx: Tx, end: { seq: number; hash: string }): Promise<Broken | undefined> {
  const head = await tx.selectFrom('head').select(['seq', 'hash']).executeTakeFirst();
  if (head?.seq === end.seq && head.hash === end.hash) return undefined;
  const found = `the journal ends with entry ${end.seq}, hash ${end.hash}`;
  return {
    seq: end.seq + 1,
    found,
    expected: head ? `its end at entry ${head.seq}, hash ${head.hash}` : 'a head',
  };
}

/** What the tables must hold, as digest of a row by its key. */
class Replay {
  private readonly rows = new Map<string, { seq: number; text: string }>();
  private readonly seqs = new Map<string, number>();

  take(row: JournalRow): void {
    this.seqs.set(row.case_id, row.seq);
    for (const change of parseBody(row).changes) {
      const { kind, id, ...rest } = rowOf(change, { by: row.author });
      this.rows.set(`${row.case_id} ${kind} ${id}`, { seq: row.seq, text: JSON.stringify(rest) });
    }
  }

  async check(tx: Tx): Promise<Broken | undefined> {
    for (const row of await tx.selectFrom('entry').selectAll().orderBy('seq').execute()) {
      const key = `${row.case_id} ${row.kind} ${row.id}`;
      const { position, author, body, seq } = row;
      const expected = this.rows.get(key);
      this.rows.delete(key);
      if (expected?.seq === seq && expected.text === JSON.stringify({ position, author, body })) continue;
      return {
        seq,
        found: `the table's ${key} differs`,
        expected: `${key} as entry ${expected?.seq ?? 'none'} wrote it`,
      };
    }
    const [missing] = this.rows;
    return missing && { seq: missing[1].seq, found: `the table has no ${missing[0]}`, expected: missing[0] };
  }
}
