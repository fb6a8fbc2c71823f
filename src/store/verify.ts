import { sql } from 'kysely';
import { canonicalJson } from '../lib/json/index.js';
import { groupBy } from '../lib/lists/index.js';
import { type Broken, Chain } from './chain.js';
import type { Head, Verification } from './contract.js';
import type { HeaderState } from './journal-entry.js';
import { rowOf } from './projection.js';
import { type JournalRow, parseBody, walkJournal } from './read-journal.js';
import { readRows } from './read-rows.js';
import type { Database, Tables, Tx } from './tables.js';

const clockBackMax = 100;

/**
 * Walks the chain from its beginning, then holds the tables against what the journal says they hold. `kept` are ends
 * of the chain as somebody saw them: each must still be in it.
 */
export async function verifyStore(db: Database, kept: readonly Head[] = []): Promise<Verification> {
  const walk = new Walk(kept);
  // What is in the journal stays but for what somebody blanks, of which a later entry tells, so others may write while it
  // is walked. Only the tables, and what came meanwhile, have to be seen as of one moment.
  await walk.take(walkJournal(db));
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await walk.take(walkJournal(tx, { after: walk.end.seq }));
      return walk.conclude(tx);
    });
}

class Walk {
  private readonly chain = new Chain();
  private readonly replay = new Replay();
  private readonly keptHashes: ReadonlyMap<number, readonly Head[]>;
  private readonly clockBack: number[] = [];
  private time = '';
  private broken: Broken | undefined;

  constructor(private readonly kept: readonly Head[]) {
    this.keptHashes = groupBy(kept, ({ seq }) => seq);
  }

  get end(): Head {
    return this.chain.end;
  }

  async take(rows: AsyncIterable<JournalRow>): Promise<void> {
    if (this.broken) return;
    for await (const row of rows) {
      this.broken = checkKept(row, this.keptHashes.get(row.seq)) ?? this.chain.take(row);
      if (this.broken) return;
      if (row.at < this.time && this.clockBack.length < clockBackMax) this.clockBack.push(row.seq);
      this.time = row.at;
      this.replay.take(row);
    }
  }

  async conclude(tx: Tx): Promise<Verification> {
    const { chain, kept, clockBack } = this;
    const firstBroken =
      this.broken ??
      chain.finish() ??
      (await findEndBroken(tx, chain.end, lastOf(kept))) ??
      (await this.replay.check(tx));
    return {
      ok: !firstBroken,
      entries: chain.end.seq,
      head: chain.end,
      clockBack,
      ...(firstBroken ? { firstBroken } : {}),
    };
  }
}

// A chain that was written anew from some entry on is whole in itself too.
function checkKept({ seq, hash }: JournalRow, kept: readonly Head[] = []): Broken | undefined {
  const other = kept.find((head) => head.hash !== hash);
  return (
    other && { seq, found: `hash ${hash}`, expected: `hash ${other.hash}, as heads.log or --expect has it` }
  );
}

/** The last of some ends of the chain. */
export const lastOf = (kept: readonly Head[]): Head | undefined =>
  kept.toSorted((one, other) => one.seq - other.seq).at(-1);

/** Whether a chain that is whole in itself ends where it should. */
export const findEndBroken = async (tx: Tx, end: Head, last: Head | undefined): Promise<Broken | undefined> =>
  (await checkHead(tx, end)) ?? checkLength(end, last);

function checkLength(end: Head, last: Head | undefined): Broken | undefined {
  if (!last || last.seq <= end.seq) return undefined;
  return {
    seq: end.seq + 1,
    found: `the journal ends with entry ${end.seq}`,
    expected: `entry ${last.seq}, hash ${last.hash}, as heads.log or --expect has it`,
  };
}

// Entries cut off the end leave a chain that is whole in itself; the head remembers how long it was.
async function checkHead(tx: Tx, end: Head): Promise<Broken | undefined> {
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
  private readonly headers = new Map<string, { seq: number; text: string }>();

  take(row: JournalRow): void {
    const { header, changes } = parseBody(row);
    const text = header ? canonicalJson(stateOf(header.after)) : this.headers.get(row.case_id)?.text;
    if (text !== undefined) this.headers.set(row.case_id, { seq: row.seq, text });
    for (const change of changes) {
      const { kind, id, ...rest } = rowOf(change, { by: row.author });
      this.rows.set(`${row.case_id} ${kind} ${id}`, { seq: row.seq, text: JSON.stringify(rest) });
    }
  }

  async check(tx: Tx): Promise<Broken | undefined> {
    return (await this.checkHeaders(tx)) ?? (await this.checkRows(tx));
  }

  private async checkHeaders(tx: Tx): Promise<Broken | undefined> {
    for (const row of await tx.selectFrom('case_header').selectAll().orderBy('case_id').execute()) {
      const expected = this.headers.get(row.case_id);
      this.headers.delete(row.case_id);
      if (expected?.seq === row.seq && expected.text === textOfHeader(row)) continue;
      return {
        seq: expected?.seq ?? row.seq,
        found: `the table's header of ${row.case_id} differs`,
        expected: expected ? `the header as of entry ${expected.seq}` : 'no such case',
      };
    }
    const [missing] = this.headers;
    return (
      missing && { seq: missing[1].seq, found: `the table has no case ${missing[0]}`, expected: missing[0] }
    );
  }

  private async checkRows(tx: Tx): Promise<Broken | undefined> {
    for await (const row of readRows(tx, sql<Tables['entry']>`select * from entry order by seq`)) {
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

/** What the table holds of a header: not who wrote it. */
const stateOf = ({ header, formats }: HeaderState) => ({ header, formats });

function textOfHeader({ header, formats }: { header: string; formats: string }): string {
  try {
    const state: Record<string, unknown> = { header: JSON.parse(header), formats: JSON.parse(formats) };
    return canonicalJson(state);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return 'not JSON';
  }
}
