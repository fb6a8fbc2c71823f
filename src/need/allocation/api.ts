import { z } from 'zod';
import { SaidProblem } from '../../lib/errors/index.js';
import { ruleNames } from './rules.js';

// What goes over HTTP about allocation, said once. All addresses stand under /api/need.

const PartsCounted = z.object({ read: z.int(), refused: z.int() });
const Smallest = z.object({ days: z.number(), site: z.string(), item: z.string() });

export const AllocationAnswer = z.object({
  says: z
    .array(z.string())
    .describe(
      'What matters most, in sentences: the smallest cover, and what wishes and cells set by hand cost.',
    ),
  sites: PartsCounted,
  lots: PartsCounted,
  covers: z
    .array(
      z.object({
        site: z.string(),
        name: z.string().optional(),
        item: z.string(),
        isEstimated: z.boolean().describe('Nobody there said anything: what it uses is an estimate.'),
        before: z.number().describe('Days of cover without the plan.'),
        after: z.number(),
        counted: z.number().describe('Days by the weight of the item, which the plan goes by.'),
        unmetPieces: z.number().describe('Lacking for 14 days after the plan.'),
      }),
    )
    .describe('Days of cover of each site and item, the smallest first.'),
  shares: z.array(
    z.object({
      lot: z.string(),
      item: z.string(),
      site: z.string(),
      packs: z.int(),
      pieces: z.int(),
      pinned: z.object({ reason: z.string(), by: z.string() }).optional(),
    }),
  ),
  left: z
    .array(z.object({ lot: z.string(), item: z.string(), packs: z.int(), why: z.string().optional() }))
    .describe('Packs that stay in the store.'),
  ledger: z
    .array(
      z.object({
        of: z.enum(['before', 'plan', ...ruleNames]),
        smallest: Smallest.optional(),
        unmetPieces: z.number(),
        gini: z.number(),
      }),
    )
    .describe('The plan beside what was there, and beside three rules that need none.'),
  proofs: z.array(
    z.object({
      item: z.string(),
      proof: z
        .enum(['best', 'smallest', 'bound'])
        .describe('No plan is better; none brings all to more days; or how far from that it may be.'),
      level: z.number().describe('Days to which all sites are brought that can be.'),
      levelMax: z.number().describe('Days to which no plan could bring them all.'),
    }),
  ),
  problems: z.array(SaidProblem),
});
export type AllocationAnswer = z.infer<typeof AllocationAnswer>;

export const allocationSeconds = { default: 10, min: 1, max: 60 } as const;
