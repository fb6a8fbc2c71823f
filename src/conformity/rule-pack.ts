import { z } from 'zod';
import { Day, Label, RuleClass, Text, When } from '../case/index.js';
import { Clause, Sign } from './clause.js';

export const Confirmation = z.enum(['confirmed', 'mixed', 'unconfirmed']);
export type Confirmation = z.infer<typeof Confirmation>;

/** Who the text was read from: the authority itself, a law firm or trade body, the press, or a seller. */
const Grade = z.enum(['official', 'copy', 'professional', 'press', 'vendor']);

export const RuleSource = z.strictObject({ at: Label(300), grade: Grade });
export type RuleSource = z.infer<typeof RuleSource>;

export const Role = z.enum(['export', 'import', 'standard']);
const RuleId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/, 'expected the id of a rule');
const CountryCode2 = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code such as CN');

export const Rule = z.strictObject({
  id: RuleId,
  title: Text,
  role: Role,
  productClasses: z.array(RuleClass).min(1),
  /** Only goods under one of these codes, where a consignment gives its code. */
  hsCodes: z
    .array(z.string().regex(/^\d{6,10}$/, 'expected an HS code of 6 to 10 digits, in quotes'))
    .optional(),
  /** Only goods made in, or not made in, this country. */
  madeIn: CountryCode2.optional(),
  notMadeIn: CountryCode2.optional(),
  // First and last day, both inside. A span means that sources differ or the day is not known better.
  inForceFrom: When.optional(),
  inForceTo: When.optional(),
  allOf: z.array(Clause),
  anyOf: z.array(z.array(Clause).min(1)).min(1).optional(),
  refuseIf: z.array(z.array(Clause).min(1)).min(1).optional(),
  /** Rules this one is another way around: whoever meets it need not meet them. */
  insteadOf: z.array(RuleId).min(1).optional(),
  /** Rules it is known to run beside. */
  beside: z.array(RuleId).min(1).optional(),
  signs: z.array(Sign).optional(),
  sources: z.array(RuleSource),
  edition: Text,
  confirmation: Confirmation,
  note: Text.optional(),
});
export type Rule = z.infer<typeof Rule>;

/** One jurisdiction's rules: a file of data/rules. */
export const RulePack = z.strictObject({
  jurisdiction: z.string().regex(/^[A-Z]{2}$/, 'expected two letters such as CN or EU'),
  name: Label(80),
  version: Label(20),
  asOf: Day,
  /** Countries whose imports and exports these rules govern, with the first and last day where they did not always. */
  appliesIn: z
    .array(z.strictObject({ country: CountryCode2, from: Day.optional(), to: Day.optional() }))
    .min(1),
  /** Where the pack is known to be complete: there no rule means nothing was asked, elsewhere it means not known. */
  complete: z
    .array(
      z.strictObject({
        role: z.enum(['export', 'import']),
        productClasses: z.array(RuleClass).min(1),
        from: Day,
        to: Day.optional(),
        note: Text.optional(),
      }),
    )
    .optional(),
  registers: z.array(z.strictObject({ id: Label(60), name: Text })).optional(),
  rules: z.array(Rule),
});
export type RulePack = z.infer<typeof RulePack>;

/** A pack that was read, with the SHA-256 of what it says. */
export type LoadedPack = RulePack & { readonly hash: string };

export const packVersion = (pack: LoadedPack): string => `${pack.version} (${pack.hash.slice(0, 12)})`;

// What a newspaper or a seller says of a law is one step from the law, and a single one is nobody's confirmation.
export const restsOnOneWeakSource = ({ sources }: Rule): boolean =>
  sources.length === 1 && sources.every(({ grade }) => grade === 'press' || grade === 'vendor');
