import { formatFound, type Problem } from '../../lib/errors/index.js';
import { asIs, type Param, wording } from '../../lib/wording/index.js';
import { isLabelKey } from '../../words/index.js';
import { type Candidate, problemIn } from './candidate.js';
import type { EntryOf } from './kinds.js';
import { isOwnName } from './own-name.js';
import type { Product } from './product.js';
import { isConvertible, pieceNames } from './quantity.js';
import { findUnit, nearUnits, supplyUnits } from './units.js';

const ofGoods: readonly EntryOf<'statement'>['measure'][] = ['goods', 'needed', 'in-stock'];

type Counted = EntryOf<'statement'> | EntryOf<'lot'>;

/** An amount in a unit its product does not know is kept in it. */
export function checkUnit(
  candidate: Candidate,
  entry: Counted,
  productOf: (entry: Counted) => Product | undefined,
): Problem[] {
  // Days and people have units too ("days since infection"), which no product knows.
  if (entry.unit === undefined || ('text' in entry && !ofGoods.includes(entry.measure))) return [];
  const product = productOf(entry);
  if (!product || isConvertible(product, entry.unit)) return [];
  const known = [
    ...pieceNames[product.class],
    ...Object.keys(product.packs ?? {}),
    'piece',
    'pair',
    'dozen',
    'gross',
  ];
  const says = wording('problem.unit-unknown', { product: asIs(product.name) });
  return [
    problemIn(candidate, 'unit-unknown', 'unit', says, {
      found: formatFound(entry.unit),
      expected: wording('expect.units', { units: { list: known.map(unitParam), join: 'commas' } }),
    }),
  ];
}

/** A unit as the reader's language calls it, in which it may be written too. */
function unitParam(unit: string): Param {
  const key = `unit.${unit}`;
  return isLabelKey(key) ? { key, params: { count: 1 } } : asIs(unit);
}

// Kept: goods are counted in more ways than we know words for, and whoever misses one says it here.
export function checkProductUnit(candidate: Candidate, product: Product): Problem[] {
  const { unit, packs = {} } = product;
  if (unit === undefined || findUnit(unit) !== undefined) return [];
  if (Object.hasOwn(packs, unit) || isOwnName(unit, product)) return [];
  const near = nearUnits(unit);
  const expected = wording(near.length > 0 ? 'expect.near-units' : 'expect.some-unit', {
    units: (near.length > 0 ? near : supplyUnits).join(', '),
  });
  return [
    problemIn(candidate, 'unit-unfamiliar', 'unit', wording('problem.unit-unfamiliar'), {
      found: formatFound(unit),
      expected,
    }),
  ];
}
