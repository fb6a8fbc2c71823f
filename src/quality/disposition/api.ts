import { z } from 'zod';
import { lotActions, lotStates, partOfEvidence, partOfStep, stepEvidenceKinds } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import { EnteredSample, GivenPlanView, LotEvaluationView, SupplySwitching } from '../lots/api.js';
import { dispositions } from './decide.js';

// What goes over HTTP about the disposition of a lot. All addresses stand under /api/cases/{case}/lots/{lot}.

/** A step to be taken with a lot. */
export const NewLotStep = z.strictObject({
  action: z.enum(lotActions),
  by: partOfStep(120),
  on: Day,
  evidence: z
    .array(z.strictObject({ kind: z.enum(stepEvidenceKinds), ref: partOfEvidence(80) }))
    .max(8)
    .default([]),
  note: partOfStep(200).optional(),
});

const Step = z.object({
  action: z.enum(lotActions),
  who: z.string(),
  when: z.string(),
  evidence: z.array(z.object({ kind: z.enum(stepEvidenceKinds), ref: z.string() })),
  note: z.string().optional(),
});

export const LotDisposition = z.object({
  case: z.string(),
  asOf: z.string(),
  recordHash: z.string(),
  /** The version of the lot, which a step can name so that nothing comes in between. */
  etag: z.string(),
  lot: z.object({
    id: z.string(),
    batch: z.string().optional(),
    amount: z.string().optional(),
    unit: z.string().optional(),
    expires: z.string().optional(),
    note: z.string().optional(),
    source: z.string(),
  }),
  product: z.object({ id: z.string(), name: z.string(), class: z.string(), gtin: z.string().optional() }),
  consignment: z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string() }),
  /** What the evidence comes to, in words of the language asked for. */
  disposition: z.enum(dispositions),
  says: z.string(),
  because: z.array(
    z.object({
      says: z.string(),
      /** What it stands on, by the name it has in the record. */
      of: z.array(
        z.object({
          kind: z.enum(['plan', 'sample', 'evaluation', 'step', 'test-report', 'finding']),
          ref: z.string(),
        }),
      ),
    }),
  ),
  wouldChange: z.array(z.string()),
  /** `unknown` where nobody has looked. */
  evidence: z.object({
    conformity: z.enum(['release', 'hold', 'refuse', 'unknown']),
    sampling: z.enum(['accepted', 'refused', 'unknown']),
    performance: z.enum(['pass', 'fail', 'cannot-tell', 'unknown']),
    distributed: z.enum(['yes', 'no', 'unknown']),
  }),
  /** Reports that bear on this lot, and documents that name it or its consignment. */
  tests: z.array(z.object({ id: z.string(), title: z.string(), outcome: z.string(), says: z.string() })),
  certificates: z.array(z.object({ id: z.string(), title: z.string(), says: z.string() })),
  /** Oldest first; those taken by the day asked for, all of them where none is. */
  steps: z.array(Step),
  /** Where the lot is, by the last step that moved it. */
  state: z.object({
    is: z.enum(lotStates),
    /** Accepted for a lesser use. */
    lesser: z.boolean(),
    since: z.string().optional(),
    by: z.string().optional(),
    says: z.string(),
    /** What was decided and what the evidence comes to are two things; said where they part. */
    differs: z.string().optional(),
  }),
  /** Sampling plans given to it, each with its results; results of no plan; evaluations of its kits. */
  plans: z.array(GivenPlanView),
  strays: z.array(EnteredSample),
  evaluations: z.array(LotEvaluationView),
  /** How this supplier's lots of the product are inspected next, one for each class of defects. */
  switching: z.array(SupplySwitching),
  /** Pieces in the lot, where its amount says so. */
  pieces: z.object({ low: z.number(), high: z.number() }).optional(),
  /** What may be done next. */
  allowed: z.array(z.enum(lotActions)),
  /** What would have caught it, and the finding that says so. */
  caught: z.object({ finding: z.string(), says: z.array(z.string()) }).optional(),
});

export type NewLotStep = z.infer<typeof NewLotStep>;
export type LotDisposition = z.infer<typeof LotDisposition>;
