import { z } from 'zod';
import { endStages, lineStages } from './stages.js';

const Bounds = z.object({ low: z.number(), high: z.number().nullable() });
const Named = z.object({ id: z.string(), name: z.string() });
const StageName = z.enum([...lineStages, ...endStages]);

const Row = z.object({
  stage: StageName,
  name: z.string(),
  standing: z.enum(['counted', 'disputed', 'without-number', 'nobody-said']),
  /** In words: the number with its unit, or why there is none. */
  says: z.string(),
  /** One, or those that exclude each other. */
  figures: z.array(Bounds),
  /** What whoever knows should say, where it can be read two ways. */
  asks: z.string().optional(),
  /** Where more than one way of counting speaks of it, what each comes to. */
  accounts: z.array(
    z.object({ by: z.enum(['whole', 'lots', 'steps', 'parts']), says: z.string(), figures: z.array(Bounds) }),
  ),
  said: z.array(
    z.object({
      statement: z.string(),
      speaker: z.string(),
      day: z.string(),
      text: z.string(),
      source: Named,
      standing: z.enum(['counts', 'without-number', 'other-unit', 'taken-back', 'set-aside']),
      /** Its number as it was said, and why it does not count where it does not. */
      says: z.string(),
    }),
  ),
  steps: z.array(z.object({ lot: Named, who: z.string(), day: z.string() })),
});

const Gap = z.object({
  from: StageName,
  to: StageName.optional(),
  /** The stage whose `gapBefore` would tell the reason. */
  before: StageName,
  kind: z.enum(['none', 'fewer', 'more', 'cannot-tell', 'left']),
  says: z.string(),
  figures: z.array(Bounds),
  reasons: z.array(
    z.object({
      stage: StageName.optional(),
      statement: z.string().optional(),
      says: z.string(),
      /** Whether it is of this gap for sure, or may be of another. */
      sure: z.boolean(),
    }),
  ),
  unexplained: Bounds.optional(),
  excess: Bounds.optional(),
  /** What is open: that no reason is told, or how many it leaves. */
  open: z.array(z.string()),
  asksForReason: z.boolean(),
});

/** The account of a consignment from pledge to ward. */
export const ConsignmentLedger = z.object({
  case: z.string(),
  asOf: z.string(),
  recordHash: z.string(),
  consignment: z.object({ id: z.string(), name: z.string(), from: Named, to: Named }),
  product: Named,
  unit: z.string(),
  rows: z.array(Row),
  gaps: z.array(Gap),
});

export const LedgerList = z.object({ asOf: z.string(), ledgers: z.array(ConsignmentLedger) });
