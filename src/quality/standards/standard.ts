import { z } from 'zod';
import { Label, ProductClass, Text } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { aerosols, countings, propertyNames } from './properties.js';
import { findUnit, units } from './units.js';

/** How far to trust a figure: see data/standards/README.md. */
export const Confirmation = z.enum(['confirmed', 'other-edition', 'unconfirmed']);
export type Confirmation = z.infer<typeof Confirmation>;

export const UnitText = z
  .string()
  .transform((text) => findUnit(text))
  .pipe(z.enum(units, expecting('expect.unit-among', { choices: units.join(', ') })));

/** One number for all classes, or one for each that has the requirement. */
const Limit = z.union([z.number(), z.record(z.string(), z.number())], expecting('expect.limit'));

const Requirement = z
  .strictObject({
    property: z.enum(propertyNames),
    max: Limit.optional(),
    min: Limit.optional(),
    unit: UnitText.optional(),
    /** The laboratory says whether it passed; the standard gives no figure, or none is held. */
    byLaboratory: z.literal(true).optional(),
    only: z.array(z.string()).min(1).optional(),
    aerosol: z.enum(aerosols).optional(),
    /** L/min */
    flow: z.number().positive().optional(),
    flowTolerance: z.number().positive().optional(),
    counted: z.enum(countings).optional(),
    /** So many of so many results must meet the limit; all of them where nothing is said. */
    met: z.strictObject({ by: z.int().positive(), of: z.int().positive() }).optional(),
    /** How many must be tested. */
    samples: z.int().positive().optional(),
    range: Label(80).optional(),
    preconditioning: Label(200).optional(),
    source: Text.optional(),
    confirmation: Confirmation.optional(),
    note: Text.optional(),
  })
  .superRefine(({ max, min, unit, byLaboratory, met }, context) => {
    const ways = [max, min, byLaboratory].filter((way) => way !== undefined).length;
    if (ways !== 1) context.addIssue({ code: 'custom', message: expecting('expect.one-limit') });
    if (byLaboratory === undefined && unit === undefined)
      context.addIssue({ code: 'custom', path: ['unit'], message: expecting('expect.limit-unit') });
    if (met && met.by > met.of)
      context.addIssue({
        code: 'custom',
        path: ['met'],
        message: expecting('expect.met'),
      });
  });
export type Requirement = z.infer<typeof Requirement>;

/** A product standard: data/standards/<id>.yaml. */
export const Standard = z
  .strictObject({
    id: Label(40),
    name: Label(40),
    edition: Label(80),
    title: Text,
    product: ProductClass,
    classes: z.array(Label(40)).min(1),
    source: Text,
    confirmation: Confirmation,
    /** First day of an edition that came after another that is held here. */
    from: Day.optional(),
    replaced: z.strictObject({ by: Label(80), from: Day.optional() }).optional(),
    note: Text.optional(),
    requirements: z.array(Requirement),
  })
  .superRefine(({ classes, requirements }, context) => {
    for (const [index, { max, min, only }] of requirements.entries()) {
      for (const [field, named] of Object.entries({ max: keysOf(max), min: keysOf(min), only: only ?? [] })) {
        for (const name of named.filter((one) => !classes.includes(one))) {
          context.addIssue({
            code: 'custom',
            path: ['requirements', index, field],
            message: expecting('expect.class-among', { choices: classes.join(', '), name }),
          });
        }
      }
    }
  });
export type Standard = z.infer<typeof Standard>;

const keysOf = (limit: z.infer<typeof Limit> | undefined): string[] =>
  typeof limit === 'object' ? Object.keys(limit) : [];
