import { z } from 'zod';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Path = z.array(Hash).max(64);
const Side = Hash.nullable();

/** The body of an entry of the journal with digests in place of what entries said. */
export const DigestedBody = z.looseObject({
  changes: z.array(z.looseObject({ kind: z.string(), id: z.string(), before: Side, after: Side })),
});

/** An entry of the journal with digests in place of what entries said, and its way up the tree. */
export const ProvenEntry = z.strictObject({
  seq: z.int().positive(),
  hash: Hash,
  path: Path,
  /** Left out of an entry of the journal's first form, whose hash is over all that it said. */
  frame: z
    .strictObject({
      caseId: z.string(),
      at: z.string(),
      by: z.string(),
      kind: z.string(),
      prevHash: Hash,
      body: DigestedBody,
    })
    .optional(),
});
export type ProvenEntry = z.infer<typeof ProvenEntry>;

const Salted = z.strictObject({ position: z.number(), by: z.string(), salt: z.string() });

/** Where the journal says what an entry of the edition says, and what has to be known to hold it against its digest. */
export const EntryProof = z.strictObject({
  kind: z.string(),
  id: z.string(),
  seq: z.int().positive(),
  /** In its place why it cannot be held against it: taken out since, or written in the journal's first form. */
  salted: z.union([Salted, z.enum(['blanked', 'first-form'])]),
});
export type EntryProof = z.infer<typeof EntryProof>;

/** What the journal holds of the edition itself. */
export const Recorded = z.strictObject({
  seq: z.int().positive(),
  salted: Salted,
  entry: z.record(z.string(), z.unknown()),
});
export type Recorded = z.infer<typeof Recorded>;

export const EntriesFile = z.strictObject({ entries: z.array(ProvenEntry) });
export const EvidenceFile = z.strictObject({ recorded: Recorded.optional(), evidence: z.array(EntryProof) });

export const Consistency = z.strictObject({ size: z.int().positive(), path: Path });
export type Consistency = z.infer<typeof Consistency>;
export const ConsistencyFile = z.strictObject({ earlier: z.array(Consistency) });

/** All that a dossier holds of the journal, but for the signature. It is JSON, so that it can be handed on. */
export type Proofs = {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly entries: readonly ProvenEntry[];
  readonly recorded?: Recorded | undefined;
  readonly evidence: readonly EntryProof[];
  readonly consistency: readonly Consistency[];
};

/** Where each of it stands in a dossier. */
export const proofFiles = {
  checkpoint: 'proof/checkpoint',
  entries: 'proof/journal.json',
  evidence: 'proof/evidence.json',
  consistency: 'proof/consistency.json',
} as const;
