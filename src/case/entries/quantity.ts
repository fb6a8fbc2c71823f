import { exactly, type Interval, multiply } from '../../lib/intervals/index.js';
import { type Amount, intervalOf } from './amount.js';
import { isOwnName } from './own-name.js';
import { type Product, ProductClass } from './product.js';
import { findSupplyUnit, findUnit, measureOf, unitName } from './units.js';

/** The words that mean one piece of a class; everything is counted in pieces. */
export const pieceNames: { readonly [C in ProductClass]: readonly string[] } = {
  mask: ['mask'],
  respirator: ['respirator', 'mask'],
  'test-kit': ['kit', 'test'],
  ventilator: ['ventilator'],
  'protective-clothing': ['suit', 'gown'],
  thermometer: ['thermometer'],
  monitor: ['monitor'],
  'oxygen-concentrator': ['concentrator'],
  glove: ['glove'],
  gown: ['gown'],
  'eye-protection': ['goggle', 'visor'],
  syringe: ['syringe'],
  disinfectant: ['item'],
  medicine: ['item'],
  vaccine: ['dose'],
  'medical-oxygen': ['item'],
  'water-treatment': ['item'],
  'cold-chain': ['item'],
  'hospital-bed': ['bed'],
  'field-hospital': ['hospital'],
  ambulance: ['ambulance'],
  bundle: ['item'],
  'medical-team': ['team'],
  flight: ['flight'],
  other: ['item'],
};

const countWords: ReadonlyMap<string, number> = new Map([
  ['piece', 1],
  ['item', 1],
  ['pair', 2],
  ['dozen', 12],
  ['gross', 144],
]);

/** Pieces in one `unit` of a product, or what it is counted in; undefined where the product does not know that pack. */
export function piecesPerUnit(product: Product | undefined, unit: string | undefined): number | undefined {
  const own = factorOf(product);
  if (unit === undefined) return own;
  const pack = packOf(product, unit);
  if (pack !== undefined) return pack * own;
  if (product?.unit !== undefined && !isPiece(product.unit)) {
    const [base, said] = [measureOf(product.unit), measureOf(unit)];
    return base.of === said.of ? (said.factor / base.factor) * own : undefined;
  }
  const name = unitName(unit);
  if (product && (pieceNames[product.class].includes(name) || isOwnName(unit, product))) return 1;
  return countWords.get(name);
}

/** How much of what it is counted in one unit of a product is: what is kept in tonnes is counted in kilograms. */
const factorOf = (product: Product | undefined): number =>
  product?.unit === undefined || findSupplyUnit(product.unit) === undefined
    ? 1
    : measureOf(product.unit).factor;

function packOf(product: Product | undefined, unit: string): number | undefined {
  const packs = product?.packs ?? {};
  if (Object.hasOwn(packs, unit)) return packs[unit];
  const named = Object.entries(packs).filter(([pack]) => unitName(pack) === unitName(unit));
  return named.length === 1 ? named[0]?.[1] : undefined;
}

export const isConvertible = (product: Product | undefined, unit: string | undefined): boolean =>
  piecesPerUnit(product, unit) !== undefined;

/** An amount in pieces; undefined where its unit cannot be converted. */
export function piecesOf(
  amount: Amount,
  unit: string | undefined,
  product: Product | undefined,
): Interval | undefined {
  const factor = piecesPerUnit(product, unit);
  return factor === undefined ? undefined : multiply(intervalOf(amount), exactly(factor));
}

/** What everybody counts by the piece has a name of its own for one; what comes by the litre or the sack has none. */
export const hasPieces = ({ class: goods }: Product): boolean =>
  pieceNames[goods].every((name) => name !== 'item');

/**
 * What a product is counted in that is made for an amount: the unit of that amount, where the class names no piece and does not
 * know it. Without it the amount would be left out of every sum.
 */
export function unitOfNew(goods: string, unit: string | undefined): string | undefined {
  const known = ProductClass.safeParse(goods);
  if (unit === undefined || unit === '' || !known.success) return undefined;
  const pieces = pieceNames[known.data];
  if (!pieces.includes('item') || countWords.has(unitName(unit))) return undefined;
  return findSupplyUnit(unit) ?? findUnit(unit) ?? unit;
}

const isPiece = (unit: string): boolean => ['piece', 'item'].includes(unitName(unit));

/** What a consignment is counted in: a word we know, the case's own, or `unsaid` where its numbers stand alone. */
export function countUnitOf(product: Product | undefined): string {
  if (product?.class === 'flight') return 'flights';
  if (product?.class === 'medical-team') return 'teams';
  if (product?.class === 'vaccine' && product.unit === undefined) return 'dose';
  if (product?.unit === undefined) return product && hasPieces(product) ? 'piece' : 'unsaid';
  if (isPiece(product.unit)) return 'piece';
  return findSupplyUnit(product.unit) ?? findUnit(product.unit) ?? product.unit;
}
