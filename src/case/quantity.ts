import { type Amount, intervalOf } from './amount.js';
import { exactly, type Interval, multiply } from './interval.js';
import type { Product, ProductClass } from './product.js';

/** The words that mean one piece of a class; everything is counted in pieces. */
export const pieceNames: { readonly [C in ProductClass]: readonly string[] } = {
  mask: ['mask'],
  respirator: ['respirator', 'mask'],
  'test-kit': ['kit', 'test'],
  ventilator: ['ventilator'],
  'protective-clothing': ['suit', 'gown'],
  thermometer: ['thermometer'],
  monitor: ['monitor'],
  bundle: ['item'],
  'medical-team': ['team'],
  flight: ['flight'],
  other: ['item'],
};

const countWords: ReadonlyMap<string, number> = new Map([
  ['piece', 1],
  ['pair', 2],
  ['dozen', 12],
  ['gross', 144],
]);

/** Pieces in one `unit` of a product; undefined where the product does not know that pack. */
export function piecesPerUnit(product: Product | undefined, unit: string | undefined): number | undefined {
  if (unit === undefined) return 1;
  if (product && pieceNames[product.class].includes(unit)) return 1;
  const packs = product?.packs ?? {};
  return Object.hasOwn(packs, unit) ? packs[unit] : countWords.get(unit);
}

/** An amount in pieces; undefined where its unit cannot be converted. */
export function piecesOf(
  amount: Amount,
  unit: string | undefined,
  product: Product | undefined,
): Interval | undefined {
  const factor = piecesPerUnit(product, unit);
  return factor === undefined ? undefined : multiply(intervalOf(amount), exactly(factor));
}

export type CountUnit = 'piece' | 'flights' | 'teams';

/** What a consignment is counted in. */
export const countUnitOf = (product: Product | undefined): CountUnit =>
  product?.class === 'flight' ? 'flights' : product?.class === 'medical-team' ? 'teams' : 'piece';
