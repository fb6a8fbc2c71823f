import { type CaseRecord, ownClassOf, type ProductClass } from '../case/index.js';
import { groupBy } from '../lib/lists/index.js';
import { findMoves, type Move } from './moves.js';

/** One kind of goods, and all of it that moved between countries. */
export type ShelfGoods = {
  readonly id: string;
  readonly goods: string;
  readonly productClass: ProductClass;
  readonly ownClass: string | undefined;
  readonly unit: string;
  readonly moves: readonly Move[];
};

const notInIds = /[^\p{L}\p{M}\p{N}.-]+/gu;

/** What moved, apart by what it is and what it is counted in: pairs and kilograms are no number of anything together. */
export function findGoods(record: CaseRecord): ShelfGoods[] {
  const byGoods = groupBy(findMoves(record), ({ goods }) => goods);
  return [...byGoods].flatMap(([goods, ofGoods]) => {
    const byUnit = groupBy(ofGoods, ({ unit }) => unit);
    return [...byUnit].map(([unit, moves]) => ({
      id: byUnit.size === 1 ? goods : `${goods}.${unit.replaceAll(notInIds, '-')}`,
      goods,
      productClass: moves[0]?.entry.product?.class ?? 'other',
      ownClass: ownClassOf(moves[0]?.entry.product).ownClass,
      unit,
      moves,
    }));
  });
}

/** The countries it left, in the order of their codes. */
export const countriesLeft = ({ moves }: ShelfGoods): string[] =>
  [...new Set(moves.flatMap(({ from }) => from ?? []))].sort();
