import { z } from 'zod';
import { PresentedFinding } from '../../findings/index.js';
import { gateChecks } from './check.js';

const Answer = z.enum(['yes', 'no', 'cannot-tell']);
const Check = z.enum(gateChecks);

/** What a reason says, and what it stands on with its source. */
const Reason = z.object({
  code: z.string(),
  text: z.string(),
  evidence: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      title: z.string(),
      source: z.object({ id: z.string(), title: z.string() }).optional(),
    }),
  ),
});

/** May goods take off: a finding, and the answer to each thing that is asked before. */
export const DonationGate = PresentedFinding.omit({ question: true, verdict: true }).extend({
  question: z.literal('gate'),
  verdict: Answer,
  /** As what it is asked, and what that stands on: what only gifts are asked is not asked of a purchase or a loan. */
  asked: z.array(Reason),
  notAsked: z.array(z.object({ check: Check, name: z.string() })),
  checks: z.array(
    z.object({
      check: Check,
      name: z.string(),
      answer: Answer,
      word: z.string(),
      because: z.array(Reason),
      /** What would answer it, where it is not yes. */
      wouldChange: z.string().optional(),
    }),
  ),
  source: z.string(),
});
