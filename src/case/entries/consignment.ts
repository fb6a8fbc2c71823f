import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { Amount } from './amount.js';
import { defineKind } from './define-kind.js';
import { ConsignmentId, LotId, PartyId, PlaceId, ProductId, SourceId } from './ids.js';
import { LotLineText } from './lot-chain.js';
import { LotStepText } from './lot-step.js';
import { Label, Text } from './vocabulary.js';

// What a consignment is, not what happened to it: everything that happened is a statement, so that it has a
// speaker, a source and a day on which it became known.
export const Consignment = z.strictObject({
  id: ConsignmentId,
  name: Text,
  product: ProductId,
  from: PartyId,
  to: PartyId,
  madeIn: PlaceId.optional(),
  dispatchedFrom: PlaceId.optional(),
  deliveredTo: PlaceId.optional(),
  /** A larger consignment this one is a part of, so that totals count it once. */
  partOf: ConsignmentId.optional(),
  /** Those it looks like and is not, as a person found: they are not held to be one again. */
  notSameAs: z.array(ConsignmentId).min(1).optional(),
  /** Of a medical team: how many people, and for how many days it brings all it needs; its type is the product's. */
  teamPeople: z.int().positive().max(100_000).optional(),
  teamDays: z.int().min(0).max(1000).optional(),
  /** The day by which it is to be there, as far as anybody promised or planned. */
  due: Day.optional(),
  note: Text.optional(),
});
export type Consignment = z.infer<typeof Consignment>;

export const consignmentKind = defineKind({
  schema: Consignment,
  file: 'consignments',
  references: {
    product: 'product',
    from: 'party',
    to: 'party',
    madeIn: 'place',
    dispatchedFrom: 'place',
    deliveredTo: 'place',
    partOf: 'consignment',
    notSameAs: 'consignment',
  },
  first: ['name', 'product', 'from', 'to'],
});

export const Lot = z.strictObject({
  id: LotId,
  consignment: ConsignmentId,
  product: ProductId,
  source: SourceId,
  batch: Label(40).optional(),
  amount: Amount.optional(),
  unit: Label(40).optional(),
  expires: Day.optional(),
  note: Text.optional(),
  /** What was done with it, oldest first; see lot-step.ts. */
  steps: z.array(LotStepText).min(1).max(200).optional(),
  /** Sampling plans given to it, what their samples gave, and evaluations of its kits; see lot-chain.ts. */
  plans: z.array(LotLineText('plans')).min(1).max(50).optional(),
  samples: z.array(LotLineText('samples')).min(1).max(50).optional(),
  evaluations: z.array(LotLineText('evaluations')).min(1).max(50).optional(),
});
export type Lot = z.infer<typeof Lot>;

export const lotKind = defineKind({
  schema: Lot,
  file: 'lots',
  references: { consignment: 'consignment', product: 'product', source: 'source' },
  first: ['consignment', 'product', 'source', 'batch', 'amount', 'unit', 'expires'],
});
