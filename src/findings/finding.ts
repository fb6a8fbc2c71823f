import { z } from 'zod';
import type { Kind, ProductClass } from '../case/index.js';
import type { Day } from '../lib/days/index.js';
import type { Message } from '../words/index.js';
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
  /** Figures that exclude each other; `low` and `high` are then only their outer ends, and `estimate` is null. */
  disputed: z.array(z.object({ low: z.number(), high: z.number().nullable() })).optional(),
});
export type Figure = z.infer<typeof Figure>;

/** The parts of what a claim says, each judged by itself. */
export const AspectName = z.enum([
  'number',
  'goods',
  'parties',
  'terms',
  'stage',
  'date',
  'value',
  'ratio',
  'quality',
  'rule',
]);
export type AspectName = z.infer<typeof AspectName>;

export const Standing = z.enum([
  /** Another origin, not the giver alone, says the same. */
  'borne-out',
  'contradicted',
  /** Others exclude each other, or stand as high as those who bear it out. */
  'disputed',
  /** What others say leaves room for it and is too wide, or too far off, to bear it out. */
  'left-open',
  /** Others speak of something near it in another unit or sense. */
  'not-comparable',
  'giver-only',
  'nobody',
]);
export type Standing = z.infer<typeof Standing>;

/** Why a claim cannot be decided: findings that share the reason share what would decide them. */
export const OpenReason = z.enum([
  'nobody-else',
  'giver-only',
  'not-comparable',
  'left-open',
  'not-arrived',
  'only-denied',
  'nothing-to-check',
]);
export type OpenReason = z.infer<typeof OpenReason>;

/** One aspect of a claim, how it stands, and the sentence that says why. */
export type Aspect = {
  readonly aspect: AspectName;
  readonly standing: Standing;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
};

export type Subject = {
  readonly kind: Kind | 'flow' | 'country';
  readonly id: string;
  readonly name: string;
  /** Of a flow: where it goes from and to, in the reader's words where only a country is known. */
  readonly ends?: Message;
  /** Of a flow, a shelf or a buyer: the class of its goods, which goes behind the name in the reader's words. */
  readonly productClass?: ProductClass;
  /** What the case calls them, where no class of ours fits. */
  readonly ownClass?: string;
};

/** The one shape every answer has. Texts are messages, so that a finding can be read in any of our languages. */
export type FindingOf<Asked extends string, Answered extends string> = {
  readonly id: string;
  readonly question: Asked;
  readonly subject: Subject;
  readonly verdict: Answered;
  readonly figure?: Figure;
  /** The answer in one sentence. */
  readonly summary: Message;
  readonly because: readonly Reason[];
  /** Of a claim: what it asserts, aspect by aspect. */
  readonly aspects?: readonly Aspect[];
  /** Why it cannot be decided yet, in one word for all findings that share it. */
  readonly openBecause?: OpenReason;
  readonly wouldChange: readonly Message[];
  readonly asOf: Day;
  readonly ruleVersions: Readonly<Record<string, string>>;
  readonly recordHash: string;
};

/** The answer to one of the questions that are asked of a whole record. */
export type Finding = FindingOf<Question, Verdict>;

/** What is asked of one subject when somebody asks, and of no whole record: may goods take off. */
export const AskedAlone = z.literal('gate');
export const AnsweredAlone = z.enum(['yes', 'no', 'cannot-tell']);
export type FindingAlone = FindingOf<z.infer<typeof AskedAlone>, z.infer<typeof AnsweredAlone>>;

/** A finding as it leaves the program: texts in one language. */
export const PresentedFinding = z.object({
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
  aspects: z
    .array(
      z.object({
        aspect: AspectName,
        standing: Standing,
        name: z.string(),
        text: z.string(),
        evidence: z.array(z.object({ kind: z.string(), id: z.string() })),
      }),
    )
    .optional(),
  openBecause: OpenReason.optional(),
  wouldChange: z.array(z.string()),
  asOf: z.string(),
  ruleVersions: z.record(z.string(), z.string()),
  recordHash: z.string(),
});
export type PresentedFinding = z.infer<typeof PresentedFinding>;
