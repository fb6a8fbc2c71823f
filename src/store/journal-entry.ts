import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { CaseHeader, Kind } from '../case/index.js';
import { canonicalJson } from '../lib/json/index.js';

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

/**
 * An entry of a case with its place among its kind and who wrote it last. The salt is added when it is journaled: its
 * digest then tells nothing of what was said once both are gone.
 */
export const Placed = z.object({
  position: z.number(),
  by: z.string(),
  entry: z.record(z.string(), z.unknown()),
  salt: z.string().optional(),
});
export type Placed = z.infer<typeof Placed>;

/** What happened to one entry; null where it was not there before, or is gone after. */
export type Change = {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Placed | null;
  readonly after: Placed | null;
};

/** What an entry said once, taken out of the record: its digest holds its place in the chain. */
export const Blanked = z.strictObject({ blanked: z.string().regex(/^[0-9a-f]{64}$/) });
export type Blanked = z.infer<typeof Blanked>;

const Side = z.union([Placed, Blanked]).nullable();
export type Side = z.infer<typeof Side>;

export const isBlanked = (side: Side): side is Blanked => side !== null && 'blanked' in side;

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

type Hashed = Omit<JournalEntry, 'hash' | 'hashVersion'> & { readonly caseId: string };

/** How entries are hashed from now on. Version 1 is over the body itself, of which nothing can be taken out. */
export const hashVersion = 2;

/**
 * SHA-256 of the canonical JSON of an entry without its own hash. The case is part of the body's frame. From version 2
 * on it is over the digests of what entries said and say.
 */
export const hashEntry = (entry: Hashed, version: number): string =>
  version === 1 ? digest(entry) : hashDigested({ ...entry, body: withDigests(entry.body) });

/** The same of an entry whose body has digests in place of what entries said. */
export const hashDigested = (entry: Hashed): string => digest({ version: hashVersion, ...entry });

const digest = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** The digest of one side of a change, its salt included. */
export const digestOfSide = (side: unknown): unknown => {
  const blanked = Blanked.safeParse(side);
  if (blanked.success) return blanked.data.blanked;
  return side === null ? null : digest(side);
};

/** A body without what entries said. Whatever else stands in it is hashed as it is: what was altered may have any form. */
export function withDigests(body: unknown): unknown {
  if (!isFields(body) || !Array.isArray(body.changes)) return body;
  const changes = body.changes.map((change: unknown) =>
    isFields(change)
      ? { ...change, before: digestOfSide(change.before ?? null), after: digestOfSide(change.after ?? null) }
      : change,
  );
  return { ...body, changes };
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
