import {
  type ConsignmentRecord,
  countUnitOf,
  type Lot,
  piecesOf,
  type Statement,
} from '../../../case/index.js';
import type { Interval } from '../../../lib/intervals/index.js';

export type Moved = { readonly quantity: number; readonly uom?: string };

// UN/ECE Recommendation 20. What is counted by the piece has no unit; a dose or a box has none there that would be
// the same for every product.
const uoms: Readonly<Record<string, { uom?: string }>> = {
  piece: {},
  kg: { uom: 'KGM' },
  litre: { uom: 'LTR' },
};

type Goods = ConsignmentRecord['product'];

/** How many moved, where all who give a number give the same one. */
export function movedBy(statements: readonly Statement[], product: Goods): Moved | undefined {
  const counted = statements.filter(
    ({ amount, measure }) => amount !== undefined && (measure === undefined || measure === 'goods'),
  );
  return oneNumber(
    counted.map(({ amount = '', unit }) => piecesOf(amount, unit, product)),
    product,
  );
}

export const movedOfLot = ({ amount, unit }: Lot, product: Goods): Moved | undefined =>
  amount === undefined ? undefined : oneNumber([piecesOf(amount, unit, product)], product);

function oneNumber(numbers: readonly (Interval | undefined)[], product: Goods): Moved | undefined {
  const [first] = numbers;
  const unit = uoms[countUnitOf(product)];
  const isOne = numbers.every((each) => each && each.low === first?.low && each.high === first.low);
  return first && unit && isOne ? { quantity: first.low, ...unit } : undefined;
}
