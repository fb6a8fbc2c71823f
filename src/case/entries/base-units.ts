import { readAmount } from './amount.js';
import type { Consignment, Lot } from './consignment.js';
import type { Product } from './product.js';
import { hasPieces, isConvertible } from './quantity.js';
import type { Statement } from './statement.js';
import { findSupplyUnit } from './units.js';

type Counting = {
  readonly product: readonly Product[];
  readonly consignment: readonly Consignment[];
  readonly lot: readonly Lot[];
  readonly statement: readonly Statement[];
};

/**
 * The products with what they are counted in. Goods that nobody counts by the piece and everybody in one measure (doses,
 * kilograms and tonnes) are counted in that; where several are used, each amount keeps its own.
 */
export function withBaseUnits({ product, consignment, lot, statement }: Counting): readonly Product[] {
  const consignments = new Map<string, string>(consignment.map((each) => [each.id, each.product]));
  const lots = new Map<string, string>(lot.map((each) => [each.id, each.product]));
  const used = new Map<string, Set<string | undefined>>();
  const note = (id: string | undefined, unit: string | undefined): void => {
    if (id === undefined) return;
    const units = used.get(id);
    if (units) units.add(unit);
    else used.set(id, new Set([unit]));
  };
  for (const each of lot) if (each.amount !== undefined) note(each.product, each.unit);
  for (const each of statement) {
    if (each.amount === undefined || each.measure !== 'goods') continue;
    // None of them is none in whatever they are counted in.
    if (each.unit === undefined && readAmount(each.amount)?.high === 0) continue;
    const id = each.product ?? lots.get(each.lot ?? '') ?? consignments.get(each.consignment ?? '');
    note(id, each.unit);
  }
  return product.map((each) => withUnit(each, used.get(each.id)));
}

function withUnit(product: Product, units: ReadonlySet<string | undefined> | undefined): Product {
  if (product.unit !== undefined || !units) return product;
  const [first, ...others] = new Set([...units].map((unit) => baseOf(product, unit)));
  if (first !== undefined && others.length === 0) return { ...product, unit: first };
  // Somebody did say pieces of what others count otherwise.
  const isCounted = [...units].some((unit) => unit !== undefined && isConvertible(product, unit));
  return isCounted && !hasPieces(product) ? { ...product, unit: 'piece' } : product;
}

// A word nobody knows is a slip of the pen sooner than what goods are counted in.
function baseOf(product: Product, unit: string | undefined): string | undefined {
  if (unit === undefined || isConvertible(product, unit)) return undefined;
  return findSupplyUnit(unit);
}
