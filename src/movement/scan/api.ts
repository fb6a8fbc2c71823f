import { z } from 'zod';
import { OurDay } from '../../lib/days/index.js';
import { scanOutcomes, scanSays, scanSchemes } from './scan.js';

export const scanLimits = { textsMax: 20, charsMax: 1000 } as const;

/** What a scanner gave of one label. */
export const ScanRequest = z.strictObject({
  texts: z.array(z.string().max(scanLimits.charsMax)).min(1).max(scanLimits.textsMax),
  asOf: OurDay.optional().describe(
    'Today, for the century of a year of two digits; the day of the server if left out.',
  ),
});

const ScanDateView = z.object({
  date: z.string(),
  precision: z.enum(['day', 'month', 'hour', 'minute', 'second']),
});

const Fields = z.object({
  gtin: z.string().optional(),
  contentGtin: z.string().optional(),
  sscc: z.string().optional(),
  unit: z.string().optional().describe('A logistic unit whose number is none of GS1.'),
  lot: z.string().optional(),
  serial: z.string().optional(),
  grai: z.string().optional(),
  graiSerial: z.string().optional(),
  giai: z.string().optional(),
  shipTo: z.string().optional(),
  location: z.string().optional(),
  locationExtension: z.string().optional(),
  orderNumber: z.string().optional(),
  price: z.string().optional(),
  currency: z.string().optional(),
  netWeightKg: z.string().optional(),
  expiry: ScanDateView.optional(),
  production: ScanDateView.optional(),
  packed: ScanDateView.optional(),
  bestBefore: ScanDateView.optional(),
  sellBy: ScanDateView.optional(),
  due: ScanDateView.optional(),
  count: z.number().optional(),
});

/** A field as a reader is shown it. */
const ShownField = z.object({ name: z.string(), label: z.string(), value: z.string() });

const ElementView = z.object({ ai: z.string(), value: z.string() });

export const ScanAnswer = z.object({
  outcome: z.enum(scanOutcomes),
  says: z.string(),
  scheme: z.enum(scanSchemes),
  /** What stands on the label, letter by letter; one with a fault is not used. */
  elements: z.array(ElementView.extend({ isFaulty: z.boolean() })),
  /** What may be used. */
  fields: Fields,
  shown: z.array(ShownField),
  problems: z.array(z.object({ code: z.enum(scanSays), ai: z.string().nullable(), message: z.string() })),
  unread: z.string().nullable(),
  /** Every possible reading, the likeliest first; empty where there is no other. */
  readings: z.array(
    z.object({
      text: z.string(),
      elements: z.array(ElementView),
      fields: Fields,
      shown: z.array(ShownField),
    }),
  ),
  /** Whether the first reading is likelier than the one by the letter. */
  hasLikely: z.boolean(),
  lacks: z.array(z.object({ field: z.enum(['gtin', 'lot', 'expiry']), message: z.string() })),
});
export type ScanAnswer = z.infer<typeof ScanAnswer>;
