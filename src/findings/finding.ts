import { z } from 'zod';
import type { Day, Kind } from '../case/index.js';
import type { Message } from './message.js';
import { Question, Verdict } from './verdicts.js';

/** An entry of the case that a reason stands on. */
export type Evidence = { readonly kind: Kind; readonly id: string };

export type Reason = { readonly message: Message; readonly evidence: readonly Evidence[] };

/** Lower and upper bound; `high` null where nothing bounds it. `claimed` is what the statement itself says. */
export const Figure = z.object({
  estimate: z.number().nullable(),
  low: z.number(),
  high: z.number().nullable(),
  unit: z.string(),
  method: z.string(),
  outOf: z.object({ low: z.number(), high: z.number().nullable() }).optional(),
  claimed: z.object({ low: z.number(), high: z.number().nullable() }).optional(),
});
export type Figure = z.infer<typeof Figure>;

export type Subject = { readonly kind: Kind | 'flow'; readonly id: string; readonly name: string };

/** The one shape every answer has. Texts are messages, so that a finding can be read in any of our languages. */
export type Finding = {
  readonly id: string;
  readonly question: Question;
  readonly subject: Subject;
  readonly verdict: Verdict;
  readonly figure?: Figure;
  /** The answer in one sentence. */
  readonly summary: Message;
  readonly because: readonly Reason[];
  readonly wouldChange: readonly Message[];
  readonly asOf: Day;
  readonly ruleVersions: Readonly<Record<string, string>>;
  readonly recordHash: string;
};

/** A finding as it leaves the program: texts in one language. */
export const PublishedFinding = z.object({
  id: z.string(),
  question: Question,
  subject: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  verdict: Verdict,
  figure: Figure.optional(),
  summary: z.string(),
  because: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      evidence: z.array(z.object({ kind: z.string(), id: z.string() })),
    }),
  ),
  wouldChange: z.array(z.string()),
  asOf: z.string(),
  ruleVersions: z.record(z.string(), z.string()),
  recordHash: z.string(),
});
export type PublishedFinding = z.infer<typeof PublishedFinding>;
