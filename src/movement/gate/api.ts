import { z } from 'zod';
import { gateChecks } from './gate.js';

const Answer = z.enum(['yes', 'no', 'cannot-tell']);
const Reason = z.object({
  code: z.string(),
  text: z.string(),
  evidence: z.array(z.object({ kind: z.string(), id: z.string() })),
});

/** May a gift take off, in the shape of a finding: an answer, what it rests on and what would change it. */
export const DonationGate = z.object({
  id: z.string(),
  subject: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  verdict: Answer,
  summary: z.string(),
  checks: z.array(
    z.object({
      check: z.enum(gateChecks),
      name: z.string(),
      answer: Answer,
      word: z.string(),
      because: z.array(Reason),
      /** What would answer it, where it is not yes. */
      wouldChange: z.string().optional(),
    }),
  ),
  source: z.string(),
  asOf: z.string(),
  ruleVersions: z.record(z.string(), z.string()),
  recordHash: z.string(),
});
