import { z } from 'zod';
import { DocumentType, RuleClass } from '../case/index.js';
import { Day } from '../lib/days/index.js';

/** What somebody may know of a consignment beyond its documents. */
export const Fact = z.enum([
  'self-test',
  'sterile',
  'research-use-only',
  'bought-by-authority',
  'for-health-workers-only',
  'outside-normal-trade',
  'outside-maker',
  'on-foreign-list-before',
  'already-on-market',
  'gift',
  'lent',
  'disaster-decision',
  'crisis-mode',
  'antibody-test',
  'recipient-asked',
]);
export type Fact = z.infer<typeof Fact>;

/** Risk class as the law of the destination counts: A to D for kits, I to III (in Europe I, IIa, IIb, III) or IV for devices. */
export const RiskClass = z.enum(['A', 'B', 'C', 'D', 'I', 'II', 'IIa', 'IIb', 'III', 'IV']);
export type RiskClass = z.infer<typeof RiskClass>;

export const Use = z.enum(['medical', 'non-medical']);
export type Use = z.infer<typeof Use>;

/** Whom the maker says the goods protect: a device protects the patient, protective equipment its wearer. */
export const Purpose = z.enum(['patient', 'wearer', 'both']);
export type Purpose = z.infer<typeof Purpose>;

/** What a rule or a clause is limited to. Every part that is given must be so. */
export const Condition = z.strictObject({
  fact: Fact.optional(),
  notFact: Fact.optional(),
  classes: z.array(RuleClass).min(1).optional(),
  riskClasses: z.array(RiskClass).min(1).optional(),
  use: Use.optional(),
  /** Where such a document is offered. */
  paper: DocumentType.optional(),
  /** With one of these words in its title, issuer or law. */
  paperWords: z.array(z.string()).min(1).optional(),
  /** Where the goods are known to bear it. */
  mark: z.enum(['UKCA', 'UKNI']).optional(),
  // First and last day, both inside.
  from: Day.optional(),
  to: Day.optional(),
});
export type Condition = z.infer<typeof Condition>;
