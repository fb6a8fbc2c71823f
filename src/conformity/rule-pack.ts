import { z } from 'zod';
import { Label, RuleClass } from '../case/index.js';
import { Day, When } from '../lib/days/index.js';
import { expecting } from '../lib/wording/index.js';
import { Clause, Sign } from './clause.js';
import { Condition } from './condition.js';
import { Said } from './said.js';

export const Confirmation = z.enum(['confirmed', 'mixed', 'unconfirmed']);
export type Confirmation = z.infer<typeof Confirmation>;

/** Who the text was read from: the authority itself, a law firm or trade body, the press, or a seller. */
const Grade = z.enum(['official', 'copy', 'professional', 'press', 'vendor']);

/** How much of it was read: an excerpt is 700 to 2,000 characters, an opening the title and first recitals. */
const Reading = z.enum(['whole', 'excerpt', 'opening']);

export const RuleSource = z.strictObject({
  at: Label(300),
  grade: Grade,
  title: Label(300).optional(),
  publisher: Label(200).optional(),
  /** As far as it is known: a day, a year, "undated, after July 2024". */
  date: Label(80).optional(),
  read: Reading.optional(),
});
export type RuleSource = z.infer<typeof RuleSource>;

export const Role = z.enum(['export', 'import', 'standard', 'guidance']);
const RuleId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/, expecting('expect.rule-id'));
const CountryCode2 = z.string().regex(/^[A-Z]{2}$/, expecting('expect.alpha-2'));

export const Rule = z.strictObject({
  id: RuleId,
  title: Said,
  role: Role,
  productClasses: z.array(RuleClass).min(1),
  /** Only goods under one of these codes, where a consignment gives its code. */
  hsCodes: z.array(z.string().regex(/^\d{6,10}$/, expecting('expect.hs-code'))).optional(),
  /** The Harmonized System those codes are of; the one of 2017 where nothing is said. */
  hsEdition: z.enum(['2017', '2022']).optional(),
  /** Only goods of which this is so. */
  when: Condition.optional(),
  /** Countries of the pack where it does not hold. */
  notIn: z.array(CountryCode2).min(1).optional(),
  /** Of an export: countries of destination for which it is not asked. */
  notTo: z.array(CountryCode2).min(1).optional(),
  /** Only goods made in, or not made in, this country. */
  madeIn: CountryCode2.optional(),
  notMadeIn: CountryCode2.optional(),
  /** Asked of what comes into the country, and not of goods made there that stay there. */
  onlyImported: z.literal(true).optional(),
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
  /** Asks something beside other rules; whoever meets it alone has not shown that goods may pass. */
  supplement: z.literal(true).optional(),
  /** From this day on it may hold and never refuses: what was found says no more. */
  onlyHoldsFrom: Day.optional(),
  signs: z.array(Sign).optional(),
  /** Day of the newest source that shows it in force. For a later day it is carried on, not known. */
  lastSeen: Day.optional(),
  sources: z.array(RuleSource),
  edition: Said,
  confirmation: Confirmation,
  note: Said.optional(),
});
export type Rule = z.infer<typeof Rule>;

/** One jurisdiction's rules: a file of data/rules. */
export const RulePack = z.strictObject({
  jurisdiction: z.string().regex(/^[A-Z]{2,3}$/, expecting('expect.jurisdiction')),
  name: Said,
  version: Label(20),
  asOf: Day,
  /** Countries whose imports and exports these rules govern, with the first and last day where they did not always. */
  appliesIn: z.union([
    z.literal('everywhere'),
    z.array(z.strictObject({ country: CountryCode2, from: Day.optional(), to: Day.optional() })).min(1),
  ]),
  /** Where the pack is known to be complete: there no rule means nothing was asked, elsewhere it means not known. */
  complete: z
    .array(
      z.strictObject({
        role: z.enum(['export', 'import']),
        productClasses: z.array(RuleClass).min(1),
        from: Day,
        to: Day.optional(),
        note: Said.optional(),
      }),
    )
    .optional(),
  registers: z.array(z.strictObject({ id: Label(60), name: Said })).optional(),
  rules: z.array(Rule),
});
export type RulePack = z.infer<typeof RulePack>;

/** A pack that was read, with the SHA-256 of what it says. */
export type LoadedPack = RulePack & { readonly hash: string };

export const packVersion = (pack: LoadedPack): string => `${pack.version} (${pack.hash.slice(0, 12)})`;

// What a newspaper or a seller says of a law is one step from the law, and a single one is nobody's confirmation.
export const restsOnOneWeakSource = ({ sources }: Rule): boolean =>
  sources.length === 1 && sources.every(({ grade }) => grade === 'press' || grade === 'vendor');

/** Whether anybody read the law itself, in an official page or a copy, or only pages about it. */
export const restsOn = ({ sources }: Rule): 'text' | 'page' | 'nothing' =>
  sources.length === 0
    ? 'nothing'
    : sources.some(({ grade }) => grade === 'official' || grade === 'copy')
      ? 'text'
      : 'page';

/** Guidance, general knowledge, and what too little was found of may hold goods and never refuse them. */
export const onlyHolds = ({ role, confirmation, onlyHoldsFrom }: Rule, on: Day): boolean =>
  role === 'guidance' ||
  confirmation === 'unconfirmed' ||
  (onlyHoldsFrom !== undefined && onlyHoldsFrom <= on);
