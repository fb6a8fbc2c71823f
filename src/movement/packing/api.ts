import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { noteCodes } from './note.js';

export const packingLimits = { bytesMax: 8 * 1024 ** 2, choicesBytesMax: 128 * 1024, rowsMax: 5000 } as const;

const Name = z.string().max(2000);

/** What a person answered of a packing list; what is not said is decided by the list itself, or stays open. */
export const PackingAnswers = z.strictObject({
  days: z.enum(['day-first', 'month-first']).optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  /** Whether hidden rows are goods as the others are. */
  hidden: z.enum(['take', 'leave']).optional(),
  sheets: z.array(Name).max(100).optional(),
  /** Rows of which something is asked and that are taken as they are shown, by their `key`. */
  confirmed: z.array(Name).max(packingLimits.rowsMax).optional(),
  /** The shipment whose goods these are. */
  consignment: z.string().max(200).optional(),
  /** The list as a source of the case: who made it, and when. */
  source: z
    .strictObject({ title: Name.optional(), publisher: Name.optional(), published: Day.optional() })
    .optional(),
});
export type PackingAnswers = z.infer<typeof PackingAnswers>;

const ListDateView = z.object({ date: z.string(), precision: z.enum(['day', 'month']) });

const PackingRowView = z.object({
  key: z.string(),
  sheet: z.string().nullable(),
  row: z.int(),
  item: z.string(),
  gtin: z.string().nullable(),
  lot: z.string().nullable(),
  expiry: ListDateView.nullable(),
  production: z.string().nullable(),
  cartons: z.number().nullable(),
  perCarton: z.number().nullable(),
  cartonNumbers: z.string().nullable(),
  /** In pieces; null where they cannot be told. */
  pieces: z.number().nullable(),
  /** What the pieces came from. */
  reckoned: z.enum(['said', 'cartons', 'packs', 'lots']).nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  net: z.number().nullable(),
  gross: z.number().nullable(),
  cbm: z.number().nullable(),
  /** Something of this row is asked: it is taken only when confirmed. */
  isAsked: z.boolean(),
});

/** A packing list as it is read, and everything that was assumed. */
export const PackingReading = z.object({
  file: z.string(),
  rows: z.array(PackingRowView),
  notes: z.array(
    z.object({
      code: z.enum(noteCodes),
      level: z.enum(['assumed', 'asked', 'problem']),
      sheet: z.string().nullable(),
      row: z.int().nullable(),
      message: z.string(),
    }),
  ),
  sheets: z.array(z.object({ sheet: z.string().nullable(), headerRows: z.array(z.int()) })),
  document: z.object({
    invoice: z.string().nullable(),
    consignee: z.string().nullable(),
    shipper: z.string().nullable(),
    date: z.string().nullable(),
  }),
  cartons: z.number().nullable(),
  pieces: z.number().nullable(),
});
export type PackingReading = z.infer<typeof PackingReading>;
