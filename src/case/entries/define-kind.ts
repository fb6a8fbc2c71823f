import type { z } from 'zod';

export type KindDefinition = {
  readonly schema: z.ZodObject;
  /** The name of its file in a case folder, without .yaml or .csv. */
  readonly file: string;
  /** Fields that name another entry, and the kind they name. */
  readonly references: Readonly<Record<string, string>>;
  /** What a person fills in first, in that order. All else of its form is folded away until it is wanted. */
  readonly first?: readonly string[];
  /** Fields that name documents by their SHA-256; of several the first that is filled in counts. */
  readonly documents?: readonly string[];
  /** It comes of an act of its own: nobody fills it in, and what is asked of the record does not turn on it. */
  readonly isMade?: true;
  /** The groups of its form, each with its fields in the order a person fills them in. What no group names comes last. */
  readonly form?: Readonly<Partial<Record<FormGroup, readonly string[]>>>;
};

export type FormGroup = 'who' | 'goods' | 'terms' | 'value' | 'document' | 'all';

/** All that is particular to a kind of entry, said once; `kinds.ts` lists them. */
export const defineKind = <const D extends KindDefinition>(definition: D): D => definition;
