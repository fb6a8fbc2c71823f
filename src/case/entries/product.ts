import { z } from 'zod';
import { expecting } from '../../lib/wording/index.js';
import { defineKind } from './define-kind.js';
import { ProductId } from './ids.js';
import { RuleClass } from './rule-class.js';
import { Label, OtherNames, Text } from './vocabulary.js';

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
  'eye-protection',
  'syringe',
  'disinfectant',
  'medicine',
  'vaccine',
  'medical-oxygen',
  'water-treatment',
  'cold-chain',
  'hospital-bed',
  'field-hospital',
  'ambulance',
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

/** WHO, Classification and minimum standards for emergency medical teams (2021): outpatient mobile or fixed, inpatient with surgery, referral, or a specialised cell. */
export const EmtType = z.enum(['type-1-mobile', 'type-1-fixed', 'type-2', 'type-3', 'specialised']);

export const Product = z.strictObject({
  id: ProductId,
  name: Text,
  alsoKnownAs: OtherNames.optional(),
  class: ProductClass,
  /** What it is, where no class of ours fits: tents, generators. Products of one own class are counted together. */
  ownClass: Label(60).optional(),
  /** Of a medical team: its type by the WHO's classification of emergency medical teams. */
  emtType: EmtType.optional(),
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
  first: ['name', 'class', 'unit'],
});
