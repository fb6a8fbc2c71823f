import { z } from 'zod';
import { Day, DocumentType, Label, RuleClass, Text } from '../case/index.js';

const RegisterId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'expected the id of a register of this pack');

/** What somebody may know of a consignment beyond its papers. */
export const Fact = z.enum([
  'self-test',
  'sterile',
  'research-use-only',
  'bought-by-authority',
  'for-health-workers-only',
  'outside-normal-trade',
  'outside-maker',
  'on-foreign-list-before',
]);
export type Fact = z.infer<typeof Fact>;

/** What exporter or importer declares. */
export const Claim = z.enum([
  'meets-destination-standards',
  'meets-chinese-or-foreign-standard',
  'not-for-medical-use',
]);
export type Claim = z.infer<typeof Claim>;

export const Basis = z.enum(['chinese-standard', 'foreign-standard']);
export const Use = z.enum(['medical', 'non-medical']);

const common = {
  /** Asked only of goods of which this is so. */
  when: z.strictObject({ fact: Fact.optional(), classes: z.array(RuleClass).min(1).optional() }).optional(),
  /** Turned round: met when what it asks is known not to be so. */
  not: z.literal(true).optional(),
  note: Text.optional(),
};

/**
 * One thing a rule asks. Each is met, not met or not known; a paper that has not been seen is not known, and one that
 * is known not to exist (`absent` in the dossier) is not met.
 */
export const Clause = z.discriminatedUnion(
  'ask',
  [
    z.strictObject({
      ask: z.literal('document'),
      types: z.array(DocumentType).min(1),
      law: Label(80).optional(),
      standards: z.array(Label(80)).min(1).optional(),
      /** The law the notified body on it must be designated for. */
      designatedFor: Label(80).optional(),
      /** The register its number must be in. */
      register: RegisterId.optional(),
      /** What of the goods it must name. */
      covers: z
        .array(z.enum(['maker', 'model']))
        .min(1)
        .optional(),
      /** Papers often handed over in its place that are not it. */
      notInstead: z.array(DocumentType).min(1).optional(),
      ...common,
    }),
    z.strictObject({
      ask: z.literal('mark'),
      mark: z.literal('CE'),
      notifiedBody: z.enum(['number', 'none']).optional(),
      ...common,
    }),
    z.strictObject({
      ask: z.literal('listed'),
      register: RegisterId,
      by: z.enum(['maker', 'model']),
      ...common,
    }),
    z.strictObject({ ask: z.literal('basis'), is: Basis, ...common }),
    z.strictObject({ ask: z.literal('use'), is: Use, ...common }),
    z.strictObject({ ask: z.literal('claim'), claim: Claim, ...common }),
    z.strictObject({ ask: z.literal('fact'), fact: Fact, ...common }),
    z.strictObject({ ask: z.literal('contract'), before: Day, ...common }),
    z.strictObject({
      ask: z.literal('test'),
      of: Label(120),
      /** A share of one, or whatever the measure counts in. */
      atLeast: z.number().optional(),
      by: z.array(Label(80)).min(1).optional(),
      ...common,
    }),
    z.strictObject({
      ask: z.literal('edition'),
      family: Label(80),
      editions: z.array(Label(80)).min(1),
      ...common,
    }),
  ],
  {
    error: 'expected one of document, mark, listed, basis, use, claim, fact, contract, test, edition',
  },
);
export type Clause = z.infer<typeof Clause>;
export type ClauseOf<A extends Clause['ask']> = Extract<Clause, { ask: A }>;

const weighs = z.enum(['refuse', 'hold']).default('refuse');

/** A sign by which a worthless paper is known. `look` is for the eye: no rule of ours can tell it. */
export const Sign = z.discriminatedUnion(
  'sign',
  [
    z.strictObject({
      sign: z.literal('title'),
      words: z.array(Label(80)).min(1),
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('issuer'),
      names: z.array(Label(80)).min(1),
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('issuer-outside'),
      countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code')).min(1),
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('repealed-law'),
      law: Label(80),
      from: Day,
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('standard'),
      standards: z.array(Label(80)).min(1),
      /** Only where the paper also uses one of these words. */
      words: z.array(Label(80)).min(1).optional(),
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('validity'),
      yearsMax: z.int().positive(),
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('notified-body-number'),
      when: common.when,
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({
      sign: z.literal('type'),
      types: z.array(DocumentType).min(1),
      when: common.when,
      weighs,
      note: Text.optional(),
    }),
    z.strictObject({ sign: z.literal('look'), text: Text }),
  ],
  {
    error:
      'expected one of title, issuer, issuer-outside, repealed-law, standard, validity, notified-body-number, type, look',
  },
);
export type Sign = z.infer<typeof Sign>;
