import { z } from 'zod';
import { DocumentType, Label } from '../case/index.js';
import { Day } from '../lib/days/index.js';
import { expecting } from '../lib/wording/index.js';
import { Condition, Fact, Purpose, RiskClass, Use } from './condition.js';
import { Said } from './said.js';

export { Fact, Purpose, RiskClass, Use };

const RegisterId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, expecting('expect.register-id'));

/** What exporter or importer declares. */
export const Claim = z.enum([
  'meets-destination-standards',
  'meets-chinese-or-foreign-standard',
  'not-for-medical-use',
  'no-significant-change',
]);
export type Claim = z.infer<typeof Claim>;

export const Basis = z.enum(['chinese-standard', 'foreign-standard']);

const common = {
  /** Asked only of goods of which this is so. */
  when: Condition.optional(),
  /** Turned round: met when what it asks is known not to be so. */
  not: z.literal(true).optional(),
  /**
   * Where it rests on guidance, or on too little: goods that do not meet it are held, never refused. A duty for which
   * there is no document is only told.
   */
  weighs: z.enum(['hold', 'tell']).optional(),
  note: Said.optional(),
};

/**
 * One thing a rule asks. Each is met, not met or not known; a document that has not been seen is not known, and one that
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
      /** The register of such bodies; notified-bodies where nothing is said. */
      bodies: RegisterId.optional(),
      /** The register its number must be in. */
      register: RegisterId.optional(),
      /** Last day on which it may have been issued, or what it proves have been done. */
      issuedBy: Day.optional(),
      /** Only where an authority of the country the goods enter issued it, or the Union for all of them. */
      issuedThere: z.literal(true).optional(),
      /** A day on which it must have been valid. */
      validOn: Day.optional(),
      /** A printed end from this day on was overtaken by law that began that day, and no longer counts. */
      endOvertaken: Day.optional(),
      /** What of the goods it must name. */
      covers: z
        .array(z.enum(['maker', 'model']))
        .min(1)
        .optional(),
      /** Documents often handed over in its place that are not it. */
      notInstead: z.array(DocumentType).min(1).optional(),
      ...common,
    }),
    z.strictObject({
      ask: z.literal('mark'),
      mark: z.enum(['CE', 'UKCA', 'UKNI']),
      notifiedBody: z.enum(['number', 'none']).optional(),
      ...common,
    }),
    z.strictObject({
      ask: z.literal('listed'),
      register: RegisterId,
      by: z.enum(['maker', 'model', 'recipient']),
      ...common,
    }),
    z.strictObject({ ask: z.literal('basis'), is: Basis, ...common }),
    z.strictObject({ ask: z.literal('use'), is: Use, ...common }),
    z.strictObject({ ask: z.literal('claim'), claim: Claim, ...common }),
    z.strictObject({ ask: z.literal('fact'), fact: Fact, ...common }),
    z.strictObject({ ask: z.literal('risk-class'), is: z.array(RiskClass).min(1), ...common }),
    z.strictObject({ ask: z.literal('shelf-life'), months: z.int().positive(), ...common }),
    z.strictObject({ ask: z.literal('contract'), before: Day, ...common }),
    z.strictObject({
      ask: z.literal('test'),
      of: Said,
      /** A share of one, or whatever the measure counts in. */
      atLeast: z.number().optional(),
      by: z.array(Label(80)).min(1).optional(),
      ...common,
    }),
    z.strictObject({
      ask: z.literal('edition'),
      family: Label(80),
      editions: z.array(Label(80)).min(1),
      /** Editions that still do in a document issued by that day. */
      older: z.strictObject({ editions: z.array(Label(80)).min(1), issuedBy: Day }).optional(),
      ...common,
    }),
  ],
  {
    error: expecting('expect.one-of', {
      choices:
        'document, mark, listed, basis, use, claim, fact, risk-class, shelf-life, contract, test, edition',
    }),
  },
);
export type Clause = z.infer<typeof Clause>;
export type ClauseOf<A extends Clause['ask']> = Extract<Clause, { ask: A }>;

const weighs = z.enum(['refuse', 'hold']).default('refuse');

/** A sign by which a worthless document is known. `look` is for the eye: no rule of ours can tell it. */
export const Sign = z.discriminatedUnion(
  'sign',
  [
    z.strictObject({
      sign: z.literal('title'),
      words: z.array(Label(80)).min(1),
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('issuer'),
      names: z.array(Label(80)).min(1),
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('issuer-outside'),
      countries: z.array(z.string().regex(/^[A-Z]{2}$/, expecting('expect.alpha-2'))).min(1),
      /** Countries that were among them, with their last day. */
      formerly: z
        .array(z.strictObject({ country: Label(2), to: Day }))
        .min(1)
        .optional(),
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('repealed-law'),
      law: Label(80),
      from: Day,
      /** Seen from that day on whatever the date of the document. */
      whenever: z.literal(true).optional(),
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('standard'),
      standards: z.array(Label(80)).min(1),
      /** Only where the document also uses one of these words. */
      words: z.array(Label(80)).min(1).optional(),
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('validity'),
      yearsMax: z.int().positive(),
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('notified-body-number'),
      when: common.when,
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({
      sign: z.literal('type'),
      types: z.array(DocumentType).min(1),
      when: common.when,
      weighs,
      note: Said.optional(),
    }),
    z.strictObject({ sign: z.literal('look'), text: Said }),
  ],
  {
    error: expecting('expect.one-of', {
      choices:
        'title, issuer, issuer-outside, repealed-law, standard, validity, notified-body-number, type, look',
    }),
  },
);
export type Sign = z.infer<typeof Sign>;
