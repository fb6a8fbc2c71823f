import { add } from '../../lib/intervals/index.js';
import type { Product } from '../entries/product.js';
import { countUnitOf } from '../entries/quantity.js';
import type { ConsignmentRecord } from './consignment-record.js';
import type { CaseRecord } from './record.js';
import { arrivedQuantity, type Quantity, quantityAt } from './stage-quantity.js';

type Count = (entry: ConsignmentRecord, record: CaseRecord) => Quantity | undefined;

const shipped: Count = (entry, record) => quantityAt(entry, ['shipped'], record);
// Said without a word about promises.
const moved: Count = (entry, record) => quantityAt(entry, [undefined], record);

const counts = {
  came: [arrivedQuantity, shipped, moved],
  left: [shipped, arrivedQuantity, moved],
} as const;

/** What went of a consignment, or of its parts where nobody counted the whole: as it came, or as it left. */
export function wentOf(
  entry: ConsignmentRecord,
  record: CaseRecord,
  end: 'came' | 'left' = 'came',
  depth = 0,
): Quantity | undefined {
  for (const count of counts[end]) {
    const own = count(entry, record);
    if (own) return own;
  }
  if (depth > 9) return undefined;
  const parts = record.partsOf(entry.id);
  // Tents, doses and people are no number of anything together.
  const alike = parts.map((part) => [...goodsOf(part), addedAs(part.product)].join());
  if (new Set(alike).size > 1) return undefined;
  const [first, ...others] = parts.flatMap((part) => wentOf(part, record, end, depth + 1) ?? []);
  return first && others.reduce(addQuantities, first);
}

const addQuantities = (a: Quantity, b: Quantity): Quantity => ({
  pieces: add(a.pieces, b.pieces),
  disputed: [...a.disputed, ...b.disputed],
  statements: [...a.statements, ...b.statements],
});

const notInIds = /[^\p{L}\p{M}\p{N}]+/gu;

/** Goods of one class, and of no class of ours only what is the same: words of an id. */
export const goodsOf = ({
  product,
  consignment,
}: Pick<ConsignmentRecord, 'product' | 'consignment'>): string[] =>
  product ? goodsOfProduct(product) : [consignment.product];

export function goodsOfProduct(product: Product): string[] {
  if (product.class !== 'other') return [product.class];
  return [product.class, (product.ownClass ?? product.id).replaceAll(notInIds, '-')];
}

/** What the case calls goods of no class of ours. */
export const ownClassOf = (product: Product | undefined): { ownClass?: string } =>
  product?.class === 'other' ? { ownClass: product.ownClass ?? product.name } : {};

/** Ten tents and ten pieces of tents add up. */
export const addedAs = (product: Product | undefined): string => {
  const unit = countUnitOf(product);
  return unit === 'unsaid' ? 'piece' : unit;
};
