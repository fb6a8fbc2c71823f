import type { Figure, Message, Reason, Verdict } from '../findings/index.js';

/** What one rule says of one claim. Rules that have nothing to say return undefined. */
export type Outcome = {
  readonly rule: string;
  readonly verdict: ClaimVerdict;
  readonly figure?: Figure | undefined;
  readonly reasons: readonly Reason[];
  readonly wouldChange?: readonly Message[];
};

// Several rules can speak of one claim. A fault outweighs a confirmation, and a fault of kind (a sale called a
// gift, a thousand for a million) outweighs one of degree, because it explains the difference.
export const verdictOrder = [
  'misattributed-as-gift',
  'scale-or-unit-error',
  'contradicted',
  'pledge-not-delivered',
  'overstated',
  'understated',
  'supported',
  'not-yet-determinable',
] as const satisfies readonly Verdict[];

export type ClaimVerdict = (typeof verdictOrder)[number];

const rank = (verdict: ClaimVerdict): number => verdictOrder.indexOf(verdict);

/** The outcome that decides, with the others behind it in order of weight. */
export const orderOutcomes = (outcomes: readonly Outcome[]): Outcome[] =>
  [...outcomes].sort((a, b) => rank(a.verdict) - rank(b.verdict));
