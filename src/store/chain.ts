import { hashEntry, hashVersion, isBlanked } from '../lib/journal/index.js';
import type { Head, Verification } from './contract.js';
import { genesisHash, JournalBody } from './journal-entry.js';
import type { JournalRow } from './read-journal.js';

export type Broken = NonNullable<Verification['firstBroken']>;

export const start: Head = { seq: 0, hash: genesisHash };

/** Waits for the later entry that says who blanked it and why. */
type Open = { readonly broken: Broken; readonly before: Head; readonly rewritten?: string };

/** Follows the chain from its beginning, an entry at a time. */
export class Chain {
  /** The end of the part that is whole. */
  end: Head = start;
  private readonly open = new Map<string, Open>();

  /** Whether an entry follows the one before it and is what was written. */
  take(row: JournalRow): Broken | undefined {
    const seq = this.end.seq + 1;
    if (row.seq !== seq) return { seq, found: `entry ${row.seq}`, expected: `entry ${seq}` };
    if (row.prev_hash !== this.end.hash) {
      return { seq, found: `follows ${row.prev_hash}`, expected: `follows ${this.end.hash}` };
    }
    const broken = this.checkHash(row);
    if (broken) return broken;
    this.noteBlanked(row);
    if (row.kind === 'blanked') this.settle(row);
    this.end = { seq: row.seq, hash: row.hash };
    return undefined;
  }

  /** What was blanked and no entry says so. */
  finish(): Broken | undefined {
    const [first] = [...this.open.values()].sort((a, b) => a.broken.seq - b.broken.seq);
    if (!first) return undefined;
    this.end = first.before;
    return first.broken;
  }

  private checkHash(row: JournalRow): Broken | undefined {
    const { seq, hash_version: version } = row;
    const hash =
      version === 1 || version === hashVersion ? hashOf(row, version) : 'of a version that is known';
    if (row.hash === hash) return undefined;
    const broken = { seq, found: `hash ${row.hash}`, expected: `hash ${hash}` };
    if (version !== 1 || !readBody(row.body)) return broken;
    // An entry of an earlier edition is brought into the later form when something in it is blanked. Its own hash is
    // then only a link; the digest of what is left stands in the entry that blanked it.
    this.open.set(`hash ${seq}`, { broken, before: this.end, rewritten: hashOf(row, hashVersion) });
    return undefined;
  }

  private noteBlanked(row: JournalRow): void {
    if (!row.body.includes('"blanked"')) return;
    const { seq, before } = { seq: row.seq, before: this.end };
    for (const { kind, id, ...sides } of readBody(row.body)?.changes ?? []) {
      if (!isBlanked(sides.before) && !isBlanked(sides.after)) continue;
      const expected = 'an entry that says who blanked it and why';
      const broken = { seq, found: `${kind} ${id} is blanked`, expected };
      this.open.set(keyOf(row.case_id, seq, kind, id), { broken, before });
    }
  }

  private settle(row: JournalRow): void {
    const blanks = readBody(row.body)?.blanks;
    if (!blanks) return;
    for (const { seq, rewritten } of blanks.entries) {
      this.open.delete(keyOf(row.case_id, seq, blanks.kind, blanks.id));
      const link = `hash ${seq}`;
      if (rewritten !== undefined && this.open.get(link)?.rewritten === rewritten) this.open.delete(link);
    }
  }
}

function readBody(text: string): JournalBody | undefined {
  try {
    return JournalBody.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const keyOf = (...parts: readonly unknown[]): string => parts.join(' ');

/** The hash a row has by its own words. */
export function hashOf(row: Omit<JournalRow, 'hash' | 'hash_version'>, version: number): string {
  const { seq, case_id: caseId, at, author: by, kind, prev_hash: prevHash } = row;
  try {
    return hashEntry({ seq, caseId, at, by, kind, body: JSON.parse(row.body), prevHash }, version);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return 'of a body that is JSON';
  }
}
