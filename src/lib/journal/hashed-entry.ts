import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../json/index.js';

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

/** What an entry said once, taken out of the record: its digest holds its place in the chain. */
export const Blanked = z.strictObject({ blanked: z.string().regex(/^[0-9a-f]{64}$/) });
export type Blanked = z.infer<typeof Blanked>;

export const Side = z.union([Placed, Blanked]).nullable();
export type Side = z.infer<typeof Side>;

export const isBlanked = (side: Side): side is Blanked => side !== null && 'blanked' in side;

/** An entry of a journal without its own hash. */
type Hashed = {
  readonly seq: number;
  readonly caseId: string;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly body: unknown;
  readonly prevHash: string;
};

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
