import { z } from 'zod';
import { Label, RuleClass } from '../case/index.js';
import type { Language } from '../findings/index.js';
import { Day, spanOf, When } from '../lib/days/index.js';
import { expecting } from '../lib/wording/index.js';
import { classesOf } from './goods.js';
import { Confirmation, RuleSource } from './rule-pack.js';
import { Said, saidIn } from './said.js';

const Country = z.string().regex(/^[A-Z]{2}$/, expecting('expect.alpha-2'));
const trust = {
  lastSeen: Day.optional(),
  confirmation: Confirmation,
  sources: z.array(RuleSource),
  note: Said.optional(),
};
const when = { inForceFrom: When.optional(), inForceTo: When.optional() };
const classes = z.array(RuleClass).min(1);

/** What customs calls goods, in six digits of two editions of the Harmonized System. */
const Code = z.strictObject({
  productClasses: classes,
  what: Said,
  hs2017: Label(60),
  hs2022: Label(60),
  ...trust,
});

/** A way for relief goods through customs, with the documents it takes. */
const Relief = z.strictObject({
  id: Label(40),
  what: Said,
  /** Where goods enter; everywhere where nothing is said, and then its reach was not read. */
  countries: z.array(Country).min(1).optional(),
  productClasses: classes.optional(),
  ...when,
  documents: z.array(Said).default([]),
  conditions: z.array(Said).default([]),
  refuseIf: z.array(Said).default([]),
  benefits: z.array(Said).default([]),
  ...trust,
});

const Duty = z.strictObject({
  id: Label(40),
  what: Said,
  country: Country,
  madeIn: Country.optional(),
  productClasses: classes.optional(),
  /** A share of the value; left out where sources differ. */
  rate: z.number().positive().optional(),
  ...when,
  ...trust,
});

/** data/customs/customs.yaml. */
export const Customs = z.strictObject({
  asOf: Day,
  codes: z.array(Code),
  relief: z.array(Relief),
  duties: z.array(Duty),
});
export type Customs = z.infer<typeof Customs>;

type Trust = Pick<z.infer<typeof Code>, 'confirmation' | 'lastSeen' | 'note' | 'sources'>;

const published = {
  what: z.string(),
  confirmation: Confirmation,
  lastSeen: z.string().nullable(),
  note: z.string().optional(),
  noteIn: z.string().optional(),
  sources: z.array(RuleSource).readonly(),
};
const texts = z.array(z.string()).readonly();

/** Which code, which relief, which duty, on a checklist. */
export const CustomsList = z.object({
  edition: z.enum(['HS 2017', 'HS 2022', 'HS 2028']),
  /** Null where the digits of that edition were not read. */
  codes: z.array(z.object({ ...published, code: z.string().nullable() })).readonly(),
  relief: z
    .array(
      z.object({
        ...published,
        id: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        documents: texts,
        conditions: texts,
        refuseIf: texts,
        benefits: texts,
      }),
    )
    .readonly(),
  duties: z
    .array(
      z.object({
        ...published,
        id: z.string(),
        rate: z.number().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .readonly(),
});
export type CustomsList = z.infer<typeof CustomsList>;

type Wanted = { readonly product: RuleClass; readonly from: string; readonly to: string; readonly on: Day };

/** What is on file of customs for goods that enter a country on a day. A code is for finding, and proves nothing. */
export function listCustoms(customs: Customs, wanted: Wanted, language: Language): CustomsList {
  const { product, from, to, on } = wanted;
  const kinds = classesOf(product).sure;
  const isFor = (of: readonly RuleClass[] | undefined): boolean =>
    of === undefined || of.some((one) => kinds.includes(one));
  const edition = on < '2022-01-01' ? 'HS 2017' : on < '2028-01-01' ? 'HS 2022' : 'HS 2028';
  const say = (list: readonly Said[]): string[] => list.map((each) => saidIn(each, language));
  return {
    edition,
    codes: customs.codes
      .filter(({ productClasses }) => isFor(productClasses))
      .map((code) => ({
        ...presentTrust(code, code.what, language),
        code: edition === 'HS 2017' ? code.hs2017 : edition === 'HS 2022' ? code.hs2022 : null,
      })),
    relief: customs.relief
      .filter(({ countries }) => countries === undefined || countries.includes(to))
      .filter((relief) => isFor(relief.productClasses) && standsOn(relief, on))
      .map((relief) => ({
        ...presentTrust(relief, relief.what, language),
        ...daysOf(relief),
        id: relief.id,
        documents: say(relief.documents),
        conditions: say(relief.conditions),
        refuseIf: say(relief.refuseIf),
        benefits: say(relief.benefits),
      })),
    duties: customs.duties
      .filter(({ country, madeIn }) => country === to && (madeIn === undefined || madeIn === from))
      .filter((duty) => isFor(duty.productClasses) && standsOn(duty, on))
      .map((duty) => ({
        ...presentTrust(duty, duty.what, language),
        ...daysOf(duty),
        id: duty.id,
        rate: duty.rate ?? null,
      })),
  };
}

type Dated = { readonly inForceFrom?: When | undefined; readonly inForceTo?: When | undefined };

const standsOn = ({ inForceFrom, inForceTo }: Dated, on: Day): boolean =>
  (inForceFrom === undefined || spanOf(inForceFrom).from <= on) &&
  (inForceTo === undefined || on <= spanOf(inForceTo).to);

const daysOf = ({ inForceFrom, inForceTo }: Dated) => ({
  from: inForceFrom ?? null,
  to: inForceTo ?? null,
});

const presentTrust = ({ confirmation, lastSeen, note, sources }: Trust, what: Said, language: Language) => ({
  what: saidIn(what, language),
  confirmation,
  lastSeen: lastSeen ?? null,
  ...(note === undefined
    ? {}
    : { note: saidIn(note, language), noteIn: note[language] === undefined ? 'en' : language }),
  sources,
});
