import { z } from 'zod';
import { betweenNoneAndAll, shareField } from '../../lib/shares/index.js';
import { customaryPlan, customaryRisks } from './defaults.js';

// What goes over HTTP about sampling, said once: the routes validate with it, OpenAPI is generated from it, the page
// imports its types. All addresses stand under /api/quality.

const Lot = z.number().max(1e12);
const Share = shareField(betweenNoneAndAll);
const found = {
  found: z.number().optional().describe('Bad pieces found in the sample: what that says of the lot.'),
  confidence: Share.optional().describe('Of the limits that the sample sets: 0.95 unless said.'),
};
const twoPoints = {
  acceptableQuality: Share,
  producerRisk: Share.default(customaryRisks.producer),
  limitingQuality: Share,
  consumerRisk: Share.default(customaryRisks.consumer),
};

/** Shares are between 0 and 1, an AQL is in per cent, as the standard has it. */
export const PlanRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('limiting-quality'),
    lot: Lot,
    limitingQuality: Share,
    consumerRisk: Share.default(customaryRisks.consumer),
    accept: z.number().default(customaryPlan.accept),
    ...found,
  }),
  z.strictObject({ kind: z.literal('two-points'), lot: Lot, ...twoPoints, ...found }),
  z.strictObject({
    kind: z.literal('aql'),
    lot: Lot,
    aql: z.number(),
    level: z.string().max(10).default(customaryPlan.level),
    severity: z.string().max(20).default(customaryPlan.severity),
    ...found,
  }),
  z.strictObject({
    kind: z.literal('stages').describe('A double or multiple plan.'),
    lot: Lot,
    stages: z
      .array(z.strictObject({ n: z.number(), ac: z.number().max(100), re: z.number().max(101) }))
      .min(1)
      .max(7),
  }),
  z.strictObject({ kind: z.literal('sequential'), ...twoPoints }),
  z.strictObject({
    kind: z.literal('variables'),
    ...twoPoints,
    sigma: z.enum(['known', 'unknown']).default(customaryPlan.sigma),
  }),
]);
export type PlanRequest = z.input<typeof PlanRequest>;
export type PlanAsked = z.output<typeof PlanRequest>;

const CurvePoint = z.object({
  quality: z.number().describe('Share of bad pieces, or faults per piece.'),
  accepted: z.number(),
  asn: z.number(),
  outgoing: z.number().optional(),
});

export const PlanAnswer = z.object({
  plan: z.looseObject({}).describe('The numbers of the plan, by its kind.'),
  head: z
    .array(z.string())
    .describe('The numbers of the plan and where they come from; then LQ and producer’s risk, in words.'),
  instruction: z.array(z.string()).describe('What to do, in words.'),
  says: z.array(z.string()).describe('What that risks and where the plan comes from, in words.'),
  risks: z.object({
    producersRiskQuality: z.number(),
    evenOdds: z.number(),
    consumersRiskQuality: z.number(),
    oneInThree: z.number(),
    aoql: z.number().optional(),
    producer: z.number().optional(),
  }),
  marks: z
    .array(z.object({ of: z.enum(['producer', 'consumer']), quality: z.number(), accepted: z.number() }))
    .describe('The two points of the curve at which the risks are read.'),
  curve: z.array(CurvePoint),
  found: z
    .object({
      found: z.number(),
      accepted: z.boolean(),
      limits: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).optional(),
      says: z.array(z.string()),
    })
    .optional(),
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;

export const SwitchingRequest = z.strictObject({
  aql: z.number(),
  level: z.string().max(10).default('II'),
  start: z.enum(['normal', 'tightened', 'reduced']).default('normal'),
  lots: z
    .array(
      z.strictObject({
        lot: Lot,
        nonconforming: z.number(),
        steady: z.boolean().default(false),
        desirable: z.boolean().default(false),
        resubmitted: z.boolean().default(false),
      }),
    )
    .max(10_000),
});

const State = z.enum(['normal', 'tightened', 'reduced', 'discontinued']);
export const SwitchingAnswer = z.object({
  severity: State.describe('How the next lot is inspected.'),
  score: z.number(),
  lots: z.array(
    z.object({
      inspected: State,
      n: z.number().optional(),
      ac: z.number().optional(),
      accepted: z.boolean().optional(),
      event: z.string().optional(),
    }),
  ),
});
