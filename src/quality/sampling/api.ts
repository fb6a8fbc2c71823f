import { z } from 'zod';
import { languageNames } from '../../findings/index.js';

const typed = z.string().max(40).optional();

/** As on the command line, and as typed: shares are 0.05 or 5%, and what cannot be read is named. */
export const PlanQuery = z.strictObject({
  lot: z.string().max(40).describe('Pieces in the lot.'),
  aql: typed.describe(
    'For a series of lots: acceptance quality limit, in per cent, of the preferred series.',
  ),
  level: typed.describe('Inspection level, S-1 to S-4 or I to III; II if left out.'),
  severity: typed.describe('normal, tightened or reduced.'),
  limitingQuality: typed.describe('For a consignment that comes once: the share of bad pieces to keep out.'),
  consumerRisk: typed.describe('How often such a lot may still get through; 0.1 if left out.'),
  accept: typed.describe('Bad pieces in the sample that are put up with; 0 if left out.'),
  acceptableQuality: typed.describe('Instead of accept: the share of bad pieces that should get through.'),
  producerRisk: typed.describe('How often such a lot may be turned away; 0.05 if left out.'),
  found: typed.describe('Bad pieces found in the sample that was taken.'),
  confidence: typed.describe('Of the limits for the lot; 0.95 if left out.'),
  lang: z.enum(languageNames).default('en').describe('Language of the sentences.'),
});

export const PlanAnswer = z.object({
  /** The plan and where it comes from, edition included. */
  plan: z.looseObject({ n: z.int(), ac: z.int(), re: z.int() }),
  risks: z.looseObject({
    passes: z.number(),
    evenOdds: z.number(),
    stopped: z.number(),
    oneInThree: z.number(),
  }),
  found: z
    .looseObject({
      found: z.int(),
      accepted: z.boolean(),
      limits: z.looseObject({ estimate: z.int(), low: z.int(), high: z.int() }).optional(),
    })
    .optional(),
  /** In words: what was decided where something was found, then what to do, then what that risks. */
  says: z.array(z.string()),
  curve: z.array(
    z.object({
      quality: z.number(),
      accepted: z.number(),
      averageSample: z.number(),
      outgoing: z.number().optional(),
    }),
  ),
});

export type PlanAnswer = z.infer<typeof PlanAnswer>;
