import { z } from 'zod';
import { partOfEvidence, partOfStep } from '../../case/index.js';
import { OurDay } from '../../lib/days/index.js';
import { PlanRequest } from '../sampling/api.js';

// What goes over HTTP about a lot's plans, their results and the evaluations of its kits. All addresses stand under
// /api/cases/{case}/lots/{lot}.

const entering = {
  by: partOfStep(120),
  on: OurDay,
  ref: partOfEvidence(40)
    .optional()
    .describe('By which it is named; the next free one where it is left out.'),
  note: partOfStep(200).optional(),
};

/** What every line of a lot says of itself. */
export const LineEntered = z.object(entering);

/** A sampling plan to be given to a lot. */
export const NewLotPlan = z.strictObject({
  ...entering,
  plan: PlanRequest,
  lot: z
    .number()
    .max(1e12)
    .optional()
    .describe('Pieces in the lot, for sequential plans and plans by measured values.'),
  limit: z.number().optional().describe('By measured values: what they are held against.'),
  side: z.enum(['upper', 'lower']).optional(),
  deviation: z.number().optional().describe('By measured values: the standard deviation, where it is known.'),
  defects: partOfEvidence(40).optional().describe('The class of defects, where a lot has a plan for each.'),
  resumed: z.boolean().optional().describe('The supplier has put right why inspection was discontinued.'),
  resubmitted: z.boolean().optional().describe('The lot was turned away before and comes again.'),
});

const Pieces = z.array(z.int().min(0).max(1e12)).max(7);

/** What the sample of a plan came to; of a double or multiple plan, sample by sample. */
export const NewSampleResult = z.strictObject({
  ...entering,
  plan: partOfEvidence(40),
  inspected: Pieces.min(1),
  found: Pieces.default([]),
  mean: z.number().optional(),
  deviation: z.number().optional(),
  steady: z.boolean().optional().describe('Production runs at a steady rate.'),
  reducedWanted: z.boolean().optional().describe('The authority wants reduced inspection.'),
});

const Count = z.int().min(0).max(1e9);

/** The evaluation of a kit, as its intended use counts it. */
export const NewLotEvaluation = z.strictObject({
  ...entering,
  tp: Count,
  fn: Count,
  fp: Count,
  tn: Count,
  opened: Count.optional(),
  noResult: Count.optional(),
  use: partOfEvidence(80).optional(),
  confidence: z.number().gt(0).lt(1).default(0.95),
  kit: partOfEvidence(80).optional(),
  laboratory: partOfEvidence(120).optional().describe('The hospital or laboratory where it was done.'),
  reference: partOfEvidence(120).optional().describe('The method that told the infected from the others.'),
  file: partOfEvidence(80).optional(),
});

const entered = {
  ref: z.string(),
  on: z.string(),
  by: z.string(),
  note: z.string().optional(),
};

export const EnteredSample = z.object({
  ...entered,
  plan: z.string(),
  inspected: z.array(z.number().nullable()),
  found: z.array(z.number().nullable()),
  standing: z.enum(['accepted', 'refused', 'undecided', 'invalid']),
  says: z.string(),
});

export const GivenPlanView = z.object({
  ...entered,
  kind: z.enum(['single', 'stages', 'sequential', 'variables', 'unreadable']),
  /** n, Ac and Re, or the numbers of other kinds of plan. */
  numbers: z.string(),
  /** Pieces to take, sample by sample; none where it depends on what is found. */
  take: z.array(z.number()),
  /** What was asked for. */
  terms: z.string(),
  instruction: z.array(z.string()),
  defects: z.string().optional(),
  isOpen: z.boolean().describe('It waits for a result.'),
  samples: z.array(EnteredSample),
});

export const LotEvaluationView = z.object({
  ...entered,
  standing: z.enum(['pass', 'fail', 'cannot-tell']),
  says: z.string(),
  laboratory: z.string().optional(),
  reference: z.string().optional(),
});

export const SupplySwitching = z.object({
  supplier: z.string(),
  product: z.string(),
  defects: z.string().optional(),
  severity: z.enum(['normal', 'tightened', 'reduced', 'discontinued']),
  score: z.number(),
  says: z.string(),
  results: z.array(
    z.object({
      lot: z.string(),
      plan: z.string(),
      on: z.string(),
      inspected: z.string(),
      aql: z.number(),
      n: z.number(),
      found: z.number(),
      accepted: z.boolean(),
      event: z.string().optional(),
      uncounted: z.string().optional(),
    }),
  ),
});
export const SwitchingStates = z.object({ supplies: z.array(SupplySwitching) });

export type NewLotPlan = z.input<typeof NewLotPlan>;
export type NewSampleResult = z.input<typeof NewSampleResult>;
export type NewLotEvaluation = z.input<typeof NewLotEvaluation>;
export type EnteredSample = z.infer<typeof EnteredSample>;
export type GivenPlanView = z.infer<typeof GivenPlanView>;
export type LotEvaluationView = z.infer<typeof LotEvaluationView>;
export type SupplySwitching = z.infer<typeof SupplySwitching>;
