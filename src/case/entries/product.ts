import { z } from 'zod';
import { expecting } from '../../lib/wording/index.js';
import { defineKind } from './define-kind.js';
import { ProductId } from './ids.js';
import { RuleClass } from './rule-class.js';
import { Label, Text } from './vocabulary.js';

export const ProductClass = z.enum([
  'mask',
  'respirator',
  'test-kit',
  'ventilator',
  'protective-clothing',
  'thermometer',
  'monitor',
  'oxygen-concentrator',
  'glove',
  'gown',
  'medicine',
  'bundle',
  'medical-team',
  'flight',
  'other',
]);
export type ProductClass = z.infer<typeof ProductClass>;

// The names have no sign in them that a CSV cell ("box=50; carton=2000") sets them apart by.
const Packs = z
  .record(
    z.string().regex(/^[\p{L}\d][\p{L}\d .'-]{0,39}(?<! )$/u, expecting('expect.pack-name')),
    z.int().positive(),
  )
  .refine((packs) => Object.keys(packs).length > 0, expecting('expect.pack-some'));

export const Product = z.strictObject({
  id: ProductId,
  name: Text,
  class: ProductClass,
  /** What the rules call it, where that is known. */
  ruleClass: RuleClass.optional(),
  /** GS1 Global Trade Item Number, check digit included. */
  gtin: z
    .string()
    .regex(/^\d{8}(\d{4,6})?$/, expecting('expect.gtin'))
    .optional(),
  /** What it is counted in, where that is not pieces: dose, kg, litre. */
  unit: Label(40).optional(),
  /** Pieces in each pack a source may count by: `box: 50`. */
  packs: Packs.optional(),
  /** What a bundle is made of when several things were counted as one item. */
  components: z.array(ProductId).min(1).optional(),
  note: Text.optional(),
});
export type Product = z.infer<typeof Product>;

export const productKind = defineKind({
  schema: Product,
  file: 'products',
  references: { components: 'product' },
});
