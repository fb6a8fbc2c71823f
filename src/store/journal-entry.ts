import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CaseHeader, canonicalJson, Kind } from '../case/index.js';

export const JournalKind = z.enum([
  'case-created',
  'case-header',
  'entry-put',
  'entry-removed',
  'entries-put',
  'undone',
]);
export type JournalKind = z.infer<typeof JournalKind>;

/** An entry of a case with its place among its kind and who wrote it last. */
export const Placed = z.object({
  position: z.number(),
  by: z.string(),
  entry: z.record(z.string(), z.unknown()),
});
export type Placed = z.infer<typeof Placed>;

/** What happened to one entry; null where it was not there before, or is gone after. */
export const Change = z.object({
  kind: Kind,
  id: z.string(),
  before: Placed.nullable(),
  after: Placed.nullable(),
});
export type Change = z.infer<typeof Change>;

export const HeaderState = z.object({
  header: CaseHeader,
  formats: z.partialRecord(Kind, z.enum(['yaml', 'csv'])),
});
export type HeaderState = z.infer<typeof HeaderState>;

// Both sides of every change are kept, so that undoing needs no search and a reader of the journal needs no state.
export const JournalBody = z.object({
  changes: z.array(Change),
  header: z.object({ before: HeaderState.nullable(), after: HeaderState }).optional(),
  /** The entry this one puts back. */
  undoes: z.int().optional(),
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
};

/** What the first entry of a store follows. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 of the canonical JSON of an entry without its own hash. The case is part of the body's frame. */
export const hashEntry = (entry: Omit<JournalEntry, 'hash'> & { readonly caseId: string }): string =>
  createHash('sha256').update(canonicalJson(entry)).digest('hex');
