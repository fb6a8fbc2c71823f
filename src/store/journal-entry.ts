import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { CaseHeader, Kind } from '../case/index.js';
import { isBlanked, type Placed, Side } from '../lib/journal/index.js';

export const JournalKind = z.enum([
  'case-created',
  'case-header',
  'entry-put',
  'entry-removed',
  'entries-put',
  'entries-merged',
  'undone',
  'blanked',
]);
export type JournalKind = z.infer<typeof JournalKind>;

/** What happened to one entry; null where it was not there before, or is gone after. */
export type Change = {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Placed | null;
  readonly after: Placed | null;
};

/** A change as it stands in the journal, where either side may have been blanked since. */
export const JournalChange = z.object({ kind: Kind, id: z.string(), before: Side, after: Side });
export type JournalChange = z.infer<typeof JournalChange>;

/** Which versions of which entry were blanked, and why; who and when is said by the entry it stands in. */
export const Blanks = z.object({
  kind: Kind,
  id: z.string(),
  why: z.string(),
  /** `rewritten` is the digest of an entry of an earlier edition in the form it was given so that it could be blanked. */
  entries: z.array(z.object({ seq: z.int(), rewritten: z.string().optional() })),
});
export type Blanks = z.infer<typeof Blanks>;

export const HeaderState = z.object({
  header: CaseHeader,
  formats: z.partialRecord(Kind, z.enum(['yaml', 'csv'])),
  /** Who described the case, where another wrote this entry: the folder, which only said how its files are written. */
  by: z.string().optional(),
});
export type HeaderState = z.infer<typeof HeaderState>;

// Both sides of every change are kept, so that undoing needs no search and a reader of the journal needs no state.
export const JournalBody = z.object({
  changes: z.array(JournalChange),
  header: z.object({ before: HeaderState.nullable(), after: HeaderState }).optional(),
  /** The entry this one puts back. */
  undoes: z.int().optional(),
  blanks: Blanks.optional(),
});
export type JournalBody = z.infer<typeof JournalBody>;

export type JournalEntry = {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly body: unknown;
  readonly prevHash: string;
  readonly hash: string;
  readonly hashVersion: number;
};

/** What the first entry of a store follows. */
export const genesisHash = '0'.repeat(64);

const salted = (side: Side): Side =>
  side === null || isBlanked(side) ? side : { ...side, salt: randomBytes(16).toString('hex') };

/** A body with a salt of its own in each side. */
export const withSalts = (body: JournalBody): JournalBody => ({
  ...body,
  changes: body.changes.map((change) => ({
    ...change,
    before: salted(change.before),
    after: salted(change.after),
  })),
});
